#include <opinion/fair.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

namespace opinion {

namespace {

struct BookMarket {
  std::vector<double> prices;
  std::chrono::seconds oldest{};
};

// All outcomes at one book, or nothing if one is missing or too old.
std::optional<BookMarket> complete_at(const market::Board& board, std::string_view book,
                                      std::chrono::seconds max_age) {
  BookMarket found;
  for (const auto& outcome : board.outcomes) {
    const auto* standing = market::fresh_price(outcome, book, max_age);
    if (!standing) return std::nullopt;
    found.prices.push_back(standing->price.decimal());
    found.oldest = std::max(found.oldest, *standing->age);
  }
  return found;
}

Answer<FairMarket> fair_of(const BookMarket& market, const FairRule& rule, std::string_view book,
                           int winners) {
  const auto fair = odds::devig(market.prices, rule.devig, winners);
  if (!fair) {
    return NoAnswer{Status::invalid, fmt::format("no fair price: {} {}", book, fair.why_not().why)};
  }
  return FairMarket{fair->probabilities, fmt::format("{} {}", book, to_string(rule.devig)),
                    market.oldest};
}

std::set<std::string> books_of(const market::Board& board) {
  std::set<std::string> keys;
  for (const auto& standing : board.outcomes.front().prices) keys.insert(standing.book);
  return keys;
}

Answer<FairMarket> mean_of_books(const market::Board& board, const FairRule& rule,
                                 const market::Books& books, std::string_view bet_at) {
  FairMarket mean{.probabilities = std::vector<double>(board.outcomes.size(), 0.0)};
  std::int64_t count = 0;
  for (const auto& book : books_of(board)) {
    if (book == bet_at || books.at(book).kind == market::BookKind::aggregate) continue;
    const auto market = complete_at(board, book, rule.max_age);
    if (!market) continue;
    const auto fair = fair_of(*market, rule, book, winners(board.market));
    if (!fair) continue;
    for (std::size_t i = 0; i < mean.probabilities.size(); ++i) {
      mean.probabilities[i] += fair->probabilities[i];
    }
    mean.oldest = std::max(mean.oldest, fair->oldest);
    ++count;
  }
  if (count < rule.min_books) {
    return NoAnswer{Status::unknown,
                    fmt::format("no fair price: {} of {} books", count, rule.min_books)};
  }
  for (auto& probability : mean.probabilities) probability /= static_cast<double>(count);
  mean.source = fmt::format("mean of {} {}", count, to_string(rule.devig));
  return mean;
}

}  // namespace

Answer<FairMarket> fair_market(const market::Board& board, const FairRule& rule,
                               const market::Books& books, std::string_view bet_at) {
  if (board.outcomes.size() < 2) {
    return NoAnswer{Status::unknown, "no fair price: the market's outcomes are not known"};
  }
  for (const auto& sharp : rule.sharp_books) {
    if (books.at(sharp).kind == market::BookKind::aggregate) continue;
    if (const auto market = complete_at(board, sharp, rule.max_age)) {
      return fair_of(*market, rule, sharp, winners(board.market));
    }
  }
  return mean_of_books(board, rule, books, bet_at);
}

}  // namespace opinion
