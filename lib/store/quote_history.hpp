#pragma once

#include <base/money.hpp>
#include <base/time.hpp>
#include <market/market.hpp>
#include <odds/price.hpp>
#include <store/presence.hpp>
#include <store/sqlite.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace store {

// Whose price: a selection at a book, to back or to lay, by row ids.
struct QuoteKey {
  std::int64_t selection;
  std::int64_t book;
  market::Way way;
  friend auto operator<=>(const QuoteKey&, const QuoteKey&) = default;
};

// A price as it stood.
struct Standing {
  UtcTime seen_at;
  std::int64_t seq = 0;
  std::optional<odds::Price> price;  // absent: withdrawn
  std::optional<Money> size;
  std::optional<UtcTime> as_of;       // when it was last said to stand; absent: not known
  std::optional<UtcTime> sighted_at;  // when it was last seen by itself, unchanged
  std::optional<UtcTime> known_at;    // of a correction: when it was told
};

// The columns of a query that read_standing() reads: of the table `standing`.
inline constexpr std::string_view kStandingColumns =
    "seen_at, seq, price_returned, price_staked, size, as_of, sighted_at, known_at";
Standing read_standing(const Statement& row, int first);

// That a price was seen again, though no row of `quote` says so.
struct Mention {
  UtcTime at;
  std::optional<UtcTime> as_of;
};

// What is on record of a book's prices.
class QuoteHistory {
 public:
  explicit QuoteHistory(Database& db);

  // The price that stood at `at`, by what was known at `known_by`. It is as old as the
  // newest of its mentions in a row, and of unknown age if the first of them was.
  std::optional<Standing> at(const QuoteKey& key, UtcTime at, UtcTime known_by);

  // When the next row after `at` was seen.
  std::optional<UtcTime> next_row(const QuoteKey& key, UtcTime at);

  // The first at or after `from`, where the price was seen by itself.
  std::optional<Mention> next_sighting(const QuoteKey& key, UtcTime from);

  // The first at or after `from`, where an answer listed the book's market.
  std::optional<Mention> next_listing(const Listed& listed, UtcTime from);

 private:
  Statement rows_;
  Statement sightings_;
  Statement next_row_;
  Statement next_sighting_;
  Statement next_listing_;
};

}  // namespace store
