#include <message/backoff.hpp>

#include <algorithm>
#include <cmath>

namespace message {

std::chrono::seconds backoff(std::int64_t attempts, double jitter) {
  constexpr double kFirst = 5;
  constexpr double kLongest = 2880;  // an hour with all of the jitter
  const auto doublings = static_cast<double>(std::clamp<std::int64_t>(attempts - 1, 0, 20));
  const double wait = std::min(kFirst * std::exp2(doublings), kLongest);
  return std::chrono::seconds{static_cast<std::int64_t>(wait * (1 + jitter / 4))};
}

}  // namespace message
