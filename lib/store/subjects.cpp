#include <store/subjects.hpp>

namespace store {

Subjects::Subjects(Database& db, Identity& identity, const Poll& poll)
    : identity_{identity}, players_{db, poll.provider, poll.at}, source_{poll.provider} {}

std::vector<std::optional<std::int64_t>> Subjects::of(std::int64_t event,
                                                      const market::Fixture& fixture,
                                                      const market::BookMarket& market) {
  const bool is_of_players = market.market.kind == market::Kind::prop;
  std::vector<std::optional<std::int64_t>> subjects;
  for (const auto& offer : market.offers) {
    auto& subject = subjects.emplace_back();
    if (offer.subject.empty()) continue;
    subject = is_of_players ? player(event, fixture, offer.subject) : entrant(fixture, offer);
  }
  return subjects;
}

std::int64_t Subjects::entrant(const market::Fixture& fixture, const market::Offer& offer) {
  return identity_.spellings().put({.sport = market::name_key(fixture.sport),
                                    .role = market::contestant_of(fixture.sport),
                                    .name = offer.subject,
                                    .provider_id = offer.subject_id});
}

std::int64_t Subjects::player(std::int64_t event, const market::Fixture& fixture,
                              const std::string& name) {
  const auto [known, is_new] = found_.try_emplace({event, name});
  auto& id = known->second;
  if (!is_new) return id;
  if (!players_.are_known(event)) {
    return id = identity_.participant(fixture.sport, market::Role::player, name);
  }
  const auto found = players_.find(event, name);
  if (found) return id = *found;
  auto& spellings = identity_.spellings();
  const Named apart{.sport = market::name_key(fixture.sport),
                    .role = market::Role::player,
                    .name = fmt::format("{} ({})", name, source_)};
  const bool is_first = !spellings.find(apart);
  id = spellings.put(apart);
  if (is_first) {
    spellings.doubt(id);
    notes_.push_back({fixture.provider_id, found.why_not().why + ": nothing is bet on him"});
  }
  return id;
}

}  // namespace store
