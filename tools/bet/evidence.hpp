#pragma once

#include <store/rows.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace bet {

// What a decision was made from: a price of the market, the fair price, what a filter said.
struct Quoted {
  std::string what;   // "home -0.5 bet365", "lay ...", "filter threshold"
  std::string price;  // or the verdict
  std::string age;    // "3600 s old"; "age unknown"; why; may be empty
};

// Reads what gen-bets kept of a market. Throws Error{Exit::data} for what it did not write.
std::vector<Quoted> read_evidence(std::string_view json, store::ParticipantNames& names);

}  // namespace bet
