#pragma once

#include <provider/source.hpp>

namespace provider::rss {

Source source();

}  // namespace provider::rss
