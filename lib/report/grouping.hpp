#pragma once

#include <base/zone.hpp>
#include <bets/record.hpp>

#include <string>
#include <string_view>

namespace report {

// What the rows of a report are told apart by.
enum class By { nothing, strategy, book, market, odds, edge, month };

By parse_by(std::string_view text);  // throws Error{Exit::usage}
std::string_view to_string(By by);

// The group a bet belongs to, so that groups in the order of their keys are in the
// order to be read in. Odds and edge fall in bands, closed below; months are of
// `zone`, by the day of placing.
struct Group {
  int rank = 0;
  std::string name;
  friend auto operator<=>(const Group&, const Group&) = default;
};
Group group_of(const bets::Record& bet, By by, const Zone& zone);

}  // namespace report
