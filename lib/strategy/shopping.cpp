#include <strategy/shopping.hpp>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <string_view>
#include <tuple>
#include <vector>

namespace strategy {

namespace {

// How many books price every outcome of a board, whose prices are in the order of their
// books' keys.
std::int64_t books_of(const market::Board& board) {
  std::vector<std::string_view> every;
  for (const auto& standing : board.outcomes.front().prices) every.push_back(standing.book);
  for (const auto& outcome : board.outcomes | std::views::drop(1)) {
    std::erase_if(every, [&](std::string_view book) {
      return !std::ranges::binary_search(outcome.prices, book, {}, &market::Standing::book);
    });
  }
  return std::ssize(every);
}

// How far the best prices of two sides are from each other, as probabilities.
double unevenness(const market::Board& board) {
  const auto best = [](const market::Outcome& outcome) {
    const auto found = std::ranges::max_element(outcome.prices, {}, &market::Standing::price);
    return found == outcome.prices.end() ? 0 : 1 / found->price.decimal();
  };
  return std::abs(best(board.outcomes.front()) - best(board.outcomes.back()));
}

}  // namespace

const market::Board* usual_line(std::span<const market::Board* const> boards) {
  const market::Board* usual = nullptr;
  std::tuple<std::int64_t, double, std::optional<market::Line>> least;
  for (const auto* board : boards) {
    const auto books = board->outcomes.empty() ? 0 : books_of(*board);
    if (books == 0) continue;
    const std::tuple rank{-books, unevenness(*board), board->line};
    if (!usual || rank < least) {
      usual = board;
      least = rank;
    }
  }
  return usual;
}

Shopping shopping_of(std::span<const opinion::BestPrice> prices) {
  const auto worst = prices.back().net;
  return {.books = std::ssize(prices),
          .worst = worst,
          .by_price = 1 / worst.decimal() - 1 / prices.front().net.decimal()};
}

}  // namespace strategy
