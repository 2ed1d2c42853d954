#include <record/record.hpp>
#include <report/closing.hpp>
#include <report/path.hpp>
#include <report/performance.hpp>
#include <store/bankroll.hpp>

#include <algorithm>
#include <map>

namespace record {

namespace {

constexpr std::chrono::days kWinRateOver{7};
constexpr std::chrono::days kDaysLookedAt{365};

// What the closes of the bets settled on a local day say.
struct Closes {
  double sum = 0;
  std::int64_t known = 0;
};
using ClosesByDay = std::map<std::chrono::sys_days, Closes>;

// Every local day from `first` to `last`.
std::vector<health::Day> days_of(const std::vector<store::BankrollMark>& marks, const Zone& zone,
                                 std::chrono::sys_days first, std::chrono::sys_days last) {
  std::vector<health::Day> days;
  auto mark = marks.begin();
  double bankroll = 0;
  for (; mark != marks.end() && zone.local_day(mark->at) < first; ++mark) {
    bankroll = static_cast<double>(mark->bankroll.minor());
  }
  for (auto day = first; day <= last; day += std::chrono::days{1}) {
    auto& today = days.emplace_back();
    for (; mark != marks.end() && zone.local_day(mark->at) <= day; ++mark) {
      // Put in on that day, it is in the bankroll that the day began with.
      bankroll += static_cast<double>(mark->flow.minor());
      today.profit += static_cast<double>(mark->earned.minor());
    }
    today.bankroll = bankroll;
    bankroll += today.profit;
  }
  return days;
}

// The day that money was first made or lost on.
std::optional<std::chrono::sys_days> first_day(const std::vector<store::BankrollMark>& marks,
                                               const Zone& zone) {
  const auto earned = std::ranges::find_if(
      marks, [](const store::BankrollMark& mark) { return mark.earned != Money{}; });
  return earned == marks.end() ? std::nullopt : std::optional{zone.local_day(earned->at)};
}

std::vector<health::Day> days_with_closes(const std::vector<store::BankrollMark>& marks,
                                          const ClosesByDay& closes, const Zone& zone,
                                          std::chrono::sys_days first, std::chrono::sys_days last) {
  if (closes.empty()) return {};
  const auto began =
      std::min(closes.begin()->first, first_day(marks, zone).value_or(closes.begin()->first));
  first = std::max(first, began);
  auto days = days_of(marks, zone, first, last);
  for (const auto& [day, close] : closes) {
    if (day < first || day > last) continue;
    auto& of = days[static_cast<std::size_t>((day - first).count())];
    of.clv = close.sum;
    of.clv_known = close.known;
  }
  return days;
}

std::optional<double> max_drawdown_of(const std::vector<store::BankrollMark>& marks) {
  std::optional<double> most;
  for (const auto& mark : marks) {
    if (const auto fall = report::drawdown(mark.bankroll, mark.peak)) {
      most = std::max(most.value_or(0), *fall);
    }
  }
  return most;
}

std::optional<double> drawdown_of(const std::vector<store::BankrollMark>& marks) {
  if (marks.empty()) return std::nullopt;
  return report::drawdown(marks.back().bankroll, marks.back().peak);
}

}  // namespace

health::Rate rate_of(std::int64_t n, const std::optional<double>& value,
                     const std::optional<report::Interval>& interval) {
  health::Rate rate{.n = n, .value = value};
  if (interval) rate.low = interval->low, rate.high = interval->high;
  return rate;
}

health::Record of(store::Database& db, bets::Mode mode, const Zone& zone, UtcTime now,
                  const store::Placed& placed) {
  report::Tally all;
  report::Tally recent;
  report::ClosingTally close;
  ClosesByDay closes;
  store::BetsByEvent history{db, mode, now, placed};
  for (std::vector<bets::Record> event; history.next(event);) {
    all.add(event);
    close.add(event);
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
  const auto total = all.sums();
  const auto week = recent.sums();
  const auto clv = close.closing_value();
  return {.win_rate = rate_of(week.decided(), week.win_rate, week.win_rate_interval),
          .roi = rate_of(total.settled, total.roi, total.roi_interval),
          .drawdown = drawdown_of(marks),
          .max_drawdown = max_drawdown_of(marks),
          .clv = rate_of(clv.known, clv.mean, clv.mean_interval),
          .days = days_with_closes(marks, closes, zone, first, zone.local_day(now))};
}

std::vector<health::Day> days(const std::vector<store::BankrollMark>& marks, const Zone& zone,
                              std::chrono::sys_days first, std::chrono::sys_days last) {
  const auto began = first_day(marks, zone);
  if (!began) return {};
  return days_of(marks, zone, std::max(first, *began), last);
}

}  // namespace record
