#pragma once

#include <base/id.hpp>
#include <base/time.hpp>
#include <market/market.hpp>
#include <odds/price.hpp>

#include <optional>
#include <string>
#include <vector>

namespace market {

struct Event;
using EventId = Id<Event>;

struct Event {
  EventId id;
  std::string sport;   // "football", "basketball"
  std::string league;  // the provider's name for it: "E0", "basketball_nba"
  std::string home;    // both empty for an outright
  std::string away;
  UtcTime starts_at;
};

enum class Status {
  final,      // the score stands
  abandoned,  // began and was not finished
  postponed,  // did not begin when it should have
  walkover,   // awarded: for bets, as if abandoned
};

std::string_view to_string(Status status);
Status parse_status(std::string_view text);  // throws Error{Exit::data}

struct Score {
  std::int64_t home = 0;
  std::int64_t away = 0;
  friend bool operator==(Score, Score) = default;
};

// What is known of an event's end. A later, different one is a new revision,
// and the old one stays.
struct Result {
  Status status = Status::final;
  std::optional<Score> score;  // always there when final; where play stopped when abandoned
  UtcTime known_at;
};

// ---- what a provider says, before it has row ids ----

// An event as a provider names it.
struct Fixture {
  std::string provider_id;  // unique within the provider, the same at every call
  std::string sport;
  std::string league;
  std::string home;  // both empty for an outright
  std::string away;
  UtcTime starts_at;
  bool start_assumed = false;  // the provider gave a day and no time
  bool id_names_day = false;   // a game that is moved to another day gets another id
};

// No price: the selection was withdrawn or suspended.
struct Offer {
  Side side = Side::home;
  std::string subject;
  std::optional<Line> line;
  std::optional<odds::Price> price;
};

// One book's prices in one market of one event, at one time.
struct BookMarket {
  std::string book;
  std::string market;
  std::string period = "game";
  UtcTime seen_at;               // when we could first have known
  std::optional<UtcTime> as_of;  // when the source says it stood; absent: age unknown, not usable
  std::vector<Offer> offers;
};

struct Listing {
  Fixture fixture;
  std::vector<BookMarket> markets;
};

struct FixtureResult {
  Fixture fixture;
  Result result;
};

// An entry of a feed that could not be used: where it stands and why.
struct Skipped {
  std::string where;   // "E0.csv:17 B365H", "[3].bookmakers[0].markets[1]"
  std::string reason;  // "not a price: '0'"
};

}  // namespace market
