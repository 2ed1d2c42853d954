#pragma once

#include <base/zone.hpp>
#include <market/steamer.hpp>
#include <signals/steamers.hpp>
#include <steam-watch/day.hpp>
#include <store/exchange_markets.hpp>
#include <store/steamers.hpp>

#include <string>
#include <vector>

namespace steam_watch {

// A steamer of a race, and the prices on its way: "9.00 > 6.20 > 4.40".
struct Sighting {
  const store::RaceToRun& race;
  std::string runner;
  store::FoundSteamer found;
  std::string path;
};

struct Sightings {
  std::vector<Sighting> news;        // by start, the largest drop of a race first
  std::int64_t races = 0;            // whose prices were compared
  std::vector<std::string> ignored;  // races that could not be, and why
};

// Compares what stands now with the morning, for all races still to come; what was told before
// is no news.
Sightings compare(store::Database& db, const Day& day, const signals::SteamRules& rules,
                  const Zone& zone, UtcTime now);

// The prices of the runner in the morning, at the looks before its race, and when it was found.
std::string path_of(store::ExchangeMarkets& markets, const market::Event& race,
                    const store::FoundSteamer& found);

}  // namespace steam_watch
