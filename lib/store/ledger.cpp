#include <store/bankroll.hpp>
#include <store/ledger.hpp>
#include <store/rows.hpp>

#include <cassert>

namespace store {

namespace {

// Where what is in the bankroll came from.
bool is_outside(Account account) {
  return account == Account::profit || account == Account::commission ||
         account == Account::capital;
}

}  // namespace

Ledger::Ledger(Database& db, bets::Mode mode)
    : db_{db},
      mode_{mode},
      postings_{db, "transfer", {"mode", "at", "kind", "ticket", "debit", "credit", "amount"}} {}

bool Ledger::is_empty() {
  Statement query{db_, "SELECT count(*) FROM balance WHERE mode = ?"};
  query.bind(code(mode_));
  query.step();
  return query.integer(0) == 0 && moved_.empty();
}

// The kept balance less what was posted later, which is nothing unless `now` is past.
Money Ledger::balance(Account account, UtcTime now) {
  Statement query{db_, R"(
    SELECT coalesce((SELECT amount FROM balance WHERE mode = ?1 AND account = ?2), 0)
         - coalesce((SELECT sum(CASE ?2 WHEN debit THEN amount ELSE -amount END) FROM transfer
                      WHERE mode = ?1 AND at > ?3 AND ?2 IN (debit, credit)), 0))"};
  query.bind(code(mode_), code(account), now);
  query.step();
  auto amount = Money::from_minor(query.integer(0));
  if (const auto moved = moved_.find(account); moved != moved_.end()) amount += moved->second;
  return amount;
}

void Ledger::post(UtcTime at, Posting kind, std::optional<bets::BetId> bet, Account debit,
                  Account credit, Money amount) {
  assert(amount >= Money{});
  if (amount == Money{}) return;
  postings_.add(code(mode_), at, code(kind), id_value(bet), code(debit), code(credit),
                amount.minor());
  moved_[debit] += amount;
  moved_[credit] -= amount;
  if (is_outside(debit) || is_outside(credit)) bankroll_moved_at_ = at;
}

bool Ledger::has(UtcTime at, Posting kind, Money amount) {
  Statement query{
      db_, "SELECT 1 FROM transfer WHERE mode = ? AND at = ? AND kind = ? AND amount = ? LIMIT 1"};
  query.bind(code(mode_), at, code(kind), amount.minor());
  return query.step();
}

void Ledger::flush() {
  postings_.flush();
  Statement upsert{db_, R"(INSERT INTO balance (mode, account, amount) VALUES (?, ?, ?)
                           ON CONFLICT (mode, account)
                           DO UPDATE SET amount = amount + excluded.amount)"};
  for (const auto& [account, amount] : moved_) {
    upsert.bind(code(mode_), code(account), amount.minor()).run();
  }
  const auto flow = Money{} - moved_[Account::capital];
  const auto earned = Money{} - moved_[Account::profit] - moved_[Account::commission];
  if (flow != Money{} || earned != Money{})
    mark_bankroll(db_, mode_, bankroll_moved_at_, flow, earned);
  moved_.clear();
}

}  // namespace store
