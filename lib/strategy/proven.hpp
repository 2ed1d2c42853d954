#pragma once

#include <bets/past_bet.hpp>
#include <strategy/filter.hpp>
#include <strategy/slate.hpp>

namespace strategy {

// What the closing line value of past bets says of a pick. With too few of them both abstain.

// The mean CLV at 4 hours of the last 30 days' bets of its kind and side with an edge within
// 0.02 of its own.
Ruling clv_is_enough(const Slate& slate, const Pick& pick, double least, std::int64_t least_n);

// Whether the start is within two hours of the window before it in which bets did best.
Ruling in_best_window(const Slate& slate);

}  // namespace strategy
