#include <market/horse_name.hpp>
#include <store/race_field.hpp>

#include <fmt/format.h>

namespace store {

RaceField::RaceField(Database& db, std::int64_t event) {
  Statement query{db, R"(
    SELECT coalesce(joined_to, id), alias.name FROM entrant
      JOIN participant ON participant.id = entrant.participant
      JOIN alias ON alias.participant = participant.id
     WHERE event = ? ORDER BY 1, 2)"};
  query.bind(event);
  while (query.step()) horses_.push_back({market::ParticipantId{query.integer(0)}, query.text(1)});
}

Answer<std::optional<market::ParticipantId>> RaceField::find(std::string_view name) const {
  const auto key = market::horse_key(name);
  std::optional<market::ParticipantId> found;
  for (const auto& horse : horses_) {
    if (key.empty() || market::horse_key(horse.name) != key || found == horse.id) continue;
    if (found) {
      return NoAnswer{Status::none, fmt::format("'{}' may be two of the field", name)};
    }
    found = horse.id;
  }
  return found;
}

Answer<std::int64_t> put_horse(Spellings& spellings, const Named& named, const RaceField& field) {
  const bool has_id = !named.provider_id.empty();
  if (has_id && spellings.find_id(named)) return spellings.put(named);
  const auto found = field.find(named.name);
  if (!found) return found.why_not();
  if (!*found) return spellings.put(named);
  const auto id = (*found)->value();
  if (has_id) {
    spellings.identify(named, id, "field");
    spellings.remember(named, id);
  }
  return id;
}

}  // namespace store
