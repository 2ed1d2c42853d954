#include <bets/decision.hpp>

#include <algorithm>
#include <array>

namespace bets {

namespace {
constexpr std::array<std::string_view, 6> kStates = {"open",    "placed",  "declined",
                                                     "expired", "waiting", "replaced"};
}

std::string_view to_string(State state) {
  return kStates[static_cast<std::size_t>(state)];
}

State state_at(State recorded, std::optional<UtcTime> decided_at, UtcTime until, UtcTime now) {
  if (decided_at && *decided_at <= now) return recorded;
  if (until <= now) return State::expired;
  const bool waits = recorded == State::waiting || recorded == State::replaced;
  return waits ? State::waiting : State::open;
}

State state_at(const Decision& decision, UtcTime now) {
  return state_at(decision.state, decision.decided_at, decision.until, now);
}

bool is_broken(std::span<const Member> group) {
  const auto is_placed = [](const Member& one) { return one.state == State::placed; };
  const auto is_lost = [](const Member& one) {
    return one.state == State::declined || one.state == State::expired;
  };
  return std::ranges::any_of(group, is_placed) && std::ranges::any_of(group, is_lost);
}

}  // namespace bets
