#pragma once

#include <strategy/filter.hpp>
#include <strategy/rules.hpp>
#include <strategy/slate.hpp>
#include <strategy/timing.hpp>

#include <string>

namespace strategy {

// What how prices move says of a pick. Where it is not known the pick is dropped: the
// operator wants only those that it speaks for.
Ruling steam_agrees(const Slate& slate, const Pick& pick, double min_confidence);
Ruling reverse_movement_agrees(const Slate& slate, const Pick& pick);
Ruling sharp_books_agree(const Slate& slate, const Pick& pick);

// Asks the advisor when to bet it. `has_waited`: for a better price, as long as it may. What
// is not known of how its price moves is no reason to bet or to wait.
struct Advised {
  Advice advice;
  std::string why;  // "rule 3: steam; confidence 0.85; risk of waiting low; velocity -0.50; ..."
};
Advised advise_on(const Slate& slate, const Pick& pick, bool has_waited);

}  // namespace strategy
