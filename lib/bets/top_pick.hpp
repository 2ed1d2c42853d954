#pragma once

#include <bets/bet.hpp>
#include <bets/ticket.hpp>
#include <market/board.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bets {

// The runner of a race that a model is surest of, and what became of it as a tip.
struct TopPick {
  market::ParticipantId runner{0};
  double confidence = 0;
  std::string model;
  std::string version;
  std::optional<market::SelectionId> selection = {};
  std::optional<market::Standing> quoted = {};  // the best price that may be taken
  std::optional<PlaceTerms> place = {};         // each-way at it
  std::vector<std::string> tags = {};
  std::string filter = {};  // that dropped it; empty: it is a tip
  std::string why = {};     // what that filter, or the last one, said
  std::optional<BetId> decision = {};
};

// What one point on a top pick came to, whether it was sent or not. In millionths of a point.
struct GradedPick {
  double confidence = 0;
  std::int64_t turnover = 0;  // 0: a non-runner
  std::int64_t profit = 0;
};

}  // namespace bets
