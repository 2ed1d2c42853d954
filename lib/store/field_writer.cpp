#include <store/field_writer.hpp>
#include <store/rows.hpp>

namespace store {

FieldWriter::FieldWriter(Database& db, Identity& identity, UtcTime now)
    : db_{db},
      identity_{identity},
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
                            AND known_at <= ?
                          ORDER BY known_at DESC LIMIT 1)"},
      insert_entry_{db, "INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?)"} {}

std::vector<std::optional<std::int64_t>> FieldWriter::write(std::int64_t event,
                                                            const market::Fixture& fixture) {
  if (fixture.handicap) insert_detail_.bind(event, *fixture.handicap ? 1 : 0, now_).run();
  const auto role = market::contestant_of(fixture.sport);
  std::optional<RaceField> field;
  if (role == market::Role::horse && !fixture.field.empty()) field.emplace(db_, event);
  std::vector<std::optional<std::int64_t>> ids;
  for (const auto& entrant : fixture.field) {
    const Named named{.sport = market::name_key(fixture.sport),
                      .role = role,
                      .name = entrant.name,
                      .provider_id = entrant.provider_id,
                      .origin = entrant.origin};
    const auto id = ids.emplace_back(put(named, field));
    if (!id) continue;
    insert_entrant_.bind(event, *id, entrant.number, entrant.draw, entrant.weight).run();
    tell(event, *id, entrant.entry, entrant.since);
  }
  return ids;
}

std::optional<std::int64_t> FieldWriter::put(const Named& named,
                                             const std::optional<RaceField>& field) {
  if (!field) return identity_.spellings().put(named);
  const auto horse = put_horse(identity_.spellings(), named, *field);
  return horse ? std::optional{*horse} : std::nullopt;
}

void FieldWriter::tell(std::int64_t event, std::int64_t participant, market::Entry entry,
                       std::optional<UtcTime> since) {
  using market::Entry;
  last_entry_.bind(event, participant, now_);
  if (last_entry_.step()) {
    const auto last = word<Entry>(last_entry_, 0);
    // A price says no more than that somebody is in the field; a card no more than that it
    // is to run, which is less than that it did.
    const bool says_less = entry == Entry::declared && (!since || last == Entry::runner);
    if (says_less || last == entry) return;
  }
  insert_entry_.bind(event, participant, now_, code(entry), since.value_or(now_)).run();
}

}  // namespace store
