#include <strategy/rested.hpp>

#include <fmt/format.h>

namespace strategy {

namespace {

NoAnswer schedule_unknown(const market::Event& event, market::Side side, const market::Rest& rest) {
  const auto& team = side == market::Side::home ? event.home : event.away;
  return {Status::unknown, fmt::format("rest of {} unknown: {}", team, rest.unknown)};
}

}  // namespace

Ruling not_back_to_back(const Slate& slate, market::Side side) {
  if (!slate.rest) return {Verdict::drop, "schedule unknown"};
  const auto& rest = side == market::Side::home ? slate.rest->home : slate.rest->away;
  if (rest.is_back_to_back()) return {Verdict::drop, "played the day before"};
  if (rest.may_be_back_to_back()) {
    return {Verdict::drop, schedule_unknown(slate.event, side, rest).why};
  }
  return {Verdict::pass, fmt::format("{} day{} of rest{}", rest.days, rest.days == 1 ? "" : "s",
                                     rest.is_known() ? "" : " or more")};
}

Ruling rest_not_against(const Slate& slate, market::Side side) {
  const auto home = home_advantage(slate);
  if (!home) return {Verdict::drop, home.why_not().why};
  const auto own = side == market::Side::home ? *home : -*home;
  return {own < 0 ? Verdict::drop : Verdict::pass, fmt::format("rest {:+} days", own)};
}

Answer<std::int64_t> home_advantage(const Slate& slate) {
  using market::Side;
  if (!slate.rest) return NoAnswer{Status::unknown, "schedule unknown"};
  const auto& [home, away] = *slate.rest;
  if (!home.is_known()) return schedule_unknown(slate.event, Side::home, home);
  if (!away.is_known()) return schedule_unknown(slate.event, Side::away, away);
  return home.days - away.days;
}

}  // namespace strategy
