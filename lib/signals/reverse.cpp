#include <signals/books.hpp>
#include <signals/reverse.hpp>
#include <signals/steam.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace signals {

namespace {

std::vector<double> moves_of(std::span<const Series> all, bool (*is_one)(std::string_view),
                             UtcTime now) {
  std::vector<Series> some;
  std::ranges::copy_if(all, std::back_inserter(some),
                       [&](const Series& series) { return is_one(series.book); });
  return moves(some, now - kLookBack, now);
}

}  // namespace

Answer<Reverse> reverse_movement(std::span<const Series> all, UtcTime now) {
  const auto sharp = moves_of(all, is_sharp, now);
  const auto retail = moves_of(all, is_retail, now);
  if (sharp.empty()) return NoAnswer{Status::unknown, "no sharp book has prices of six hours"};
  if (retail.empty()) return NoAnswer{Status::unknown, "no retail book has prices of six hours"};
  Reverse found{.sharp = mean(sharp), .retail = mean(retail)};
  const bool is_far =
      std::min(std::abs(found.sharp), std::abs(found.retail)) >= kLeastMove - kRounding;
  if (is_far && (found.sharp > 0) != (found.retail > 0)) found.direction = found.sharp > 0 ? 1 : -1;
  return found;
}

}  // namespace signals
