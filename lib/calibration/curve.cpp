#include <calibration/curve.hpp>

#include <array>
#include <numeric>

namespace calibration {

namespace {

double chance(AsSaid, double score) {
  return score;
}

}  // namespace

std::string_view method_of(const Curve& curve) {
  constexpr std::array<std::string_view, std::variant_size_v<Curve>> kNames = {"as_said", "platt",
                                                                               "isotonic"};
  return kNames.at(curve.index());
}

double chance(const Curve& curve, double score) {
  return std::visit([&](const auto& one) { return chance(one, score); }, curve);
}

void scale(std::span<double> chances, bool are_all) {
  const auto sum = std::accumulate(chances.begin(), chances.end(), 0.0);
  if (!(sum > 0) || (!are_all && sum <= 1)) return;
  for (auto& one : chances) one /= sum;
}

}  // namespace calibration
