#include <odds/value.hpp>
#include <opinion/chances.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace opinion {

namespace {

constexpr std::int64_t kQuarters = 4;

// What counts beyond this is in no box score, and would be summed for too long.
constexpr double kMostCounted = 10'000;

NoAnswer nothing_said(const market::Selection& selection) {
  return {Status::unknown, fmt::format("no prediction of {}{}", to_string(selection.market),
                                       selection.line ? " " + to_string(*selection.line) : "")};
}

// The chances of 0, 1, 2, ... as logarithms: that of 0 is less than a double can hold
// where the mean is large.
class CountChances {
 public:
  explicit CountChances(const market::Distribution& counts) : mean_{counts.mean} {
    if (counts.shape == market::Shape::poisson) {
      log_ = -mean_;
    } else {
      const auto variance = counts.deviation * counts.deviation;
      excess_ = (variance - mean_) / variance;
      log_ = mean_ * mean_ / (variance - mean_) * std::log1p(-excess_);
    }
  }

  double take() {
    const auto chance = std::exp(log_);
    // A Poisson is the limit of a negative binomial without excess.
    log_ += std::log((mean_ * (1 - excess_) + count_ * excess_) / (count_ + 1));
    ++count_;
    return chance;
  }

 private:
  double mean_;
  double excess_ = 0;  // (variance - mean) / variance
  double log_ = 0;
  double count_ = 0;
};

// Above, on and below a whole or half line of a distribution of counts.
Answer<odds::Cover> over_count(const market::Distribution& counts, double line) {
  const auto variance = counts.deviation * counts.deviation;
  if (!(counts.mean > 0)) {
    return NoAnswer{Status::bad_input, fmt::format("counts with a mean of {}", counts.mean)};
  }
  if (counts.shape == market::Shape::negative_binomial && !(variance > counts.mean)) {
    return NoAnswer{Status::bad_input,
                    fmt::format("a negative binomial with a variance of {} and a mean of {}",
                                variance, counts.mean)};
  }
  if (line > kMostCounted) {
    return NoAnswer{Status::bad_input, fmt::format("nothing is counted up to {}", line)};
  }
  odds::Cover cover;
  CountChances chances{counts};
  for (double count = 0; count <= line; ++count) {
    (count == line ? cover.push : cover.lose) += chances.take();
  }
  cover.lose = std::min(cover.lose, 1.0);
  cover.push = std::min(cover.push, 1 - cover.lose);
  cover.win = 1 - cover.lose - cover.push;
  return cover;
}

// Above, on and below `line`, in points.
Answer<odds::Cover> above(const market::Distribution& distribution, double line) {
  return distribution.shape == market::Shape::normal
             ? odds::over_normal(distribution.mean, line, distribution.deviation)
             : over_count(distribution, line);
}

// A bet that wins where the quantity is above `line`, or below it. On a quarter line
// half of the bet is on the whole number beside it, where it may push; the other half
// has won or lost there.
Answer<odds::Chances> by_distribution(const market::Distribution& distribution, market::Line line,
                                      bool wins_above) {
  const auto from_whole = ((line.quarters % kQuarters) + kQuarters) % kQuarters;  // 0 to 3
  const bool is_quarter = from_whole % 2 != 0;
  auto asked = line.quarters;
  if (from_whole == 1) --asked;
  if (from_whole == 3) ++asked;
  const auto cover = above(distribution, static_cast<double>(asked) / kQuarters);
  if (!cover) return cover.why_not();
  odds::Chances chances{.win = wins_above ? cover->win : cover->lose,
                        .loss = wins_above ? cover->lose : cover->win};
  if (!is_quarter) {
    chances.push = cover->push;
  } else if (wins_above == (from_whole == 3)) {
    chances.half_win = cover->push;
  } else {
    chances.half_loss = cover->push;
  }
  return chances;
}

Answer<odds::Chances> by_probability(const market::Prediction& prediction,
                                     const market::Selection& selection) {
  const auto& market = selection.market;
  const auto p = *prediction.probability;
  if (!(p > 0 && p < 1)) {
    return NoAnswer{Status::bad_input, fmt::format("a probability of {}", p)};
  }
  const bool same_line = market_line(market, *prediction.side, prediction.line) ==
                         market_line(market, selection.side, selection.line);
  if (!same_line) return nothing_said(selection);
  if (selection.side == *prediction.side) return odds::Chances{.win = p, .loss = 1 - p};
  if (outcomes(market).size() != 2) return nothing_said(selection);
  return odds::Chances{.win = 1 - p, .loss = p};
}

// Lines of these are on what the distribution is of: a margin of the home side, or
// what is counted.
bool is_on_a_line(market::Kind kind) {
  using market::Kind;
  return kind == Kind::spread || kind == Kind::total || kind == Kind::team_total ||
         kind == Kind::prop;
}

auto question(const market::Prediction& one) {
  return std::tie(one.market, one.subject);
}

bool goes_first(const market::Prediction* a, const market::Prediction* b) {
  if (question(*a) != question(*b)) return question(*a) < question(*b);
  if (a->made_at != b->made_at) return a->made_at > b->made_at;
  if (a->model != b->model) return a->model < b->model;
  return a->probability.has_value() && !b->probability;
}

}  // namespace

Answer<odds::Chances> chances_of(const market::Prediction& prediction,
                                 const market::Selection& selection) {
  if (prediction.market != selection.market || prediction.subject != selection.subject) {
    return nothing_said(selection);
  }
  if (prediction.probability) return by_probability(prediction, selection);
  if (prediction.confidence) {
    return NoAnswer{Status::none, fmt::format("a confidence of {} is no probability until it is "
                                              "calibrated",
                                              *prediction.confidence)};
  }
  if (!selection.line || !is_on_a_line(selection.market.kind)) return nothing_said(selection);

  switch (selection.side) {
    case market::Side::home:  // wins where margin + line > 0
      return by_distribution(*prediction.distribution, -*selection.line, true);
    case market::Side::away:
      return by_distribution(*prediction.distribution, *selection.line, false);
    case market::Side::over:
      return by_distribution(*prediction.distribution, *selection.line, true);
    case market::Side::under:
      return by_distribution(*prediction.distribution, *selection.line, false);
    default: return nothing_said(selection);
  }
}

Forecasts::Forecasts(std::span<const market::Prediction> predictions) {
  for (const auto& one : predictions) by_market_.push_back(&one);
  std::ranges::stable_sort(by_market_, goes_first);
}

Answer<Forecast> Forecasts::of(const market::Selection& selection) const {
  const auto asked = std::tie(selection.market, selection.subject);
  const auto found = std::ranges::equal_range(
      by_market_, asked, {}, [](const market::Prediction* one) { return question(*one); });
  for (const auto* one : found) {
    const auto chances = chances_of(*one, selection);
    if (chances) return Forecast{*chances, one};
    if (chances.why_not().status == Status::bad_input) return chances.why_not();
  }
  return nothing_said(selection);
}

}  // namespace opinion
