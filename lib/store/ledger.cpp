#include <store/ledger.hpp>

#include <array>
#include <cassert>

namespace store {

namespace {
constexpr std::array<std::string_view, 5> kAccounts = {"cash", "at_risk", "profit", "commission",
                                                       "capital"};
}

std::string_view to_string(Account account) {
  return kAccounts[static_cast<std::size_t>(account)];
}

Ledger::Ledger(Database& db, bets::Mode mode)
    : db_{db},
      mode_{to_string(mode)},
      insert_{db, R"(INSERT INTO transfer (mode, at, kind, bet, debit, credit, amount)
                     VALUES (?, ?, ?, ?, ?, ?, ?))"} {}

bool Ledger::is_empty() {
  Statement query{db_, "SELECT count(*) FROM balance WHERE mode = ?"};
  query.bind(mode_);
  query.step();
  return query.integer(0) == 0 && moved_.empty();
}

Money Ledger::balance(Account account) {
  Statement query{db_, "SELECT amount FROM balance WHERE mode = ? AND account = ?"};
  query.bind(mode_, to_string(account));
  auto amount = query.step() ? Money::from_minor(query.integer(0)) : Money{};
  if (const auto moved = moved_.find(account); moved != moved_.end()) amount += moved->second;
  return amount;
}

void Ledger::post(UtcTime at, const char* kind, std::optional<bets::BetId> bet, Account debit,
                  Account credit, Money amount) {
  assert(amount >= Money{});
  if (amount == Money{}) return;
  insert_
      .bind(mode_, at, kind, bet ? std::optional{bet->value()} : std::nullopt, to_string(debit),
            to_string(credit), amount.minor())
      .run();
  moved_[debit] += amount;
  moved_[credit] -= amount;
}

void Ledger::flush() {
  Statement upsert{db_, R"(INSERT INTO balance (mode, account, amount) VALUES (?, ?, ?)
                           ON CONFLICT (mode, account)
                           DO UPDATE SET amount = amount + excluded.amount)"};
  for (const auto& [account, amount] : moved_) {
    upsert.bind(mode_, to_string(account), amount.minor()).run();
  }
  moved_.clear();
}

}  // namespace store
