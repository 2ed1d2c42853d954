#pragma once

#include <base/time.hpp>
#include <base/zone.hpp>

#include <string>
#include <vector>

namespace retention {

// How many backups to keep: of each kind of period the newest one of so many
// periods that have any. All 0: every backup is kept.
struct Policy {
  std::int64_t last = 0;
  std::int64_t hourly = 0;
  std::int64_t daily = 7;
  std::int64_t weekly = 5;
  std::int64_t monthly = 12;
  std::int64_t yearly = 3;
  std::int64_t least = 3;  // of the newest, whatever the rest says

  friend bool operator==(const Policy&, const Policy&) = default;
};

// Which of `times`, newest first, the counts above ask to keep, and why; no
// reason is no keeping. Periods are those of the zone: a week begins on Monday.
// `least` plays no part. This is what `forget` of restic 0.14 does.
std::vector<std::vector<std::string>> reasons_to_keep(const std::vector<UtcTime>& times,
                                                      const Policy& policy, const Zone& zone);

// A backup of one store on one machine, in one place.
struct Copy {
  std::string name;
  UtcTime taken_at;
  bool verified = false;  // its newest check found nothing wrong
};

struct Verdict {
  Copy copy;
  bool keep = true;
  std::string why;
};

struct Plan {
  std::vector<Verdict> verdicts;  // newest first
  // Why nothing is deleted although something would be; empty if nothing stands
  // in the way. The verdicts say what would be.
  std::string refused;
};

// What to delete. Only verified copies count and only they are deleted; one that
// is dated after `now` does neither. Refused when the newest verified copy is
// older than 7 days, and when more than half would go, unless `force`.
Plan plan(std::vector<Copy> copies, const Policy& policy, const Zone& zone, UtcTime now,
          bool force);

}  // namespace retention
