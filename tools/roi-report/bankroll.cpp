#include <report/path.hpp>
#include <store/bankroll.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/columns.hpp>

namespace roi {

namespace {

// A local day on which the bankroll moved.
struct Day {
  std::chrono::sys_days day;
  Money flow;
  Money profit;
  Money bankroll;
  Money peak;
};

constexpr Column<Day> kOfDays[] = {
    {"day", [](const Day& d) { return cli::Cell{format_date(d.day)}; }},
    {"flow", [](const Day& d) { return cli::Cell{d.flow}; }},
    {"profit", [](const Day& d) { return cli::Cell{d.profit}; }},
    {"bankroll", [](const Day& d) { return cli::Cell{d.bankroll}; }},
    {"peak", [](const Day& d) { return cli::Cell{d.peak}; }},
    {"drawdown", [](const Day& d) { return rate(report::drawdown(d.bankroll, d.peak)); }},
};

}  // namespace

std::string print_bankroll(const Request& request) {
  std::vector<Day> days;
  for (const auto& mark :
       store::bankroll_marks(request.db, request.mode, from_unix(0), request.cli.now)) {
    if (mark.at < request.from || mark.at >= request.until) continue;
    const auto day = request.zone.local_day(mark.at);
    if (days.empty() || days.back().day != day) days.push_back({.day = day});
    auto& today = days.back();
    today.flow += mark.flow;
    today.profit += mark.earned;
    today.bankroll = mark.bankroll;
    today.peak = mark.peak;
  }
  Report<Day> table{request, kOfDays};
  for (const auto& day : days) table.add(day);
  table.finish();
  return fmt::format("days={}", days.size());
}

}  // namespace roi
