#pragma once

#include <market/board.hpp>
#include <store/rows.hpp>
#include <store/sqlite.hpp>

#include <vector>

namespace store {

// Events that start after `now` and not after `until`, by start and id: by what
// was known of their start at `now`, also where it has been moved since.
std::vector<market::Event> events_ahead(Database& db, UtcTime now, UtcTime until);

// Reads what was known of an event's markets at an instant: every price seen by
// then and not withdrawn, with its age then. Prices seen after the start are
// in play and are not there.
class Boards {
 public:
  explicit Boards(Database& db);

  // At `at`, or at the start if that is earlier. Markets whose outcomes cannot
  // be listed (double chance) are left out. In a fixed order.
  std::vector<market::Board> of(const market::Event& event, UtcTime at);

 private:
  std::vector<market::ParticipantId> field_of(const market::Event& event, UtcTime at);

  Markets markets_;
  Statement prices_;
  Statement confirmed_;
  Statement field_;
};

}  // namespace store
