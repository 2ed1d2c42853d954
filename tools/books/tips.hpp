#pragma once

#include <base/zone.hpp>
#include <books/realistic.hpp>
#include <report/tip.hpp>
#include <store/racecards.hpp>
#include <store/result_reader.hpp>
#include <store/rows.hpp>

#include <optional>
#include <string>
#include <vector>

namespace books {

// Whose books, as they were known at `now`.
struct Desk {
  store::Database& db;
  const config::Config& config;
  bets::Mode mode = bets::Mode::paper;
  const Zone& zone;
  UtcTime now;
};

// When the races start that are asked for: in [from, until).
struct Starting {
  UtcTime from;
  UtcTime until;
  UtcTime realistic_from = from;  // realistic prices, which take longer to find, of these alone
};

// What a bankroll of points starts with, in millionths: global.bankroll by staking.unit. 0
// without a unit.
std::int64_t bankroll_in_points(const config::Config& config);

// A top pick as it is on record, and what the books say of it.
struct Entry {
  store::ListedPick listed;
  report::Tip tip;
  std::string finish;  // "1", "PU", "NR", "void", "open"
  std::optional<Realistic> realistic;
};

// What a line of the books said, and what it says since; nothing: it was open.
struct Change {
  UtcTime at;
  std::string finish_before;
  std::optional<std::int64_t> profit_before;
  std::string finish;
  std::int64_t profit = 0;
};

// The top picks of races, sent or not, by start: one of a race, so that none is there twice.
class Tips {
 public:
  Tips(const Desk& desk, const Starting& starting);

  bool next();
  const Entry& entry() const { return entry_; }

  // What one point on the entry would have come to at another price, or to win only; nothing:
  // it is open.
  std::optional<report::Return> worth(odds::Price price, const std::string& book,
                                      const std::optional<bets::PlaceTerms>& place) const;

  // How the entry was changed after its day was over: a result came late, or was amended.
  std::vector<Change> changes();

 private:
  void read_result();

  const Desk& desk_;
  UtcTime realistic_from_;
  store::PickList picks_;
  store::CardLines cards_;
  store::ResultReader results_;
  store::ParticipantNames names_;
  RealisticPrices realistic_;
  store::GradeList grades_;
  Entry entry_{.listed = {.event = {.id = market::EventId{0}}}};
  std::optional<store::Revision> result_;  // by which the entry was graded; else the newest
};

}  // namespace books
