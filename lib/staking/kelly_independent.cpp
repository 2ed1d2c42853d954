#include <staking/kelly.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace staking {

namespace {

constexpr std::size_t kMaxBets = 12;
constexpr double kGradient = 1e-14;  // nothing left to gain
constexpr double kRounding = 1e-9;   // below this a step may fail to improve it

struct Bet {
  std::size_t index;
  double probability;
  double price;
};

using Vector = std::array<double, kMaxBets>;
using Matrix = std::array<Vector, kMaxBets>;

// Expected log wealth with its derivatives, over all 2^n results.
struct Expansion {
  double growth = 0;
  Vector gradient{};
  Matrix curvature{};  // minus the Hessian: positive definite
};

Expansion expand(std::span<const Bet> bets, const Vector& fractions) {
  const auto n = bets.size();
  Expansion at;
  for (std::size_t result = 0; result < (std::size_t{1} << n); ++result) {
    double chance = 1;
    double wealth = 1;
    Vector gain{};
    for (std::size_t i = 0; i < n; ++i) {
      const bool won = (result >> i & 1) != 0;
      chance *= won ? bets[i].probability : 1 - bets[i].probability;
      gain[i] = won ? bets[i].price - 1 : -1;
      wealth += fractions[i] * gain[i];
    }
    at.growth += chance * std::log(wealth);
    for (std::size_t i = 0; i < n; ++i) {
      const auto marginal = chance * gain[i] / wealth;
      at.gradient[i] += marginal;
      for (std::size_t j = 0; j <= i; ++j) at.curvature[i][j] += marginal * gain[j] / wealth;
    }
  }
  return at;
}

// Solves curvature x step = gradient by Cholesky's decomposition.
Vector newton_step(Expansion at, std::size_t n) {
  auto& l = at.curvature;
  auto& x = at.gradient;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      double rest = l[i][j];
      for (std::size_t k = 0; k < j; ++k) rest -= l[i][k] * l[j][k];
      l[i][j] = i == j ? std::sqrt(rest) : rest / l[j][j];
    }
    for (std::size_t k = 0; k < i; ++k) x[i] -= l[i][k] * x[k];
    x[i] /= l[i][i];
  }
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t k = i + 1; k < n; ++k) x[i] -= l[k][i] * x[k];
    x[i] /= l[i][i];
  }
  return x;
}

double steepest(const Expansion& at, std::size_t n) {
  double most = 0;
  for (std::size_t i = 0; i < n; ++i) most = std::max(most, std::fabs(at.gradient[i]));
  return most;
}

struct Optimum {
  Vector fractions{};
  Expansion at;
};

// A step of Newton's method, halved until it gains what it promises. Outside
// the domain the logarithm is not a number, which is no gain.
Optimum improved(std::span<const Bet> bets, const Optimum& from) {
  const auto n = bets.size();
  const auto step = newton_step(from.at, n);
  double promise = 0;
  for (std::size_t i = 0; i < n; ++i) promise += step[i] * from.at.gradient[i];
  const bool near = promise < 1e-10;  // a gain that rounding would hide
  for (double length = 1; length > 1e-12; length /= 2) {
    Optimum next{.fractions = from.fractions, .at = {}};
    for (std::size_t i = 0; i < n; ++i) next.fractions[i] += length * step[i];
    next.at = expand(bets, next.fractions);
    if (near || next.at.growth >= from.at.growth + 0.25 * length * promise) return next;
  }
  return from;
}

std::optional<Optimum> maximise(std::span<const Bet> bets) {
  const auto n = bets.size();
  Optimum best;
  best.at = expand(bets, best.fractions);
  for (int i = 0; i < 200; ++i) {
    const auto slope = steepest(best.at, n);
    if (slope <= kGradient) return best;
    auto next = improved(bets, best);
    const auto left = steepest(next.at, n);
    if (!std::isfinite(left)) return std::nullopt;
    if (slope < kRounding && left >= slope) return best;
    best = next;
  }
  return std::nullopt;
}

}  // namespace

Answer<Portfolio> kelly_independent(std::span<const double> probabilities,
                                    std::span<const double> prices) {
  if (prices.size() > kMaxBets) {
    return NoAnswer{Status::too_many,
                    fmt::format("{} bets; exact for at most {}", prices.size(), kMaxBets)};
  }
  // A bet without an edge of its own gets nothing, whatever is beside it.
  std::vector<Bet> bets;
  for (std::size_t i = 0; i < prices.size(); ++i) {
    if (probabilities[i] >= 1) return NoAnswer{Status::unbounded, "a bet that cannot lose"};
    if (probabilities[i] * prices[i] > 1) bets.push_back({i, probabilities[i], prices[i]});
  }
  const auto best = maximise(bets);
  if (!best) return NoAnswer{Status::invalid, "the solver did not converge"};

  Portfolio portfolio{.fractions = std::vector<double>(prices.size()),
                      .growth = best->at.growth,
                      .gradient = steepest(best->at, bets.size())};
  for (std::size_t i = 0; i < bets.size(); ++i) {
    portfolio.fractions[bets[i].index] = best->fractions[i];
    portfolio.total += best->fractions[i];
  }
  portfolio.reserve_rate = 1 - portfolio.total;
  return portfolio;
}

}  // namespace staking
