#include <base/nearest.hpp>
#include <store/name_list.hpp>
#include <store/rows.hpp>

namespace store {

namespace {

std::vector<std::string> texts(Statement& query) {
  std::vector<std::string> found;
  while (query.step()) found.push_back(query.text(0));
  return found;
}

}  // namespace

std::vector<ListedName> list_names(Database& db, const std::string& containing) {
  Statement query{db, R"(
    WITH named AS (
           SELECT coalesce(event_as_named.home, event.home) AS home,
                  coalesce(event_as_named.away, event.away) AS away
             FROM event LEFT JOIN event_as_named ON event_as_named.event = event.id),
         taken AS (SELECT home AS who FROM named UNION ALL SELECT away FROM named
                   UNION ALL SELECT participant FROM entrant),
         counted AS (SELECT who, count(*) AS events FROM taken WHERE who > 0 GROUP BY who)
    SELECT participant.id, participant.name, coalesce(first.name, ''), participant.sport,
           role_word.name, coalesce(events, 0), participant.unconfirmed
      FROM participant
      JOIN role_word ON role_word.id = participant.role
      LEFT JOIN participant AS first ON first.id = participant.joined_to
      LEFT JOIN counted ON who = participant.id
     WHERE CASE WHEN ?1 = '' THEN events > 0 OR participant.unconfirmed = 1
                ELSE EXISTS (SELECT 1 FROM alias WHERE alias.participant = participant.id
                                AND instr(key, ?1) > 0) END
     ORDER BY participant.sport, participant.name, participant.id)"};
  query.bind(market::name_key(containing));
  Statement sources{db, R"(SELECT DISTINCT source FROM alias WHERE participant = ? AND source <> ''
                            ORDER BY source)"};
  Statement also{db, R"(SELECT min(name) FROM alias WHERE participant = ? AND key <> ?
                         GROUP BY key ORDER BY 1)"};
  std::vector<ListedName> found;
  while (query.step()) {
    ListedName one{.id = query.integer(0),
                   .name = query.text(1),
                   .joined_to = query.text(2),
                   .sport = query.text(3),
                   .role = query.text(4),
                   .sources = {},
                   .also = {},
                   .events = query.integer(5),
                   .confirmed = query.integer(6) == 0};
    sources.bind(one.id);
    one.sources = texts(sources);
    also.bind(one.id, market::name_key(one.name));
    one.also = texts(also);
    found.push_back(std::move(one));
  }
  return found;
}

std::vector<Meant> meant_by(Database& db, const std::string& name, const std::string& sport) {
  Statement query{db, R"(
    SELECT DISTINCT id, participant.name, participant.sport, participant.role, joined_to
      FROM alias JOIN participant ON participant.id = participant
     WHERE key = ?1 AND (?2 = '' OR alias.sport = ?2) ORDER BY id)"};
  const auto key = market::name_key(name);
  query.bind(key, market::name_key(sport));
  std::vector<Meant> found;
  while (query.step()) {
    found.push_back({.id = query.integer(0),
                     .name = query.text(1),
                     .sport = query.text(2),
                     .role = word<market::Role>(query, 3),
                     .joined_to = query.optional_integer(4),
                     .is_own_name = market::name_key(query.view(1)) == key});
  }
  return found;
}

std::string nearest_known_name(Database& db, const std::string& name) {
  Statement query{db, "SELECT name FROM alias"};
  const auto names = texts(query);
  return nearest_name(name, {names.begin(), names.end()});
}

void add_spelling(Database& db, const Meant& of, const std::string& source,
                  const std::string& name) {
  Statement{db, R"(INSERT OR IGNORE INTO alias (sport, role, source, key, name, participant)
                   VALUES (?, ?, ?, ?, ?, ?))"}
      .bind(of.sport, code(of.role), source, market::name_key(name), market::tidy_name(name), of.id)
      .run();
}

void split_spelling(Database& db, const Meant& of, const std::string& name) {
  const auto key = market::name_key(name);
  Statement{db, "INSERT INTO participant (sport, role, name) VALUES (?, ?, ?)"}
      .bind(of.sport, code(of.role), market::tidy_name(name))
      .run();
  const auto id = db.last_id();
  Statement{db, "UPDATE alias SET participant = ? WHERE participant = ? AND key = ?"}
      .bind(id, of.id, key)
      .run();
  auto own = of;
  own.id = id;
  add_spelling(db, own, "", name);
}

void confirm_name(Database& db, std::int64_t id) {
  Statement{db, "UPDATE participant SET unconfirmed = 0 WHERE id = ?"}.bind(id).run();
}

Reach reach(Database& db, std::int64_t second) {
  Statement query{db, R"(
    SELECT count(*), count(same_as),
           coalesce(sum((SELECT count(*) FROM leg WHERE leg.event = event.id)), 0)
      FROM event_as_named JOIN event ON event.id = event_as_named.event
     WHERE ? IN (event_as_named.home, event_as_named.away))"};
  query.bind(second);
  query.step();
  return {query.integer(0), query.integer(1), query.integer(2)};
}

}  // namespace store
