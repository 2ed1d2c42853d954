#pragma once

#include <string_view>

namespace store {

// A common table of the races that start in [?2, ?3) and where bets are taken, as far as we
// know: today (id, starts_at).
inline constexpr std::string_view kRacesOfDay = R"(
  today AS (
    SELECT event.id, starts_at FROM event JOIN competition ON competition.id = event.competition
      LEFT JOIN race ON race.event = event.id
     WHERE starts_at >= ?2 AND starts_at < ?3 AND sport = 'racing' AND same_as IS NULL
       AND coalesce(has_market, 1) = 1))";

}  // namespace store
