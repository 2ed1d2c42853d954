#include <signals/reverse.hpp>
#include <signals/sharp.hpp>
#include <signals/steam.hpp>
#include <signals/velocity.hpp>
#include <strategy/clv_table.hpp>
#include <strategy/moving.hpp>
#include <strategy/pick.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace strategy {

namespace {

std::vector<signals::Series> series_of(const Slate& slate, const Pick& pick) {
  return slate.series ? slate.series(pick.selection.market) : std::vector<signals::Series>{};
}

// Of our side: 1 where it is the first of its market, else -1.
int direction_of(const Pick& pick) {
  return outcomes(pick.selection.market).front() == pick.selection.side ? 1 : -1;
}

// Of the first side of the pick's own line.
Answer<double> sharp_of(const Slate& slate, const Pick& pick) {
  const auto& s = pick.selection;
  const auto line = market_line(s.market, s.side, s.line);
  const auto board = std::ranges::find_if(slate.boards, [&](const market::Board& one) {
    return one.market == s.market && one.subject == s.subject && one.line == line;
  });
  if (board == slate.boards.end()) return NoAnswer{Status::unknown, "no price of the line"};
  return signals::sharp_indicator(*board);
}

bool is_sharp_side(double indicator) {
  constexpr double kRounding = 1e-9;
  return indicator >= signals::kSharpSide - kRounding;
}

Verdict verdict(bool passes) {
  return passes ? Verdict::pass : Verdict::drop;
}

}  // namespace

Ruling steam_agrees(const Slate& slate, const Pick& pick, double min_confidence) {
  const auto found = signals::steam(series_of(slate, pick), slate.now);
  if (!found) return {Verdict::drop, "steam unknown: " + found.why_not().why};
  if (found->direction == 0) return {Verdict::drop, "no steam"};
  const auto told = fmt::format("steam of {} of {} books, confidence {:.2f}", found->books,
                                found->of, found->confidence);
  if (found->direction != direction_of(pick)) return {Verdict::drop, told + ", against it"};
  const bool is_sure = found->confidence >= min_confidence;
  return {verdict(is_sure),
          fmt::format("{} {} {:.2f}", told, is_sure ? ">=" : "<", min_confidence)};
}

Ruling reverse_movement_agrees(const Slate& slate, const Pick& pick) {
  const auto found = signals::reverse_movement(series_of(slate, pick), slate.now);
  if (!found) return {Verdict::drop, "reverse line movement unknown: " + found.why_not().why};
  const auto direction = direction_of(pick);
  return {verdict(found->direction == direction),
          fmt::format("sharp books {:+.2f}, retail books {:+.2f}", direction * found->sharp,
                      direction * found->retail)};
}

Ruling sharp_books_agree(const Slate& slate, const Pick& pick) {
  const auto found = sharp_of(slate, pick);
  if (!found) return {Verdict::drop, "sharp books unknown: " + found.why_not().why};
  const auto own = direction_of(pick) * *found;
  return {verdict(is_sharp_side(own)),
          fmt::format("sharp indicator {:+.2f}, {:.1f} is wanted", own, signals::kSharpSide)};
}

Advised advise_on(const Slate& slate, const Pick& pick, bool has_waited) {
  const auto series = series_of(slate, pick);
  const auto direction = direction_of(pick);
  const auto steam = signals::steam(series, slate.now);
  const auto sharp = sharp_of(slate, pick);
  const auto velocity = signals::velocity(series, slate.now);
  const ClvTable table{slate.past ? slate.past() : std::span<const bets::PastBet>{}};
  Situation situation{
      .hours = std::chrono::duration<double, std::ratio<3600>>{slate.event.starts_at - slate.now}
                   .count(),
      .edge_points = pick.edge_points,
      .steam = steam && steam->direction == direction,
      .sharp = sharp && is_sharp_side(direction * *sharp),
      .velocity = {},
      .has_waited = has_waited};
  if (velocity) situation.velocity = direction * *velocity;
  situation.clv_now = table.expected(situation.hours, pick.edge_points);
  situation.clv_later = table.expected(kLateHours, pick.edge_points);
  const auto advice = advise(situation);
  return {advice,
          fmt::format("rule {}: {}; confidence {:.2f}; risk of waiting {}; velocity {}; {}",
                      advice.rule, advice.why, advice.confidence, to_string(advice.risk),
                      situation.velocity ? fmt::format("{:+.2f}", *situation.velocity) : "unknown",
                      table.source())};
}

}  // namespace strategy
