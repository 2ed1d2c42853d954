#include <store/race_field.hpp>
#include <store/race_result.hpp>
#include <store/rows.hpp>

#include <set>

namespace store {

RaceResults::RaceResults(Database& db, const std::string& provider, FieldWriter& fields)
    : db_{db}, fields_{fields}, races_{db, provider} {}

Answer<market::EventId> RaceResults::find(const market::Fixture& fixture) {
  const auto found = races_.find(fixture);
  if (!found) return found.why_not();
  if (!*found) return NoAnswer{Status::none, "there is no card of this race"};
  return **found;
}

RaceResults::Rows RaceResults::rows_of(market::EventId event, const market::NamedResult& named) {
  const RaceField field{db_, event.value()};
  Rows rows{.result = {.status = named.status, .race = named.race, .known_at = named.known_at},
            .unmatched = {}};
  std::set<market::ParticipantId> found;
  for (const auto& [name, finish] : named.order) {
    const auto horse = field.find(name);
    if (!horse || !*horse) {
      rows.unmatched.push_back(horse ? fmt::format("'{}' is not on the card", name)
                                     : horse.why_not().why);
    } else if (!found.insert(**horse).second) {
      rows.unmatched.push_back(fmt::format("'{}' is somebody who is listed already", name));
    } else {
      rows.result.order.emplace_back(**horse, finish);
      fields_.tell(event.value(), (*horse)->value(), market::Entry::runner, {});
    }
  }
  if (!rows.unmatched.empty()) return rows;
  for (const auto& horse : field.horses()) {
    if (!found.insert(horse.id).second) continue;
    rows.result.withdrawals.emplace_back(horse.id, market::NonRunner{});
    fields_.tell(event.value(), horse.id.value(), market::Entry::non_runner, {});
  }
  return rows;
}

}  // namespace store
