#include <base/error.hpp>
#include <market/book.hpp>
#include <market/known_books.hpp>

#include <algorithm>
#include <array>

namespace market {

namespace {

constexpr std::array<std::string_view, 4> kAggregates = {"avg", "betbrain_avg", "betbrain_max",
                                                         "max"};

bool is_gap(char c) {
  return c == ' ' || c == '\t';
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

}  // namespace

BookKind parse_book_kind(std::string_view text) {
  if (text == "sportsbook") return BookKind::sportsbook;
  if (text == "exchange") return BookKind::exchange;
  if (text == "aggregate") return BookKind::aggregate;
  throw Error{Exit::data, "no such kind of book: '{}' (sportsbook, exchange, aggregate)", text};
}

Book book_by_default(std::string_view key) {
  Book book;
  if (const auto* exchange = exchange_of(key)) {
    book.kind = BookKind::exchange;
    book.commission = exchange->commission;
  }
  return book;
}

std::string book_key(std::string_view given) {
  std::string key;
  for (const char c : given) {
    if (is_gap(c)) continue;
    key += is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return key;
}

// Asked for every price: a key that is one already is not made anew.
Book Books::at(std::string_view given) const {
  const bool is_key =
      std::ranges::none_of(given, [](char c) { return is_gap(c) || is_capital(c); });
  if (!is_key) return at(book_key(given));
  const auto found = configured_.find(given);
  Book book = found == configured_.end() ? book_by_default(given) : found->second;
  if (std::ranges::find(kAggregates, given) != kAggregates.end()) book.kind = BookKind::aggregate;
  if (book.kind == BookKind::aggregate) book.enabled = book.sharp = false;
  return book;
}

}  // namespace market
