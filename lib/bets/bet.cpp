#include <base/error.hpp>
#include <bets/bet.hpp>

#include <algorithm>
#include <array>

namespace bets {

namespace {
constexpr std::array<std::string_view, 6> kOutcomes = {"win",      "loss",      "push",
                                                       "half_win", "half_loss", "void"};
}

std::string_view to_string(Outcome outcome) {
  return kOutcomes[static_cast<std::size_t>(outcome)];
}

Outcome parse_outcome(std::string_view text) {
  const auto found = std::ranges::find(kOutcomes, text);
  if (found == kOutcomes.end()) throw Error{Exit::data, "no such outcome: '{}'", text};
  return static_cast<Outcome>(found - kOutcomes.begin());
}

std::string_view to_string(Mode mode) {
  return mode == Mode::paper ? "paper" : "live";
}

}  // namespace bets
