#include "checks.hpp"

#include <base/zone.hpp>
#include <health/performance.hpp>
#include <report/performance.hpp>
#include <store/reporting.hpp>
#include <store/sorter.hpp>

namespace healthcheck {

namespace {

constexpr std::chrono::days kWinRateOver{7};

// A settled bet as a step of the bankroll.
struct Step {
  std::int64_t at;
  std::int64_t bet;
  std::int64_t profit;
  double clv;
  bool has_clv;
  bets::Outcome outcome;

  friend bool operator<(const Step& a, const Step& b) {
    return a.at != b.at ? a.at < b.at : a.bet < b.bet;
  }
};

Step step_of(const bets::Record& bet) {
  const auto& settled = *bet.settled;
  return {.at = to_unix(settled.at),
          .bet = bet.id.value(),
          .profit = settled.entry.profit.minor(),
          .clv = settled.clv.value_or(0),
          .has_clv = settled.clv.has_value(),
          .outcome = settled.entry.outcome};
}

// The bankroll from day to day.
class Days {
 public:
  explicit Days(const Zone& zone) : zone_{zone} {}

  void flow(Money amount) {
    value_ += amount;
    if (!days_.empty()) days_.back().bankroll += static_cast<double>(amount.minor());
  }

  void settle(const Step& step) {
    advance(zone_.local_day(from_unix(step.at)));
    auto& day = days_.back();
    day.profit += static_cast<double>(step.profit);
    if (step.has_clv) day.clv += step.clv, ++day.clv_known;
    value_ += Money::from_minor(step.profit);
  }

  std::vector<health::Day> until(UtcTime now) && {
    if (!days_.empty()) advance(zone_.local_day(now));
    return std::move(days_);
  }

 private:
  void advance(std::chrono::sys_days to) {
    const auto missing = days_.empty() ? std::chrono::days{1} : to - last_;
    for (auto left = missing; left.count() > 0; --left) {
      days_.push_back({.bankroll = static_cast<double>(value_.minor())});
    }
    last_ = std::max(last_, to);
  }

  const Zone& zone_;
  Money value_;
  std::chrono::sys_days last_{};
  std::vector<health::Day> days_;
};

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
  store::Sorter<Step> steps;
  store::BetsByEvent history{db, mode, now};
  for (std::vector<bets::Record> event; history.next(event);) {
    all.add(event);
    for (const auto& bet : event) {
      if (bet.settled) steps.push(step_of(bet));
    }
    std::erase_if(event, [&](const bets::Record& bet) {
      return !bet.settled || bet.settled->at <= now - kWinRateOver;
    });
    recent.add(event);
  }

  report::Path path;
  Days days{zone};
  const auto flows = store::capital_flows(db, mode, now);
  auto next = flows.begin();
  const auto flow = [&](const store::CapitalFlow& capital) {
    path.flow(capital.amount);
    days.flow(capital.amount);
  };
  steps.drain([&](const Step& step) {
    for (; next != flows.end() && to_unix(next->at) <= step.at; ++next) flow(*next);
    path.settle(step.outcome, Money::from_minor(step.profit));
    days.settle(step);
  });
  for (; next != flows.end(); ++next) flow(*next);

  const auto total = all.performance();
  const auto week = recent.performance();
  return health::judge_performance(
      {.win_rate = rate_of(decided(week), week.win_rate, week.win_rate_interval),
       .roi = rate_of(total.settled, total.roi, total.roi_interval),
       .drawdown = path.drawdown(),
       .clv = {.n = total.clv_known, .value = total.clv_mean},
       .settled = total.settled,
       .days = std::move(days).until(now)});
}

}  // namespace healthcheck
