#pragma once

#include <market/listing.hpp>
#include <store/sqlite.hpp>

#include <cstdint>
#include <optional>

namespace store {

// Writes what books pay for places, as changes, told in any order. Of terms that are told
// again and again the first and the last time are kept, so that other terms which are told
// late stand until the time that the known ones were seen next, and no longer.
class PlaceWriter {
 public:
  explicit PlaceWriter(Database& db);

  // Of two terms at one second the later ones told count.
  void write(std::int64_t event, std::int64_t book, const market::PlaceOffer& offer);

 private:
  Statement until_;
  Statement after_;
  Statement insert_;
  Statement move_;
};

}  // namespace store
