#include <store/shortfall.hpp>

#include <roi-report/reports.hpp>

#include <map>

namespace roi {

namespace {

// Of decisions that became the same thing. Money is of those alone of which both is
// known: what would have come of the advice, and what came.
struct Tally {
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

}  // namespace

std::string print_shortfall(const Request& request) {
  std::map<bets::State, Tally> tallies;
  Tally all;
  store::DecisionsFollowed decisions{request.db, request.mode, request.cli.now, request.from,
                                     request.until};
  while (decisions.next()) {
    tallies[decisions.decision().state].add(decisions.decision());
    all.add(decisions.decision());
  }

  cli::Table table{request.cli.format,
                   {"mode", "state", "decisions", "graded", "advised_stake", "stake",
                    "advised_profit", "profit", "shortfall"}};
  const auto add = [&](std::string_view state, const Tally& t) {
    table.add({to_string(request.mode), state, t.decisions, t.graded, t.advised_stake, t.stake,
               t.advised_profit, t.profit, t.advised_profit - t.profit});
  };
  for (const auto& [state, tally] : tallies) add(to_string(state), tally);
  add("all", all);
  table.finish();
  return fmt::format("decisions={} graded={}", all.decisions, all.graded);
}

}  // namespace roi
