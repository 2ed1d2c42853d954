#pragma once

#include <base/zone.hpp>
#include <bets/record.hpp>
#include <market/event.hpp>
#include <market/rest.hpp>

#include <optional>
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

// What a group may need to know beside the bet.
struct Around {
  const Zone& zone;
  const market::Event* event = nullptr;                      // of the bet, where it is asked for
  std::optional<market::ParticipantId> team = std::nullopt;  // that its subject is or plays for
  std::optional<market::TeamsRest> rest = std::nullopt;      // of the event's two teams
};

// What the rows of a report are told apart by.
struct Grouping {
  std::string_view name;
  Group (*group_of)(const bets::Record& bet, const Around& around);
  bool asks_event = false;  // for what stands beside the bet
  bool asks_rest = false;
};

// strategy, book, market, odds, edge, day, week, month, hour, lead, sport, league, team, b2b.
// Odds and edge fall in bands, closed below. Days and hours are of the zone, by placing; a
// week begins on Sunday; the lead is from placing to the start. A bet is of the team it is on,
// or whose player it is on: totals, draws and bets of several legs are of none. b2b is who
// plays on two days in a row: own team, opponent, both, neither; of a bet of no team, one of
// the two. Another name throws Error{Exit::usage}.
const Grouping& grouping_of(std::string_view name);

}  // namespace report
