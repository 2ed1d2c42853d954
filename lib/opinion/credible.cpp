#include <market/known_books.hpp>
#include <opinion/credible.hpp>
#include <opinion/inspection.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace opinion {

namespace {

// Exchanges list prices asynchronously, and cross themselves by less than this.
constexpr double kCrossed = 0.02;

const Ratio kLadderLow{101, 100};
const Ratio kLadderHigh{1000};

void look_at_each(Inspection& inspection, const market::Board& board, const BeliefRules& rules) {
  const bool is_far =
      rules.max_abs_spread && board.line && board.market.kind == market::Kind::spread &&
      std::abs(static_cast<double>(board.line->quarters)) / 4 > *rules.max_abs_spread;
  for (auto& book : inspection.books) {
    for (auto& quote : book.quotes) {
      const auto& standing = *quote.standing;
      if (!standing.age || *standing.age > rules.max_age) {
        quote.refuse(age_in_words(standing));
        quote.is_stale = true;
      } else if (is_far) {
        quote.refuse(fmt::format("a spread beyond {:g}", *rules.max_abs_spread));
      } else if (standing.size && *standing.size <= Money{}) {
        quote.refuse("nothing is offered at it");
      } else if (standing.size && *standing.size < rules.least_size) {
        quote.refuse(fmt::format("offered for {} < minimum {}", *standing.size, rules.least_size));
      }
    }
  }
}

// Of the keys of one exchange that are there, the one to bet at.
void keep_one_of_each_exchange(Inspection& inspection, const BeliefRules& rules,
                               const market::Books& books) {
  const auto rank = [&](const BookQuotes& book) {
    const auto region = std::ranges::find(rules.regions, market::exchange_of(book.key)->region);
    return std::tuple{book.standing() == inspection.outcomes ? 0 : 1,
                      books.at(book.key).enabled ? 0 : 1, region - rules.regions.begin()};
  };
  for (auto& book : inspection.books) {
    const auto* exchange = market::exchange_of(book.key);
    if (!exchange || book.standing() == 0) continue;
    const auto* first = &book;
    for (const auto& other : inspection.books) {
      const auto* same = market::exchange_of(other.key);
      if (!same || same->exchange != exchange->exchange || other.standing() == 0) continue;
      if (rank(other) < rank(*first)) first = &other;
    }
    if (first == &book) continue;
    book.refuse_all(fmt::format("the same exchange as {}", first->key));
  }
}

// A market's margin grows with its outcomes; an exchange's does not.
void check_sum(BookQuotes& book, const Inspection& inspection, const BeliefRules& rules,
               double winners, bool is_exchange) {
  const auto pairs = static_cast<double>(inspection.outcomes) / 2;
  const auto least = rules.book_sum_min - (is_exchange ? kCrossed : 0);
  const auto most =
      is_exchange ? rules.book_sum_max : 1 + (rules.book_sum_max - 1) * std::max(1.0, pairs);
  double sum = 0;
  for (const auto& quote : book.quotes) {
    if (quote.stands()) sum += 1 / quote.price() / winners;
  }
  const bool is_complete = book.standing() == inspection.outcomes;
  if (sum > most) book.refuse_all(fmt::format("book sum {:.3f} > {:.3f}", sum, most));
  if (is_complete && sum < least) {
    book.refuse_all(fmt::format("book sum {:.3f} < {:.3f}", sum, least));
  }
}

void check_ladder(BookQuotes& book, const market::Board& board, const BeliefRules& rules) {
  for (auto& quote : book.quotes) {
    if (!quote.stands()) continue;
    const auto price = quote.standing->price.ratio();
    if (price <= kLadderLow || price >= kLadderHigh) {
      quote.refuse("an end of the exchange's ladder: an empty book");
      continue;
    }
    for (const auto& lay : board.outcomes[quote.outcome].lays) {
      if (lay.book != book.key || !lay.age || *lay.age > rules.max_age) continue;
      if (lay.price.ratio() < price) {
        quote.refuse(fmt::format("crossed: lay {}", to_string(lay.price)));
        break;
      }
    }
  }
}

}  // namespace

std::string age_in_words(const market::Standing& standing) {
  if (!standing.age) return "price of unknown age";
  const auto minutes = static_cast<double>(standing.age->count()) / 60;
  return minutes < 120 ? fmt::format("price {:.0f} min old", minutes)
                       : fmt::format("price {:.0f} h old", minutes / 60);
}

Believed believe(const market::Board& board, const BeliefRules& rules, const market::Books& books,
                 std::span<const std::string> without_overtime) {
  auto inspection = inspect(board, books);
  for (auto& book : inspection.books) {
    const bool is_without = std::ranges::find(without_overtime, book.key) != without_overtime.end();
    if (is_without) book.refuse_all("the book leaves overtime out");
  }
  look_at_each(inspection, board, rules);
  keep_one_of_each_exchange(inspection, rules, books);
  for (auto& book : inspection.books) {
    const bool is_exchange = book.kind == market::BookKind::exchange;
    check_sum(book, inspection, rules, winners(board.market), is_exchange);
    if (is_exchange) check_ladder(book, board, rules);
  }
  refuse_odd_ones(inspection);
  return outcome_of(inspection, board);
}

}  // namespace opinion
