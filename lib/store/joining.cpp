#include <base/error.hpp>
#include <market/market.hpp>
#include <store/joining.hpp>
#include <store/rows.hpp>
#include <store/same_event.hpp>

#include <algorithm>
#include <optional>

namespace store {

namespace {

// The columns of a table but for one or two, as a list.
std::string columns_but(Database& db, const char* table, const char* column,
                        const char* other = "") {
  Statement query{db, R"(SELECT group_concat(name, ', ') FROM pragma_table_info(?)
                          WHERE name NOT IN (?, ?))"};
  query.bind(table, column, other);
  query.step();
  return query.text(0);
}

// The rows of a table that are of one event or selection, once more for another: those
// that it has not.
void copy_rows(Database& db, const char* table, const char* of, std::int64_t from,
               std::int64_t to) {
  Statement{db, fmt::format("INSERT OR IGNORE INTO {0} ({1}, {2}) SELECT ?, {2} FROM {0} "
                            "WHERE {1} = ?",
                            table, of, columns_but(db, table, of))}
      .bind(to, from)
      .run();
}

// What has prices by selection; two rows are one where these are the same.
struct Series {
  const char* table;
  const char* is_one;
};
constexpr Series kSeries[] = {
    {"quote",
     "a.book = b.book AND a.way = b.way AND a.seen_at = b.seen_at AND a.seq = b.seq "
     "AND a.poll = b.poll"},
    {"sighting", "a.book = b.book AND a.way = b.way AND a.seen_at = b.seen_at"},
    {"traded", "a.book = b.book AND a.at = b.at AND a.volume = b.volume"},
};

}  // namespace

Joining::Joining(Database& db) : db_{db} {}

void Joining::run(const char* sql, std::int64_t a) {
  Statement{db_, sql}.bind(a).run();
}

void Joining::run(const char* sql, std::int64_t a, std::int64_t b) {
  Statement{db_, sql}.bind(a, b).run();
}

Joining::Ids Joining::ids(const char* sql, std::int64_t id) {
  Statement query{db_, sql};
  query.bind(id);
  Ids found;
  while (query.step()) found.push_back(query.integer(0));
  return found;
}

void Joining::join(std::int64_t first, std::int64_t second) {
  check_never_met(first, second);
  const auto followers = ids("SELECT id FROM participant WHERE joined_to = ?", second);
  for (const auto one : followers) part(one);
  join_one(first, second);
  for (const auto one : followers) join_one(first, one);
}

void Joining::check_never_met(std::int64_t first, std::int64_t second) {
  Statement query{db_, R"(SELECT id FROM event WHERE (home, away) IN (VALUES (?1, ?2), (?2, ?1))
                           LIMIT 1)"};
  query.bind(first, second);
  if (!query.step()) return;
  throw Error{Exit::data, "they play each other in event {}: these are two, not two names of one",
              query.integer(0)};
}

void Joining::join_one(std::int64_t first, std::int64_t second) {
  run("UPDATE participant SET joined_to = ?, unconfirmed = 0 WHERE id = ?", first, second);
  run("UPDATE participant SET unconfirmed = 0 WHERE id = ?", first);
  follow(ids("SELECT id FROM event WHERE ?1 IN (home, away) ORDER BY id", second), second);
}

void Joining::part(std::int64_t second) {
  run("UPDATE participant SET joined_to = NULL WHERE id = ?", second);
  follow(ids("SELECT event FROM event_as_named WHERE ?1 IN (home, away) ORDER BY 1", second),
         second);
}

void Joining::follow(const Ids& events, std::int64_t participant) {
  auto all = events;
  for (const auto event : events) {
    const auto same = ids("SELECT id FROM event WHERE same_as = ? ORDER BY id", event);
    all.insert(all.end(), same.begin(), same.end());
  }
  for (const auto event : all) make_two(event);
  for (const auto event : all) follow_event(event);
  for (const auto selection : ids("SELECT id FROM selection WHERE subject = ?", participant)) {
    follow_selection(selection);
  }
}

void Joining::follow_event(std::int64_t event) {
  run(R"(INSERT OR IGNORE INTO event_as_named SELECT id, home, away FROM event WHERE id = ?)",
      event);
  Statement names{db_, R"(
    SELECT coalesce(home.joined_to, home.id), coalesce(away.joined_to, away.id),
           home.joined_to IS NULL AND away.joined_to IS NULL, home.id, away.id
      FROM event_as_named
      JOIN participant AS home ON home.id = event_as_named.home
      JOIN participant AS away ON away.id = event_as_named.away
     WHERE event = ?)"};
  names.bind(event);
  names.step();
  const auto home = names.integer(0);
  const auto away = names.integer(1);
  const auto be_called = [&](std::int64_t one, std::int64_t other) {
    Statement{db_, "UPDATE event SET home = ?, away = ? WHERE id = ?"}
        .bind(one, other, event)
        .run();
  };
  if (names.integer(2) != 0) {
    run("DELETE FROM event_as_named WHERE event = ?", event);
    return be_called(home, away);
  }

  // Of a source that lists both, they are one only at the same time of one competition.
  Statement same{db_, R"(
    SELECT other.id FROM event JOIN event AS other
        ON (other.home, other.away) IN (VALUES (?2, ?3), (?3, ?2))
       AND other.starts_at BETWEEN event.starts_at - 43200 AND event.starts_at + 43200
     WHERE event.id = ?1 AND other.id <> ?1 AND other.same_as IS NULL
       AND ((other.home = ?2 AND other.starts_at = event.starts_at
             AND other.competition = event.competition)
            OR NOT EXISTS (SELECT 1 FROM event_ref AS a JOIN event_ref AS b ON b.provider = a.provider
                            WHERE a.event = event.id AND b.event = other.id))
     ORDER BY abs(other.starts_at - event.starts_at), other.id LIMIT 1)"};
  same.bind(event, home, away);
  if (same.step()) {
    be_called(names.integer(3), names.integer(4));
    return make_same(event, same.integer(0));
  }
  be_called(home, away);
  for (const auto one : ids("SELECT id FROM selection WHERE event = ? AND subject > 0", event)) {
    follow_selection(one);
  }
}

// Against the event that it is the same as.
bool Joining::is_swapped(std::int64_t event) {
  Statement query{db_, fmt::format("SELECT {} FROM event JOIN event AS first "
                                   "ON first.id = event.same_as WHERE event.id = ?",
                                   kIsSwapped)};
  return query.bind(event).step() && query.integer(0) != 0;
}

void Joining::make_same(std::int64_t event, std::int64_t first) {
  run("UPDATE event SET same_as = ? WHERE id = ?", first, event);
  run("INSERT INTO ref_as_named SELECT provider, provider_id, event FROM event_ref WHERE event = ?",
      event);
  Statement{db_, "UPDATE event_ref SET event = ?, swapped = abs(swapped - ?) WHERE event = ?"}
      .bind(first, is_swapped(event) ? 1 : 0, event)
      .run();
  for (const auto* table : {"start_opinion", "presence"}) {
    copy_rows(db_, table, "event", event, first);
  }
  share_result(event, first);
  share_result(first, event);
  for (const auto one : ids("SELECT id FROM selection WHERE event = ? ORDER BY id", event)) {
    follow_selection(one);
  }
}

void Joining::make_two(std::int64_t event) {
  const auto first = ids("SELECT same_as FROM event WHERE id = ? AND same_as IS NOT NULL", event);
  if (first.empty()) return;
  const bool swapped = is_swapped(event);
  run("UPDATE event SET same_as = NULL WHERE id = ?", event);
  run(R"(UPDATE event_ref SET event = ?1, swapped = abs(swapped - ?2)
          WHERE (provider, provider_id) IN
                (SELECT provider, provider_id FROM ref_as_named WHERE event = ?1))",
      event, swapped ? 1 : 0);
  run("DELETE FROM ref_as_named WHERE event = ?", event);
  run(R"(DELETE FROM start_opinion
          WHERE event = ? AND (provider, since) IN
                (SELECT provider, since FROM start_opinion WHERE event = ?))",
      first.front(), event);
  run(R"(DELETE FROM presence
          WHERE event = ? AND (market, book, way, question, since, ifnull(until, 0)) IN
                (SELECT market, book, way, question, since, ifnull(until, 0) FROM presence
                  WHERE event = ?))",
      first.front(), event);
  for (const auto one : ids("SELECT id FROM selection WHERE event = ? ORDER BY id", event)) {
    keep_apart(one);
  }
}

