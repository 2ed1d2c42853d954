#pragma once

#include <market/listing.hpp>
#include <store/ingest.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace store {

struct StoredRosters {
  std::int64_t players = 0;            // listed
  std::int64_t added = 0;              // never seen before
  std::int64_t moved = 0;              // from another team, or to none
  std::vector<market::Skipped> notes;  // who came, moved and went
};

// Stores who plays for whom, as changes, within the caller's transaction. Rosters are what
// makes players: a new id of the provider is a new player, also where somebody else has
// his name already. Who was on a team's list and is not any more plays for nobody.
StoredRosters store_rosters(Database& db, const Poll& poll,
                            std::span<const market::Roster> rosters);

}  // namespace store
