#pragma once

#include "candidates.hpp"
#include "listing.hpp"
#include "stakes.hpp"

#include <store/rows.hpp>
#include <strategy/nap.hpp>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace gen_bets {

// What a run does with the tips that it sends, once it knows them all: the NAP, the doubles
// and trebles; and what stays on record of every race.
class Tips {
 public:
  Tips(store::Database& db, const config::Config& config, bets::Mode mode,
       std::chrono::sys_days today, UtcTime now)
      : db_{db}, config_{config}, mode_{mode}, today_{today}, now_{now} {}

  void refused(const Candidate& candidate, const std::string& why);
  void sent(const Candidate& candidate, bets::BetId decision);

  // A bet on several tips: what is decided is for the caller to record.
  struct Multiple {
    std::string name;  // "double", "treble"
    std::vector<const Candidate*> legs;
    std::string refused;  // why there is none; empty: there is
  };
  std::vector<Multiple> multiples() const;

  // What the operator should know of the races: too many top picks without a price.
  static std::string doubt_of(const Found& found);

  // Chooses the NAP, and records what became of each race.
  void keep(const Found& found, Listing& listing, store::ParticipantNames& names);

 private:
  struct Sent {
    const Candidate* candidate = nullptr;
    bets::BetId decision{0};
  };
  std::vector<strategy::SentTip> prices() const;
  std::optional<bets::BetId> choose_nap(Listing& listing, store::ParticipantNames& names);
  bets::TopPick became(const market::Event& race, bets::TopPick top,
                       std::optional<bets::BetId> nap) const;

  store::Database& db_;
  const config::Config& config_;
  bets::Mode mode_;
  std::chrono::sys_days today_;
  UtcTime now_;
  std::vector<Sent> sent_;
  std::map<market::EventId, std::string> refused_;  // why, by race
};

}  // namespace gen_bets
