#pragma once

#include <bets/bet.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <optional>
#include <string>

namespace store {

// Why a decision waits: by which rule of the advisor, and at the most until when by it.
struct Wait {
  bets::BetId decision{0};
  int rule = 0;
  std::string why;
  double confidence = 0;
  UtcTime since;
  UtcTime until;
  std::optional<UtcTime> ended_at = {};
  std::optional<bets::BetId> became = {};  // the decision that replaced it
};

// Those that wait at `now`, by their ideas. An idea waits once.
std::map<std::string, Wait> waits(Database& db, bets::Mode mode, UtcTime now);

// That a decision waits, and by which rule now: one that holds already stays as it is.
void record_wait(Database& db, const Wait& wait);

// What waited has been decided again.
void end_wait(Database& db, bets::BetId decision, bets::BetId became, UtcTime now);

// Of a decision that waited, whatever became of it; nothing: it never did.
std::optional<Wait> find_wait(Database& db, bets::BetId decision, UtcTime now);

}  // namespace store
