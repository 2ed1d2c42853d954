#pragma once

#include <base/answer.hpp>
#include <market/prediction.hpp>

#include <functional>
#include <string>
#include <string_view>

namespace provider {

// What holds of the rows of a model's file that do not say it themselves.
struct PredictionDefaults {
  std::string model;
  std::string version;
  UtcTime now;  // when they were made; later is in the future
};

// A row, or why it makes no sense, with its place: "elo.csv:17".
using TakePrediction =
    std::function<void(const std::string& place, const ::Answer<market::NamedPrediction>& row)>;

// Reads what a model says, load-predictions(1): one JSON object a line, which begins
// with a brace, or CSV under a header. Rows are taken one by one. Throws Error{Exit::data}
// with "file:line: " for what is neither: nothing at all, a NUL byte, a column that is
// unknown or there twice, a last row that is cut off; what was taken is then to be given
// back.
void for_each_prediction(std::string_view text, std::string_view file,
                         const PredictionDefaults& defaults, const TakePrediction& take);

}  // namespace provider
