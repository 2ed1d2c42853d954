#pragma once

#include <store/sqlite.hpp>

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace store {

// upload: it was put there and looked at. verify: its bytes are the manifest's.
// deep: unpacked and proved; at the place 'store', the store itself, found at fault when a
// backup was to be made. drill: restored and compared with the store. prune:
// it was deleted there, by the rules.
enum class CheckKind { upload, verify, deep, drill, prune };

std::string_view to_string(CheckKind kind);

struct BackupCheck {
  CheckKind kind;
  UtcTime at;
  bool ok = false;
  std::string detail;
};

std::string identity_of(Database& db);

// The backups that a store knows of, and how they were found to be.
class BackupRecords {
 public:
  explicit BackupRecords(Database& db) : db_{db} {}

  void taken(const std::string& name, UtcTime at, std::int64_t bytes, const std::string& sha256);
  void checked(const std::string& name, const std::string& place, const BackupCheck& check);

  std::optional<std::string> last_taken(UtcTime now);

  // The newest check of each backup in each place.
  std::map<std::pair<std::string, std::string>, BackupCheck> newest_checks();

 private:
  Database& db_;
};

}  // namespace store
