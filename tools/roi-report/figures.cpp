#include <record/record.hpp>
#include <report/fall.hpp>
#include <report/kelly.hpp>
#include <store/bankroll.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/figures.hpp>

#include <algorithm>

namespace roi {

namespace {

constexpr std::size_t kRolling = 20;

cli::Table figures_table(cli::Format format) {
  return {format, {"figure", "value", "n", "low", "high", "from", "to", "definition"}};
}

cli::Row row(const char* name, cli::Cell value, std::int64_t n, const char* definition) {
  return {name, std::move(value), n, {}, {}, {}, {}, definition};
}

cli::Row row(const char* name, const health::Rate& of, const char* definition) {
  return {name, rate(of.value), of.n, rate(of.low), rate(of.high), {}, {}, definition};
}

}  // namespace

void Figures::add(std::span<const bets::Record> event) {
  close_.add(event);
  if (which_ == Which::weekly) return;
  for (const auto& bet : event) {
    staked_.push_back(bet);
    if (!bet.settled) continue;
    const auto& entry = bet.settled->entry;
    settled_.push_back({bet.settled->at,
                        bet.id,
                        {entry.outcome, static_cast<double>(entry.profit.minor()),
                         static_cast<double>(bet.stake.minor()) * entry.turnover.value()}});
  }
}

std::vector<report::Turn> Figures::in_order() const {
  auto sorted = settled_;
  std::ranges::sort(sorted, [](const Settled& a, const Settled& b) {
    return a.at != b.at ? a.at < b.at : a.bet < b.bet;
  });
  std::vector<report::Turn> turns;
  turns.reserve(sorted.size());
  for (const auto& one : sorted) turns.push_back(one.turn);
  return turns;
}

void Figures::print(const report::Performance& all) const {
  auto table = figures_table(request_.cli.format);
  table.add(row("wagered", all.staked, all.settled, "stakes of the settled bets"));
  table.add(row("profit", all.profit, all.settled,
                "what the books paid back, less stakes and commission"));
  table.add(row("roi", record::rate_of(all.settled, all.roi, all.roi_interval),
                "profit / stakes in action: pushes and voids are not, half results are half"));
  table.add(row("win_rate", record::rate_of(all.decided(), all.win_rate, all.win_rate_interval),
                "(wins + half wins/2) / (wins + losses + half results/2)"));
  table.add(row("edge_mean", rate(all.edge_mean), all.settled,
                "expected profit a unit staked, by the probability bet on"));
  const auto clv = close_.closing_value();
  table.add(row("clv_mean", record::rate_of(clv.known, clv.mean, clv.mean_interval),
                "price taken x fair closing probability - 1; bets without a close are out"));
  if (which_ == Which::monthly) print_month(table);
  table.finish();
}

void Figures::print_month(cli::Table& table) const {
  auto marks = store::bankroll_marks(request_.db, request_.mode, request_.from, request_.cli.now);
  std::erase_if(marks, [&](const auto& mark) { return mark.at >= request_.until; });
  print_path(table, marks);
  const auto turns = in_order();
  const auto n = static_cast<std::int64_t>(turns.size());
  const auto runs = report::runs(turns);
  table.add(row("longest_winning_run", runs.longest_won, n,
                "wins in a row, by settlement; pushes neither count nor break"));
  table.add(row("longest_losing_run", runs.longest_lost, n,
                "losses in a row, by settlement; pushes neither count nor break"));
  const auto rolling = report::rolling_roi(turns, kRolling);
  const auto of = [&](double report::Rolling::*which) {
    return rolling ? rate((*rolling).*which) : cli::Cell{};
  };
  table.add(row("rolling_20_last", of(&report::Rolling::last), n, "roi of the last 20 settled"));
  table.add(row("rolling_20_best", of(&report::Rolling::best), n, "the best of 20 in a row"));
  table.add(row("rolling_20_worst", of(&report::Rolling::worst), n, "the worst of 20 in a row"));
  print_kelly(table, marks);
}

void Figures::print_path(cli::Table& table, const std::vector<store::BankrollMark>& marks) const {
  const auto& zone = request_.zone;
  const auto days = record::days(marks, zone, zone.local_day(request_.from),
                                 zone.local_day(request_.until - std::chrono::seconds{1}));
  table.add(row("sharpe", health::sharpe(days),
                "mean / deviation of daily returns on the bankroll, all days, x sqrt(365)"));

  std::vector<report::Point> points;
  points.reserve(marks.size());
  for (const auto& mark : marks) points.push_back({mark.at, mark.flow, mark.bankroll});
  const auto n = static_cast<std::int64_t>(days.size());
  const auto fall = report::deepest_fall(points);
  if (!fall) {
    table.add(row("max_drawdown", points.empty() ? cli::Cell{} : rate(0.0), n,
                  "the deepest fall of the bankroll from its highest in the period"));
    return;
  }
  const auto date = [&](UtcTime at) { return cli::Cell{format_date(zone.local_day(at))}; };
  table.add({"max_drawdown",
             rate(fall->share),
             n,
             {},
             {},
             date(fall->peak_at),
             date(fall->low_at),
             "the deepest fall of the bankroll from its highest in the period"});
  const auto end = fall->recovered_at.value_or(request_.until - std::chrono::seconds{1});
  const auto length = (zone.local_day(end) - zone.local_day(fall->peak_at)).count();
  table.add({"drawdown_days",
             std::int64_t{length},
             n,
             {},
             {},
             date(fall->peak_at),
             fall->recovered_at ? date(*fall->recovered_at) : cli::Cell{},
             "from the peak until the bankroll was as high again; no day in to: it is not yet"});
}

// The bankroll when a bet was placed is that of the mark before it.
void Figures::print_kelly(cli::Table& table, const std::vector<store::BankrollMark>& marks) const {
  double staked = 0;
  double full = 0;
  std::int64_t n = 0;
  for (const auto& bet : staked_) {
    const auto after = std::ranges::upper_bound(marks, bet.placed_at, {}, &store::BankrollMark::at);
    if (after == marks.begin()) continue;
    const auto stake = report::full_kelly(bet, std::prev(after)->bankroll);
    if (!stake) continue;
    staked += static_cast<double>(bet.stake.minor());
    full += *stake;
    ++n;
  }
  table.add(row("stake_of_kelly", full > 0 ? rate(staked / full) : cli::Cell{}, n,
                "stakes / full Kelly stakes at the prices taken, of bets with an edge"));
}

}  // namespace roi
