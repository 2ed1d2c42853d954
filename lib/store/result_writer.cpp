#include <store/result_writer.hpp>

namespace store {

namespace {

std::optional<std::int64_t> home_of(const market::Result& result) {
  return result.score ? std::optional{result.score->home} : std::nullopt;
}

std::optional<std::int64_t> away_of(const market::Result& result) {
  return result.score ? std::optional{result.score->away} : std::nullopt;
}

}  // namespace

ResultWriter::ResultWriter(Database& db, std::string provider, std::int64_t poll)
    : provider_{std::move(provider)},
      poll_{poll},
      newest_{db, R"(SELECT status, home_score, away_score, revision, known_at FROM result
                      WHERE event = ? ORDER BY revision DESC LIMIT 1)"},
      newest_of_provider_{db, R"(
        SELECT status, home_score, away_score FROM result JOIN poll ON poll.id = result.poll
         WHERE event = ? AND provider = ? ORDER BY revision DESC LIMIT 1)"},
      insert_{db, R"(INSERT INTO result (event, revision, status, home_score, away_score, known_at,
                                         poll) VALUES (?, ?, ?, ?, ?, ?, ?))"} {}

bool ResultWriter::says(const Statement& row, const market::Result& result) {
  return row.view(0) == to_string(result.status) && row.optional_integer(1) == home_of(result) &&
         row.optional_integer(2) == away_of(result);
}

ResultWriter::Written ResultWriter::write(market::EventId event, const market::Result& result) {
  newest_.bind(event.value());
  const bool known = newest_.step();
  if (known) {
    newest_of_provider_.bind(event.value(), provider_);
    const bool said_before = newest_of_provider_.step() && says(newest_of_provider_, result);
    if (said_before || says(newest_, result) || result.known_at < newest_.time(4)) {
      return Written::nothing;
    }
  }
  insert_
      .bind(event.value(), known ? newest_.integer(3) + 1 : 1, to_string(result.status),
            home_of(result), away_of(result), result.known_at, poll_)
      .run();
  return known ? Written::revision : Written::first;
}

}  // namespace store
