#include <store/exchange_markets.hpp>
#include <store/rows.hpp>

#include <algorithm>
#include <map>

namespace store {

namespace {

const market::Market kWin{.kind = market::Kind::win};

std::optional<std::int64_t> row_of_win(Database& db) {
  const Markets markets{db};
  const auto found =
      std::ranges::find(markets.all(), kWin, [](const auto& one) { return one.second; });
  return found == markets.all().end() ? std::nullopt : std::optional{found->first};
}

std::optional<std::int64_t> row_of_book(Database& db, const std::string& key) {
  Statement query{db, "SELECT id FROM book WHERE key = ?"};
  query.bind(key);
  return query.step() ? std::optional{query.integer(0)} : std::nullopt;
}

}  // namespace

ExchangeMarkets::ExchangeMarkets(Database& db, Exchange exchange, UtcTime known_by)
    : exchange_{std::move(exchange)},
      boards_{db, known_by},
      win_{row_of_win(db)},
      book_{row_of_book(db, exchange_.book)},
      id_{db, R"(SELECT provider_id FROM event_ref
                  WHERE event = ? AND provider = ? AND coalesce(since, 0) <= ?
                  ORDER BY coalesce(since, 0) DESC LIMIT 1)"},
      trading_{db, R"(SELECT status, in_play FROM trading
                       WHERE event = ? AND market = ? AND book = ? AND at <= ?
                       ORDER BY at DESC LIMIT 1)"},
      runners_{db, R"(
        SELECT selection.id, coalesce(joined_to, participant.id), status, reduction,
               (SELECT volume FROM traded
                 WHERE traded.selection = selection.id AND book = ?3 AND at <= ?4
                 ORDER BY at DESC LIMIT 1)
          FROM selection
          JOIN participant ON participant.id = subject
          JOIN traded_runner ON traded_runner.selection = selection.id AND book = ?3
           AND at = (SELECT max(at) FROM traded_runner AS newest
                      WHERE newest.selection = selection.id AND newest.book = ?3 AND at <= ?4)
         WHERE event = ?1 AND selection.market = ?2
         ORDER BY selection.id)"} {}

std::optional<market::ExchangeMarket> ExchangeMarkets::of(const market::Event& event, UtcTime at) {
  if (!win_ || !book_) return std::nullopt;
  id_.bind(event.id.value(), exchange_.provider, at);
  trading_.bind(event.id.value(), *win_, *book_, at);
  if (!id_.step() || !trading_.step()) return std::nullopt;
  market::ExchangeMarket market{.id = id_.text(0), .at = at, .runners = {}};
  market.is_before_the_off =
      word<market::TradingStatus>(trading_, 0) == market::TradingStatus::open &&
      trading_.integer(1) == 0;
  read_runners(event, market);
  return market;
}

void ExchangeMarkets::read_runners(const market::Event& event, market::ExchangeMarket& market) {
  std::map<market::SelectionId, market::Standing> prices;
  const auto boards =
      boards_.of(event, market.at, [](const market::Market& one) { return one == kWin; });
  for (const auto& board : boards) {
    for (const auto& outcome : board.outcomes) {
      const auto found = std::ranges::find(outcome.prices, exchange_.book, &market::Standing::book);
      if (found != outcome.prices.end()) prices.emplace(outcome.id, *found);
    }
  }
  runners_.bind(event.id.value(), *win_, *book_, market.at);
  while (runners_.step()) {
    market::ExchangeRunner runner{.id = market::SelectionId{runners_.integer(0)},
                                  .subject = read_id<market::Participant>(runners_, 1),
                                  .back = {},
                                  .status = word<market::RunnerStatus>(runners_, 2)};
    if (const auto reduction = runners_.optional_integer(3)) {
      runner.reduction = from_millionths(*reduction);
    }
    if (const auto traded = runners_.optional_integer(4)) {
      runner.traded = Money::from_minor(*traded);
    }
    const auto price = prices.find(runner.id);
    if (price != prices.end()) runner.back = price->second;
    market.runners.push_back(runner);
  }
}

}  // namespace store
