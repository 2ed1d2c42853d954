#include <base/error.hpp>
#include <store/identity.hpp>
#include <store/rows.hpp>

namespace store {

namespace {

constexpr std::int64_t kSameEventSeconds = std::int64_t{12} * 3600;
constexpr std::int64_t kMovedSeconds = std::int64_t{3} * 24 * 3600;

std::string trimmed(const std::string& name) {
  const auto first = name.find_first_not_of(" \t");
  if (first == std::string::npos) return {};
  return name.substr(first, name.find_last_not_of(" \t") + 1 - first);
}

template <typename... Key>
std::int64_t find_or_insert(Database& db, const char* find, const char* insert, const Key&... key) {
  Statement query{db, find};
  query.bind(key...);
  if (query.step()) return query.integer(0);
  Statement{db, insert}.bind(key...).run();
  return db.last_id();
}

}  // namespace

Identity::Identity(Database& db, std::string provider, UtcTime now)
    : db_{db},
      provider_{std::move(provider)},
      now_{now},
      by_ref_{db, R"(SELECT event.id, event.starts_at, event.start_assumed, event.home, event.away
                       FROM event_ref JOIN event ON event.id = event_ref.event
                      WHERE provider = ? AND provider_id = ?)"},
      by_pair_{db, R"(SELECT id FROM event
                       WHERE home = ? AND away = ? AND starts_at BETWEEN ? AND ?
                         AND NOT EXISTS (SELECT 1 FROM event_ref
                                          WHERE event_ref.event = event.id AND provider = ?))"},
      moved_{db, R"(SELECT event.id FROM event
                      JOIN event_ref ON event_ref.event = event.id AND provider = ?
                     WHERE home = ? AND away = ? AND competition = ? AND starts_at BETWEEN ? AND ?
                       AND NOT EXISTS (SELECT 1 FROM result WHERE result.event = event.id))"},
      insert_event_{db, R"(INSERT INTO event (competition, form, name, home, away, starts_at,
                                              start_assumed, start_since)
                           VALUES (?, ?, ?, ?, ?, ?, ?, ?))"},
      insert_ref_{db, "INSERT INTO event_ref (provider, provider_id, event) VALUES (?, ?, ?)"},
      last_opinion_{db, R"(SELECT starts_at, assumed FROM start_opinion
                            WHERE event = ? AND provider = ? ORDER BY since DESC LIMIT 1)"},
      insert_opinion_{db, "INSERT OR REPLACE INTO start_opinion VALUES (?, ?, ?, ?, ?)"},
      insert_detail_{db, R"(
        INSERT INTO event_detail (event, handicap, known_at) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET handicap = excluded.handicap, known_at = excluded.known_at
                            WHERE handicap IS NOT excluded.handicap)"},
      insert_entrant_{db, R"(
        INSERT INTO entrant (event, participant, number, draw, weight) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET number = coalesce(excluded.number, number),
                                  draw = coalesce(excluded.draw, draw),
                                  weight = coalesce(excluded.weight, weight))"},
      last_entry_{db, R"(SELECT entry FROM entry WHERE event = ? AND participant = ?
                          ORDER BY known_at DESC LIMIT 1)"},
      insert_entry_{db, "INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?)"} {}

std::int64_t Identity::book(const std::string& key) {
  const auto [found, fresh] = books_.try_emplace(key, 0);
  if (fresh) {
    found->second = find_or_insert(db_, "SELECT id FROM book WHERE key = ?",
                                   "INSERT INTO book (key) VALUES (?)", key);
  }
  return found->second;
}

std::int64_t Identity::market(const market::Market& market) {
  const auto [found, fresh] = markets_.try_emplace(market, 0);
  if (fresh) {
    found->second = find_or_insert(db_, "SELECT id FROM market WHERE name = ? AND period = ?",
                                   "INSERT INTO market (name, period) VALUES (?, ?)",
                                   name_of(market), to_string(market.period));
  }
  return found->second;
}

std::int64_t Identity::competition(const std::string& sport, const std::string& key) {
  const auto [found, fresh] = competitions_.try_emplace(sport + '\n' + key, 0);
  if (fresh) {
    found->second =
        find_or_insert(db_, "SELECT id FROM competition WHERE sport = ? AND key = ?",
                       "INSERT INTO competition (sport, key) VALUES (?, ?)", sport, key);
  }
  return found->second;
}

std::int64_t Identity::participant(const std::string& sport, market::Role role,
                                   const std::string& given) {
  const auto name = trimmed(given);
  const auto [found, fresh] =
      participants_.try_emplace(fmt::format("{}\n{}\n{}", sport, code(role), name), 0);
  if (!fresh) return found->second;

  Statement alias{db_, R"(SELECT participant FROM alias
                           WHERE sport = ? AND role = ? AND source IN ('', ?) AND name = ?
                           ORDER BY source DESC)"};
  alias.bind(sport, code(role), provider_, name);
  found->second =
      alias.step()
          ? alias.integer(0)
          : find_or_insert(db_,
                           "SELECT id FROM participant WHERE sport = ? AND role = ? AND name = ?",
                           "INSERT INTO participant (sport, role, name) VALUES (?, ?, ?)", sport,
                           code(role), name);
  return found->second;
}

