#pragma once

#include <store/backups.hpp>

#include <filesystem>

namespace store {

struct RestoredBackup {
  std::string name;
  UtcTime taken_at;
  std::int64_t bytes = 0;  // as stored
  std::string sha256;      // likewise
  std::string place;       // it was fetched from, whole
};

// Makes the copy in a backup fit to be the store again: it was taken in the middle
// of a run, which the copy has as running and would have so for ever, and before
// the backup could be put on record in it. A copy of a schema without runs is left
// as it is. The file is whole by itself afterwards.
void tell_restored(const std::filesystem::path& copy, const RestoredBackup& backup, UtcTime now);

}  // namespace store
