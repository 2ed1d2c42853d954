#pragma once

#include <market/listing.hpp>
#include <store/field_writer.hpp>
#include <store/identity.hpp>
#include <store/sqlite.hpp>

#include <cstdint>
#include <string>

namespace store {

// Keeps what cards say of races, each time that it changes. A card lists the whole field: who
// was on the one before it and is not any more has come out. A race that has a result keeps
// the card that it had.
class RacecardWriter {
 public:
  RacecardWriter(Database& db, Identity& identity, FieldWriter& fields, std::int64_t poll,
                 UtcTime now);

  // Whether it says something new of the race or of any entrant.
  bool write(std::int64_t event, const market::Card& card);

 private:
  std::optional<std::int64_t> person(const std::string& sport, const std::string& name,
                                     const std::string& provider_id, const char* what);
  bool write_race(std::int64_t event, const market::Card& card);
  bool write_runner(std::int64_t event, std::int64_t participant, const market::Entrant& entrant,
                    const market::RunnerCard& runner, const std::string& sport);
  std::int64_t entries(std::int64_t event);

  Database& db_;
  Identity& identity_;
  FieldWriter& fields_;
  std::int64_t poll_;
  UtcTime now_;
  Statement has_result_;
  Statement count_entries_;
  Statement listed_;
  Statement insert_race_;
  Statement insert_runner_;
};

}  // namespace store
