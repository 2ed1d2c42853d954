#pragma once

#include <market/event.hpp>
#include <market/result.hpp>
#include <store/result_gaps.hpp>
#include <store/sqlite.hpp>

#include <optional>
#include <string>

namespace store {

struct Revision {
  std::int64_t number = 0;
  market::Result result;
};

// Reads what is known of events' ends.
class ResultReader {
 public:
  explicit ResultReader(Database& db);

  // The newest revision known at `now`, its gaps filled by what else was known then.
  std::optional<Revision> newest(market::EventId event, UtcTime now);

  // A revision that is on record, its gaps filled by what was known at `now`.
  std::optional<Revision> of_number(market::EventId event, std::int64_t revision, UtcTime now);

  // Of all times, the newest as it was said: by any, and by this provider.
  std::optional<Revision> newest(market::EventId event);
  std::optional<Revision> newest_of(market::EventId event, const std::string& provider);

 private:
  Revision read(const Statement& row, market::EventId event);

  ResultGaps gaps_;
  Statement newest_;
  Statement of_number_;
  Statement of_provider_;
  Statement scores_;
  Statement order_;
  Statement box_;
  Statement withdrawals_;
};

}  // namespace store
