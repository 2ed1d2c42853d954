#include "races.hpp"

#include <settlement/places.hpp>
#include <store/top_picks.hpp>

namespace gen_bets {

Races::Races(store::Database& db, bets::Mode mode, const Zone& zone, UtcTime now)
    : db_{db}, mode_{mode}, zone_{zone}, now_{now}, runners_{db, now} {}

strategy::Race Races::of(const market::Event& event) {
  const auto midnight = zone_.start_of(zone_.local_day(now_));
  strategy::Race race{.runners = runners_.of(event),
                      .offered = runners_.places_at(event.id),
                      .standard = {},
                      .first_prices = runners_.first_prices(event.id, midnight)};
  const auto& [by_id, race_class, stalls, handicap] = race.runners;
  const auto count = std::ssize(by_id);
  if (count > 0 && (handicap || !settlement::depends_on_handicap(count))) {
    race.standard = settlement::standard_terms(count, handicap.value_or(false));
  }
  return race;
}

std::span<const bets::GradedPick> Races::graded() {
  if (!graded_) {
    const auto today = zone_.local_day(now_);
    graded_ = store::graded_picks(db_, mode_, zone_.start_of(today - std::chrono::days{30}),
                                  zone_.start_of(today), now_);
  }
  return *graded_;
}

}  // namespace gen_bets
