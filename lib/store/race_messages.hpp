#pragma once

#include <bets/bet.hpp>
#include <market/event.hpp>
#include <odds/price.hpp>
#include <store/sqlite.hpp>

#include <string>
#include <vector>

// What a racing desk tells beside its tips, as it was known at `now`.
namespace store {

// A favourite that a model doubts.
struct DangerFavourite {
  market::Event event;
  std::string course;  // "Newmarket", for people
  market::ParticipantId runner{0};
  odds::Price price;
  double confidence = 0;
};
// Of races that begin in [from, until), by start.
std::vector<DangerFavourite> danger_favourites(Database& db, bets::Mode mode, UtcTime from,
                                               UtcTime until, UtcTime now);

// The doubles and trebles whose first leg begins then.
std::vector<bets::BetId> combos_of(Database& db, bets::Mode mode, UtcTime from, UtcTime until,
                                   UtcTime now);

// The jobs whose last run since then did not end well, by name.
std::vector<std::string> failed_jobs(Database& db, UtcTime since, UtcTime now);

}  // namespace store
