#pragma once

#include <bets/combined.hpp>
#include <bets/decision.hpp>
#include <market/event.hpp>
#include <store/rows.hpp>
#include <store/sqlite.hpp>
#include <store/waits.hpp>

#include <optional>
#include <string>
#include <vector>

namespace store {

// A decision and the bet it became, or one without the other, in one row. Of several
// legs the first stands for all, but their prices are combined: see bets::combined().
struct ListedBet {
  bets::BetId id{0};
  bets::Mode mode = bets::Mode::paper;
  std::string strategy;
  std::string group;
  std::string book;
  market::Event event{.id = market::EventId{0}};
  market::Selection selection;
  market::Way way = market::Way::back;
  bool is_single = true;
  std::optional<odds::Price> advised_price;  // absent where nothing was decided
  std::optional<Money> advised_stake;
  std::optional<odds::Price> price;  // obtained; absent where nothing was placed
  std::optional<Money> stake;
  std::optional<double> probability;
  std::optional<double> edge;
  std::optional<UtcTime> until;
  bets::State state = bets::State::open;
  std::optional<bets::Outcome> outcome;  // absent while it is not settled
  std::vector<bets::Member> members;     // of its group, with itself
  std::optional<Wait> wait;              // by what it waits, or did
};

// Reads them one at a time, by id, as they were known at `now`.
class BetList {
 public:
  enum class Which {
    all,
    open,  // decisions that wait and bets that are open: no history is read
  };
  BetList(Database& db, Which which, UtcTime now);
  BetList(Database& db, bets::BetId only, UtcTime now);

  bool next();
  const ListedBet& bet() const { return bet_; }

 private:
  BetList(Database& db, const char* ids, std::optional<bets::BetId> only, UtcTime now);

  static std::optional<odds::Price> combined(Statement& legs, bets::BetId id,
                                             const bets::Folds& folds);

  Database& db_;
  Markets markets_;
  UtcTime now_;
  Statement decision_legs_;
  Statement legs_;
  Statement query_;
  ListedBet bet_;
};

}  // namespace store
