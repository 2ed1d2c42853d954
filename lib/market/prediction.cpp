#include <base/error.hpp>
#include <market/prediction.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace market {

namespace {

constexpr std::array<std::string_view, 3> kShapes = {"normal", "poisson", "negative_binomial"};

// The standard deviation of what lies between 0 and 1 is no more.
constexpr double kMostDoubt = 0.5;

bool is_prop_of_yes_or_no(const Market& market) {
  return market.kind == Kind::prop && market.stat->is_yes_no();
}

bool is_quantity(const Market& market) {
  return may_have_line(market) && !is_prop_of_yes_or_no(market);
}

void require_chance(const Prediction& said) {
  const auto& market = said.market;
  if (!said.side) throw Error{Exit::data, "a probability without a side"};
  if (!has_side(market, *said.side)) {
    throw Error{Exit::data, "{} has no side '{}'", name_of(market), to_string(*said.side)};
  }
  if (!(*said.probability > 0 && *said.probability < 1)) {
    throw Error{Exit::data, "a probability is more than 0 and less than 1: {}", *said.probability};
  }
  if (said.doubt && !(*said.doubt >= 0 && *said.doubt <= kMostDoubt)) {
    throw Error{Exit::data, "the doubt of a probability is from 0 to {}: {}", kMostDoubt,
                *said.doubt};
  }
  if (is_quantity(market) && !said.line) {
    throw Error{Exit::data, "{} without a line", name_of(market)};
  }
  if (said.line && !is_quantity(market)) {
    throw Error{Exit::data, "{} has no lines", name_of(market)};
  }
}

void require_distribution(const Prediction& said) {
  const auto& market = said.market;
  const auto& [shape, mean, deviation] = *said.distribution;
  if (said.side || said.line || said.doubt) {
    throw Error{Exit::data, "a mean is of the whole market: without side, line and doubt"};
  }
  if (!is_quantity(market)) {
    throw Error{Exit::data, "{} has probabilities, not a mean", name_of(market)};
  }
  if (shape != Shape::normal) {
    if (market.kind == Kind::spread) {
      throw Error{Exit::data, "a margin can be below 0, and {} is of counts", to_string(shape)};
    }
    if (!(mean > 0)) throw Error{Exit::data, "the mean of a count is more than 0: {}", mean};
  }
  if (!(std::abs(mean) <= kMostPoints && deviation <= kMostPoints)) {
    throw Error{Exit::data, "no game has such a mean or deviation: {}, {}", mean, deviation};
  }
  if (!(deviation > 0)) throw Error{Exit::data, "a deviation is more than 0: {}", deviation};
  if (shape == Shape::negative_binomial && !(deviation * deviation > mean)) {
    throw Error{Exit::data,
                "a negative binomial has a deviation of more than the root of its mean: {}",
                deviation};
  }
}

// Who wins is what runners are ranked for.
void require_confidence(const Prediction& said) {
  if (said.market.kind != Kind::win) {
    throw Error{Exit::data, "a confidence is in who wins a race: {} has none",
                name_of(said.market)};
  }
  if (said.side != Side::yes) throw Error{Exit::data, "a confidence is of the side 'yes'"};
  if (said.line || said.doubt) throw Error{Exit::data, "a confidence has no line and no doubt"};
  if (!(*said.confidence >= 0 && *said.confidence <= 1)) {
    throw Error{Exit::data, "a confidence is from 0 to 1: {}", *said.confidence};
  }
}

}  // namespace

std::string_view to_string(Shape shape) {
  return kShapes[static_cast<std::size_t>(shape)];
}

Shape parse_shape(std::string_view text) {
  const auto found = std::ranges::find(kShapes, text);
  if (found == kShapes.end()) {
    throw Error{Exit::data, "not a distribution: '{}' (normal, poisson, negative_binomial)", text};
  }
  return static_cast<Shape>(found - kShapes.begin());
}

void require_sense(const Prediction& said) {
  const auto said_ones = int{said.probability.has_value()} + int{said.distribution.has_value()} +
                         int{said.confidence.has_value()};
  if (said_ones != 1) {
    throw Error{Exit::data, "a prediction has a probability, a mean or a confidence, one of them"};
  }
  if (said.probability) return require_chance(said);
  if (said.distribution) return require_distribution(said);
  require_confidence(said);
}

}  // namespace market
