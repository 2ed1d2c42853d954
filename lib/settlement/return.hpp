#pragma once

#include <base/exact.hpp>
#include <bets/ticket.hpp>
#include <settlement/factor.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace settlement {

// What a ticket returns of each unit of its stake, exactly, as if it backed.
struct Return {
  Exact win;    // of the lines to win
  Exact place;  // of those to be placed
  Ratio turnover;
};

// What the legs make of a ticket. `legs` are in the ticket's order; nothing for one
// that is not known. Nothing comes back while that may still change the return: a
// treble with a lost leg is over, one with a leg unknown and none lost is not.
// Throws Error{Exit::data} for what is no ticket: bets::check.
std::optional<Return> return_of(const bets::Ticket& ticket,
                                std::span<const std::optional<Graded>> legs);

// A ticket and what is known of it.
struct Case {
  bets::Ticket ticket;
  std::vector<std::optional<Graded>> legs;
  std::string market;  // what an exchange takes its commission of: the tickets of one account
                       // in one market; not read of a ticket without commission
};

// What each is worth, in their order. Rounded once, by the rule of its book. A free bet's
// stake is what a price of 1 would return, and stays with the book; a tax is taken of
// what lines return unless all their legs are void; commission is of the net winnings
// of a market.
std::vector<std::optional<bets::Paid>> settle(std::span<const Case> cases);

}  // namespace settlement
