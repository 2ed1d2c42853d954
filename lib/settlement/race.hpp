#pragma once

#include <bets/ticket.hpp>
#include <market/result.hpp>
#include <settlement/book_rules.hpp>
#include <settlement/factor.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace settlement {

// What a bet asks of a race or a tournament: that a runner is among the first so many.
struct RaceLeg {
  market::ParticipantId runner{0};
  std::int64_t among = 1;  // 1: to win; more: a place market, a top 10
  bets::PricedBy priced_by = bets::PricedBy::fixed;
  std::optional<odds::Price> price;
  std::optional<bets::PlaceTerms> place;  // each-way; as captured when the bet was struck
  bool ante_post = false;
  UtcTime placed_at;
};

// What became of it. Nothing: not known yet, be it the runner's finish, the number of
// places or a price. What has lost is known to have lost without its price. Throws
// Error{Exit::data} for positions that do not add up.
std::optional<Graded> grade(const RaceLeg& leg, const market::Result& result,
                            const BookRules& rules);

// In words, what is not known of a leg that is not graded; empty where it is.
std::string why_open(const RaceLeg& leg, const market::Result& result, const BookRules& rules);

}  // namespace settlement
