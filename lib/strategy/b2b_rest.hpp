#pragma once

#include <market/book.hpp>
#include <strategy/idea.hpp>
#include <strategy/pick.hpp>
#include <strategy/rules.hpp>
#include <strategy/slate.hpp>

namespace strategy {

// How often the more rested side covered the handicap that most books had.
inline constexpr double kRestedCovers = 0.570;
inline constexpr std::int64_t kRestedGames = 237;  // that were counted

// The handicap of the side that has had at least `min_advantage` days more rest, at its best
// price; of the line that most books have, for it is that line that was counted.
Selected select_b2b_rest(const Slate& slate, const RestRules& rules, const market::Books& books,
                         const Placed& placed);

}  // namespace strategy
