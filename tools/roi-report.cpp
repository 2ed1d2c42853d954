// roi-report - what came of the bets: profit, luck, closing line value, ledger

#include <base/iso_week.hpp>

#include <roi-report/reports.hpp>

#include <fmt/ranges.h>

#include <algorithm>
#include <optional>

namespace {

void options(cxxopts::OptionAdder add) {
  const auto text = [] { return cxxopts::value<std::string>(); };
  add("report", "performance (default), bets, clv, tips, subscriber-log, ... see roi-report(1)",
      text(), "REPORT");
  add("from", "Only bets placed on this local day or later (2026-03-01)", text(), "DATE");
  add("to", "Only bets placed on this local day or earlier", text(), "DATE");
  add("date", "Only this local day", text(), "DATE");
  add("week", "Only this ISO week, from Monday to Sunday (2026-W10)", text(), "WEEK");
  add("by", "A row for each strategy, book, market, odds, edge, team, day, ...", text(), "GROUP");
  add("horse", "tips: only of this horse", text(), "NAME");
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

Period last_30_days(Day today) {
  return {today - std::chrono::days{29}, today + std::chrono::days{1}};
}

Period today(Day today) {
  return {today, today + std::chrono::days{1}};
}

// What a report is made of.
enum class Of {
  bets,          // by when they were placed
  grouped_bets,  // these --by something
  tips,          // by when their races start
  grouped_tips,
};

struct Report {
  std::string_view name;
  Of of;
  std::string (*print)(const roi::Request& request);
  Period (*period)(Day today) = nullptr;  // it is of, where none is named; else all of history

  bool is_of_tips() const { return of == Of::tips || of == Of::grouped_tips; }
};

constexpr Report kReports[] = {
    {"performance", Of::grouped_bets, roi::print_performance},
    {"strategy", Of::grouped_bets, roi::print_performance},
    {"bets", Of::bets, roi::print_bets},
    {"clv", Of::grouped_bets, roi::print_closing_value},
    {"windows", Of::bets, roi::print_windows},
    {"velocity", Of::bets, roi::print_velocity},
    {"timing", Of::bets, roi::print_timing},
    {"shopping", Of::bets, roi::print_shopping},
    {"bankroll", Of::bets, roi::print_bankroll},
    {"ledger", Of::bets, roi::print_ledger},
    {"reconcile", Of::bets, roi::print_reconciliation},
    {"shortfall", Of::bets, roi::print_shortfall},
    {"targets", Of::bets, roi::print_targets},
    {"weekly", Of::bets, roi::print_weekly, last_week},
    {"monthly", Of::bets, roi::print_monthly, last_month},
    {"tips", Of::tips, roi::print_tips},
    {"tipping", Of::grouped_tips, roi::print_tipping},
    {"summary", Of::tips, roi::print_summary, today},
    {"commentary", Of::tips, roi::print_commentary, today},
    {"advised", Of::tips, roi::print_advised},
    {"level", Of::tips, roi::print_level},
    {"subscriber-log", Of::tips, roi::print_subscriber_log},
    {"revisions", Of::tips, roi::print_revisions},
    {"bankroll-tracker", Of::tips, roi::print_bankroll_tracker},
    {"drawdown-stats", Of::tips, roi::print_drawdown_stats},
    {"nap-history", Of::tips, roi::print_nap_history},
    {"rolling-roi", Of::tips, roi::print_rolling_roi, last_30_days},
    {"danger-favourites", Of::tips, roi::print_danger_favourites},
    {"lays", Of::tips, roi::print_lays},
    {"combos", Of::tips, roi::print_combos},
    {"confidence", Of::tips, roi::print_confidence},
    {"staking", Of::tips, roi::print_staking},
};

const Report& report_of(const cli::Run& run) {
  const auto name = run.has("report") ? run.text("report") : "performance";
  const auto* report = std::ranges::find(kReports, name, &Report::name);
  if (report == std::end(kReports)) {
    std::vector<std::string_view> names;
    names.reserve(std::size(kReports));
    for (const auto& one : kReports) names.push_back(one.name);
    throw Error{Exit::usage, "no such report: '{}' ({})", name, fmt::join(names, ", ")};
  }
  return *report;
}

const report::Grouping* by_of(const cli::Run& run, const Report& report) {
  if (report.name == "strategy") {
    if (!run.has("by") || run.text("by") == "strategy") return &report::grouping_of("strategy");
    throw Error{Exit::usage, "--report strategy is by strategy; for others, --report performance"};
  }
  if (!run.has("by")) return nullptr;
  if (report.of == Of::bets || report.of == Of::tips) {
    throw Error{Exit::usage, "--by does not go with --report {}", report.name};
  }
  return report.is_of_tips() ? nullptr : &report::grouping_of(run.text("by"));
}

const report::TipGrouping* tips_by_of(const cli::Run& run, const Report& report) {
  if (report.of != Of::grouped_tips || !run.has("by")) return nullptr;
  return &report::tip_grouping_of(run.text("by"));
}

// What an option says, where it says what it should.
template <typename Parse>
auto parsed(const cli::Run& run, const char* option, Parse parse) {
  try {
    return parse(run.text(option));
  } catch (const Error& error) {
    throw Error{Exit::usage, "--{}: {}", option, error.what()};
  }
}

// The days that are asked for; where nothing is, those of the report. An end may be absent.
struct Days {
  std::optional<Day> first;
  std::optional<Day> end;  // the day after the last
};

Days days_of(const cli::Run& run, const Report& report, Day today) {
  const auto named = run.args.count("date") + run.args.count("week") +
                     std::max(run.args.count("from"), run.args.count("to"));
  if (named > 1) throw Error{Exit::usage, "--date, --week and --from with --to are one choice"};
  constexpr std::chrono::days kOne{1};
  if (run.has("date")) {
    const auto day = parsed(run, "date", parse_date);
    return {day, day + kOne};
  }
  if (run.has("week")) {
    const auto monday = parsed(run, "week", parse_week).monday();
    return {monday, monday + std::chrono::weeks{1}};
  }
  Days days;
  if (run.has("from")) days.first = parsed(run, "from", parse_date);
  if (run.has("to")) days.end = parsed(run, "to", parse_date) + kOne;
  if (days.first && days.end && *days.first >= *days.end) {
    throw Error{Exit::usage, "--from is after --to"};
  }
  if (report.period && !days.first && !days.end) {
    const auto period = report.period(today);
    days = {period.first, period.end};
  }
  return days;
}

// Bets that will be placed are not known; tips are, of races that have yet to start.
UtcTime until_of(const cli::Run& run, const Report& report, const Days& days, const Zone& zone) {
  const auto known = run.now + std::chrono::seconds{1};
  if (!days.end) return report.is_of_tips() ? known + std::chrono::years{1} : known;
  const auto end = zone.start_of(*days.end);
  return report.is_of_tips() ? end : std::min(end, known);
}

Exit run(const cli::Run& run) {
  const auto& report = report_of(run);
  const auto* by = by_of(run, report);
  const auto* tips_by = tips_by_of(run, report);
  if (run.has("horse") && report.name != "tips") {
    throw Error{Exit::usage, "--horse goes with --report tips"};
  }
  const auto config = config::load(run.home);
  const Zone zone{config.timezone};
  const auto days = days_of(run, report, zone.local_day(run.now));
  const auto from = days.first ? zone.start_of(*days.first) : from_unix(0);
  const auto until = until_of(run, report, days, zone);

  auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
  const auto mode = config.paper ? bets::Mode::paper : bets::Mode::live;
  auto counted = report.print({run, config, db, mode, zone, by, tips_by, from, until});
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
