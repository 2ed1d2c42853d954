#include <opinion/best_price.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace opinion {

namespace {

bool may_bet_at(const std::string& key, const market::Books& books,
                std::span<const std::string> only) {
  const auto book = books.at(key);
  return book.enabled && book.kind != market::BookKind::aggregate &&
         (only.empty() || std::ranges::find(only, key) != only.end());
}

std::string why_stale(const market::Standing& standing) {
  if (!standing.age) return "price of unknown age";
  const auto hours = std::chrono::duration<double, std::ratio<3600>>{*standing.age}.count();
  return fmt::format("price {:.0f} h old", hours);
}

}  // namespace

Answer<BestPrice> best_price(const market::Outcome& outcome, const market::Books& books,
                             std::span<const std::string> only, std::chrono::seconds max_age) {
  std::optional<BestPrice> best;
  const market::Standing* stale = nullptr;
  for (const auto& standing : outcome.prices) {
    if (!may_bet_at(standing.book, books, only)) continue;
    if (!standing.age || *standing.age > max_age) {
      if (!stale || standing.price > stale->price) stale = &standing;
      continue;
    }
    const auto net = odds::after_commission(standing.price, books.at(standing.book).commission);
    if (!best || net > best->net) best = BestPrice{&standing, net};
  }
  if (best) return *best;
  if (stale) return NoAnswer{Status::unknown, why_stale(*stale)};
  return NoAnswer{Status::none, outcome.prices.empty() ? "no price" : "book disabled"};
}

}  // namespace opinion
