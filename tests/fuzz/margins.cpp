// The margin of a market taken out and put back, by every method: chances between 0 and 1
// that sum to the winners, or no answer.
#include "fuzz.hpp"

#include <odds/devig.hpp>
#include <odds/margin.hpp>
#include <odds/value.hpp>

#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace {

using fuzz::require;
using odds::Devig;

constexpr std::array kMethods = {Devig::multiplicative, Devig::additive,      Devig::power,
                                 Devig::odds_ratio,     Devig::shin,          Devig::balanced_book,
                                 Devig::goto_method,    Devig::jensen_shannon};

double sum(const std::vector<double>& numbers) {
  return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

void take_out(const std::vector<double>& prices, double winners) {
  for (const auto method : kMethods) {
    const auto fair = odds::devig(prices, method, winners);
    if (!fair) continue;
    require(fair->probabilities.size() == prices.size(), "a chance for each price");
    require(std::abs(sum(fair->probabilities) - winners) <= 1e-11 * winners,
            "chances sum to the winners");
    for (std::size_t i = 0; i < prices.size(); ++i) {
      const auto chance = fair->probabilities[i];
      require(chance > 0 && chance < 1, "a chance is between 0 and 1");
      for (std::size_t j = 0; j < i; ++j) {
        require(prices[i] < prices[j] || chance <= fair->probabilities[j] * (1 + 1e-9),
                "the longer price has the smaller chance");
      }
    }
  }
}

void put_in(const std::vector<double>& chances, double margin) {
  for (const auto method : kMethods) {
    const auto priced = odds::add_margin(chances, method, margin);
    if (!priced) continue;
    require(priced->prices.size() == chances.size(), "a price for each chance");
    require(std::abs(odds::book_sum(priced->prices) - 1 - margin) <= 1e-9 * (1 + margin),
            "the book sums to 1 and the margin");
    for (const auto price : priced->prices) require(price > 1, "a price is more than 1");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Bytes bytes{data, size};
  const bool is_wild = bytes.flag();
  const auto winners = static_cast<double>(bytes.between(1, 4));
  const auto margin = static_cast<double>(bytes.between(-50, 500)) / 1000;
  std::vector<double> prices;
  while (!bytes.empty() && prices.size() < 24) {
    prices.push_back(is_wild ? bytes.number<double>()
                             : 1 + static_cast<double>(bytes.between(1, 1'000'000)) / 1000);
  }
  take_out(prices, winners);
  // Of what the first method finds fair, another market.
  const auto fair = odds::devig(prices, Devig::multiplicative);
  if (fair) put_in(fair->probabilities, margin);
  put_in(prices, margin);
  return 0;
}
