#pragma once

#include <base/answer.hpp>
#include <market/context.hpp>
#include <market/event.hpp>
#include <store/sqlite.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace store {

// What is said of a player's health.
struct PlayerState {
  market::Availability availability = market::Availability::unknown;
  double miss = 0;  // how likely he is to miss the game
  std::string comment;
  std::string source;
  UtcTime fetched_at;
};

struct TeamLineup {
  market::Lineup players;
  bool is_confirmed = false;  // exactly five start, and all five are known
  UtcTime since;              // when it was first told so
  UtcTime fetched_at;
};

struct Crew {
  std::vector<market::Official> officials;  // the first is the crew chief
  UtcTime since;
};

struct TeamNews {
  std::int64_t stories = 0;     // of the last 24 hours that name the team
  bool is_high_volume = false;  // ten of them or more
  bool is_breaking = false;     // one is at most two hours old
};

// What is known around matches at a moment. There is no answer where the source failed
// when it was asked last, or was not asked lately: nobody injured, and no list of the
// injured, are not the same.
class Context {
 public:
  Context(Database& db, UtcTime now);

  Answer<PlayerState> player(market::ParticipantId player);
  Answer<TeamLineup> lineup(market::EventId event, market::Side side);
  Answer<Crew> crew(market::EventId event);
  Answer<TeamNews> news(market::ParticipantId team);

  // The confirmed lineups, and the health of all who are known to play for the two.
  market::Squads squads(market::EventId event);

 private:
  using Answering = std::map<std::string, UtcTime>;  // sources, and when each was asked last
  const Answer<Answering>& reports();                // of injuries
  Answer<UtcTime> asked_for_lineups(market::EventId event);
  std::vector<market::ParticipantId> players_of(market::EventId event);

  Database& db_;
  UtcTime now_;
  std::optional<Answer<Answering>> reports_;
  Statement knows_;
  Statement said_;
};

}  // namespace store
