// When bets are placed, what the lines still do then, and what the advisor made of it.

#include <record/groups.hpp>
#include <report/closing.hpp>
#include <report/lead.hpp>
#include <report/moments.hpp>
#include <report/performance.hpp>
#include <signals/series.hpp>
#include <store/price_changes.hpp>
#include <store/reporting.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/columns.hpp>
#include <roi-report/followed.hpp>

#include <array>
#include <cmath>
#include <set>

namespace roi {

namespace {

// ---- bets ----

struct Placed {
  report::Tally money;
  report::ClosingTally close;

  void add(std::span<const bets::Record> event) {
    money.add(event);
    close.add(event);
  }
};

struct PlacedRow {
  report::Performance money;
  report::ClosingValue close;
};

constexpr Column<PlacedRow> kOfPlaced[] = {
    {"n", [](const PlacedRow& r) { return cli::Cell{r.money.settled}; }},
    {"open", [](const PlacedRow& r) { return cli::Cell{r.money.open}; }},
    {"staked", [](const PlacedRow& r) { return cli::Cell{r.money.staked}; }},
    {"profit", [](const PlacedRow& r) { return cli::Cell{r.money.profit}; }},
    {"roi", [](const PlacedRow& r) { return rate(r.money.roi); }},
    {"roi_low", [](const PlacedRow& r) { return low(r.money.roi_interval); }},
    {"roi_high", [](const PlacedRow& r) { return high(r.money.roi_interval); }},
    {"decided", [](const PlacedRow& r) { return cli::Cell{r.money.decided()}; }},
    {"win_rate", [](const PlacedRow& r) { return rate(r.money.win_rate); }},
    {"win_rate_low", [](const PlacedRow& r) { return low(r.money.win_rate_interval); }},
    {"win_rate_high", [](const PlacedRow& r) { return high(r.money.win_rate_interval); }},
    {"clv_n", [](const PlacedRow& r) { return cli::Cell{r.close.known}; }},
    {"clv_mean", [](const PlacedRow& r) { return rate(r.close.mean); }},
    {"clv_low", [](const PlacedRow& r) { return low(r.close.mean_interval); }},
    {"clv_high", [](const PlacedRow& r) { return high(r.close.mean_interval); }},
};

// ---- lines ----

// What is still to come of a line's move, of the earliest hour of each lead but the last,
// which has none.
class Moves {
 public:
  Moves(store::Database& db, UtcTime now) : now_{now}, surroundings_{db}, changes_{db, now} {}

  // The spreads and totals that the bets of an event are on.
  void add(std::span<const bets::Record> bets) {
    std::set<market::Market> markets;
    for (const auto& bet : bets) {
      const auto kind = bet.selection.market.kind;
      if (kind != market::Kind::spread && kind != market::Kind::total) continue;
      if (bet.is_single && !bet.selection.subject) markets.insert(bet.selection.market);
    }
    if (markets.empty()) return;
    const auto event = surroundings_.event_of(bets.front().event);
    if (event.starts_at > now_) return;
    for (const auto& market : markets) add(event, market);
  }

  const auto& all() const { return by_lead_; }

 private:
  static constexpr double kHalfPoint = 0.5;
  static UtcTime begin_of(const report::Lead& lead, UtcTime start) {
    return start - std::chrono::hours{static_cast<int>(lead.below)};
  }

  void add(const market::Event& event, const market::Market& market) {
    const auto& start = event.starts_at;
    const auto first = begin_of(report::kLeads[by_lead_.size() - 1], start);
    const auto series = signals::series_of(market, changes_.of(event.id, market, first, start));
    for (std::size_t i = 0; i < by_lead_.size(); ++i) {
      const auto moves = signals::moves(series, begin_of(report::kLeads[i], start), start);
      if (!moves.empty()) by_lead_[i].add(std::fabs(signals::mean(moves)));
    }
  }

  UtcTime now_;
  store::BetSurroundings surroundings_;
  store::PriceChanges changes_;
  std::array<report::Sample, report::kLeads.size() - 1> by_lead_{
      report::Sample{kHalfPoint}, report::Sample{kHalfPoint}, report::Sample{kHalfPoint},
      report::Sample{kHalfPoint}, report::Sample{kHalfPoint}, report::Sample{kHalfPoint}};
};

struct MovedRow {
  std::string_view lead;
  const report::Sample& moved;
};

constexpr Column<MovedRow> kOfMoves[] = {
    {"lead", [](const MovedRow& r) { return cli::Cell{r.lead}; }},
    {"lines", [](const MovedRow& r) { return cli::Cell{r.moved.n()}; }},
    {"move_mean", [](const MovedRow& r) { return rate(r.moved.mean()); }},
    {"move_sd", [](const MovedRow& r) { return rate(r.moved.deviation()); }},
    {"moved", [](const MovedRow& r) { return rate(r.moved.above()); }},
};

// ---- the advisor ----

constexpr Column<RuleValue> kOfRules[] = {
    {"rule", [](const RuleValue& r) { return cli::Cell{r.rule}; }},
    {"why", [](const RuleValue& r) { return cli::Cell{r.why}; }},
    {"bets", [](const RuleValue& r) { return cli::Cell{r.value.bets}; }},
    {"waits", [](const RuleValue& r) { return cli::Cell{r.value.waits}; }},
    {"became_bets", [](const RuleValue& r) { return cli::Cell{r.value.became_bets}; }},
    {"lapsed", [](const RuleValue& r) { return cli::Cell{r.value.lapsed}; }},
    {"waiting", [](const RuleValue& r) { return cli::Cell{r.value.waiting}; }},
    {"hours_waited", [](const RuleValue& r) { return rate(r.value.mean_hours); }},
    {"won_n", [](const RuleValue& r) { return cli::Cell{r.value.known}; }},
    {"won", [](const RuleValue& r) { return rate(r.value.won); }},
    {"won_low", [](const RuleValue& r) { return low(r.value.won_interval); }},
    {"won_high", [](const RuleValue& r) { return high(r.value.won_interval); }},
    {"better", [](const RuleValue& r) { return rate(r.value.better); }},
};

void separate(const Request& request) {
  if (request.cli.format != cli::Format::json) fmt::print("\n");
}

}  // namespace

std::string print_timing(const Request& request) {
  auto by_lead = request;
  by_lead.by = &report::grouping_of("lead");
  record::Groups<Placed> groups{by_lead.by, request.zone, request.db, request.cli.now};
  Moves moves{request.db, request.cli.now};
  std::int64_t settled = 0;
  std::int64_t open = 0;
  auto history = bets_of(request);
  for (std::vector<bets::Record> event; history.next(event);) {
    groups.add(event,
               [&](const bets::Record& bet, std::size_t) { ++(bet.settled ? settled : open); });
    moves.add(event);
  }

  Report<PlacedRow> placed{by_lead, kOfPlaced};
  groups.each([&](const std::string& lead, const Placed& tally) {
    placed.add(lead, {tally.money.sums(), tally.close.closing_value()});
  });
  placed.finish();
  separate(request);
  Report<MovedRow> moved{request, kOfMoves};
  const auto* lead = report::kLeads.begin();
  for (const auto& sample : moves.all()) moved.add({(lead++)->name, sample});
  moved.finish();
  separate(request);
  Report<RuleValue> advice{request, kOfRules};
  for (const auto& rule : what_rules_came_to(request)) advice.add(rule);
  advice.finish();
  return counted(settled, open);
}

}  // namespace roi
