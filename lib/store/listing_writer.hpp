#pragma once

#include <market/listing.hpp>
#include <store/card_runners.hpp>
#include <store/claims.hpp>
#include <store/events.hpp>
#include <store/field_writer.hpp>
#include <store/identity.hpp>
#include <store/ingest.hpp>
#include <store/place_writer.hpp>
#include <store/presence.hpp>
#include <store/quote_writer.hpp>
#include <store/sqlite.hpp>
#include <store/subjects.hpp>
#include <store/told.hpp>
#include <store/trading_writer.hpp>

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace store {

// Stores the prices of one answer as changes, within the caller's transaction. They come in
// parts of any size; what is remembered of a part is which events it lists, and of them which
// books' markets. A market may go on in a later part where the answer is any prices
// (Answers::part).
class ListingWriter {
 public:
  ListingWriter(Database& db, Poll poll, Answers answers);

  void write(std::span<const market::Listing> part);

  // Once, after the last part: what was stored.
  Stored finish();

 private:
  // That a book's market was listed.
  struct Seen {
    Listed listed;
    UtcTime at;
    std::optional<UtcTime> stood_at;
  };

  void write(const market::Listing& given);
  void note(const market::Listing& listing);
  void write(const market::Trading& trading, const market::Fixture& fixture, std::int64_t event);
  void keep_presence();
  void withdraw_gone(UtcTime at, const std::map<Listed, Stood>& listed);

  Database& db_;
  Poll poll_;
  Answers answers_;
  std::int64_t poll_id_;
  Identity identity_;
  Subjects subjects_;
  Events events_;
  FieldWriter fields_;
  PlaceWriter places_;
  QuoteWriter quotes_;
  TradingWriter trading_;
  CardRunners card_runners_;
  Claims claims_;
  std::int64_t listed_ = 0;        // events
  std::set<std::string> refused_;  // of them, by the provider's id
  std::vector<market::Skipped> skipped_;
  std::optional<UtcTime> newest_;     // when any price was seen
  std::optional<Presence> presence_;  // of an answer that says what is gone
  std::vector<Seen> seen_;            // by it
  ToldWriter told_;
};

}  // namespace store
