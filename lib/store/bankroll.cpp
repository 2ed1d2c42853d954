#include <store/bankroll.hpp>
#include <store/rows.hpp>

#include <algorithm>

namespace store {

namespace {

Money money(const Statement& row, int column) {
  return Money::from_minor(row.integer(column));
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

  Statement from{db, R"(SELECT at, flow, earned FROM bankroll_mark
                         WHERE mode = ? AND at >= ? ORDER BY at)"};
  Statement update{db, "UPDATE bankroll_mark SET bankroll = ?, peak = ? WHERE mode = ? AND at = ?"};
  from.bind(code(mode), at);
  while (from.step()) {
    bankroll += money(from, 1) + money(from, 2);
    peak = std::max(peak + money(from, 1), bankroll);
    update.bind(bankroll.minor(), peak.minor(), code(mode), from.integer(0)).run();
  }
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
  while (query.step()) {
    marks.push_back(
        {query.time(0), money(query, 1), money(query, 2), money(query, 3), money(query, 4)});
  }
  return marks;
}

}  // namespace store
