#include <risk/cutting.hpp>

#include <algorithm>
#include <cmath>

namespace risk {

namespace {

constexpr std::int64_t kParts = 1'000'000;
constexpr double kMost = 9e12;  // minor units: more is no stake, and would not fit

}  // namespace

Cutting::Cutting(double wanted)
    : millionths_{static_cast<std::int64_t>(
          std::floor(std::clamp(wanted, 0.0, kMost) * static_cast<double>(kParts)))} {}

Money Cutting::stake() const {
  return Money::from_minor(millionths_ / kParts);
}

void Cutting::write_down(bets::Step step) {
  step.after = stake();
  steps_.push_back(std::move(step));
}

void Cutting::scale_by(const std::string& name, Ratio factor) {
  bets::Step step{.name = name, .factor = factor.value(), .before = stake()};
  millionths_ = scale(millionths_, factor, Rounding::down);
  write_down(std::move(step));
}

void Cutting::cap_at(const std::string& name, Money most) {
  bets::Step step{.name = name, .cap = most, .before = stake()};
  if (stake() >= most) millionths_ = most.minor() * kParts;
  write_down(std::move(step));
}

}  // namespace risk
