#include <store/field_writer.hpp>
#include <store/rows.hpp>

namespace store {

FieldWriter::FieldWriter(Database& db, Identity& identity, UtcTime now)
    : identity_{identity},
      now_{now},
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

void FieldWriter::write(std::int64_t event, const market::Fixture& fixture) {
  if (fixture.handicap) insert_detail_.bind(event, *fixture.handicap ? 1 : 0, now_).run();
  const auto role = market::contestant_of(fixture.sport);
  for (const auto& entrant : fixture.field) {
    const auto id = identity_.spellings().put({.sport = market::name_key(fixture.sport),
                                               .role = role,
                                               .name = entrant.name,
                                               .provider_id = entrant.provider_id});
    insert_entrant_.bind(event, id, entrant.number, entrant.draw, entrant.weight).run();
    last_entry_.bind(event, id);
    const bool is_known = last_entry_.step();
    // A price says no more than that somebody is in the field.
    const bool says_nothing = entrant.entry == market::Entry::declared && !entrant.since;
    if (is_known && (says_nothing || last_entry_.integer(0) == code(entrant.entry))) continue;
    insert_entry_.bind(event, id, now_, code(entrant.entry), entrant.since.value_or(now_)).run();
  }
}

}  // namespace store
