#include <store/rows.hpp>
#include <store/said.hpp>

namespace store {

std::optional<std::string> newest_version_of(Database& db, const std::string& model, UtcTime now) {
  Statement query{db, R"(SELECT version FROM prediction JOIN model ON model.id = prediction.model
                          WHERE name = ?1 AND made_at <= ?2 AND known_at <= ?2
                          ORDER BY made_at DESC, known_at DESC, model.id DESC LIMIT 1)"};
  query.bind(model, now);
  return query.step() ? std::optional{query.text(0)} : std::nullopt;
}

std::vector<std::string> models_known(Database& db, UtcTime now) {
  Statement query{db, R"(SELECT DISTINCT name FROM model
                          WHERE EXISTS (SELECT 1 FROM prediction
                                         WHERE model = model.id AND known_at <= ?)
                          ORDER BY name)"};
  query.bind(now);
  std::vector<std::string> names;
  while (query.step()) names.push_back(query.text(0));
  return names;
}

std::vector<Said> said_by(Database& db, const std::string& model, const std::string& version,
                          UtcTime until, UtcTime now) {
  const Markets markets{db};
  // Of events that are the same, what was said of either is of the first.
  Statement query{db, R"(
    WITH said AS (
      SELECT first.id AS event, first.starts_at AS start, market,
             coalesce(joined_to, subject) AS about, side, line,
             coalesce(confidence, probability) AS score, confidence IS NOT NULL AS ranks,
             row_number() OVER (
               PARTITION BY first.id, market, coalesce(joined_to, subject), side, line
               ORDER BY made_at DESC, known_at DESC) AS nth
        FROM model
        JOIN prediction ON prediction.model = model.id
        JOIN event ON event.id = prediction.event
        JOIN event AS first ON first.id = coalesce(event.same_as, event.id)
        LEFT JOIN participant ON participant.id = subject
       WHERE model.name = ?1 AND version = ?2 AND side IS NOT NULL
         AND made_at < first.starts_at AND first.starts_at < ?3
         AND made_at <= ?4 AND known_at <= ?4)
    SELECT event, start, market, about, side, line, score, ranks FROM said WHERE nth = 1
     ORDER BY start, event, market, about, side, line)"};
  query.bind(model, version, until, now);
  std::vector<Said> found;
  while (query.step()) {
    const auto* market = markets.find(query.integer(2));
    if (!market) continue;
    auto& said =
        found.emplace_back(Said{.event = market::EventId{query.integer(0)},
                                .starts_at = query.time(1),
                                .selection = {.market = *market,
                                              .subject = read_id<market::Participant>(query, 3),
                                              .side = word<market::Side>(query, 4)},
                                .score = query.real(6),
                                .is_confidence = query.integer(7) != 0});
    if (!query.is_null(5)) said.selection.line = market::Line{query.integer(5)};
  }
  return found;
}

}  // namespace store
