#pragma once

#include <market/event.hpp>
#include <store/sqlite.hpp>

#include <set>
#include <string>
#include <string_view>

namespace store {

// What results of the event's competition had had by then: "h1", "order", "regulation" (a
// score of regulation time), statistics of players by name.
std::set<std::string> told_of(Database& db, market::EventId event, UtcTime now);

// Keeps what results of competitions have, and since when that is known.
class ToldWriter {
 public:
  explicit ToldWriter(Database& db);

  // Told in any order: the earliest time counts.
  void tell(market::EventId event, std::string_view what, UtcTime at);

 private:
  Statement tell_;
};

}  // namespace store
