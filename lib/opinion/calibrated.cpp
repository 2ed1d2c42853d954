#include <market/question.hpp>
#include <opinion/calibrated.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace opinion {

namespace {

using market::Prediction;

// What a model said of the answers to one question.
struct Answers {
  std::vector<market::Selection> selections;
  std::vector<Prediction*> said;
};

std::optional<double> score_of(const Prediction& said) {
  return said.confidence ? said.confidence : said.probability;
}

market::Selection selection_of(const Prediction& said) {
  return {.market = said.market, .subject = said.subject, .side = *said.side, .line = said.line};
}

}  // namespace

void calibrate(std::vector<Prediction>& predictions, std::span<const market::ParticipantId> field,
               const CurveOf& curve_of) {
  std::map<std::tuple<std::string, std::string, market::Question>, Answers> questions;
  for (auto& said : predictions) {
    if (!score_of(said)) continue;
    const bool is_out =
        is_of_field(said.market) && std::ranges::find(field, said.subject) == field.end();
    if (is_out) continue;
    const auto selection = selection_of(said);
    auto& answers = questions[{said.model, said.version, question_of(selection)}];
    answers.selections.push_back(selection);
    answers.said.push_back(&said);
  }
  std::vector<double> chances;
  for (const auto& [key, answers] : questions) {
    const auto* curve = curve_of(*answers.said.front());
    if (!curve) continue;
    chances.clear();
    for (const auto* one : answers.said) chances.push_back(chance(*curve, *score_of(*one)));
    calibration::scale(chances,
                       are_all_answers(std::get<market::Question>(key), answers.selections, field));
    for (std::size_t i = 0; i < chances.size(); ++i) answers.said[i]->probability = chances[i];
  }
}

}  // namespace opinion
