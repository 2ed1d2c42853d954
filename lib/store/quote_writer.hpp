#pragma once

#include <market/event.hpp>
#include <store/coverage.hpp>
#include <store/ingest.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <utility>
#include <vector>

namespace store {

// Writes quotes as changes, event by event.
class QuoteWriter {
 public:
  QuoteWriter(Database& db, std::int64_t poll, Answers answers);

  void begin_event(market::EventId event, bool is_new);
  void write(const market::BookMarket& market, Covered where);

  // Every live price of a market that a whole answer no longer has, unless the
  // event has begun.
  void withdraw(Covered where, UtcTime at);

  const Stored& stored() const { return stored_; }

 private:
  // A selection of the event at hand.
  struct Known {
    std::int64_t id;
    std::string subject;
    std::string side;
    std::optional<std::int64_t> line;
    bool is_new;                 // made by this run: has no quotes but this run's
    std::int64_t mentioned = 0;  // by which write()
  };
  struct Latest {
    UtcTime seen_at;
    std::int64_t seq = 0;
    std::optional<odds::Price> price;
    bool exists = false;
  };
  using Pair = std::pair<std::int64_t, std::int64_t>;  // selection, book

  Known& known(std::int64_t market, const market::Offer& offer);
  Latest latest(const Known& selection, std::int64_t book, UtcTime at);
  void write_one(const Known& selection, const market::BookMarket& market, std::int64_t book,
                 const std::optional<odds::Price>& price);
  void insert(Pair pair, const Latest& before, const market::BookMarket& market,
              const std::optional<odds::Price>& price);

  Database& db_;
  std::int64_t poll_;
  Answers answers_;
  Stored stored_;
  market::EventId event_{0};
  std::int64_t writes_ = 0;
  std::map<std::int64_t, std::vector<Known>> known_;  // by market, of the event at hand
  std::map<Pair, Latest> written_;                    // by this run, in the event at hand

  Statement selections_;
  Statement insert_selection_;
  Statement latest_;
  Statement insert_;
  Statement insert_sighting_;
  Statement starts_at_;
};

}  // namespace store
