#include <store/competitions.hpp>
#include <store/rows.hpp>

namespace store {

std::vector<MarketAhead> markets_ahead(Database& db, UtcTime now, UtcTime until) {
  Statement query{db, fmt::format(R"(
    WITH ahead AS (
      SELECT min(event.id) AS event, selection.market AS market
        FROM event JOIN selection ON selection.event = event.id
       WHERE starts_at > ?1 AND starts_at <= ?2
       GROUP BY competition, selection.market)
    SELECT {}, market.name, market.period
      FROM ahead JOIN event ON event.id = ahead.event JOIN market ON market.id = ahead.market {}
     ORDER BY competition.sport, competition.key, market.name, market.period)",
                                  kEventColumns, kEventJoins)};
  query.bind(now, until);
  std::vector<MarketAhead> found;
  while (query.step()) {
    found.push_back({.event = read_event(query, 0),
                     .market = market::parse_market(query.view(kEventColumnCount),
                                                    query.view(kEventColumnCount + 1))});
  }
  return found;
}

}  // namespace store
