#pragma once

#include <market/event.hpp>
#include <market/steamer.hpp>
#include <store/sqlite.hpp>

#include <optional>
#include <string>
#include <vector>

namespace store {

// The races that begin in [from, until) and that somebody takes bets on, by start, as was
// known at `now`; also those that are off. Not one that was called off, or whose result is
// known.
struct RaceToRun {
  market::Event event;
  std::string course;  // market::course_key
};
std::vector<RaceToRun> races_between(Database& db, UtcTime from, UtcTime until, UtcTime now);

// When a provider was asked in [from, until]: first those polls whose label it is, then the
// others that are not before `otherwise`; both by time.
std::vector<UtcTime> polls_of_morning(Database& db, const std::string& provider,
                                      const std::string& label, UtcTime from, UtcTime otherwise,
                                      UtcTime until);

// Whether there is a poll of that label in [from, until].
bool was_polled(Database& db, const std::string& provider, const std::string& label, UtcTime from,
                UtcTime until);

// A steamer as it was found.
struct FoundSteamer {
  market::Steamer steamer;
  std::string market;  // the exchange's id of it
  UtcTime morning;     // when its price was the one that it came down from
  UtcTime at;
};

// Of what runners were told, once a level. Writes are for a transaction of the caller's.
class Steamers {
 public:
  explicit Steamers(Database& db);

  // The highest level that was told of the selection at the book.
  std::optional<market::SteamLevel> told(market::SelectionId selection, const std::string& book);
  void record(const FoundSteamer& found, const std::string& book);

 private:
  Statement told_;
  Statement insert_;
};

// A steamer with what came of it, as far as it was known.
struct ListedSteamer {
  market::Event race;
  std::string course;
  std::string runner;
  FoundSteamer found;
  std::optional<odds::Price> starting_price;  // the exchange's
  std::optional<std::int64_t> position;
  std::string code;  // 'PU', 'F'; empty: finished, or not known
};

// Of races that begin in [from, until), by start, runner and level, as was known at `now`.
std::vector<ListedSteamer> steamers_between(Database& db, UtcTime from, UtcTime until, UtcTime now);

}  // namespace store
