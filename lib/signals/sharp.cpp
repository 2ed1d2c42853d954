#include <odds/devig.hpp>
#include <signals/books.hpp>
#include <signals/series.hpp>
#include <signals/sharp.hpp>

#include <algorithm>
#include <vector>

namespace signals {

namespace {

// What each of those books gives the first outcome.
std::vector<double> opinions(const market::Board& board, bool (*is_one)(std::string_view)) {
  std::vector<double> found;
  if (board.outcomes.empty()) return found;
  for (const auto& first : board.outcomes.front().prices) {
    if (!is_one(first.book)) continue;
    std::vector<double> prices;
    for (const auto& outcome : board.outcomes) {
      const auto own = std::ranges::find(outcome.prices, first.book, &market::Standing::book);
      if (own != outcome.prices.end()) prices.push_back(own->price.decimal());
    }
    if (prices.size() != board.outcomes.size()) continue;
    const auto fair = odds::devig(prices, odds::Devig::power);
    if (fair) found.push_back(fair->probabilities.front());
  }
  return found;
}

}  // namespace

Answer<double> sharp_indicator(const market::Board& board) {
  const auto sharp = opinions(board, is_sharp);
  if (sharp.empty()) return NoAnswer{Status::unknown, "no sharp book has the line"};
  const auto retail = opinions(board, is_retail);
  if (retail.empty()) return NoAnswer{Status::unknown, "no retail book has the line"};
  return std::clamp(10 * (mean(sharp) - mean(retail)), -1.0, 1.0);
}

}  // namespace signals
