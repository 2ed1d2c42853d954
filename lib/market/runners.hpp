#pragma once

#include <market/participant.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace market {

// What the card of a race says of a runner. What it does not say is absent.
struct Runner {
  std::optional<std::int64_t> number;          // racecard
  std::optional<std::int64_t> draw;            // stall
  std::optional<std::int64_t> weight;          // pounds
  std::optional<std::int64_t> days_since_run;  // absent: its first run, or not known
  std::optional<std::int64_t> last_class;      // of its race before
  std::optional<double> trainer_rtf;           // percent of the yard's runners "running to form"
  std::optional<double> jockey_rtf;            // percent, likewise
  std::string trainer;                         // empty: not known
  std::string form;                            // "3-21F": the newest run at the right
};

// Who is to run in a race, before its start.
struct Runners {
  std::map<ParticipantId, Runner> by_id;
  std::optional<std::int64_t> race_class;  // 1 is the highest
  std::optional<std::int64_t> stalls;      // declared; absent over jumps
  std::optional<bool> handicap;
};

}  // namespace market
