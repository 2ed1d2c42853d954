#include <store/to_come.hpp>

namespace store {

std::vector<ToCome> games_to_come(Database& db, const std::string& competition,
                                  const std::string& provider, UtcTime now) {
  Statement query{db, R"(
    SELECT starts_at,
           (SELECT min(since) FROM start_opinion
             WHERE start_opinion.event = event.id AND provider = ?3 AND since <= ?1)
      FROM event
     WHERE starts_at > ?1 AND start_assumed = 0 AND same_as IS NULL AND home IS NOT NULL
       AND competition IN (SELECT id FROM competition WHERE key = ?2)
       AND EXISTS (SELECT 1 FROM start_opinion
                    WHERE start_opinion.event = event.id AND since <= ?1)
       AND NOT EXISTS (SELECT 1 FROM result
                        WHERE result.event = event.id
                          AND known_at BETWEEN event.start_since AND ?1)
     ORDER BY starts_at)"};
  query.bind(now, competition, provider);
  std::vector<ToCome> found;
  while (query.step()) {
    found.push_back({.starts_at = query.time(0), .listed_at = query.optional_time(1)});
  }
  return found;
}

std::vector<UtcTime> answered_at(Database& db, const std::string& provider,
                                 const std::string& scope, UtcTime since, UtcTime now) {
  Statement query{db, R"(SELECT at FROM poll
                          WHERE provider = ? AND scope = ? AND at BETWEEN ? AND ?
                          ORDER BY at)"};
  query.bind(provider, scope, since, now);
  std::vector<UtcTime> found;
  while (query.step()) found.push_back(query.time(0));
  return found;
}

}  // namespace store
