#include <odds/margin.hpp>
#include <odds/root.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace odds {

namespace {

constexpr double kGivenSumTolerance = 1e-6;  // probabilities come rounded to 7 places

using Probabilities = std::span<const double>;

// Implied probabilities, by a rule of one unknown.
struct Implied {
  std::vector<double> values;
  double parameter = 0;
};

template <typename Rule>
Implied each(Probabilities probabilities, double parameter, Rule implied) {
  Implied answer{.values = {}, .parameter = parameter};
  for (const auto p : probabilities) answer.values.push_back(implied(p));
  return answer;
}

// The sum of a rule over all outcomes, less its target.
template <typename Rule>
Point excess(Probabilities probabilities, double target, Rule rule) {
  Point sum{-target, 0};
  for (const auto p : probabilities) {
    const Point one = rule(p);
    sum.value += one.value;
    sum.slope += one.slope;
  }
  return sum;
}

std::optional<Implied> power(Probabilities probabilities, double target) {
  const auto rule = [](double p, double k) {
    const auto r = std::pow(p, k);
    return Point{r, r * std::log(p)};
  };
  const auto at = [&](double k) {
    return excess(probabilities, target, [&](double p) { return rule(p, k); });
  };
  const auto k = decreasing_root(at, 1, 0, kInfinity, sum_noise(probabilities.size()));
  if (!k) return std::nullopt;
  return each(probabilities, *k, [&](double p) { return std::pow(p, *k); });
}

// r = 1/(1 + j (1 - p)/p), which falls in j; k = 1/j multiplies the odds.
std::optional<Implied> odds_ratio(Probabilities probabilities, double target) {
  const auto rule = [](double p, double j) {
    const auto against = (1 - p) / p;
    const auto r = 1 / (1 + j * against);
    return Point{r, -against * r * r};
  };
  const auto at = [&](double j) {
    return excess(probabilities, target, [&](double p) { return rule(p, j); });
  };
  const auto j = decreasing_root(at, 1, 0, kInfinity, sum_noise(probabilities.size()));
  if (!j) return std::nullopt;
  return each(probabilities, 1 / *j, [&](double p) { return rule(p, *j).value; });
}

// r = sqrt(S (z p + (1 - z) p^2)), and summing it, sqrt(S) = sum of the roots.
std::optional<Implied> shin(Probabilities probabilities, double target) {
  const auto lowest = *std::ranges::min_element(probabilities);
  const auto root = [](double p, double z) { return std::sqrt(p * p + z * p * (1 - p)); };
  const auto at = [&](double minus_z) {  // the sum rises with z
    return excess(probabilities, std::sqrt(target), [&](double p) {
      const auto s = root(p, -minus_z);
      return Point{s, -p * (1 - p) / (2 * s)};
    });
  };
  const auto minus_z =
      decreasing_root(at, 0, -1, lowest / (1 - lowest), sum_noise(probabilities.size()));
  if (!minus_z || std::fabs(at(*minus_z).value) > 1e-12) return std::nullopt;
  const auto scale = std::sqrt(target);
  return each(probabilities, -*minus_z, [&](double p) { return scale * root(p, -*minus_z); });
}

// p = r - t sqrt(1 - r), so sqrt(1 - r) is the positive root of x^2 + t x = 1 - p.
std::optional<Implied> goto_method(Probabilities probabilities, double target) {
  const auto root = [](double p, double t) { return (std::sqrt(t * t + 4 * (1 - p)) - t) / 2; };
  const auto at = [&](double minus_t) {
    return excess(probabilities, target, [&](double p) {
      const auto x = root(p, -minus_t);
      const auto s = std::sqrt(minus_t * minus_t + 4 * (1 - p));
      return Point{1 - x * x, -2 * x * x / s};
    });
  };
  const auto minus_t =
      decreasing_root(at, 0, -kInfinity, kInfinity, sum_noise(probabilities.size()));
  if (!minus_t) return std::nullopt;
  return each(probabilities, -*minus_t, [&](double p) {
    const auto x = root(p, -*minus_t);
    return 1 - x * x;
  });
}

std::optional<Implied> implied(Probabilities probabilities, Devig method, double margin) {
  const auto n = static_cast<double>(probabilities.size());
  const auto sum = std::accumulate(probabilities.begin(), probabilities.end(), 0.0);
  const auto target = 1 + margin;
  switch (method) {
    case Devig::multiplicative:
      return each(probabilities, 0, [&](double p) { return p * target / sum; });
    case Devig::additive: return each(probabilities, 0, [&](double p) { return p + margin / n; });
    case Devig::balanced_book: {
      const auto z = margin / (n - 1);
      return each(probabilities, z, [&](double p) { return p * (1 - z) + z; });
    }
    case Devig::power: return power(probabilities, target);
    case Devig::odds_ratio: return odds_ratio(probabilities, target);
    case Devig::shin: return shin(probabilities, target);
    case Devig::goto_method: return goto_method(probabilities, target);
    case Devig::jensen_shannon: return std::nullopt;
    case Devig::worst_case: return each(probabilities, 0, [](double p) { return p; });
  }
  __builtin_unreachable();
}

std::optional<NoAnswer> fault(Probabilities probabilities, double margin) {
  double sum = 0;
  for (const auto p : probabilities) {
    if (!(p > 0 && p < 1)) {
      return NoAnswer{Status::bad_input, fmt::format("a probability of {}", p)};
    }
    sum += p;
  }
  if (probabilities.size() < 2)
    return NoAnswer{Status::unknown, "a market has two outcomes or more"};
  if (std::fabs(sum - 1) > kGivenSumTolerance) {
    return NoAnswer{Status::bad_input, fmt::format("the probabilities sum to {}", sum)};
  }
  if (!(margin > -1 && margin < static_cast<double>(probabilities.size()) - 1)) {
    return NoAnswer{Status::bad_input, fmt::format("a margin of {}", margin)};
  }
  return std::nullopt;
}

}  // namespace

Answer<Priced> add_margin(std::span<const double> probabilities, Devig method, double margin) {
  if (auto why = fault(probabilities, margin)) return *why;
  const auto found = implied(probabilities, method, margin);
  if (!found)
    return NoAnswer{Status::invalid, fmt::format("no prices with a margin of {}", margin)};
  Priced priced{.prices = {}, .parameter = found->parameter};
  for (const auto r : found->values) {
    if (!(r > 0 && r < 1)) {
      return NoAnswer{Status::invalid, fmt::format("an implied probability of {}", r)};
    }
    priced.prices.push_back(1 / r);
  }
  return priced;
}

}  // namespace odds
