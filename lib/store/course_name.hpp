#pragma once

#include <store/sqlite.hpp>

#include <string>
#include <string_view>

namespace store {

// Where the race of an event is run, as it was known at ?4.
inline constexpr std::string_view kCourseColumns = R"(
  (SELECT course FROM racecard WHERE racecard.event = event.id AND known_at <= ?4
    ORDER BY known_at DESC LIMIT 1),
  (SELECT course FROM race WHERE race.event = event.id))";
inline constexpr int kCourseColumnCount = 2;

// For people: as a card calls it, else by its key ("GB newmarket"), else what prices are
// filed under.
std::string read_course(const Statement& row, int first, const std::string& league);

}  // namespace store
