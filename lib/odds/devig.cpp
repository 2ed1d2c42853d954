#include <base/error.hpp>
#include <odds/devig.hpp>
#include <odds/jensen_shannon.hpp>
#include <odds/root.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace odds {

namespace {

constexpr double kFairSumTolerance = 1e-12;

struct Market {
  std::span<const double> prices;
  double winners;
  double sum;  // S
  std::size_t favourite;

  std::size_t size() const { return prices.size(); }
  double margin() const { return sum - winners; }
  double outcomes() const { return static_cast<double>(prices.size()); }
};

using Method = Answer<Fair> (*)(const Market& market);

NoAnswer did_not_converge() {
  return {Status::invalid, "the solver did not converge"};
}

template <typename Rule>
Fair each(const Market& market, double parameter, Rule probability) {
  Fair fair{.probabilities = std::vector<double>(market.size()), .parameter = parameter};
  for (std::size_t i = 0; i < market.size(); ++i) {
    fair.probabilities[i] = probability(market.prices[i]);
  }
  return fair;
}

Answer<Fair> multiplicative(const Market& market) {
  return each(market, 0, [&](double o) { return market.winners / (o * market.sum); });
}

Answer<Fair> additive(const Market& market) {
  const auto share = market.margin() / market.outcomes();
  return each(market, 0, [&](double o) { return 1 / o - share; });
}

Answer<Fair> balanced_book(const Market& market) {
  const auto z = market.margin() / (market.outcomes() - market.winners);
  return each(market, z, [&](double o) { return (1 / o - z) / (1 - z); });
}

Answer<Fair> goto_method(const Market& market) {
  double errors = 0;
  for (const auto o : market.prices) errors += std::sqrt((o - 1) / o);
  const auto t = market.margin() / errors;
  return each(market, t, [&](double o) { return 1 / o - t * std::sqrt((o - 1) / o); });
}

Answer<Fair> worst_case(const Market& market) {
  return each(market, 0, [](double o) { return 1 / o; });
}

// ln of (sum of r^k)/T is convex in k and nearly straight: Newton needs three or
// four steps. With one winner the favourite's part is summed as its distance
// from 1, which keeps the digits of a market with a price near 1.
Answer<Fair> power(const Market& market) {
  const bool single = market.winners == 1;
  std::array<double, 64> few{};
  std::vector<double> many;
  if (market.size() > few.size()) many.resize(market.size());
  double* const logs = many.empty() ? few.data() : many.data();
  for (std::size_t i = 0; i < market.size(); ++i) logs[i] = -std::log1p(market.prices[i] - 1);

  const auto at = [&](double k) {
    double excess = single ? 0 : -market.winners;  // of the sum over T
    double slope = 0;
    for (std::size_t i = 0; i < market.size(); ++i) {
      const bool from_one = single && i == market.favourite;
      const auto part = from_one ? std::expm1(k * logs[i]) : std::exp(k * logs[i]);
      excess += part;
      slope += logs[i] * (from_one ? part + 1 : part);
    }
    const auto ratio = excess / market.winners;
    return Point{std::log1p(ratio), slope / (market.winners * (1 + ratio))};
  };
  const auto k = decreasing_root(at, 1, 0, kInfinity, sum_noise(market.size()));
  if (!k) return did_not_converge();
  Fair fair{.probabilities = std::vector<double>(market.size()), .parameter = *k};
  for (std::size_t i = 0; i < market.size(); ++i) fair.probabilities[i] = std::exp(*k * logs[i]);
  return fair;
}

// p = r/(k + r - k r) = 1/(1 + k b), so k multiplies the odds against.
Answer<Fair> odds_ratio(const Market& market) {
  const bool single = market.winners == 1;
  const auto at = [&](double k) {
    double excess = single ? 0 : -market.winners;
    double slope = 0;
    for (std::size_t i = 0; i < market.size(); ++i) {
      const auto b = market.prices[i] - 1;
      const auto p = 1 / (1 + k * b);
      excess += single && i == market.favourite ? -k * b * p : p;
      slope -= b * p * p;
    }
    return Point{excess, slope};
  };
  const auto k = decreasing_root(at, 1, 0, kInfinity, sum_noise(market.size()));
  if (!k) return did_not_converge();
  return each(market, *k, [&](double o) { return 1 / (1 + *k * (o - 1)); });
}

// p solves (1 - z) p^2 + z p = r^2/S, so dp/dz = -p (1 - p)/s with s the root of
// the discriminant. z = 1 would solve a rearranged sum too; summing p does not
// have that false root. z < 0 for an underround.
Answer<Fair> shin(const Market& market) {
  if (market.winners != 1) return NoAnswer{Status::bad_input, "Shin's method is for one winner"};
  const auto scale = 1 / market.sum;
  const auto chance = [&](double o, double z, double& s) {
    const auto a = scale / (o * o);
    s = std::sqrt(z * z + 4 * (1 - z) * a);
    return z > 0 ? 2 * a / (s + z) : (s - z) / (2 * (1 - z));
  };
  const auto at = [&](double z) {
    Point point{-1, 0};
    for (const auto o : market.prices) {
      double s = 0;
      const auto p = chance(o, z, s);
      point.value += p;
      point.slope -= p * (1 - p) / s;
    }
    return point;
  };
  const auto z = decreasing_root(at, 0, -kInfinity, 1, sum_noise(market.size()));
  if (!z) return did_not_converge();
  double s = 0;
  return each(market, *z, [&](double o) { return chance(o, *z, s); });
}

Answer<Fair> jensen_shannon(const Market& market) {
  bool converged = true;
  const auto chance = [&](double o, double distance) {
    const auto found = at_jensen_shannon_distance(1 / o, distance);
    converged = converged && found;
    return found.value_or(Point{0, 0});
  };
  const auto at = [&](double distance) {
    Point sum{-market.winners, 0};
    for (const auto o : market.prices) {
      const auto p = chance(o, distance);
      sum.value += p.value;
      sum.slope += p.slope;
    }
    return sum;
  };
  const auto distance = decreasing_root(at, 0, -1, 1, sum_noise(market.size()));
  if (!distance || !converged) return did_not_converge();
  return each(market, *distance, [&](double o) { return chance(o, *distance).value; });
}

struct Named {
  std::string_view name;
  Devig method;
};

constexpr std::array<Method, 9> kMethods = {multiplicative, additive,   power,
                                            odds_ratio,     shin,       balanced_book,
                                            goto_method,    worst_case, jensen_shannon};

// The first nine are the canonical names, in the order of the enumeration.
constexpr std::array kDevigNames = {
    Named{"multiplicative", Devig::multiplicative},
    Named{"additive", Devig::additive},
    Named{"power", Devig::power},
    Named{"odds_ratio", Devig::odds_ratio},
    Named{"shin", Devig::shin},
    Named{"balanced_book", Devig::balanced_book},
    Named{"goto", Devig::goto_method},
    Named{"worst_case", Devig::worst_case},
    Named{"jensen_shannon", Devig::jensen_shannon},
    Named{"basic", Devig::multiplicative},
    Named{"proportional", Devig::multiplicative},
    Named{"normalisation", Devig::multiplicative},
    Named{"normalization", Devig::multiplicative},
    Named{"wpo", Devig::additive},
    Named{"differential_margin_weighting", Devig::additive},
    Named{"or", Devig::odds_ratio},
    Named{"bb", Devig::balanced_book},
    Named{"fingleton_waldron", Devig::balanced_book},
    Named{"goto_conversion", Devig::goto_method},
    Named{"jsd", Devig::jensen_shannon},
    Named{"none", Devig::worst_case},
    Named{"no_devig", Devig::worst_case},
};

NoAnswer refuse(Status status, std::string why) {
  return {status, std::move(why)};
}

// Rounding on the way may leave a sum a few ulps out; more is a failed method.
std::optional<NoAnswer> fault(const Fair& fair, double winners) {
  double sum = 0;
  for (const auto p : fair.probabilities) {
    if (!(p > 0 && p < 1)) return refuse(Status::invalid, fmt::format("a probability of {}", p));
    sum += p;
  }
  if (std::fabs(sum - winners) <= kFairSumTolerance * winners) return std::nullopt;
  return refuse(Status::invalid, fmt::format("the probabilities sum to {}", sum));
}

}  // namespace

