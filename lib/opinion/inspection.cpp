#include <market/known_books.hpp>
#include <opinion/inspection.hpp>

#include <algorithm>
#include <map>

namespace opinion {

std::size_t BookQuotes::standing() const {
  return static_cast<std::size_t>(std::ranges::count_if(quotes, &Quote::stands));
}

const Quote* BookQuotes::at(std::size_t outcome) const {
  for (const auto& quote : quotes) {
    if (quote.outcome == outcome) return quote.stands() ? &quote : nullptr;
  }
  return nullptr;
}

void BookQuotes::refuse_all(const std::string& reason) {
  for (auto& quote : quotes) quote.refuse(reason);
}

Inspection inspect(const market::Board& board, const market::Books& books) {
  std::map<std::string_view, std::vector<Quote>> by_book;
  for (std::size_t i = 0; i < board.outcomes.size(); ++i) {
    for (const auto& standing : board.outcomes[i].prices) {
      by_book[standing.book].push_back({.outcome = i, .standing = &standing});
    }
  }
  Inspection inspection{.outcomes = board.outcomes.size(), .books = {}};
  inspection.books.reserve(by_book.size());
  for (auto& [key, quotes] : by_book) {
    const auto kind = books.at(key).kind;
    if (kind == market::BookKind::aggregate) continue;
    inspection.books.push_back({key, kind, market::owner_of(key), std::move(quotes)});
  }
  return inspection;
}

Believed outcome_of(const Inspection& inspection, const market::Board& board) {
  Believed believed{.board = board, .refusals = {}};
  for (std::size_t i = 0; i < board.outcomes.size(); ++i) {
    auto& outcome = believed.board.outcomes[i];
    for (const auto& book : inspection.books) {
      for (const auto& quote : book.quotes) {
        if (quote.outcome != i || quote.stands()) continue;
        believed.refusals.push_back({.selection_id = outcome.id,
                                     .selection = outcome.selection,
                                     .book = std::string{book.key},
                                     .price = quote.standing->price,
                                     .is_stale = quote.is_stale,
                                     .reason = quote.why});
        std::erase_if(outcome.prices,
                      [&](const market::Standing& one) { return one.book == book.key; });
      }
    }
  }
  return believed;
}

}  // namespace opinion
