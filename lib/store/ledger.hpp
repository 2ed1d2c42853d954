#pragma once

#include <base/money.hpp>
#include <bets/bet.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <optional>
#include <string>

namespace store {

enum class Account { cash, at_risk, profit, commission, capital };

// The ledger of one mode. Every posting moves an amount from one account to
// another, so every transaction, and all of it, sums to zero. Income accounts
// (profit, commission's payer aside) go negative as they earn.
class Ledger {
 public:
  Ledger(Database& db, bets::Mode mode);

  bool is_empty();
  Money balance(Account account);

  // Moves `amount` from `credit` to `debit`. Zero is nothing; a negative amount
  // is a bug of ours.
  void post(UtcTime at, const char* kind, std::optional<bets::BetId> bet, Account debit,
            Account credit, Money amount);

  // Writes the balances; to be called before the transaction commits.
  void flush();

 private:
  Database& db_;
  std::string mode_;
  std::map<Account, Money> moved_;
  Statement insert_;
};

std::string_view to_string(Account account);

}  // namespace store
