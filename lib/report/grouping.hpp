#pragma once

#include <base/zone.hpp>
#include <bets/record.hpp>

#include <string>
#include <string_view>

namespace report {

// What a bet belongs to, so that groups in the order of their keys are in the order
// to be read in.
struct Group {
  int rank = 0;
  std::string name;
  friend auto operator<=>(const Group&, const Group&) = default;
};

// What the rows of a report are told apart by.
struct Grouping {
  std::string_view name;
  Group (*group_of)(const bets::Record& bet, const Zone& zone);
};

// strategy, book, market, odds, edge, month. Odds and edge fall in bands, closed
// below; months are of the zone, by the day of placing. Another throws
// Error{Exit::usage}.
const Grouping& grouping_of(std::string_view name);

}  // namespace report
