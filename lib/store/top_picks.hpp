#pragma once

#include <base/answer.hpp>
#include <bets/top_pick.hpp>
#include <market/event.hpp>
#include <store/sqlite.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace store {

// Records what was said of the top pick of a race, where it is not what was said last.
void record_top_pick(Database& db, bets::Mode mode, market::EventId race, const bets::TopPick& pick,
                     UtcTime now);

// The NAP of a local day; there is never a second.
std::optional<bets::BetId> nap_of(Database& db, bets::Mode mode, std::chrono::sys_days day);
void record_nap(Database& db, bets::Mode mode, std::chrono::sys_days day, bets::BetId decision);
// Why a tip that came before it could not be it; `instead` of it was, if one was.
void record_blocked_nap(Database& db, bets::BetId decision, const std::string& why,
                        std::optional<bets::BetId> instead);

// A favourite that a model doubts, as it was first seen at its race.
struct DoubtedFavourite {
  market::SelectionId selection{0};
  double confidence = 0;
  std::string book;
  odds::Price price;
  std::optional<odds::Price> lay;
};
void record_danger_favourite(Database& db, bets::Mode mode, market::EventId race,
                             const DoubtedFavourite& favourite, UtcTime now);

// What one point on a pick came to, in millionths of it.
struct PickGrade {
  bets::Outcome outcome{};
  std::int64_t turnover = 0;
  std::int64_t profit = 0;
};

// The top pick of a race: the tip, else what was said last of one that had a price, else of one
// without; with what became of it.
struct ListedPick {
  market::Event event;
  bets::TopPick pick;
  UtcTime at;  // when it was said
  bool is_nap = false;
  std::optional<Money> stake;  // of a tip
  // Of a tip: when its message first arrived; one that no message told of, when it became
  // a bet. Absent while its message is on its way.
  std::optional<UtcTime> delivered;
  std::optional<PickGrade> grade;
  std::int64_t result_revision = 0;  // that it was graded by
  std::string blocked;               // of a tip: why it could not be the NAP
  std::string course;                // "Newmarket", for people
};

// A grade of a pick, by a revision of its race's result.
struct GradeOnRecord {
  std::int64_t result_revision = 0;
  UtcTime at;  // when it was graded
  PickGrade grade;
};

// Reads the grades of picks that were on record at `now`.
class GradeList {
 public:
  GradeList(Database& db, bets::Mode mode, UtcTime now);

  // By revision.
  std::vector<GradeOnRecord> of(market::EventId race);

 private:
  bets::Mode mode_;
  UtcTime now_;
  Statement query_;
};

// Of races that start in [from, until), by start and event, as it was known at `now`.
class PickList {
 public:
  PickList(Database& db, bets::Mode mode, UtcTime from, UtcTime until, UtcTime now);

  bool next();
  const ListedPick& pick() const { return pick_; }

 private:
  Statement query_;
  ListedPick pick_{.event = {.id = market::EventId{0}}};
};

// ---- what picks came to ----

// The pick of a race that is graded: the tip, else the last one that had a price.
struct PickToGrade {
  bets::Mode mode{};
  market::EventId event{0};
  bets::TopPick pick;
  UtcTime at;                 // when it was said
  std::int64_t revision = 0;  // the newest of the result
};

// Of what was said in the last 30 days, those whose newest result is not graded yet.
std::vector<PickToGrade> ungraded_picks(Database& db, UtcTime now);

void record_pick_grade(Database& db, const PickToGrade& of, const PickGrade& grade, UtcTime now);

// Of races that began in [from, until), as they were graded at `now`.
std::vector<bets::GradedPick> graded_picks(Database& db, bets::Mode mode, UtcTime from,
                                           UtcTime until, UtcTime now);

}  // namespace store
