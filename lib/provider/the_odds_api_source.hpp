#pragma once

#include <provider/source.hpp>

namespace provider::the_odds_api {

// The Odds API: a call a sport, and credits.
Source source();

}  // namespace provider::the_odds_api
