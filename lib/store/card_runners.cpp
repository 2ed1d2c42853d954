#include <market/horse_name.hpp>
#include <store/card_runners.hpp>

#include <algorithm>
#include <utility>

namespace store {

CardRunners::CardRunners(Database& db, std::string provider)
    : provider_{std::move(provider)},
      card_{db, R"(SELECT DISTINCT participant, name FROM runner_card
                     JOIN participant ON participant.id = participant WHERE event = ?)"},
      known_{db, R"(SELECT coalesce(joined_to, id) FROM participant_ref
                      JOIN participant ON participant.id = participant
                     WHERE provider = ? AND provider_id = ?)"} {}

CardRunners::Card CardRunners::card_of(std::int64_t event) {
  Card card;
  card_.bind(event);
  while (card_.step()) card[market::horse_key(card_.view(1))].insert(card_.integer(0));
  return card;
}

// Empty: it is on the card.
std::string CardRunners::why_not(const Card& card, const market::Entrant& entrant) {
  known_.bind(provider_, entrant.provider_id);
  if (known_.step()) {
    const auto id = known_.integer(0);
    const bool is_there =
        std::ranges::any_of(card, [id](const auto& named) { return named.second.contains(id); });
    return is_there ? "" : "this id is of a horse that is not on the card";
  }
  const auto found = card.find(market::horse_key(entrant.name));
  if (found == card.end()) return "not on the card";
  return found->second.size() == 1 ? "" : "two horses on the card have this name";
}

market::Listing CardRunners::on_card(std::int64_t event, const market::Listing& listing,
                                     std::vector<market::Skipped>& skipped) {
  const auto card = card_of(event);
  if (card.empty()) return listing;
  std::set<std::string> strangers;  // by the exchange's id
  for (const auto& entrant : listing.fixture.field) {
    const auto why = why_not(card, entrant);
    if (why.empty()) continue;
    strangers.insert(entrant.provider_id);
    skipped.push_back(
        {listing.fixture.provider_id,
         fmt::format("{} ({}): {}: no price", entrant.name, entrant.provider_id, why)});
  }
  auto known = listing;
  const auto is_stranger = [&](const std::string& id) { return strangers.contains(id); };
  std::erase_if(known.fixture.field,
                [&](const auto& entrant) { return is_stranger(entrant.provider_id); });
  for (auto& market : known.markets) {
    std::erase_if(market.offers, [&](const auto& offer) { return is_stranger(offer.subject_id); });
  }
  for (auto& trading : known.trading) {
    std::erase_if(trading.runners,
                  [&](const auto& runner) { return is_stranger(runner.subject_id); });
  }
  return known;
}

}  // namespace store
