#pragma once

#include <base/zone.hpp>
#include <market/event.hpp>
#include <market/rest.hpp>
#include <store/sqlite.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <utility>

namespace store {

// How long teams have rested, by the games that the store knows. A day that has passed is
// known where a game of the competition on it has a result, or where on that day a source of
// the competition told of what was ahead; today and the days to come where one did today.
class Schedule {
 public:
  Schedule(Database& db, UtcTime now, const Zone& zone);

  // Of a match, by what was known at `now`; in local days of the zone.
  market::TeamsRest rest_of(const market::Event& event);

 private:
  bool is_told(std::int64_t competition, std::chrono::sys_days day);

  UtcTime now_;
  const Zone& zone_;
  Statement competition_;
  Statement games_;
  Statement told_;
  std::map<std::pair<std::int64_t, std::chrono::sys_days>, bool> is_told_;
};

}  // namespace store
