#pragma once

#include <base/time.hpp>
#include <market/event.hpp>
#include <market/market.hpp>

#include <optional>
#include <string>

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

// What a model said of an event before its start: how likely one selection is, or how
// what its lines count is distributed. It has one of the two.
struct Prediction {
  EventId event;
  Market market;  // spread: the home side's margin; total: both scores together
  std::optional<ParticipantId> subject = {};  // of a prop, and of an entrant of a field
  std::optional<Side> side = {};              // of a probability
  std::optional<Line> line = {};
  std::optional<double> probability = {};  // in (0, 1); without pushes
  std::optional<double> doubt = {};        // the standard deviation of the probability
  std::optional<Distribution> distribution = {};
  std::string model;
  std::string version;
  UtcTime made_at;
};

}  // namespace market
