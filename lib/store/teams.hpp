#pragma once

#include <base/time.hpp>
#include <market/participant.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <optional>

namespace store {

// For whom players played at a time, by the rosters that were known then.
class Teams {
 public:
  Teams(Database& db, UtcTime now);

  // Nothing where it is not known, or he is on no list.
  std::optional<market::ParticipantId> of(market::ParticipantId player);

 private:
  UtcTime now_;
  Statement query_;
  std::map<market::ParticipantId, std::optional<market::ParticipantId>> known_;
};

}  // namespace store