// The newest result of one is the other's, where that has none: what it is due for.
void Joining::share_result(std::int64_t from, std::int64_t to) {
  Statement none{db_, R"(SELECT max(revision) FROM result WHERE event = ?1
                            AND NOT EXISTS (SELECT 1 FROM result WHERE event = ?2)
                         HAVING count(*) > 0)"};
  none.bind(from, to);
  if (!none.step()) return;
  const auto newest = none.integer(0);
  const auto copy = [&](const char* table, const std::string& into, const std::string& columns) {
    Statement{db_, fmt::format("INSERT INTO {0} (event, revision, {1}) SELECT ?, 1, {2} FROM {0} "
                               "WHERE event = ? AND revision = ?",
                               table, into, columns)}
        .bind(to, from, newest)
        .run();
  };
  for (const auto* table : {"result", "box"}) {
    const auto columns = columns_but(db_, table, "event", "revision");
    copy(table, columns, columns);
  }
  const bool swapped = is_swapped(from) || is_swapped(to);
  copy("score", "home, away, period, scope",
       swapped ? "away, home, period, scope" : "home, away, period, scope");
}

void Joining::follow_selection(std::int64_t selection) {
  keep_apart(selection);
  Statement called{db_, R"(
    SELECT coalesce(same_as, event.id), coalesce(joined_to, subject),
           (same_as, joined_to) IS (NULL, NULL), side, event.id
      FROM selection JOIN event ON event.id = selection.event
      LEFT JOIN participant ON participant.id = subject
     WHERE selection.id = ?)"};
  called.bind(selection);
  called.step();
  if (called.integer(2) != 0) return;
  const auto event = called.integer(0);
  const auto subject = called.optional_integer(1);
  auto side = word<market::Side>(called, 3);
  if (is_swapped(called.integer(4))) side = market::turned(side);
  Statement{db_, R"(INSERT OR IGNORE INTO selection (event, market, subject, side, line)
                    SELECT ?, market, ?, ?, line FROM selection WHERE id = ?)"}
      .bind(event, subject, code(side), selection)
      .run();
  Statement first{db_, R"(
    SELECT first.id FROM selection AS first JOIN selection AS second
        ON second.id = ?1 AND first.market = second.market AND first.side = ?4
       AND coalesce(first.line, -1000000) = coalesce(second.line, -1000000)
     WHERE first.event = ?2 AND coalesce(first.subject, 0) = coalesce(?3, 0))"};
  first.bind(selection, event, subject, code(side));
  first.step();
  run("INSERT INTO same_selection VALUES (?, ?)", selection, first.integer(0));
  for (const auto& series : kSeries) {
    copy_rows(db_, series.table, "selection", selection, first.integer(0));
  }
  find_standing(first.integer(0));
  run("DELETE FROM standing WHERE selection = ?", selection);
}

