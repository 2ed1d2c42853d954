#include "checks.hpp"

#include <base/zone.hpp>
#include <health/performance.hpp>
#include <report/path.hpp>
#include <report/performance.hpp>
#include <store/bankroll.hpp>
#include <store/reporting.hpp>

#include <algorithm>
#include <map>

namespace healthcheck {

namespace {

constexpr std::chrono::days kWinRateOver{7};
constexpr std::chrono::days kDaysLookedAt{365};
constexpr std::int64_t kBetsLookedAt =
    10'000;  // the newest: what it costs does not grow with history

// What the closes of the bets settled on a local day say.
struct Closes {
  double sum = 0;
  std::int64_t known = 0;
};
using ClosesByDay = std::map<std::chrono::sys_days, Closes>;

// Every local day from `first`, or from the first settlement if that is later, to today.
std::vector<health::Day> days_of(const std::vector<store::BankrollMark>& marks,
                                 const ClosesByDay& closes, const Zone& zone,
                                 std::chrono::sys_days first, UtcTime now) {
  std::vector<health::Day> days;
  if (closes.empty()) return days;
  auto began = closes.begin()->first;
  const auto earned = std::ranges::find_if(
      marks, [](const store::BankrollMark& mark) { return mark.earned != Money{}; });
  if (earned != marks.end()) began = std::min(began, zone.local_day(earned->at));

  first = std::max(first, began);
  auto mark = marks.begin();
  double bankroll = 0;
  for (; mark != marks.end() && zone.local_day(mark->at) < first; ++mark) {
    bankroll = static_cast<double>(mark->bankroll.minor());
  }
  for (auto day = first; day <= zone.local_day(now); day += std::chrono::days{1}) {
    auto& today = days.emplace_back();
    for (; mark != marks.end() && zone.local_day(mark->at) <= day; ++mark) {
      // Put in on that day, it is in the bankroll that the day began with.
      bankroll += static_cast<double>(mark->flow.minor());
      today.profit += static_cast<double>(mark->earned.minor());
    }
    today.bankroll = bankroll;
    bankroll += today.profit;
    if (const auto found = closes.find(day); found != closes.end()) {
      today.clv = found->second.sum;
      today.clv_known = found->second.known;
    }
  }
  return days;
}

std::optional<double> drawdown_of(const std::vector<store::BankrollMark>& marks) {
  if (marks.empty()) return std::nullopt;
  return report::drawdown(marks.back().bankroll, marks.back().peak);
}

health::Rate rate_of(std::int64_t n, const std::optional<double>& value,
                     const std::optional<report::Interval>& interval) {
  health::Rate rate{.n = n, .value = value};
  if (interval) rate.low = interval->low, rate.high = interval->high;
  return rate;
}

std::int64_t decided(const report::Performance& p) {
  using bets::Outcome;
  return p.count(Outcome::win) + p.count(Outcome::loss) + p.count(Outcome::half_win) +
         p.count(Outcome::half_loss);
}

}  // namespace

Findings performance(const Scene& scene) {
  const auto& config = scene.read_config();
  const auto mode = config.paper ? bets::Mode::paper : bets::Mode::live;
  const auto now = scene.run.now;
  const Zone zone{config.timezone};
  auto db = scene.open_store();

  report::Tally all;
  report::Tally recent;
  ClosesByDay closes;
  const store::Placed newest{store::newest_placed_since(db, mode, now, kBetsLookedAt),
                             now + std::chrono::seconds{1}};
  store::BetsByEvent history{db, mode, now, newest};
  for (std::vector<bets::Record> event; history.next(event);) {
    all.add(event);
    for (const auto& bet : event) {
      if (!bet.settled) continue;
      auto& day = closes[zone.local_day(bet.settled->at)];
      if (const auto& clv = bet.settled->clv) day.sum += *clv, ++day.known;
    }
    std::erase_if(event, [&](const bets::Record& bet) {
      return !bet.settled || bet.settled->at <= now - kWinRateOver;
    });
    recent.add(event);
  }

  const auto first = zone.local_day(now) - kDaysLookedAt;
  const auto marks = store::bankroll_marks(db, mode, zone.start_of(first), now);
  const auto total = all.performance();
  const auto week = recent.performance();
  return health::judge_performance(
      {.win_rate = rate_of(decided(week), week.win_rate, week.win_rate_interval),
       .roi = rate_of(total.settled, total.roi, total.roi_interval),
       .drawdown = drawdown_of(marks),
       .clv = {.n = total.clv_known, .value = total.clv_mean},
       .settled = total.settled,
       .days = days_of(marks, closes, zone, first, now)});
}

}  // namespace healthcheck
