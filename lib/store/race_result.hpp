#pragma once

#include <base/answer.hpp>
#include <market/listing.hpp>
#include <store/field_writer.hpp>
#include <store/races.hpp>
#include <store/sqlite.hpp>

#include <string>
#include <vector>

namespace store {

// Results of races whose cards are known, from lists of all who ran. Their names are looked
// for in the field of their race alone: horses of one name run elsewhere the same day.
class RaceResults {
 public:
  RaceResults(Database& db, const std::string& provider, FieldWriter& fields);

  // No answer for a race without a card.
  Answer<market::EventId> find(const market::Fixture& fixture);

  struct Rows {
    market::Result result;
    std::vector<std::string> unmatched;  // in words: who is in no field of the race
  };

  // Who ran and who came out. While anybody who ran is not found in the field, nobody else
  // is said to have come out: it may be he under another name.
  Rows rows_of(market::EventId event, const market::NamedResult& named);

 private:
  Database& db_;
  FieldWriter& fields_;
  Races races_;
};

}  // namespace store