// Takes back what was copied.
void Joining::keep_apart(std::int64_t selection) {
  const auto first = ids("SELECT first FROM same_selection WHERE selection = ?", selection);
  if (first.empty()) return;
  for (const auto& [table, is_one] : kSeries) {
    Statement{db_, fmt::format("DELETE FROM {0} AS a WHERE selection = ? AND EXISTS "
                               "(SELECT 1 FROM {0} AS b WHERE b.selection = ? AND {1})",
                               table, is_one)}
        .bind(first.front(), selection)
        .run();
  }
  run("DELETE FROM same_selection WHERE selection = ?", selection);
  find_standing(first.front());
  find_standing(selection);
}

// What stands is the newest row of each book.
void Joining::find_standing(std::int64_t selection) {
  run("DELETE FROM standing WHERE selection = ?", selection);
  run(R"(INSERT INTO standing (selection, book, way, seen_at, seq, price_returned, price_staked,
                               size, as_of, sighted_at, known_at)
         WITH newest AS (SELECT *, max(seen_at * 1048576 + seq) FROM quote WHERE selection = ?
                          GROUP BY book, way),
              seen AS (SELECT newest.book AS book, newest.way AS way, max(sighting.seen_at) AS at,
                              max(sighting.as_of) AS as_of
                         FROM newest JOIN sighting ON sighting.selection = newest.selection
                          AND sighting.book = newest.book AND sighting.way = newest.way
                          AND sighting.seen_at > newest.seen_at
                        GROUP BY newest.book, newest.way)
         SELECT selection, book, way, seen_at, seq, price_returned, price_staked, size,
                max(newest.as_of, coalesce(seen.as_of, newest.as_of)), seen.at, known_at
           FROM newest LEFT JOIN seen USING (book, way))",
      selection);
}

}  // namespace store
