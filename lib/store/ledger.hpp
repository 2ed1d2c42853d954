#pragma once

#include <base/money.hpp>
#include <bets/bet.hpp>
#include <store/batch.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <optional>
#include <string>

namespace store {

// The accounts that every ledger has, by the numbers of the table `account`.
enum class Account { cash, at_risk, profit, commission, capital };

// Why money moved, by the numbers of the table `posting_word`.
enum class Posting {
  opening,
  deposit,
  withdrawal,
  placing,
  settlement,
  reversal,
  adjustment,
  cashout,
  voiding,
  rebase,
};

// The ledger of one mode. Every posting moves an amount from one account to
// another, so every transaction, and all of it, sums to zero. Income accounts
// (profit, commission's payer aside) go negative as they earn.
class Ledger {
 public:
  Ledger(Database& db, bets::Mode mode);

  bool is_empty();

  // Of all that was posted until then.
  Money balance(Account account, UtcTime now);

  // Moves `amount` from `credit` to `debit`. Zero is nothing; a negative amount
  // is a bug of ours.
  void post(UtcTime at, Posting kind, std::optional<bets::BetId> bet, Account debit, Account credit,
            Money amount);

  // Whether that is on record: of what a person posts, twice the same is once. Of
  // what is written.
  bool has(UtcTime at, Posting kind, Money amount);

  // Writes what is not written yet: postings, balances, the mark of the bankroll; to be
  // called before the transaction commits. What moved the bankroll since the last one moved it at
  // one time.
  void flush();

 private:
  Database& db_;
  bets::Mode mode_;
  UtcTime bankroll_moved_at_{};
  std::map<Account, Money> moved_;
  Batch postings_;
};

}  // namespace store
