#pragma once

#include <market/start.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <string>
#include <string_view>

namespace store {

// What each source said last of an event's start: starts_at, assumed, who.
inline constexpr std::string_view kNewestOpinions = R"(
  SELECT starts_at, assumed, provider FROM start_opinion AS said
   WHERE event = ?
     AND since = (SELECT max(since) FROM start_opinion
                   WHERE event = said.event AND provider = said.provider))";

// Keeps what each source says of the start of events, and with it when each begins:
// at the earliest credible opinion, or the exchange's (market::believed_start). Once an event has
// begun, only the source that said so can say otherwise. All that closes with the start goes by
// event.starts_at: prices, bets, open decisions, the close, and settle's waiting.
class Starts {
 public:
  // The opinions of one answer of a provider.
  Starts(Database& db, std::string provider, UtcTime now);

  // Of an event that the answer lists twice, the earlier start counts.
  void hear(std::int64_t event, const market::StartOpinion& start, std::string_view sport,
            bool is_new);

  // Once, after the last event of the answer.
  void keep();

 private:
  struct Said {
    market::StartOpinion start;
    std::chrono::seconds within;
    bool is_new = false;
  };

  void keep(std::int64_t event, const Said& said);
  void update(std::int64_t event, const market::StartOpinion& start);

  Database& db_;
  std::string provider_;
  UtcTime now_;
  std::map<std::int64_t, Said> said_;  // by event
  Statement last_;
  Statement insert_;
  Statement all_;
  Statement believed_;
};

}  // namespace store
