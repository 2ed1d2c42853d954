#include <market/competition.hpp>
#include <store/rows.hpp>
#include <store/waiting.hpp>

namespace store {

bool has_no_price(Database& db, std::int64_t event) {
  Statement query{db, "SELECT 1 FROM selection WHERE event = ? LIMIT 1"};
  query.bind(event);
  return !query.step();
}

namespace {

constexpr std::chrono::days kAround{3};

// Of the events in the rows, in their order, the first of perhaps that league.
std::string first_of(Statement& query, const std::string& league) {
  while (query.step()) {
    const auto event = read_event(query, 0);
    if (market::kinship(league, event.league) == market::Kinship::different) continue;
    return fmt::format("{} v {} at {}", event.home, event.away, format_utc(event.starts_at));
  }
  return {};
}

}  // namespace

std::string waiting_beside(Database& db, const market::Fixture& fixture, UtcTime now) {
  Statement query{db, fmt::format(R"(
    SELECT {} FROM event {}
     WHERE event.starts_at BETWEEN ?1 AND ?2 AND competition.sport = ?3 AND event.home IS NOT NULL
       AND EXISTS (SELECT 1 FROM selection WHERE selection.event = event.id)
       AND NOT EXISTS (SELECT 1 FROM result WHERE result.event = event.id)
     ORDER BY abs(event.starts_at - ?4), event.id)",
                                  kEventColumns, kEventJoins)};
  const auto& start = fixture.starts_at;
  query.bind(start - kAround, std::min(start + kAround, now), fixture.sport, start);
  return first_of(query, fixture.league);
}

std::string result_beside(Database& db, const market::Event& event, UtcTime now) {
  Statement query{db, fmt::format(R"(
    SELECT {} FROM event {}
     WHERE event.starts_at BETWEEN ?1 AND ?2 AND competition.sport = ?3 AND event.home IS NOT NULL
       AND event.id <> ?4
       AND EXISTS (SELECT 1 FROM result WHERE result.event = event.id AND known_at <= ?5)
       AND NOT EXISTS (SELECT 1 FROM selection WHERE selection.event = event.id)
     ORDER BY abs(event.starts_at - ?6), event.id)",
                                  kEventColumns, kEventJoins)};
  const auto& start = event.starts_at;
  query.bind(start - kAround, start + kAround, event.sport, event.id.value(), now, start);
  return first_of(query, event.league);
}

}  // namespace store
