#include <store/rows.hpp>
#include <store/trading_writer.hpp>

namespace store {

namespace {

// A price that differs from the last one that was known then.
std::string price_insert(const char* table) {
  return fmt::format(R"(
    INSERT INTO {0} (selection, book, at, price_returned, price_staked)
    SELECT ?1, ?2, ?3, ?4, ?5
     WHERE (?4, ?5) IS NOT (SELECT price_returned, price_staked FROM {0}
                             WHERE selection = ?1 AND book = ?2 AND at <= ?3
                             ORDER BY at DESC LIMIT 1)
        ON CONFLICT DO UPDATE SET price_returned = excluded.price_returned,
                                  price_staked = excluded.price_staked
     RETURNING 1)",
                     table);
}

}  // namespace

TradingWriter::TradingWriter(Database& db)
    : insert_trading_{db, R"(
        INSERT INTO trading (event, market, book, at, status, in_play, runners)
        SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
         WHERE (?5, ?6, ?7) IS NOT (SELECT status, in_play, runners FROM trading
                                     WHERE event = ?1 AND market = ?2 AND book = ?3 AND at <= ?4
                                     ORDER BY at DESC LIMIT 1)
            ON CONFLICT DO UPDATE SET status = excluded.status, in_play = excluded.in_play,
                                      runners = excluded.runners)"},
      insert_runner_{db, R"(
        INSERT INTO traded_runner (selection, book, at, status, reduction, removed_at)
        SELECT ?1, ?2, ?3, ?4, ?5, ?6
         WHERE (?4, ?5, ?6) IS NOT (SELECT status, reduction, removed_at FROM traded_runner
                                     WHERE selection = ?1 AND book = ?2 AND at <= ?3
                                     ORDER BY at DESC LIMIT 1)
            ON CONFLICT DO UPDATE SET status = excluded.status, reduction = excluded.reduction,
                                      removed_at = excluded.removed_at
         RETURNING 1)"},
      insert_last_{db, price_insert("last_traded")},
      insert_starting_price_{db, price_insert("starting_price")},
      make_due_{db, R"(
        INSERT OR IGNORE INTO due
        SELECT event, max(known_at, ?2) FROM result
         WHERE event = ?1 AND EXISTS (SELECT 1 FROM leg WHERE leg.event = ?1)
         ORDER BY revision DESC LIMIT 1)"} {}

void TradingWriter::write(const market::Trading& trading, const Listed& where,
                          std::span<const std::int64_t> selections) {
  insert_trading_
      .bind(where.event, where.market, where.book, trading.seen_at, code(trading.status),
            trading.in_play ? 1 : 0, trading.active_runners)
      .run();
  bool is_due = false;
  for (std::size_t i = 0; i < trading.runners.size(); ++i) {
    is_due |= write(trading.runners[i], selections[i], where.book, trading.seen_at);
  }
  if (is_due) make_due_.bind(where.event, trading.seen_at).run();
}

bool TradingWriter::write(const market::TradedRunner& runner, std::int64_t selection,
                          std::int64_t book, UtcTime at) {
  const auto reduction =
      runner.reduction ? std::optional{millionths(*runner.reduction)} : std::nullopt;
  insert_runner_.bind(selection, book, at, code(runner.status), reduction, runner.removed_at);
  bool is_new = insert_runner_.step() && runner.status == market::RunnerStatus::removed;
  if (const auto& price = runner.last_traded) {
    insert_last_.bind(selection, book, at, price->returned(), price->staked()).run();
  }
  if (const auto& price = runner.starting_price) {
    insert_starting_price_.bind(selection, book, at, price->returned(), price->staked());
    is_new |= insert_starting_price_.step();
  }
  return is_new;
}

}  // namespace store
