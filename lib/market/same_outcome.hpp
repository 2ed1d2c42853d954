#pragma once

#include <market/market.hpp>

#include <vector>

namespace market {

// The other selections that win and lose with one, whatever happens: home by 1x2 and
// home -0.5; home +0.5 and the double chance of home and draw; home with the draw no
// bet, at a handicap of 0, or by the moneyline. Where a game has no draw the moneyline
// is also home -0.5 and home +0.5; it is taken for them everywhere.
std::vector<Selection> same_outcomes(const Selection& selection);

}  // namespace market
