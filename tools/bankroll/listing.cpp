#include "listing.hpp"

namespace bankroll {

namespace {

// Of several, what weighs most.
cli::Cell since(const funds::Drawdown& drawdown) {
  if (drawdown.open.empty()) return {};
  return drawdown.open.rbegin()->second.at;
}

}  // namespace

const std::vector<std::string> kColumns = {"when",    "mode",       "bankroll", "cash",
                                           "at_risk", "paid_in",    "peak",     "drawdown",
                                           "betting", "limited_by", "since"};

cli::Row row(std::string_view when, store::Database& db, bets::Mode mode, store::Ledger& ledger,
             UtcTime now) {
  const auto cash = ledger.balance(store::Account::cash, now);
  const auto at_risk = ledger.balance(store::Account::at_risk, now);
  const auto drawdown = funds::drawdown_at(db, mode, now);
  return {when,
          to_string(mode),
          cash + at_risk,
          cash,
          at_risk,
          -ledger.balance(store::Account::capital, now),
          drawdown.peak,
          drawdown.share ? cli::Cell::number(drawdown.share->value(), 4) : cli::Cell{},
          drawdown.betting(),
          drawdown.open.empty() ? "" : to_string(drawdown.open.rbegin()->first),
          since(drawdown)};
}

}  // namespace bankroll
