#pragma once

#include <market/listing.hpp>
#include <store/sqlite.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace store {

// One question to a provider and its answer.
struct Poll {
  std::string provider;
  std::string scope;  // what was asked: "basketball_nba h2h,spreads us"; polls of one scope compare
  std::string label;  // the operator's name for it, may be empty; time orders polls, not labels
  UtcTime at;
  std::optional<std::int64_t> credits;       // charged by this answer
  std::optional<std::int64_t> credits_left;  // signed: an overdrawn key is negative
  std::string raw;                           // the recorded answer's path under raw/, may be empty
  std::map<std::string, std::set<std::string>> closed = {};  // all names of a league, by its key
  bool is_season = false;   // of a season's own file, which has the names of all who play
  std::string source = {};  // who answered, if it was not the provider, whose ids it has
};

// How much an answer holds, so that a price which is no longer in it has been
// withdrawn.
enum class Answers {
  whole,    // all there was in its scope: markets that are missing are gone
  markets,  // of each market it speaks of all that the book offers
  part,     // any prices: what it does not mention it says nothing about
};

struct Stored {
  std::int64_t events = 0;  // listed
  std::int64_t quotes = 0;  // listed
  std::int64_t added = 0;   // new or changed prices
  std::int64_t unchanged = 0;
  std::int64_t withdrawn = 0;            // prices that are gone
  std::vector<market::Skipped> skipped;  // events that are not the one the id stands for
  std::vector<market::Skipped> notes;    // one match under two ids, a new name, a moved venue
};

struct StoredResults {
  std::int64_t results = 0;  // listed
  std::int64_t added = 0;    // first results
  std::int64_t revised = 0;  // a later, different one
  std::int64_t unchanged = 0;
  std::int64_t unmatched = 0;             // final, of matches without a price
  std::vector<market::Skipped> skipped;   // nothing of them is stored
  std::vector<market::Skipped> doubtful;  // unmatched while another match waits
  std::vector<market::Skipped> notes;
};

// Results as a provider gave them.
struct ResultList {
  std::span<const market::FixtureResult> results;
  std::span<const std::string> unfinished;  // ids of the events that it lists without one
};

// Stores results; the event must already be known or its fixture is added. One that
// was known before its event began is refused, and one of an event that begins after
// `clock`, the real time whatever the run's is.
StoredResults store_results(Database& db, const Poll& poll, const ResultList& list, UtcTime clock);

// What a provider's last answer of this calendar month (UTC) said is left of its
// credits. Quotas are renewed with the month: an older number says nothing, and
// would keep an operation that has run dry from ever asking again.
std::optional<std::int64_t> credits_left(Database& db, const std::string& provider, UtcTime now);

}  // namespace store
