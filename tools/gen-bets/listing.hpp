#pragma once

#include "candidates.hpp"

#include <bets/decision.hpp>
#include <cli/table.hpp>

#include <map>
#include <string>
#include <vector>

namespace gen_bets {

// What a run decided and, if asked for, what was rejected.
class Listing {
 public:
  Listing(cli::Format format, bool explain);

  // A decision: "bet" where it was placed at once, "open" where the operator has to confirm
  // it.
  void decided(const market::Event& event, const strategy::Pick& pick, const std::string& subject,
               const bets::Decision& decision);
  void rejected(const market::Event& event, const strategy::Rejection& why,
                const std::string& subject);
  // A decision that waits for its time, and why.
  void waits(const market::Event& event, const strategy::Pick& pick, const std::string& subject,
             bets::BetId id, const std::string& why);
  // A price that is not believed.
  void refused(const market::Event& event, const opinion::Refusal& why, const std::string& subject);

  // What else is said of a tip that was decided: that it is the NAP.
  void told(std::string_view word, const market::Event& event, const strategy::Pick& pick,
            const std::string& subject, bets::BetId id, const std::string& why);
  // A favourite that is doubted: no bet.
  void doubted(const market::Event& event, const strategy::DangerFavourite& favourite,
               const std::string& subject);
  // One bet on several tips, or why there is none.
  void multiple(const std::string& name, const std::vector<const Candidate*>& legs,
                const std::vector<std::string>& subjects, const bets::Decision* decision,
                const std::string& why);
  void finish() { table_.finish(); }

  // How many selections each filter dropped, a line a strategy, most first. Where no filter
  // was asked and nothing is bet, a line says why: `events` are those that were looked at.
  std::vector<std::string> filtered(std::int64_t events) const;

  std::int64_t bets = 0;
  std::int64_t rejections = 0;
  std::int64_t waiting = 0;
  std::int64_t stale = 0;     // prices refused by their age
  std::int64_t refusals = 0;  // and for anything else
  Money staked;

 private:
  cli::Table table_;
  bool explain_;
  std::map<std::string, std::map<std::string, std::int64_t>> filtered_;  // by strategy and filter
};

}  // namespace gen_bets
