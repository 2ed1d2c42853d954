#include <strategy/clv_table.hpp>
#include <strategy/pick.hpp>
#include <strategy/proven.hpp>

#include <fmt/format.h>

#include <cmath>

namespace strategy {

namespace {

std::span<const bets::PastBet> past_of(const Slate& slate) {
  return slate.past ? slate.past() : std::span<const bets::PastBet>{};
}

}  // namespace

Ruling clv_is_enough(const Slate& slate, const Pick& pick, double least, std::int64_t least_n) {
  constexpr double kRounding = 1e-9;
  std::int64_t n = 0;
  double mean = 0;
  for (const auto& bet : past_of(slate)) {
    if (!bet.clv_at_4h || bet.placed_at <= slate.now - std::chrono::days{30}) continue;
    if (bet.kind != pick.selection.market.kind || bet.side != pick.selection.side) continue;
    if (std::abs(bet.edge_points - pick.edge_points) > 0.02 + kRounding) continue;
    mean += (*bet.clv_at_4h - mean) / static_cast<double>(++n);
  }
  if (n < least_n) {
    return {Verdict::abstain, fmt::format("{} of {} bets like it have CLV at 4 h", n, least_n)};
  }
  const bool is_enough = mean >= least - kRounding;
  return {
      is_enough ? Verdict::pass : Verdict::drop,
      fmt::format("CLV at 4 h {:+.4f} {} {:.4f}, n {}", mean, is_enough ? ">=" : "<", least, n)};
}

Ruling in_best_window(const Slate& slate) {
  constexpr double kNear = 2;
  const ClvTable table{past_of(slate)};
  const auto* best = table.best();
  if (!best) {
    return {Verdict::abstain,
            fmt::format("no window before the start has {} bets", kEnoughOfWindow)};
  }
  const auto hours =
      std::chrono::duration<double, std::ratio<3600>>{slate.event.starts_at - slate.now}.count();
  const bool is_near = hours >= best->from - kNear && hours <= best->below + kNear;
  return {is_near ? Verdict::pass : Verdict::drop,
          fmt::format("{:.1f} h to the start, best {} (CLV {:+.4f}, n {})", hours, best->name,
                      best->mean, best->n)};
}

}  // namespace strategy
