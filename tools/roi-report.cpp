// roi-report - what came of the bets: profit, luck, closing line value, ledger

#include <roi-report/reports.hpp>

#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace {

void options(cxxopts::OptionAdder add) {
  const auto text = [] { return cxxopts::value<std::string>(); };
  add("report",
      "performance (default), strategy, bets, clv, windows, velocity, timing, shopping, bankroll, "
      "ledger, reconcile, shortfall, targets, tips, weekly or monthly",
      text(), "REPORT");
  add("from", "Only bets placed on this local day or later (2026-03-01)", text(), "DATE");
  add("to", "Only bets placed on this local day or earlier", text(), "DATE");
  add("by", "A row for each strategy, book, market, odds, edge, team, day, ...", text(), "GROUP");
}

using Day = std::chrono::sys_days;

// The days from `first` to the one before `end`.
struct Period {
  Day first;
  Day end;
};

// The last week that is over, from Sunday to Saturday.
Period last_week(Day today) {
  const auto sunday = today - (std::chrono::weekday{today} - std::chrono::Sunday);
  return {sunday - std::chrono::weeks{1}, sunday};
}

Period last_month(Day today) {
  const std::chrono::year_month_day date{today};
  const auto month = date.year() / date.month();
  return {Day{(month - std::chrono::months{1}) / 1}, Day{month / 1}};
}

struct Report {
  std::string_view name;
  bool grouped;  // may be told apart --by something
  std::string (*print)(const roi::Request& request);
  Period (*period)(Day today) = nullptr;  // it is of, where none is named; else all of history
};

constexpr std::array<Report, 16> kReports = {{{"performance", true, roi::print_performance},
                                              {"strategy", true, roi::print_performance},
                                              {"bets", false, roi::print_bets},
                                              {"clv", true, roi::print_closing_value},
                                              {"windows", false, roi::print_windows},
                                              {"velocity", false, roi::print_velocity},
                                              {"timing", false, roi::print_timing},
                                              {"shopping", false, roi::print_shopping},
                                              {"bankroll", false, roi::print_bankroll},
                                              {"ledger", false, roi::print_ledger},
                                              {"reconcile", false, roi::print_reconciliation},
                                              {"shortfall", false, roi::print_shortfall},
                                              {"targets", false, roi::print_targets},
                                              {"tips", false, roi::print_tips},
                                              {"weekly", false, roi::print_weekly, last_week},
                                              {"monthly", false, roi::print_monthly, last_month}}};

const Report& report_of(const cli::Run& run) {
  const auto name = run.has("report") ? run.text("report") : "performance";
  const auto report = std::ranges::find(kReports, name, &Report::name);
  if (report == kReports.end()) {
    std::vector<std::string_view> names;
    names.reserve(kReports.size());
    for (const auto& one : kReports) names.push_back(one.name);
    throw Error{Exit::usage, "no such report: '{}' ({})", name, fmt::join(names, ", ")};
  }
  return *report;
}

const report::Grouping* by_of(const cli::Run& run, const Report& report) {
  const auto* by = run.has("by") ? &report::grouping_of(run.text("by")) : nullptr;
  if (by && !report.grouped) {
    throw Error{Exit::usage, "--by does not go with --report {}", report.name};
  }
  if (report.name != "strategy") return by;
  if (by && by->name != "strategy") {
    throw Error{Exit::usage, "--report strategy is by strategy; for others, --report performance"};
  }
  return &report::grouping_of("strategy");
}

// Midnight in `zone`, `days` after the day that an option names.
UtcTime midnight(const cli::Run& run, const char* option, const Zone& zone, int days) {
  try {
    return zone.start_of(parse_date(run.text(option)) + std::chrono::days{days});
  } catch (const Error& error) {
    throw Error{Exit::usage, "--{}: {}", option, error.what()};
  }
}

Exit run(const cli::Run& run) {
  const auto& report = report_of(run);
  const auto* by = by_of(run, report);
  const auto config = config::load(run.home);
  const Zone zone{config.timezone};
  const auto known = run.now + std::chrono::seconds{1};
  auto from = run.has("from") ? midnight(run, "from", zone, 0) : from_unix(0);
  auto until = run.has("to") ? std::min(midnight(run, "to", zone, 1), known) : known;
  if (report.period && !run.has("from") && !run.has("to")) {
    const auto period = report.period(zone.local_day(run.now));
    from = zone.start_of(period.first);
    until = zone.start_of(period.end);
  }
  if (run.has("from") && run.has("to") && from >= midnight(run, "to", zone, 1)) {
    throw Error{Exit::usage, "--from is after --to"};
  }

  auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
  const auto mode = config.paper ? bets::Mode::paper : bets::Mode::live;
  auto counted = report.print({run, config, db, mode, zone, by, from, until});
  if (report.period) {
    const auto day = [&](UtcTime time) { return format_date(zone.local_day(time)); };
    counted =
        fmt::format("from={} to={} {}", day(from), day(until - std::chrono::seconds{1}), counted);
  }
  run.summary(fmt::format("report={} {} currency={} zone={} mode={}", report.name, counted,
                          config.currency, zone.name(), to_string(mode)));
  return Exit::ok;
}

}  // namespace

int main(int argc, char** argv) {
  return cli::main({.name = "roi-report",
                    .summary = "what came of the bets: profit, luck, closing line value, ledger",
                    .needs = cli::Needs::home,
                    .options = options,
                    .run = run},
                   argc, argv);
}
