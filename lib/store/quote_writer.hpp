#pragma once

#include <market/listing.hpp>
#include <store/ingest.hpp>
#include <store/presence.hpp>
#include <store/quote_history.hpp>
#include <store/sqlite.hpp>
#include <store/volume_writer.hpp>

#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace store {

// Writes quotes as changes, event by event, and keeps the table of those that stand.
// Prices may come in any order: one that comes late says what stood then, and what was
// seen after it stands as before. A second price of one book at one second corrects the
// first: both are kept, and readers take the one that was known.
class QuoteWriter {
 public:
  QuoteWriter(Database& db, std::int64_t poll, UtcTime polled_at, Answers answers);

  // Of one that is known. `goes_on`: this answer had prices of it before.
  void begin_event(market::EventId event, bool goes_on);
  void begin_new_event(market::EventId event);  // it has no prices
  // `subjects` are the participants that the offers are about.
  void write(const market::BookMarket& market, Listed where,
             std::span<const std::optional<std::int64_t>> subjects);

  // The selection of an offer, of the event at hand.
  std::int64_t selection(std::int64_t market, const market::Offer& offer,
                         std::optional<std::int64_t> subject) {
    return known(market, offer, subject).id;
  }

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
    Standing now;
    bool is_changed = false;  // what the table says no longer
  };

  Known& known(std::int64_t market, const market::Offer& offer,
               std::optional<std::int64_t> subject);
  void forget_event(market::EventId next);
  void read_standing(Listed where);
  void write_standing();
  void begin_market(Listed where);
  void write_one(const Known& selection, const market::BookMarket& market,
                 const market::Offer& offer);
  void withdraw_one(const Known& selection, const market::BookMarket& market);
  std::optional<Standing> stood(const QuoteKey& key, UtcTime at);
  void sight(const QuoteKey& key, const market::BookMarket& market);
  void change(const QuoteKey& key, const std::optional<Standing>& before, Standing after);
  void change_past(const QuoteKey& key, const std::optional<Standing>& before, Standing after);
  bool is_past(const QuoteKey& key, UtcTime at);
  std::optional<Mention> mention_from(const QuoteKey& key, UtcTime from);
  void insert(const QuoteKey& key, const Standing& row);
  void refresh(const QuoteKey& key);

  Database& db_;
  std::int64_t poll_;
  UtcTime polled_at_;
  Answers answers_;
  Stored stored_;
  market::EventId event_{0};
  std::int64_t writes_ = 0;
  bool is_new_ = false;                                   // the event at hand: it has no quotes
  bool goes_on_ = false;                                  // it: this answer had prices of it before
  std::map<std::int64_t, std::vector<Known>> known_;      // by market, of the event at hand
  std::set<std::pair<std::int64_t, std::int64_t>> read_;  // market and book (0: all), standing
  std::map<QuoteKey, Latest> standing_;                   // of those
  std::optional<UtcTime> newest_answer_;                  // to any question, before this one
  Listed where_{};                                        // the book's market at hand
  std::optional<bool> is_listed_later_;                   // it; not asked yet

  Statement selections_;
  Statement insert_selection_;
  Statement read_standing_;
  Statement read_standing_at_;
  Statement write_standing_;
  QuoteHistory history_;
  Statement insert_;
  Statement insert_sighting_;
  Statement starts_at_;
  VolumeWriter volumes_;
};

}  // namespace store
