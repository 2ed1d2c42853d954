#pragma once

#include <market/listing.hpp>
#include <store/identity.hpp>
#include <store/sqlite.hpp>

namespace store {

// Keeps who is in the field of a race or a tournament, and what else is said of it.
class FieldWriter {
 public:
  FieldWriter(Database& db, Identity& identity, UtcTime now);

  void write(std::int64_t event, const market::Fixture& fixture);

 private:
  Identity& identity_;
  UtcTime now_;
  Statement insert_detail_;
  Statement insert_entrant_;
  Statement last_entry_;
  Statement insert_entry_;
};

}  // namespace store
