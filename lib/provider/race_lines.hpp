#pragma once

#include <base/answer.hpp>
#include <base/time.hpp>
#include <market/listing.hpp>
#include <provider/csv.hpp>
#include <provider/feed.hpp>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

// Results of races as tables have them, a line a horse: what the formats have in common.
namespace provider {

// The columns of a header by name.
class Columns {
 public:
  // Throws Error{Exit::data} for a name that is there twice.
  Columns(const CsvReader& header);

  // Throws Error{Exit::data} where there is none of that name.
  std::size_t require(std::string_view name) const;
  std::optional<std::size_t> find(std::string_view name) const;

 private:
  std::map<std::string, std::size_t, std::less<>> columns_;
  std::string place_;
};

// Of the last record of a reader; empty where it ends before, or the column is not there.
std::string_view field_of(const CsvReader& reader, std::optional<std::size_t> column);

// A horse of a race that was run.
struct RaceLine {
  std::string horse;
  market::Finish finish;
  std::optional<std::int64_t> ran;  // as the line says
  std::string place;                // "results.csv:17"
  friend bool operator==(const RaceLine& a, const RaceLine& b) {
    return a.horse == b.horse && a.finish == b.finish && a.ran == b.ran;
  }
};

// Puts lines together to races, in any order: by course and off time, for ids of races are
// known to be those of two. A race is whole or it is none: whoever is missing in it would be
// taken for a non-runner.
class RaceLines {
 public:
  // By the fixture's id.
  void take(const market::Fixture& race, RaceLine line);

  // A line of the race makes no sense.
  void spoil(const market::Fixture& race, market::Skipped why);

  // A line makes no sense, and of which race it is cannot be told.
  void lose(market::Skipped why);

  Results finish(UtcTime now);

 private:
  struct Race {
    market::Fixture fixture;
    std::vector<RaceLine> lines;
    bool is_spoilt = false;
  };

  Race& race_of(const market::Fixture& race);
  std::string fault_of(Race& race);
  void skip(market::Skipped why) { results_.skipped.push_back(std::move(why)); }

  std::map<std::string, Race> races_;
  std::set<std::string> lost_for_;  // reasons, each listed once
  Results results_;
};

// How a table says of which race a record is, and what of which horse. Both throw
// Error{Exit::data} for what makes no sense.
struct RaceColumns {
  std::function<std::optional<market::Fixture>(const CsvReader&)> race;  // absent: abroad
  std::function<RaceLine(const CsvReader&)> line;
};

// Reads a table by its header. Throws Error{Exit::data} for what is no such table.
Results read_races(std::string_view csv, std::string_view file, UtcTime now,
                   const std::function<RaceColumns(const Columns&)>& layout);

// Where and when a race is run, as tables say it. Absent for a course of another country.
// Throws Error{Exit::data} for a course that nobody knows and for what is no off time.
std::optional<market::Fixture> race_fixture(std::string_view course, std::string_view country,
                                            std::chrono::sys_days day,
                                            const ::Answer<std::chrono::minutes>& off);

// The position, or the code that says why there is none. Throws Error{Exit::data}.
market::Finish finish_in(std::string_view text);

}  // namespace provider
