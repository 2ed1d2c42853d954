#pragma once

#include <provider/source.hpp>

namespace provider::espn {

Source source();

}  // namespace provider::espn
