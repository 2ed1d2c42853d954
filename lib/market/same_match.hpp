#pragma once

#include <base/answer.hpp>
#include <market/competition.hpp>
#include <market/event.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

namespace market {

// A match of the same two that a source's new id may speak of.
struct SameMatch {
  EventId id;
  std::int64_t competition = 0;        // of the match
  Kinship kinship = Kinship::unknown;  // of its competition and the new id's
  UtcTime starts_at;
  std::chrono::seconds apart{};  // of the new id's start and the nearest that is said of the match

  // Of the source that has the new id:
  bool own = false;         // it has an id for the match already
  bool own_listed = false;  // and lists it in the same answer
  bool gone = false;        // its answer would have listed that id, and has not
  bool turned = false;      // the new id has the sides the other way round than that id

  bool swapped = false;  // the new id has the sides the other way round than the match
};

// The match that a new id speaks of: the nearest of the same competition, within what
// the sport allows (one_game_within); else the only one that the source has moved,
// whose old id is gone. Nothing: a match of its own. No answer where two are as near,
// or where the sides contradict: nobody can tell whose prices and scores they are.
Answer<std::optional<SameMatch>> same_match(std::span<const SameMatch> candidates,
                                            std::chrono::seconds within);

}  // namespace market
