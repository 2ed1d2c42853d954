#pragma once

#include <opinion/fair.hpp>

#include <optional>
#include <span>
#include <string>

namespace opinion {

// What the market thought of a selection at the start of its event.
struct Close {
  double probability;  // fair
  std::string source;
  std::chrono::seconds age;  // of the oldest price behind it, at the start
};

// A close has at most this age; older ones are no close.
inline constexpr std::chrono::minutes kOldestClose{60};

// By the rule that bets are chosen by, of the selection's own line, from the
// markets as they stood at the start; nothing where it is not known.
std::optional<Close> close_of(std::span<const market::Board> at_start,
                              const market::Selection& selection, FairRule rule,
                              const market::Books& books, std::string_view bet_at);

}  // namespace opinion
