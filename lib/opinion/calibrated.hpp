#pragma once

#include <calibration/curve.hpp>
#include <market/prediction.hpp>

#include <functional>
#include <span>
#include <vector>

namespace opinion {

// How the scores of a prediction's model become chances; nothing: uncalibrated.
using CurveOf = std::function<const calibration::Curve*(const market::Prediction&)>;

// Gives what models said of one event calibrated probabilities where there is a curve for
// their scores, confidences included. Without one a probability stays as it was said, and
// a confidence is none. Where a model gave every outcome of a market a score, the
// chances sum to 1; `field` is who is at the start of a race. Who came out has a score and
// no share in that.
void calibrate(std::vector<market::Prediction>& predictions,
               std::span<const market::ParticipantId> field, const CurveOf& curve_of);

}  // namespace opinion
