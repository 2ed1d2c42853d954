#include <signals/velocity.hpp>

namespace signals {

Answer<double> velocity(std::span<const Series> all, UtcTime now) {
  constexpr std::chrono::hours kOver{4};
  const auto found = moves(all, now - kOver, now);
  if (found.empty()) return NoAnswer{Status::unknown, "no book has prices of four hours"};
  // Who grows likelier pays less.
  return -mean(found) / static_cast<double>(kOver.count());
}

}  // namespace signals
