#pragma once

#include <base/time.hpp>
#include <market/event.hpp>

// A match to bet on, and who plays it.
inline const market::ParticipantId kHome{1};
inline const market::ParticipantId kAway{2};
inline const auto kStart = parse_utc("2026-03-01T15:00:00Z");

inline market::Event match(const char* sport = "football",
                           market::Overtime overtime = market::Overtime::never) {
  return {.id = market::EventId{1},
          .sport = sport,
          .league = "L",
          .home_id = kHome,
          .away_id = kAway,
          .home = "Home",
          .away = "Away",
          .starts_at = kStart,
          .overtime = overtime};
}
