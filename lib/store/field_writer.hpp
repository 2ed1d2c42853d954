#pragma once

#include <market/listing.hpp>
#include <store/identity.hpp>
#include <store/race_field.hpp>
#include <store/sqlite.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace store {

// Keeps who is in the field of a race or a tournament, and what else is said of it.
class FieldWriter {
 public:
  FieldWriter(Database& db, Identity& identity, UtcTime now);

  // Who the entrants are, one after the other; absent for a name that two of the field have.
  std::vector<std::optional<std::int64_t>> write(std::int64_t event,
                                                 const market::Fixture& fixture);

  // What an entrant is from now on, if that is news.
  void tell(std::int64_t event, std::int64_t participant, market::Entry entry,
            std::optional<UtcTime> since);

 private:
  std::optional<std::int64_t> put(const Named& named, const std::optional<RaceField>& field);

  Database& db_;
  Identity& identity_;
  UtcTime now_;
  Statement insert_detail_;
  Statement insert_entrant_;
  Statement last_entry_;
  Statement insert_entry_;
};

}  // namespace store
