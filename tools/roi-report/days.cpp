// A row for each day with tips, rebuilt from the first: bankroll, losing runs, NAPs, 30 days.

#include <report/tip_figures.hpp>
#include <report/tip_path.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/columns.hpp>
#include <roi-report/tip_cells.hpp>

#include <algorithm>
#include <vector>

namespace roi {

namespace {

// Of a day: what its tips made, and how things stood after its last race.
struct TipDay {
  std::chrono::sys_days day;
  std::int64_t tips = 0;  // settled, in action
  std::int64_t winners = 0;
  report::Return sum;
  report::TipPath after;
  report::Return of_30_days;
  std::int64_t cumulative = 0;
};

std::optional<double> roi_of(const report::Return& sum) {
  return share(sum.profit, sum.turnover);
}

cli::Cell day_date(const TipDay& d) {
  return format_date(d.day);
}

cli::Cell day_earned(const TipDay& d) {
  return points(d.sum.profit);
}

cli::Cell day_staked(const TipDay& d) {
  return points(d.sum.turnover);
}

constexpr Column<TipDay> kBankroll[] = {
    {"Date", day_date},
    {"Profit", day_earned},
    {"Stake", day_staked},
    {"Bankroll", [](const TipDay& d) { return points(d.after.bankroll()); }},
    {"Peak", [](const TipDay& d) { return points(d.after.peak()); }},
    {"Drawdown", [](const TipDay& d) { return points(d.after.drawdown()); }},
    {"WorstDrawdown", [](const TipDay& d) { return points(d.after.worst_drawdown()); }},
};

constexpr Column<TipDay> kDrawdown[] = {
    {"Date", day_date},
    {"CurrentLosingRun", [](const TipDay& d) { return cli::Cell{d.after.losing_run()}; }},
    {"LongestLosingRun", [](const TipDay& d) { return cli::Cell{d.after.longest_losing_run()}; }},
    {"MaxDrawdown", [](const TipDay& d) { return points(d.after.worst_drawdown()); }},
};

constexpr Column<TipDay> kNaps[] = {
    {"Date", day_date},
    {"Tips", [](const TipDay& d) { return cli::Cell{d.tips}; }},
    {"Wins", [](const TipDay& d) { return cli::Cell{d.winners}; }},
    {"Profit", day_earned},
    {"Stake", day_staked},
    {"StrikeRate", [](const TipDay& d) { return percent(share(d.winners, d.tips)); }},
    {"ROI", [](const TipDay& d) { return percent(roi_of(d.sum)); }},
};

constexpr Column<TipDay> kRollingRoi[] = {
    {"Date", day_date},
    {"Profit", day_earned},
    {"Stake", day_staked},
    {"ROI", [](const TipDay& d) { return percent(roi_of(d.sum)); }},
    {"RollingProfit", [](const TipDay& d) { return points(d.of_30_days.profit); }},
    {"RollingStake", [](const TipDay& d) { return points(d.of_30_days.turnover); }},
    {"RollingROI", [](const TipDay& d) { return percent(roi_of(d.of_30_days)); }},
    {"CumulativeProfit", [](const TipDay& d) { return points(d.cumulative); }},
};

// What is in the 30 days that end with the last one.
report::Return of_30_days(const std::vector<TipDay>& days) {
  report::Return sum;
  for (auto day = days.rbegin(); day != days.rend(); ++day) {
    if (days.back().day - day->day >= std::chrono::days{30}) break;
    sum.turnover += day->sum.turnover;
    sum.profit += day->sum.profit;
  }
  return sum;
}

// Of tips that were sent; open ones are of no day yet.
std::vector<TipDay> days_of(const Request& request, bool naps_only) {
  const auto desk = desk_of(request);
  report::TipPath path{books::bankroll_in_points(request.config)};
  std::vector<TipDay> days;
  std::int64_t cumulative = 0;
  books::Tips tips{desk, {from_unix(0), request.until, request.until}};
  while (tips.next()) {
    const auto& tip = tips.entry().tip;
    if (!tip.id || !tip.at_advised || (naps_only && !tip.nap)) continue;
    if (days.empty() || days.back().day != tip.day) days.push_back({.day = tip.day, .after = path});
    auto& day = days.back();
    const auto& settled = *tip.at_advised;
    path.follow(settled);
    cumulative += settled.profit;
    day.tips += settled.turnover > 0 ? 1 : 0;
    day.winners += tip.ended == report::Ended::won ? 1 : 0;
    day.sum.turnover += settled.turnover;
    day.sum.profit += settled.profit;
    day.after = path;
    day.cumulative = cumulative;
    day.of_30_days = of_30_days(days);
  }
  return days;
}

std::string print_days(const Request& request, std::span<const Column<TipDay>> columns,
                       bool naps_only) {
  Sheet<TipDay> sheet{request.cli.format, columns};
  std::int64_t n = 0;
  for (const auto& day : days_of(request, naps_only)) {
    if (request.zone.start_of(day.day) < request.from) continue;
    sheet.add(day);
    ++n;
  }
  sheet.finish();
  return fmt::format("days={}", n);
}

}  // namespace

std::string print_bankroll_tracker(const Request& request) {
  return print_days(request, kBankroll, false);
}

std::string print_drawdown_stats(const Request& request) {
  return print_days(request, kDrawdown, false);
}

std::string print_nap_history(const Request& request) {
  return print_days(request, kNaps, true);
}

std::string print_rolling_roi(const Request& request) {
  return print_days(request, kRollingRoi, false);
}

}  // namespace roi
