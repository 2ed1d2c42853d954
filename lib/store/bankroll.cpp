#include <store/bankroll.hpp>
#include <store/rows.hpp>

#include <algorithm>

namespace store {

namespace {

Money money(const Statement& row, int column) {
  return Money::from_minor(row.integer(column));
}

BankrollMark read_mark(const Statement& row) {
  return {row.time(0), money(row, 1), money(row, 2), money(row, 3), money(row, 4)};
}

}  // namespace

void mark_bankroll(Database& db, bets::Mode mode, UtcTime at, Money flow, Money earned) {
  Statement{db, R"(INSERT INTO bankroll_mark VALUES (?, ?, ?, ?, 0, 0)
                   ON CONFLICT DO UPDATE SET flow = flow + excluded.flow,
                                             earned = earned + excluded.earned)"}
      .bind(code(mode), at, flow.minor(), earned.minor())
      .run();

  Money bankroll;
  Money peak;
  Statement before{db, R"(SELECT bankroll, peak FROM bankroll_mark
                           WHERE mode = ? AND at < ? ORDER BY at DESC LIMIT 1)"};
  before.bind(code(mode), at);
  if (before.step()) bankroll = money(before, 0), peak = money(before, 1);

  Statement from{db, R"(
    SELECT at, flow, earned,
           EXISTS (SELECT 1 FROM rebase WHERE (rebase.mode, rebase.at) = (mark.mode, mark.at))
      FROM bankroll_mark AS mark WHERE mode = ? AND at >= ? ORDER BY at)"};
  Statement update{db, "UPDATE bankroll_mark SET bankroll = ?, peak = ? WHERE mode = ? AND at = ?"};
  from.bind(code(mode), at);
  while (from.step()) {
    bankroll += money(from, 1) + money(from, 2);
    peak = from.integer(3) == 1 ? bankroll : std::max(peak + money(from, 1), bankroll);
    update.bind(bankroll.minor(), peak.minor(), code(mode), from.integer(0)).run();
  }
}

bool rebase(Database& db, bets::Mode mode, UtcTime at, const std::string& why) {
  Statement insert{db, "INSERT INTO rebase VALUES (?, ?, ?) ON CONFLICT DO NOTHING RETURNING at"};
  insert.bind(code(mode), at, why);
  if (!insert.step()) return false;
  while (insert.step()) {
  }
  mark_bankroll(db, mode, at, {}, {});
  return true;
}

std::optional<BankrollMark> bankroll_at(Database& db, bets::Mode mode, UtcTime now) {
  Statement query{db, R"(SELECT at, flow, earned, bankroll, peak FROM bankroll_mark
                          WHERE mode = ? AND at <= ? ORDER BY at DESC LIMIT 1)"};
  query.bind(code(mode), now);
  if (!query.step()) return std::nullopt;
  return read_mark(query);
}

std::vector<BankrollMark> bankroll_marks(Database& db, bets::Mode mode, UtcTime from,
                                         UtcTime until) {
  Statement query{db, R"(
    SELECT at, flow, earned, bankroll, peak FROM bankroll_mark
     WHERE mode = ?1 AND at <= ?3
       AND at >= coalesce((SELECT max(at) FROM bankroll_mark WHERE mode = ?1 AND at < ?2), ?2)
     ORDER BY at)"};
  query.bind(code(mode), from, until);
  std::vector<BankrollMark> marks;
  while (query.step()) marks.push_back(read_mark(query));
  return marks;
}

}  // namespace store
