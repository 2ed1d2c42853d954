#pragma once

#include <base/time.hpp>
#include <store/sqlite.hpp>

#include <compare>
#include <map>
#include <vector>

namespace store {

// A book's market of an event, by row ids.
struct Covered {
  std::int64_t event;
  std::int64_t book;
  std::int64_t market;
  std::int64_t way;
  friend auto operator<=>(const Covered&, const Covered&) = default;
};

// What an answer spoke of, by the time it was seen to stand.
class Observations {
 public:
  void add(UtcTime at, Covered member) { by_time_[at].push_back(member); }
  const std::map<UtcTime, std::vector<Covered>>& by_time() const { return by_time_; }

 private:
  std::map<UtcTime, std::vector<Covered>> by_time_;
};

// The id of a set of markets; equal sets are one row.
std::int64_t coverage_of(Database& db, std::vector<Covered> members);

// Records that all prices of these markets stood at that time. An unchanged
// price costs no row of its own: this is what tells it from one that nobody has
// looked at since.
void record_observation(Database& db, UtcTime at, std::vector<Covered> members);

}  // namespace store
