#include <bets/decision.hpp>

#include <array>

namespace bets {

namespace {
constexpr std::array<std::string_view, 5> kStates = {"open", "placed", "declined", "expired",
                                                     "waiting"};
}

std::string_view to_string(State state) {
  return kStates[static_cast<std::size_t>(state)];
}

State state_at(const Decision& decision, UtcTime now) {
  return decision.state == State::open && decision.until <= now ? State::expired : decision.state;
}

}  // namespace bets
