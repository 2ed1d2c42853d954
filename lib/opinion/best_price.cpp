#include <market/known_books.hpp>
#include <opinion/best_price.hpp>
#include <opinion/credible.hpp>

#include <algorithm>

namespace opinion {

namespace {

bool may_bet_at(const market::Book& book, const std::string& key,
                std::span<const std::string> only) {
  return book.enabled && book.kind != market::BookKind::aggregate &&
         (only.empty() || std::ranges::find(only, key) != only.end());
}

}  // namespace

Answer<std::vector<BestPrice>> prices_to_bet(const market::Outcome& outcome,
                                             const market::Books& books,
                                             std::span<const std::string> only,
                                             std::chrono::seconds max_age) {
  std::vector<BestPrice> found;
  found.reserve(outcome.prices.size());
  const market::Standing* stale = nullptr;
  for (const auto& standing : outcome.prices) {
    const auto book = books.at(standing.book);
    if (!may_bet_at(book, standing.book, only)) continue;
    if (!standing.age || *standing.age > max_age) {
      if (!stale || standing.price > stale->price) stale = &standing;
      continue;
    }
    found.push_back({&standing, odds::after_commission(standing.price, book.commission)});
  }
  std::ranges::stable_sort(found, [](const BestPrice& a, const BestPrice& b) {
    if (const auto order = a.net <=> b.net; order != 0) return order > 0;
    return market::tier_of(a.standing->book) < market::tier_of(b.standing->book);
  });
  if (!found.empty()) return found;
  if (stale) return NoAnswer{Status::unknown, age_in_words(*stale)};
  return NoAnswer{Status::none, outcome.prices.empty() ? "no price" : "book disabled"};
}

Answer<BestPrice> realistic_price(const market::Outcome& outcome, const market::Books& books,
                                  Money stake) {
  const auto prices = prices_to_bet(outcome, books, {}, std::chrono::minutes{10});
  if (!prices) return prices.why_not();
  for (const auto& best : *prices) {
    const auto& size = best.standing->size;
    if (!size || *size >= stake) return best;
  }
  return NoAnswer{Status::none, "too little on offer"};
}

}  // namespace opinion
