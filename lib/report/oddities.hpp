#pragma once

#include <bets/record.hpp>

#include <span>
#include <string>
#include <vector>

namespace report {

// What is odd about a bet.
struct Oddity {
  bets::BetId bet{0};
  std::string what;  // "as bet 12: the same selection, book, price, stake and strategy"
};

// Bets of one event that may be one bet, recorded twice: each after the first.
std::vector<Oddity> duplicates(std::span<const bets::Record> bets_of_one_event);

// What cannot be of a bet on an event that starts then.
std::vector<Oddity> impossible(std::span<const bets::Record> bets_of_one_event, UtcTime start);

}  // namespace report
