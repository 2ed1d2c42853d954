#pragma once

#include <base/money.hpp>
#include <base/time.hpp>
#include <store/sqlite.hpp>

#include <cstdint>

namespace store {

// Writes what was traded on selections at an exchange, as changes. It only grows: a volume
// that is told late lies between those that are known.
class VolumeWriter {
 public:
  explicit VolumeWriter(Database& db);

  // What had been traded until then. Of two volumes at one second the later one told counts.
  void write(std::int64_t selection, std::int64_t book, UtcTime at, Money volume);

 private:
  Statement insert_;
};

}  // namespace store
