#pragma once

#include <base/error.hpp>
#include <net/retry.hpp>
#include <provider/source.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace provider::the_odds_api {

// "a,b,c" as sorted, distinct names of letters, digits and _. Throws
// Error{Exit::usage} naming the option.
std::vector<std::string> parse_names(std::string_view list, std::string_view option);

// What to ask /odds, of a sport or of one event.
struct OddsQuestion {
  std::string sport;
  std::string event = {};  // the provider's id; empty: all that have odds
  std::vector<std::string> markets;
  std::vector<std::string> regions;
  std::vector<std::string> books;  // win over regions
};

// What the answer costs at most: markets x regions, where ten books begun are a
// region. An empty answer costs nothing.
std::int64_t predicted_credits(const OddsQuestion& question);
std::int64_t predicted_score_credits(int days_from);  // 0: without daysFrom

// The question in words, the same for the same question:
// "odds basketball_nba h2h,spreads us", "odds basketball_nba/ID player_points us".
std::string scope_of(const OddsQuestion& question);

struct Account {
  std::string base_url;  // empty: the provider's own
  std::string key;
  std::chrono::seconds timeout;
};

// Asks, and waits out rate limits. No message, and no answer, has the key in it.
//
// Throws Error: config when the key is refused, unavailable when the credits are
// used up (asking again before the reset is no use), the sport is unknown
// or the event over (NotOffered) or the server refuses, usage when the provider does not know what
// was asked for, temp_fail for rate limits, server errors and no answer at all, that outlast
// patience.
class Client {
 public:
  explicit Client(Account account, net::Patience patience = {});

  Answer odds(const OddsQuestion& question);
  Answer events(const std::string& sport);                 // costs nothing
  Answer scores(const std::string& sport, int days_from);  // 1 to 3; 0: only live and upcoming

 private:
  Answer ask(const std::string& path, const std::string& query);

  Account account_;
  net::Patience patience_;
  net::Http http_;
};

}  // namespace provider::the_odds_api
