#pragma once

#include <base/answer.hpp>
#include <market/market.hpp>
#include <market/prediction.hpp>
#include <odds/chances.hpp>

#include <span>
#include <vector>

namespace opinion {

// What a bet on a selection comes to by a prediction. Of a distribution: of any line of
// its market, a margin or a total as the whole number that it will be. Of a
// probability: of its own line, either side, and without a push. `unknown` where the
// prediction says nothing of the selection, `bad_input` where it is none.
Answer<odds::Chances> chances_of(const market::Prediction& prediction,
                                 const market::Selection& selection);

struct Forecast {
  odds::Chances chances;
  const market::Prediction* by = nullptr;
};

// The predictions of one event, looked up by what they are of. They must outlive it.
class Forecasts {
 public:
  explicit Forecasts(std::span<const market::Prediction> predictions);

  // By the newest that says something of the selection; of two models that speak at one
  // time the first by name, and a probability before a distribution.
  Answer<Forecast> of(const market::Selection& selection) const;

 private:
  std::vector<const market::Prediction*> by_market_;  // of one market and subject the best first
};

}  // namespace opinion
