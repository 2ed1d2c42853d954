#include <market/board.hpp>

#include <algorithm>

namespace market {

const Standing* fresh_price(const Outcome& outcome, std::string_view book,
                            std::chrono::seconds max_age) {
  const auto found = std::ranges::find(outcome.prices, book, &Standing::book);
  if (found == outcome.prices.end() || !found->age || *found->age > max_age) return nullptr;
  return &*found;
}

}  // namespace market
