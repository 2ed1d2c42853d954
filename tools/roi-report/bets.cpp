#include <store/reporting.hpp>

#include <roi-report/cells.hpp>
#include <roi-report/reports.hpp>

namespace roi {

namespace {

cli::Table bets_table(cli::Format format) {
  return {format, {"id",       "mode",       "placed",  "start",       "home", "away",
                   "market",   "period",     "subject", "side",        "line", "book",
                   "strategy", "price",      "stake",   "probability", "edge", "outcome",
                   "returned", "commission", "profit",  "settled",     "clv",  "close_source"}};
}

cli::Cell price_of(const bets::Record& bet) {
  if (bet.returned_per == 0) return {};  // a starting price
  return cli::Cell::number_text(
      to_string(odds::Price::from_ratio(bet.returned_per, bet.staked_per)));
}

cli::Row row_of(const bets::Record& bet, const market::Event& event, const std::string& subject) {
  const auto& s = bet.selection;
  cli::Row row{bet.id.value(),
               {},
               bet.placed_at,
               event.starts_at,
               event.home,
               event.away,
               bet.is_single ? name_of(s.market) : "multiple",
               to_string(s.market.period),
               subject,
               to_string(s.side),
               s.line ? cli::Cell::number_text(to_string(*s.line)) : cli::Cell{},
               bet.book,
               bet.strategy,
               price_of(bet),
               bet.stake,
               rate(bet.probability),
               rate(bet.edge)};
  if (!bet.settled) {
    row.resize(row.size() + 7);
    return row;
  }
  const auto& [entry, at, close, source, age, clv] = *bet.settled;
  row.insert(row.end(), {to_string(entry.outcome), entry.returned, entry.commission, entry.profit,
                         at, rate(clv), clv ? cli::Cell{source} : cli::Cell{}});
  return row;
}

}  // namespace

std::string print_bets(const Request& request) {
  auto table = bets_table(request.cli.format);
  std::int64_t settled = 0;
  std::int64_t open = 0;
  store::BetsByDate history{request.db, request.mode, request.cli.now, request.from, request.until};
  store::ParticipantNames names{request.db};
  while (history.next()) {
    const auto& subject = history.bet().selection.subject;
    auto row = row_of(history.bet(), history.event(), names.of(subject));
    row[1] = to_string(request.mode);
    table.add(std::move(row));
    ++(history.bet().settled ? settled : open);
  }
  table.finish();
  return counted(settled, open);
}

}  // namespace roi
