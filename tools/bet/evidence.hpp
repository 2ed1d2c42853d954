#pragma once

#include <store/rows.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace bet {

// A price of the market that a decision was made from.
struct Quoted {
  std::string what;  // "home -0.5 bet365", "lay ..."
  std::string price;
  std::string age;  // "3600 s old"; "age unknown"
};

// Reads what gen-bets kept of a market. Throws Error{Exit::data} for what it did not write.
std::vector<Quoted> read_evidence(std::string_view json, store::ParticipantNames& names);

}  // namespace bet
