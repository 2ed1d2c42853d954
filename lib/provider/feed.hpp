#pragma once

#include <market/context.hpp>
#include <market/listing.hpp>

#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace provider {

// What a provider's answer says. An entry that makes no sense on its own is in
// `skipped`; an answer that makes none as a whole is an Error{Exit::data}.
struct Prices {
  std::vector<market::Listing> listings;
  std::vector<market::Skipped> skipped;
  std::vector<market::Fixture> unpriced = {};    // of them, as a list of events has them
  std::vector<market::Skipped> unanswered = {};  // asked for and not answered: none of it is gone
};

// Takes the prices of an answer, part after part. A part may go on where another began, in
// an event or a book's market, but only of an answer that holds any prices (Extent::part).
using TakePrices = std::function<void(Prices part)>;

struct Results {
  std::vector<market::FixtureResult> results;
  std::vector<market::Skipped> skipped;
  std::vector<std::string> unfinished;  // ids of the events named without a result
};

struct Cards {
  std::vector<market::Card> cards;
  std::vector<market::Roster> rosters;
  std::set<std::string> teams;  // the provider's ids of those who play
  std::vector<market::Skipped> skipped;
};

// What is said around matches.
struct Context {
  std::vector<market::Injury> injuries;
  std::vector<market::NamedLineup> lineups;
  std::vector<market::NamedCrew> crews;
  std::vector<market::Article> articles;
  std::vector<std::string> games;  // the provider's ids of those that are not over
  std::vector<market::Skipped> skipped;
  std::vector<market::Skipped> notes;  // no fault, and still worth knowing
};

// Whether anything was said of a price, a field or the places that are paid, or events
// were listed without.
bool says_something(const Prices& prices);

// How many prices were listed.
std::int64_t count_offers(const Prices& prices);

}  // namespace provider
