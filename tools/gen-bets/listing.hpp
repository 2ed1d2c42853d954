#pragma once

#include "candidates.hpp"

#include <cli/table.hpp>

namespace gen_bets {

// The bets of a run and, if asked for, what was rejected.
class Listing {
 public:
  Listing(cli::Format format, bool explain);

  void bet(const market::Event& event, const strategy::Pick& pick, bets::BetId id, Money stake,
           const std::string& bound_by);
  void rejected(const market::Event& event, const strategy::Rejection& why);
  void finish() { table_.finish(); }

  std::int64_t bets = 0;
  std::int64_t rejections = 0;
  Money staked;

 private:
  cli::Table table_;
  bool explain_;
};

}  // namespace gen_bets
