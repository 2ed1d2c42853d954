#pragma once

#include "evidence.hpp"

#include <bets/bet.hpp>
#include <config/config.hpp>
#include <market/event.hpp>
#include <opinion/credible.hpp>
#include <store/placing.hpp>
#include <store/sqlite.hpp>
#include <store/waits.hpp>
#include <strategy/pick.hpp>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace gen_bets {

// What a strategy would bet, with the event it is of.
struct Candidate {
  market::Event event;
  strategy::Group group;
  std::shared_ptr<const AsStood> as_stood;  // the event's markets, for evidence()
  std::vector<store::Held> held;            // singles at the event that are open already
  int priority = 0;                         // of its strategy: the lower one goes first
  double kelly = 0;                         // of a single: its full share; see set_kelly()
};

struct Rejected {
  market::Event event;
  strategy::Rejection why;
};

// A price that was not believed.
struct Refused {
  market::Event event;
  opinion::Refusal why;
};

// What a strategy said of a race, beside its picks.
struct Race {
  market::Event event;
  std::optional<bets::TopPick> top;
  std::optional<strategy::DangerFavourite> danger;
};

struct Found {
  std::int64_t events = 0;  // looked at
  std::vector<Candidate> candidates;
  std::vector<Rejected> rejected;
  std::vector<Refused> refused;
  std::vector<Race> races;
};

using Waits = std::map<std::string, store::Wait>;  // by idea

// Asks every enabled strategy about every event in its window, by what was known
// at `now`; what waits is asked again. In the order in which they take what the limits leave: by
// the priority of the strategy, then those it puts first, confidence, edge, start and event, so
// that the order of input never matters. What settle could not grade is not bet, and prices that
// are not believed are not there.
Found find_candidates(store::Database& db, const config::Config& config, bets::Mode mode,
                      const Waits& waits, UtcTime now);

}  // namespace gen_bets