Answer<Identity::EventRow> Identity::event(const market::Fixture& fixture) {
  std::optional<std::int64_t> home;
  std::optional<std::int64_t> away;
  if (!fixture.home.empty() || !fixture.away.empty()) {
    const auto role = market::contestant_of(fixture.sport);
    home = participant(fixture.sport, role, fixture.home);
    away = participant(fixture.sport, role, fixture.away);
    if (home == away) {
      return NoAnswer{Status::bad_input,
                      fmt::format("home and away are the same: '{}'", fixture.home)};
    }
  }

  auto found = known_event(fixture, home, away);
  if (found) {
    keep_opinion(found->id.value(), fixture);
    keep_detail(found->id.value(), fixture);
    enter(found->id, fixture);
  }
  return found;
}

// What a source says of a start, when it says something new.
void Identity::keep_opinion(std::int64_t event, const market::Fixture& fixture) {
  last_opinion_.bind(event, provider_);
  const auto assumed = fixture.start_assumed ? 1 : 0;
  if (last_opinion_.step() && last_opinion_.time(0) == fixture.starts_at &&
      last_opinion_.integer(1) == assumed) {
    return;
  }
  insert_opinion_.bind(event, provider_, now_, fixture.starts_at, assumed).run();
}

void Identity::keep_detail(std::int64_t event, const market::Fixture& fixture) {
  if (!fixture.handicap) return;
  insert_detail_.bind(event, *fixture.handicap ? 1 : 0, now_).run();
}

void Identity::enter(market::EventId event, const market::Fixture& fixture) {
  const auto role = market::contestant_of(fixture.sport);
  for (const auto& entrant : fixture.field) {
    const auto id = participant(fixture.sport, role, entrant.name);
    insert_entrant_.bind(event.value(), id, entrant.number, entrant.draw, entrant.weight).run();
    last_entry_.bind(event.value(), id);
    const bool is_known = last_entry_.step();
    // A price says no more than that somebody is in the field.
    const bool says_nothing = entrant.entry == market::Entry::declared && !entrant.since;
    if (is_known && (says_nothing || last_entry_.integer(0) == code(entrant.entry))) continue;
    insert_entry_.bind(event.value(), id, now_, code(entrant.entry), entrant.since.value_or(now_))
        .run();
  }
}

Answer<Identity::EventRow> Identity::known_event(const market::Fixture& fixture,
                                                 std::optional<std::int64_t> home,
                                                 std::optional<std::int64_t> away) {
  by_ref_.bind(provider_, fixture.provider_id);
  if (by_ref_.step()) {
    const auto id = by_ref_.integer(0);
    if (by_ref_.optional_integer(3) != home || by_ref_.optional_integer(4) != away) {
      return not_that_event(fixture, id);
    }
    const bool moved =
        by_ref_.time(1) != fixture.starts_at || (by_ref_.integer(2) != 0) != fixture.start_assumed;
    // A time that was only assumed never replaces one that was given.
    const bool better = !fixture.start_assumed || by_ref_.integer(2) != 0;
    if (moved && better) update_start(id, fixture);
    return EventRow{market::EventId{id}, false};
  }

  auto id = home ? find_event(fixture, *home, *away) : 0;
  const bool is_new = id == 0;
  if (is_new) id = insert_event(fixture, home, away);
  insert_ref_.bind(provider_, fixture.provider_id, id).run();
  return EventRow{market::EventId{id}, is_new};
}

NoAnswer Identity::not_that_event(const market::Fixture& fixture, std::int64_t event) {
  Statement names{db_, R"(SELECT coalesce(home.name, ''), coalesce(away.name, '') FROM event
                            LEFT JOIN participant AS home ON home.id = event.home
                            LEFT JOIN participant AS away ON away.id = event.away
                           WHERE event.id = ?)"};
  names.bind(event);
  names.step();
  return {Status::bad_input, fmt::format("this id is {} v {} in the store, not {} v {}",
                                         names.text(0), names.text(1), fixture.home, fixture.away)};
}

std::int64_t Identity::find_event(const market::Fixture& fixture, std::int64_t home,
                                  std::int64_t away) {
  const auto start = to_unix(fixture.starts_at);
  by_pair_.bind(home, away, start - kSameEventSeconds, start + kSameEventSeconds, provider_);
  if (by_pair_.step()) return by_pair_.integer(0);
  if (!fixture.id_names_day) return 0;

  moved_.bind(provider_, home, away, competition(fixture.sport, fixture.league),
              start - kMovedSeconds, start + kMovedSeconds);
  if (!moved_.step()) return 0;
  const auto event = moved_.integer(0);
  update_start(event, fixture);
  return event;
}

std::int64_t Identity::insert_event(const market::Fixture& fixture,
                                    std::optional<std::int64_t> home,
                                    std::optional<std::int64_t> away) {
  insert_event_
      .bind(competition(fixture.sport, fixture.league), code(fixture.form), fixture.name, home,
            away, fixture.starts_at, fixture.start_assumed ? 1 : 0, now_)
      .run();
  return db_.last_id();
}

void Identity::update_start(std::int64_t event, const market::Fixture& fixture) {
  Statement{db_, R"(INSERT OR IGNORE INTO earlier_start (event, since, until, starts_at)
                    SELECT id, start_since, ?1, starts_at FROM event
                     WHERE id = ?2 AND start_since < ?1 AND starts_at <> ?3)"}
      .bind(now_, event, fixture.starts_at)
      .run();
  Statement{db_, "UPDATE event SET starts_at = ?, start_assumed = ?, start_since = ? WHERE id = ?"}
      .bind(fixture.starts_at, fixture.start_assumed ? 1 : 0, now_, event)
      .run();
}

}  // namespace store
