#pragma once

#include <market/listing.hpp>
#include <store/coverage.hpp>
#include <store/ingest.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace store {

// Writes quotes as changes, event by event.
class QuoteWriter {
 public:
  QuoteWriter(Database& db, std::int64_t poll, Answers answers);

  void begin_event(market::EventId event, bool is_new);
  // `subjects` are the participants that the offers are about.
  void write(const market::BookMarket& market, Covered where,
             std::span<const std::optional<std::int64_t>> subjects);

  // Every live price of a market that a whole answer no longer has, unless the
  // event has begun.
  void withdraw(Covered where, UtcTime at);

  const Stored& stored() const { return stored_; }

 private:
  // A selection of the event at hand.
  struct Known {
    std::int64_t id;
    std::optional<std::int64_t> subject;
    market::Side side;
    std::optional<std::int64_t> line;
    bool is_new;                 // made by this run: has no quotes but this run's
    std::int64_t mentioned = 0;  // by which write()
  };
  struct Latest {
    UtcTime seen_at;
    std::int64_t seq = 0;
    std::optional<odds::Price> price;
    std::optional<Money> size;
    bool exists = false;
  };
  struct Key {
    std::int64_t selection;
    std::int64_t book;
    market::Way way;
    friend auto operator<=>(const Key&, const Key&) = default;
  };

  Known& known(std::int64_t market, const market::Offer& offer,
               std::optional<std::int64_t> subject);
  Latest latest(const Known& selection, const Key& key, UtcTime at);
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
  std::map<std::int64_t, std::vector<Known>> known_;  // by market, of the event at hand
  std::map<Key, Latest> written_;                     // by this run, in the event at hand

  Statement selections_;
  Statement insert_selection_;
  Statement latest_;
  Statement insert_;
  Statement insert_sighting_;
  Statement starts_at_;
};

}  // namespace store
