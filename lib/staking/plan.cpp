#include <base/error.hpp>
#include <staking/plan.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace staking {

namespace {

constexpr double kWidestDeviation = 0.15;  // of a probability: nothing is staked on it
constexpr double kLeastCertainty = 0.3;

constexpr std::int64_t kLongRun = 5;   // losses
constexpr double kMostDynamic = 0.10;  // of bankroll

constexpr double kGoodClv = 0.02;

Money floor_of(double units) {
  return Money::from_minor(static_cast<std::int64_t>(std::floor(units)));
}

// Edges are sums of doubles: one that prints as 0.10 is 0.10.
bool reaches(double edge, double mark) {
  return edge >= mark - 1e-12;
}

double dynamic_fraction(double edge_points) {
  return reaches(edge_points, 0.10) ? 0.40 : reaches(edge_points, 0.08) ? 0.30 : 0.25;
}

double clv_factor(const std::optional<double>& clv) {
  if (!clv) return 0.5;
  return *clv >= kGoodClv ? 1.0 : *clv >= 0 ? 0.5 : 0.0;
}

}  // namespace

Plan::Method parse_method(std::string_view text) {
  using enum Plan::Method;
  for (const auto& [name, method] : {std::pair{"fractional", fractional},
                                     {"uncertainty", uncertainty},
                                     {"dynamic", dynamic},
                                     {"clv", clv}}) {
    if (text == name) return method;
  }
  throw Error{Exit::config,
              "not a way to stake by Kelly: '{}' (fractional, uncertainty, dynamic, clv)", text};
}

bool asks_for_form(const Plan& plan) {
  return plan.kind == Plan::Kind::kelly &&
         (plan.method == Plan::Method::dynamic || plan.method == Plan::Method::clv);
}

Wanted wanted_stake(const Plan& plan, Money bankroll, double full_kelly, const Evidence& evidence) {
  if (!(full_kelly > 0.0)) return {};
  if (plan.kind == Plan::Kind::flat) return {.stake = static_cast<double>(plan.unit.minor())};

  const auto is = [&](Plan::Method method) { return plan.method == method; };
  const auto fraction =
      is(Plan::Method::dynamic) ? dynamic_fraction(evidence.edge_points) : plan.kelly_fraction;
  // The estimate is a double until the limits make it money.
  Wanted wanted{.stake = static_cast<double>(bankroll.minor()) * full_kelly};
  wanted.steps.push_back({.name = "full Kelly",
                          .factor = full_kelly,
                          .before = bankroll,
                          .after = floor_of(wanted.stake)});
  const auto scale_by = [&](const char* name, double factor) {
    const auto before = floor_of(wanted.stake);
    wanted.stake *= factor;
    wanted.steps.push_back(
        {.name = name, .factor = factor, .before = before, .after = floor_of(wanted.stake)});
  };

  scale_by("Kelly fraction", fraction);
  if (is(Plan::Method::uncertainty)) {
    if (!evidence.deviation) {
      return {.refused = "how uncertain the probability is is not known"};
    }
    const auto certainty = 1 - *evidence.deviation / kWidestDeviation;
    if (certainty < kLeastCertainty) {
      return {.refused = fmt::format("the probability is uncertain by {:.3f}: too much for a stake",
                                     *evidence.deviation)};
    }
    scale_by("certainty", certainty);
  }
  if (is(Plan::Method::dynamic)) {
    if (evidence.losing_run >= kLongRun) scale_by("losing run", 0.5);
    const auto most = static_cast<double>(bankroll.minor()) * kMostDynamic;
    if (wanted.stake > most) {
      wanted.steps.push_back({.name = "most of dynamic Kelly",
                              .cap = floor_of(most),
                              .before = floor_of(wanted.stake),
                              .after = floor_of(most)});
      wanted.stake = most;
    }
  }
  if (is(Plan::Method::clv)) {
    const auto factor = clv_factor(evidence.clv);
    if (factor == 0) {
      return {.refused =
                  fmt::format("its strategy's closing line value is {:.2f}%", 100 * *evidence.clv)};
    }
    scale_by("closing line value", factor);
  }
  return wanted;
}

}  // namespace staking
