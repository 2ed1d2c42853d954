#pragma once

#include <market/event.hpp>
#include <market/result.hpp>
#include <store/result_reader.hpp>
#include <store/sqlite.hpp>
#include <store/told.hpp>

#include <string>

namespace store {

// Writes results as revisions: one that says something new, is not older than the
// newest, and is not what this provider has said before (two sources that disagree
// would take turns for ever). What an answer does not speak of stays known. A result is
// that of every event that is the same match.
class ResultWriter {
 public:
  ResultWriter(Database& db, std::string provider, std::int64_t poll);

  enum class Written { nothing, first, revision };
  // `overtime`: whether two scores of a game can differ by it.
  Written write(market::EventId event, market::Result result, market::Overtime overtime);

 private:
  Written write_one(market::EventId event, market::Result result, market::Overtime overtime);
  void add_handicap(market::EventId event, market::Result& result);
  void insert(market::EventId event, std::int64_t revision, const market::Result& result);

  std::string provider_;
  std::int64_t poll_;
  ResultReader reader_;
  Statement handicap_;
  Statement insert_;
  Statement insert_score_;
  Statement insert_finish_;
  Statement insert_box_;
  Statement insert_withdrawal_;
  ToldWriter told_;
  Statement same_;
};

}  // namespace store
