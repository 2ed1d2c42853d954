#include <store/subjects.hpp>

namespace store {

Subjects::Subjects(Database& db, Identity& identity, const Poll& poll)
    : db_{db}, identity_{identity}, players_{db, poll.provider, poll.at}, source_{poll.provider} {}

std::vector<std::optional<std::int64_t>> Subjects::of(std::int64_t event,
                                                      const market::Fixture& fixture,
                                                      const market::BookMarket& market) {
  const bool is_of_players = market.market.kind == market::Kind::prop;
  std::vector<std::optional<std::int64_t>> subjects;
  for (const auto& offer : market.offers) {
    auto& subject = subjects.emplace_back();
    if (offer.subject.empty()) continue;
    subject =
        is_of_players ? player(event, fixture, offer.subject) : contestant(event, fixture, offer);
  }
  return subjects;
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
  return id = keep_apart(fixture, market::Role::player, name, found.why_not().why);
}

std::int64_t Subjects::contestant(std::int64_t event, const market::Fixture& fixture,
                                  const market::Offer& offer) {
  const Named named{.sport = market::name_key(fixture.sport),
                    .role = market::contestant_of(fixture.sport),
                    .name = offer.subject,
                    .provider_id = offer.subject_id};
  if (named.role != market::Role::horse) return identity_.spellings().put(named);
  const auto [field, is_new] = fields_.try_emplace(event, db_, event);
  const auto horse = put_horse(identity_.spellings(), named, field->second);
  return horse ? *horse : keep_apart(fixture, named.role, named.name, horse.why_not().why);
}

std::int64_t Subjects::keep_apart(const market::Fixture& fixture, market::Role role,
                                  const std::string& name, const std::string& why) {
  auto& spellings = identity_.spellings();
  const Named apart{.sport = market::name_key(fixture.sport),
                    .role = role,
                    .name = fmt::format("{} ({})", name, source_)};
  const bool is_first = !spellings.find(apart);
  const auto id = spellings.put(apart);
  if (is_first) {
    spellings.doubt(id);
    notes_.push_back({fixture.provider_id, why + ": nothing is bet on him"});
  }
  return id;
}

}  // namespace store
