#include <bets/bet.hpp>

#include <array>

namespace bets {

namespace {
constexpr std::array<std::string_view, 6> kOutcomes = {"win",      "loss",      "push",
                                                       "half_win", "half_loss", "void"};
}

std::string_view to_string(Outcome outcome) {
  return kOutcomes[static_cast<std::size_t>(outcome)];
}

std::string_view to_string(Mode mode) {
  return mode == Mode::paper ? "paper" : "live";
}

}  // namespace bets
