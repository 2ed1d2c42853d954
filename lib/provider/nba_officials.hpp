#pragma once

#include <provider/feed.hpp>

#include <string_view>

namespace provider::nba_com {

// Who officiates at the NBA's games of a day; nobody when that is not told yet, and on a
// day without games. Throws Error{Exit::data} with the place of what is wrong.
Context officials(std::string_view json);

}  // namespace provider::nba_com
