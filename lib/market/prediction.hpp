#pragma once

#include <base/time.hpp>
#include <market/event.hpp>
#include <market/market.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace market {

// How a quantity is spread around its mean: a margin or a total, or what a player does.
enum class Shape { normal, poisson, negative_binomial };

std::string_view to_string(Shape shape);
Shape parse_shape(std::string_view text);  // throws Error{Exit::data}

struct Distribution {
  Shape shape = Shape::normal;
  double mean = 0;
  double deviation = 0;  // more than 0; of a Poisson the root of its mean
  friend bool operator==(const Distribution&, const Distribution&) = default;
};

// What a model said of an event before its start: how likely one selection is, how what
// its lines count is distributed, or how sure it is of a runner. It has one of the three.
struct Prediction {
  EventId event;
  Market market;  // spread: the home side's margin; total: both scores together
  std::optional<ParticipantId> subject = {};  // of a prop, and of an entrant of a field
  std::optional<Side> side = {};              // of a probability or a confidence
  std::optional<Line> line = {};
  std::optional<double> probability = {};  // in (0, 1); without pushes
  std::optional<double> doubt = {};        // the standard deviation of the probability
  std::optional<Distribution> distribution = {};
  // In [0, 1]: it ranks the runners of a race, and is no probability. Calibrated it has one
  // beside it.
  std::optional<double> confidence = {};
  std::string model;
  std::string version;
  UtcTime made_at;
};

// Throws Error{Exit::data} for what no model can say: a probability of 1, a side that the
// market does not have, a margin that is distributed as a count. The subject is not
// looked at.
void require_sense(const Prediction& said);

// A prediction as a model's file names what it is of, before it has row ids.
struct NamedPrediction {
  std::string provider;  // whose ids and spellings are used; empty: nobody's own
  std::string event_id;  // the provider's; or, and beside it, what follows:
  std::string sport;
  std::string league;  // may be empty; of a race where it is run
  std::string home;
  std::string away;
  std::optional<UtcTime> starts_at;
  std::string subject;     // a name,
  std::string subject_id;  // the provider's id, or both
  Prediction said;         // without its event and subject
  bool dated = false;      // the model gave made_at itself
};

}  // namespace market
