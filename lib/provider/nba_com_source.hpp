#pragma once

#include <provider/source.hpp>

namespace provider::nba_com {

Source source();

}  // namespace provider::nba_com
