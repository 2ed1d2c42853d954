#pragma once

#include <market/board.hpp>
#include <store/quote_history.hpp>
#include <store/rows.hpp>
#include <store/sqlite.hpp>

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace store {

// Events that start after `now` and not after `until`, by start and id: by what
// was known of their start at `now`, also where it has been moved since. No race where
// nobody takes bets that we know.
std::vector<market::Event> events_ahead(Database& db, UtcTime now, UtcTime until);

// Which markets are asked for; an empty one is all.
using Wanted = std::function<bool(const market::Market&)>;

// Reads what stood in an event's markets at an instant: every price seen by then and
// not withdrawn, with its age then; of one that was corrected, what was known at
// `known_by`. Prices seen after the start are in play and are not there. The prices that
// stand are read; history only for those that have changed since the instant. Of players
// whom nobody has confirmed there is no board: see Subjects.
class Boards {
 public:
  Boards(Database& db, UtcTime known_by);

  // At `at`, or at the start if that is earlier. Markets whose outcomes cannot
  // be listed (double chance) are left out. In a fixed order.
  std::vector<market::Board> of(const market::Event& asked, UtcTime at, const Wanted& wanted = {});

  // Who is at the start of a race or a tournament, as it was known at `at`; nobody of a match.
  std::vector<market::ParticipantId> field_of(const market::Event& event, UtcTime at);

 private:
  struct Book {
    std::string key;
    std::int64_t rank = 0;  // by key
  };
  // A price as it stood.
  struct Entry {
    std::int64_t book_id = 0;
    const Book* book = nullptr;
    market::Way way = market::Way::back;
    std::optional<odds::Price> price;
    std::optional<Money> size;
    std::optional<UtcTime> as_of;
  };
  // When a book's prices of a market were last seen to stand, by book and way.
  using Confirmed = std::unordered_map<std::int64_t, UtcTime>;
  using Building = std::map<
      std::tuple<market::Market, std::optional<market::ParticipantId>, std::optional<market::Line>>,
      market::Board>;

  void read_market(std::int64_t id, const market::Market& market, const market::Event& event,
                   UtcTime at, std::span<const market::ParticipantId> field, Building& boards);
  std::optional<Entry> read_entry(UtcTime at);
  bool is_unconfirmed(const market::Selection& selection);
  Confirmed confirmed(std::int64_t market, const market::Event& event, UtcTime at);

  UtcTime known_by_;
  Markets markets_;
  std::unordered_map<std::int64_t, Book> books_;
  Statement standing_;
  QuoteHistory history_;
  Statement presence_;
  Statement answered_;
  Statement field_;
  Statement same_as_;
  std::unordered_map<std::int64_t, bool> doubted_;  // players, as far as they were asked for
  Statement unconfirmed_;
};

}  // namespace store
