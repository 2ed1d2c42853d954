#pragma once

#include <market/listing.hpp>
#include <store/ingest.hpp>
#include <store/presence.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace store {

// Writes quotes as changes, event by event, and keeps the table of those that stand.
class QuoteWriter {
 public:
  QuoteWriter(Database& db, std::int64_t poll, Answers answers);

  void begin_event(market::EventId event, bool is_new);
  // `subjects` are the participants that the offers are about.
  void write(const market::BookMarket& market, Listed where,
             std::span<const std::optional<std::int64_t>> subjects);

  // Every live price of a market that a whole answer no longer has, unless the
  // event has begun.
  void withdraw(Listed where, UtcTime at);

  // To be called at the end; what was stored.
  Stored finish();

 private:
  // A selection of the event at hand.
  struct Known {
    std::int64_t id = 0;
    std::optional<std::int64_t> subject;
    market::Side side = market::Side::home;
    std::optional<std::int64_t> line;
    std::int64_t mentioned = 0;  // by which write()
  };
  struct Latest {
    UtcTime seen_at;
    std::int64_t seq = 0;
    std::optional<odds::Price> price;
    std::optional<Money> size;
    std::optional<UtcTime> as_of;
    std::optional<UtcTime> sighted_at;
    bool exists = false;
    bool is_changed = false;  // what the table says no longer
  };
  struct Key {
    std::int64_t selection;
    std::int64_t book;
    market::Way way;
    friend auto operator<=>(const Key&, const Key&) = default;
  };

  Known& known(std::int64_t market, const market::Offer& offer,
               std::optional<std::int64_t> subject);
  void read_standing(std::int64_t market);
  void write_standing();
  Latest latest(const Key& key, UtcTime at);
  void sight(const Key& key, UtcTime at);
  void write_one(const Known& selection, const market::BookMarket& market, std::int64_t book,
                 const market::Offer& offer);
  void withdraw_one(const Known& selection, const market::BookMarket& market, std::int64_t book);
  void insert(const Key& key, const Latest& before, const market::BookMarket& market,
              const market::Offer& offer);

  Database& db_;
  std::int64_t poll_;
  Answers answers_;
  Stored stored_;
  market::EventId event_{0};
  std::int64_t writes_ = 0;
  bool is_new_ = false;                               // the event at hand: it has no quotes
  std::map<std::int64_t, std::vector<Known>> known_;  // by market, of the event at hand
  std::set<std::int64_t> read_;                       // markets whose standing was read
  std::map<Key, Latest> standing_;                    // of those

  Statement selections_;
  Statement insert_selection_;
  Statement read_standing_;
  Statement write_standing_;
  Statement latest_;
  Statement insert_;
  Statement insert_sighting_;
  Statement starts_at_;
};

}  // namespace store
