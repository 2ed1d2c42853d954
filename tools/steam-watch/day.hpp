#pragma once

#include <base/zone.hpp>
#include <schedule/looks.hpp>
#include <store/exchange_markets.hpp>
#include <store/steamers.hpp>

#include <string>
#include <vector>

// The races of a local day, and when the exchange is looked at for them.
namespace steam_watch {

inline constexpr const char* kLabel = "steam";   // of its polls
inline constexpr const char* kMorning = "0800";  // of the poll that the others are compared with

// Whose prices they are.
store::Exchange exchange();

struct Day {
  UtcTime begins;
  UtcTime eight;  // in the morning
  UtcTime ends;
  std::vector<store::RaceToRun> races;
  std::vector<schedule::Look> looks;
};

Day day_of(store::Database& db, const Zone& zone, UtcTime now);

enum class LookState { missed, done, due, planned };

std::string_view to_string(LookState state);
LookState state_of(store::Database& db, const schedule::Look& look, UtcTime now);

// "15:40 Leicester": on the clock of the desk.
std::string race_words(const market::Event& race, const std::string& course, const Zone& zone);
std::string clock(UtcTime time, const Zone& zone);  // "15:40"

}  // namespace steam_watch
