#include <market/question.hpp>

#include <algorithm>

namespace market {

Question question_of(const Selection& selection) {
  const auto& market = selection.market;
  return {.market = market,
          .subject = is_of_field(market) ? std::nullopt : selection.subject,
          .line = market_line(market, selection.side, selection.line)};
}

bool are_all_answers(const Question& question, std::span<const Selection> selections,
                     std::span<const ParticipantId> field) {
  const auto answers = outcomes(question.market, question.subject, question.line, field);
  return !answers.empty() && std::ranges::all_of(answers, [&](const auto& answer) {
    return std::ranges::find(selections, answer) != selections.end();
  });
}

}  // namespace market
