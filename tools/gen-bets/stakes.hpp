#pragma once

#include "candidates.hpp"

#include <risk/exposure.hpp>
#include <store/form.hpp>
#include <store/teams.hpp>

#include <string>
#include <vector>

namespace gen_bets {

// A stake a leg, or why there is none.
struct Staked {
  std::vector<Money> stakes;
  std::vector<double> kelly;      // full Kelly, a share of bankroll; 0 for arbitrage legs, and
                                  // none for tips
  std::vector<bets::Step> steps;  // of the stake, of a group's in all
  std::string bound_by;           // the limits that bound the stake
  std::string refused;

  Money total() const;
};

// The full Kelly share of each single: of several outcomes of one market what is best of
// all of them together, with those that earlier runs have bet on.
void set_kelly(std::vector<Candidate>& candidates);

// What a bet is on, and for whom the player of a prop plays.
risk::Position position_of(const market::Event& event, const market::Selection& selection,
                           market::Way way, store::Teams& teams);

// Cuts what the plan wants to what the limits leave, over a run: what is accepted takes
// room from what follows.
class Stakes {
 public:
  Stakes(const config::Config& config, risk::Book book, store::Forms forms, store::Teams teams);

  Staked of(const Candidate& candidate);
  void accept(const Candidate& candidate, const Staked& staked);

  // Of one bet on several tips: a point. It is accepted at once.
  Staked multiple(const std::vector<const Candidate*>& legs);

  Money bankroll() const { return book_.exposure().bankroll; }

 private:
  Staked single(const Candidate& candidate);
  Staked arbitrage(const Candidate& candidate);
  Staked tip(const Candidate& candidate);
  Staked in_points(risk::Ask ask, double points);
  risk::Ask ask_for(const Candidate& candidate, double wanted);

  const config::Config& config_;
  risk::Book book_;
  store::Forms forms_;  // of strategies
  store::Teams teams_;  // of players
};

}  // namespace gen_bets
