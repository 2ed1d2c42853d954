#pragma once

#include <base/time.hpp>
#include <market/market.hpp>
#include <odds/price.hpp>

#include <optional>
#include <string>

namespace market {

// From `at` on a book had this price of a side, on this line; none: it was withdrawn.
struct PriceChange {
  UtcTime at;
  std::string book;
  std::optional<Line> line;
  std::optional<odds::Price> price;
};

}  // namespace market
