#pragma once

#include <base/answer.hpp>
#include <market/listing.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

namespace store {

// From the names that providers use to the ids of rows, making rows for names
// never seen. One object a transaction: it remembers what it has looked up.
class Identity {
 public:
  Identity(Database& db, std::string provider, UtcTime now);

  std::int64_t book(const std::string& key);
  std::int64_t market(const market::Market& market);
  std::int64_t participant(const std::string& sport, market::Role role, const std::string& given);
  std::int64_t competition(const std::string& sport, const std::string& key);

  struct EventRow {
    market::EventId id;
    bool is_new = false;
  };

  // By the provider's id; else by sport, both participants and a start within
  // 12 hours, so that two providers speak of one event; else, where an id names
  // the day, by a start within 3 days of an event without a result; else a new
  // one. A start that the provider has moved is moved. No answer when the id stands
  // for others, or the same ones the other way round: their prices would be taken
  // for each other's.
  Answer<EventRow> event(const market::Fixture& fixture);

 private:
  Answer<EventRow> known_event(const market::Fixture& fixture, std::optional<std::int64_t> home,
                               std::optional<std::int64_t> away);
  void enter(market::EventId event, const market::Fixture& fixture);
  void keep_opinion(std::int64_t event, const market::Fixture& fixture);
  void keep_detail(std::int64_t event, const market::Fixture& fixture);
  std::int64_t find_event(const market::Fixture& fixture, std::int64_t home, std::int64_t away);
  std::int64_t insert_event(const market::Fixture& fixture, std::optional<std::int64_t> home,
                            std::optional<std::int64_t> away);
  NoAnswer not_that_event(const market::Fixture& fixture, std::int64_t event);
  void update_start(std::int64_t event, const market::Fixture& fixture);

  Database& db_;
  std::string provider_;
  UtcTime now_;
  std::unordered_map<std::string, std::int64_t> books_;
  std::map<market::Market, std::int64_t> markets_;
  std::unordered_map<std::string, std::int64_t> competitions_;
  std::unordered_map<std::string, std::int64_t> participants_;
  Statement by_ref_;  // id, start, whether assumed, home, away
  Statement by_pair_;
  Statement moved_;
  Statement insert_event_;
  Statement insert_ref_;
  Statement last_opinion_;
  Statement insert_opinion_;
  Statement insert_detail_;
  Statement insert_entrant_;
  Statement last_entry_;
  Statement insert_entry_;
};

}  // namespace store
