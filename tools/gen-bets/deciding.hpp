#pragma once

#include "candidates.hpp"
#include "listing.hpp"
#include "stakes.hpp"
#include "tips.hpp"

#include <store/ledger.hpp>
#include <store/rows.hpp>

namespace gen_bets {

// Records what a run decides. On paper it is placed at once: a price that is seen is a price
// that is got. Live, nothing is a bet until the operator says so, and he is told.
class Deciding {
 public:
  Deciding(store::Database& db, store::Ledger& ledger, const config::Config& config,
           bets::Mode mode, const Waits& waits, store::ParticipantNames& names, Listing& listing,
           std::chrono::sys_days today, UtcTime now)
      : db_{db},
        ledger_{ledger},
        config_{config},
        mode_{mode},
        waits_{waits},
        names_{names},
        listing_{listing},
        today_{today},
        now_{now} {}

  // All picks of a candidate; the number of the last decision.
  bets::BetId decide(const Candidate& candidate, const Staked& staked);

  // One bet on several tips, where there is none of that name on this day.
  void decide(const Tips::Multiple& multiple, Stakes& stakes);

 private:
  bets::Decision decision_of(const Candidate& candidate, std::size_t leg, const Staked& staked);
  bets::BetId wait(bets::Decision decision, const strategy::Pick& pick);
  void place_or_tell(const market::Event& event, bets::Decision& decision);

  store::Database& db_;
  store::Ledger& ledger_;
  const config::Config& config_;
  bets::Mode mode_;
  const Waits& waits_;
  store::ParticipantNames& names_;
  Listing& listing_;
  std::chrono::sys_days today_;
  UtcTime now_;
};

}  // namespace gen_bets
