#include <base/time.hpp>
#include <market/rest.hpp>

#include <fmt/format.h>

namespace market {

Rest rest_before(std::chrono::sys_days day, const GameDays& games) {
  Rest rest;
  for (auto before = day - std::chrono::days{1}; rest.days < kLongestRest;
       before -= std::chrono::days{1}) {
    if (games.played.contains(before)) return rest;
    if (games.doubtful.contains(before)) {
      rest.unknown = fmt::format("no result of the game of {}", format_date(before));
      return rest;
    }
    if (!games.known.contains(before)) {
      rest.unknown = fmt::format("schedule of {} unknown", format_date(before));
      return rest;
    }
    ++rest.days;
  }
  return rest;
}

}  // namespace market
