#include <store/shortfall.hpp>

#include <roi-report/columns.hpp>

#include <map>

namespace roi {

namespace {

// Of decisions that became the same thing. Money is of those alone of which both is
// known: what would have come of the advice, and what came.
struct Tally {
  std::string_view state;
  std::int64_t decisions = 0;
  std::int64_t graded = 0;
  Money advised_stake;
  Money stake;
  Money advised_profit;
  Money profit;

  void add(const store::Followed& one) {
    ++decisions;
    if (!one.advised_profit || !one.profit) return;
    ++graded;
    advised_stake += one.advised_stake;
    stake += one.stake;
    advised_profit += *one.advised_profit;
    profit += *one.profit;
  }
};

constexpr Column<Tally> kOfShortfall[] = {
    {"state", [](const Tally& t) { return cli::Cell{t.state}; }},
    {"decisions", [](const Tally& t) { return cli::Cell{t.decisions}; }},
    {"graded", [](const Tally& t) { return cli::Cell{t.graded}; }},
    {"advised_stake", [](const Tally& t) { return cli::Cell{t.advised_stake}; }},
    {"stake", [](const Tally& t) { return cli::Cell{t.stake}; }},
    {"advised_profit", [](const Tally& t) { return cli::Cell{t.advised_profit}; }},
    {"profit", [](const Tally& t) { return cli::Cell{t.profit}; }},
    {"shortfall", [](const Tally& t) { return cli::Cell{t.advised_profit - t.profit}; }},
};

}  // namespace

std::string print_shortfall(const Request& request) {
  std::map<bets::State, Tally> tallies;
  Tally all{.state = "all"};
  store::DecisionsFollowed decisions{request.db, request.mode, request.cli.now, request.from,
                                     request.until};
  while (decisions.next()) {
    const auto& one = decisions.decision();
    tallies.try_emplace(one.state, Tally{.state = to_string(one.state)}).first->second.add(one);
    all.add(one);
  }

  Report<Tally> table{request, kOfShortfall};
  for (const auto& [state, tally] : tallies) table.add(tally);
  table.add(all);
  table.finish();
  return fmt::format("decisions={} graded={}", all.decisions, all.graded);
}

}  // namespace roi
