#pragma once

#include <base/answer.hpp>
#include <strategy/filter.hpp>
#include <strategy/slate.hpp>

namespace strategy {

// What the schedule says of the team that a side is on. Where it does not say enough, the
// pick is dropped.
Ruling not_back_to_back(const Slate& slate, market::Side side);
Ruling rest_not_against(const Slate& slate, market::Side side);

// The rest of the home side less that of the away side, in days. `unknown` unless that of
// both is known.
Answer<std::int64_t> home_advantage(const Slate& slate);

}  // namespace strategy
