#pragma once

#include <market/market.hpp>

#include <optional>
#include <span>

namespace market {

// What has one answer: who wins a race, who covers a line, whether a player is over his.
struct Question {
  Market market;
  std::optional<ParticipantId> subject = {};  // of a field it is the answer, and none here
  std::optional<Line> line = {};              // market_line()
  friend auto operator<=>(const Question&, const Question&) = default;
};

Question question_of(const Selection& selection);

// Whether these are all its answers; `field` is who is at the start. False where the whole
// set cannot be known.
bool are_all_answers(const Question& question, std::span<const Selection> selections,
                     std::span<const ParticipantId> field);

}  // namespace market