std::string_view to_string(Devig method) {
  return kDevigNames[static_cast<std::size_t>(method)].name;
}

Devig parse_devig(std::string_view name) {
  for (const auto& [known, method] : kDevigNames) {
    if (known == name) return method;
  }
  if (name == "logarithmic") {
    throw Error{Exit::data, "'logarithmic' means 'power' to some and 'odds_ratio' to others"};
  }
  throw Error{Exit::data,
              "no such method: '{}' (multiplicative, additive, power, odds_ratio, shin, "
              "balanced_book, goto, worst_case, jensen_shannon)",
              name};
}

double book_sum(std::span<const double> prices) {
  double sum = 0;
  for (const auto o : prices) sum += 1 / o;
  return sum;
}

Answer<Fair> devig(std::span<const double> prices, Devig method, double winners) {
  for (const auto o : prices) {
    if (!(o > 1 && std::isfinite(o))) {
      return refuse(Status::bad_input, fmt::format("a price must be more than 1: {}", o));
    }
  }
  if (prices.size() < 2) {
    return refuse(Status::unknown, "a market needs the price of every outcome, two or more");
  }
  if (!(winners > 0 && winners < static_cast<double>(prices.size()))) {
    return refuse(Status::bad_input,
                  fmt::format("{} winners among {} outcomes", winners, prices.size()));
  }
  const Market market{
      .prices = prices,
      .winners = winners,
      .sum = book_sum(prices),
      .favourite = static_cast<std::size_t>(std::ranges::min_element(prices) - prices.begin())};
  auto fair = kMethods[static_cast<std::size_t>(method)](market);
  if (!fair || method == Devig::worst_case) return fair;
  if (auto why = fault(*fair, winners)) return *why;
  return fair;
}

}  // namespace odds
