#include <store/presence.hpp>

#include <set>

namespace store {

namespace {

std::int64_t question_id(Database& db, const std::string& provider, const std::string& scope) {
  Statement{db, "INSERT INTO question (provider, scope) VALUES (?, ?) ON CONFLICT DO NOTHING"}
      .bind(provider, scope)
      .run();
  Statement query{db, "SELECT id FROM question WHERE provider = ? AND scope = ?"};
  query.bind(provider, scope);
  query.step();
  return query.integer(0);
}

}  // namespace

Presence::Presence(Database& db, const std::string& provider, const std::string& scope)
    : question_{question_id(db, provider, scope)},
      last_answer_{db, R"(SELECT at FROM observation WHERE question = ? AND at <= ?
                           ORDER BY at DESC LIMIT 1)"},
      next_{db, R"(SELECT at FROM observation WHERE question = ? AND at > ?
                           ORDER BY at LIMIT 1)"},
      insert_answer_{db, "INSERT INTO observation (question, at) VALUES (?, ?)"},
      stays_{db, R"(
        SELECT event, market, book, way, confirms, stood_at, since, until FROM presence
         WHERE question = ?1 AND until IS NULL AND since <= ?2
        UNION ALL
        SELECT event, market, book, way, confirms, stood_at, since, until FROM presence
         WHERE question = ?1 AND until >= ?2 AND since <= ?2
         ORDER BY 1, 2, 3, 4)"},
      stay_{db, R"(SELECT confirms, stood_at, until FROM presence
                    WHERE event = ? AND market = ? AND book = ? AND way = ? AND question = ?
                      AND since <= ? ORDER BY since DESC LIMIT 1)"},
      insert_{db, R"(
        INSERT INTO presence (event, market, book, way, question, since, until, confirms, stood_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET confirms = excluded.confirms, stood_at = excluded.stood_at)"},
      end_{db, R"(UPDATE presence SET until = ?
                   WHERE event = ? AND market = ? AND book = ? AND way = ? AND question = ?
                     AND since = ?)"} {}

std::optional<UtcTime> Presence::answered(Statement& query, UtcTime at) {
  query.bind(question_, at);
  return query.step() ? query.optional_time(0) : std::nullopt;
}

std::vector<Presence::Stay> Presence::stays_at(UtcTime at) {
  std::vector<Stay> found;
  stays_.bind(question_, at);
  while (stays_.step()) {
    found.push_back({{stays_.integer(0), stays_.integer(1), stays_.integer(2), stays_.integer(3)},
                     {stays_.integer(4) != 0, stays_.optional_time(5)},
                     stays_.time(6),
                     stays_.optional_time(7)});
  }
  return found;
}

std::vector<Listed> Presence::last_listed(UtcTime at) {
  std::vector<Listed> found;
  const auto last = answered(last_answer_, at);
  if (!last) return found;
  for (const auto& stay : stays_at(*last)) found.push_back(stay.listed);
  return found;
}

std::optional<UtcTime> Presence::next_answer(UtcTime at) {
  return answered(next_, at);
}

void Presence::insert(const Stay& stay) {
  const auto& [event, market, book, way] = stay.listed;
  insert_
      .bind(event, market, book, way, question_, stay.since, stay.until, stay.stood.now ? 1 : 0,
            stay.stood.now ? std::nullopt : stay.stood.at)
      .run();
}

void Presence::end(const Stay& stay, UtcTime until) {
  const auto& [event, market, book, way] = stay.listed;
  end_.bind(until, event, market, book, way, question_, stay.since).run();
}

// A second answer of one second: it takes nothing from the first.
void Presence::add_to(UtcTime at, const std::map<Listed, Stood>& listed,
                      std::optional<UtcTime> until) {
  for (const auto& [market, stood] : listed) {
    stay_.bind(market.event, market.market, market.book, market.way, question_, at);
    const bool is_there = stay_.step() && (stay_.is_null(2) || stay_.time(2) >= at);
    if (is_there) {
      const Stood before{stay_.integer(0) != 0, stay_.optional_time(1)};
      if (before.now || (!stood.now && before.at >= stood.at)) continue;
    }
    insert({market, stood, at, until});
  }
}

void Presence::record(UtcTime at, const std::map<Listed, Stood>& listed) {
  const auto before = answered(last_answer_, at);
  const auto after = next_answer(at);
  const auto until = after ? std::optional{at} : std::nullopt;
  if (before == at) return add_to(at, listed, until);

  insert_answer_.bind(question_, at).run();
  std::set<Listed> stay_on;
  for (const auto& stay : before ? stays_at(*before) : std::vector<Stay>{}) {
    const auto found = listed.find(stay.listed);
    if (found != listed.end() && found->second == stay.stood) {
      stay_on.insert(stay.listed);
      if (stay.until == before) end(stay, at);
      continue;
    }
    if (stay.until != before) {
      end(stay, *before);
      // It was there again in the answer that is known to have come after this one.
      if (after) insert({stay.listed, stay.stood, *after, stay.until});
    }
  }
  for (const auto& [market, stood] : listed) {
    if (!stay_on.contains(market)) insert({market, stood, at, until});
  }
}

}  // namespace store
