#include <strategy/timing.hpp>

#include <algorithm>
#include <array>

namespace strategy {

namespace {

Risk risk_of_waiting(double hours) {
  return hours <= 1 ? Risk::high : hours <= 12 ? Risk::medium : Risk::low;
}

// In the order of the rules; gen-bets(1) has them.
Advice first_that_holds(const Situation& s) {
  using enum Action;
  const bool gains_later = s.clv_later - s.clv_now > 0.005;
  const auto until_late = s.hours - kLateHours;
  if (s.hours >= 48) return {wait, 1, 0.85, s.hours - 48, {}, "two days or more to the start"};
  if (s.hours <= 1) return {place, 2, 0.70, 0, {}, "an hour or less to the start"};
  if (s.steam) return {place, 3, 0.85, 0, {}, "steam"};
  if (s.hours <= 4) return {place, 4, 0.90, 0, {}, "four hours or less to the start"};
  if (s.sharp && s.hours > 12) {
    if (gains_later) return {wait, 5, 0.65, until_late, {}, "sharp side, more CLV later"};
    return {place, 5, 0.70, 0, {}, "sharp side"};
  }
  if (s.velocity > 0.1 && s.hours > 12 && !s.has_waited) {
    return {
        wait, kVelocityRule, 0.60, std::min(4.0, s.hours - 1), {}, "the price is getting better"};
  }
  if (s.velocity && *s.velocity < -0.1) {
    return {place, 7, 0.75, 0, {}, "the price is getting worse"};
  }
  if (s.hours > kLateHours && gains_later) return {wait, 8, 0.60, until_late, {}, "more CLV later"};
  if (s.edge_points < 0.03) return {avoid, 9, 0.70, 0, {}, "edge below 0.03"};
  return {place, 10, 0.60, 0, {}, "nothing to wait for"};
}

}  // namespace

std::string_view to_string(Risk risk) {
  constexpr std::array<std::string_view, 3> kWords = {"low", "medium", "high"};
  return kWords[static_cast<std::size_t>(risk)];
}

Advice advise(const Situation& situation) {
  auto advice = first_that_holds(situation);
  advice.risk = risk_of_waiting(situation.hours);
  return advice;
}

}  // namespace strategy
