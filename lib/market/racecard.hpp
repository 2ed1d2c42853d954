#pragma once

#include <base/money.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

// What the card of a race says beside who runs. What it does not say is absent; ratings,
// days and shares are as the card has them, and never 0 or -1 for "unknown".
namespace market {

// Of an entrant.
struct RunnerCard {
  std::optional<std::int64_t> age;  // years
  std::string sex;                  // "gelding", "filly"
  std::string headgear;             // letters: "p" cheekpieces, "b" blinkers, "h", "t", "v", "e"
  bool first_headgear = false;      // it wears it for the first time
  std::optional<std::int64_t> ofr;  // official rating
  std::optional<std::int64_t> rpr;  // the publisher's rating
  std::optional<std::int64_t> ts;   // and its speed figure
  std::string form;                 // the last runs, the newest at the right: "21-4P"
  std::optional<std::int64_t> last_run;  // days since; absent: unknown, or never
  std::string trainer;
  std::string trainer_id;
  std::optional<double> trainer_rtf;         // per cent of the yard's runners that run to form
  std::optional<std::int64_t> trainer_runs;  // in the last 14 days
  std::optional<std::int64_t> trainer_wins;
  std::string jockey;  // empty: not declared
  std::string jockey_id;
  std::optional<std::int64_t> allowance;  // pounds that the jockey claims
  friend bool operator==(const RunnerCard&, const RunnerCard&) = default;
};

// Of the race.
struct RaceCard {
  std::string course;                      // as the card calls it: "Kempton (AW)"
  std::string country;                     // whose racing it is: "GB", "IRE", "HK"
  std::optional<std::int64_t> race_class;  // 1 is the highest
  std::string type;                        // "Flat", "Hurdle", "Chase", "NH Flat"
  std::string pattern;                     // "Group 2", "Listed"
  std::string age_band;                    // "4yo+"
  std::string rating_band;                 // "0-70"
  std::string distance;                    // "1m5f188y"
  std::optional<double> furlongs;
  std::string going;
  std::string surface;                        // "Turf", "AW"
  std::optional<Money> prize;                 // to be won in all
  std::string currency;                       // of it: "GBP", "EUR"
  std::optional<std::int64_t> field_size;     // as it says; the field itself is counted
  std::map<std::string, RunnerCard> runners;  // by the name of the entrant
};

// Whether a race is a handicap, of a card that does not say so: its runners are of a band of
// ratings, or its name has the word.
bool is_handicap(std::string_view name, std::string_view rating_band);

}  // namespace market
