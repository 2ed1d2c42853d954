#include <base/error.hpp>
#include <market/book.hpp>
#include <market/known_books.hpp>

#include <algorithm>
#include <array>

namespace market {

namespace {

constexpr std::array<std::string_view, 4> kAggregates = {"avg", "betbrain_avg", "betbrain_max",
                                                         "max"};

Book without_bets(Book book) {
  book.kind = BookKind::aggregate;
  book.enabled = book.sharp = false;
  return book;
}

// Exchanges and aggregates, as they are where the configuration says nothing.
std::map<std::string_view, Book> special_books() {
  std::map<std::string_view, Book> books;
  for (const auto key : known_books()) {
    if (const auto* exchange = exchange_of(key)) {
      books[key] = {.kind = BookKind::exchange, .commission = exchange->commission};
    }
  }
  for (const auto key : kAggregates) books[key] = without_bets({});
  return books;
}

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
  static const auto kSpecial = special_books();
  const auto found = kSpecial.find(key);
  return found == kSpecial.end() ? Book{} : found->second;
}

std::string book_key(std::string_view given) {
  std::string key;
  for (const char c : given) {
    if (is_gap(c)) continue;
    key += is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return key;
}

void Books::set(std::string_view key, const Book& book) {
  const bool is_aggregate = book.kind == BookKind::aggregate ||
                            book_by_default(book_key(key)).kind == BookKind::aggregate;
  configured_[book_key(key)] = is_aggregate ? without_bets(book) : book;
}

// Asked for every price: a key that is one already is not made anew.
Book Books::at(std::string_view given) const {
  const auto found = configured_.find(given);
  if (found != configured_.end()) return found->second;
  const bool is_key =
      std::ranges::none_of(given, [](char c) { return is_gap(c) || is_capital(c); });
  return is_key ? book_by_default(given) : at(book_key(given));
}

}  // namespace market
