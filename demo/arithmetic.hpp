#pragma once

#include <cmath>
#include <cstdint>

// exp() and log() from the four operations, ldexp() and frexp(), which IEEE 754
// rounds alike everywhere. The C library's own differ in the last bit from one
// machine to the next, and the season must not.
namespace demo {

inline constexpr double ln2 = 0.69314718055994530942;

inline double exponential(double x) {
  const double halvings = std::floor(x / ln2 + 0.5);
  const double rest = x - halvings * ln2;
  double sum = 1;
  for (int n = 16; n > 0; --n) sum = 1 + sum * rest / n;
  return std::ldexp(sum, static_cast<int>(halvings));
}

inline double logarithm(double x) {
  int exponent = 0;
  const double mantissa = std::frexp(x, &exponent);  // in [1/2, 1)
  const double t = (mantissa - 1) / (mantissa + 1);  // ln m = 2 (t + t^3/3 + ...)
  double sum = 0;
  for (int n = 41; n > 0; n -= 2) sum = sum * t * t + 1.0 / n;
  return 2 * t * sum + exponent * ln2;
}

inline double power(double base, double exponent) {
  return exponential(exponent * logarithm(base));
}

// SplitMix64 (Steele, Lea, Flood 2014): the standard library fixes no algorithm
// for its distributions, so the draws are ours as well.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_{seed} {}

  // In (0, 1).
  double uniform() { return (static_cast<double>(next() >> 11) + 0.5) * 0x1p-53; }

  // Mean 0, variance 1: twelve uniforms, near enough to normal to 3 deviations.
  double normal() {
    double sum = -6;
    for (int n = 0; n < 12; ++n) sum += uniform();
    return sum;
  }

 private:
  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  }

  std::uint64_t state_;
};

}  // namespace demo
