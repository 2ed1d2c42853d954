#include <store/backups.hpp>

#include <algorithm>
#include <array>

namespace store {

namespace {
constexpr std::array<std::string_view, 5> kKinds = {"upload", "verify", "deep", "drill", "prune"};
}

std::string_view to_string(CheckKind kind) {
  return kKinds[static_cast<std::size_t>(kind)];
}

std::string identity_of(Database& db) {
  Statement query{db, "SELECT id FROM store_identity"};
  return query.step() ? query.text(0) : std::string{};
}

void BackupRecords::taken(const std::string& name, UtcTime at, std::int64_t bytes,
                          const std::string& sha256) {
  Statement insert{db_, "INSERT OR IGNORE INTO backup VALUES (?, ?, ?, ?)"};
  insert.bind(name, at, bytes, sha256).run();
}

void BackupRecords::checked(const std::string& name, const std::string& place,
                            const BackupCheck& check) {
  Statement insert{db_, R"(INSERT INTO backup_check (backup, place, kind, at, ok, detail)
                           VALUES (?, ?, ?, ?, ?, ?))"};
  insert.bind(name, place, to_string(check.kind), check.at, check.ok ? 1 : 0, check.detail).run();
}

std::optional<std::string> BackupRecords::last_taken(UtcTime now) {
  Statement query{db_, R"(SELECT name FROM backup WHERE taken_at <= ?
                           ORDER BY taken_at DESC, name DESC LIMIT 1)"};
  query.bind(now);
  return query.step() ? std::optional{query.text(0)} : std::nullopt;
}

std::map<std::pair<std::string, std::string>, BackupCheck> BackupRecords::newest_checks() {
  Statement query{db_, R"(SELECT backup, place, kind, at, ok, detail FROM backup_check
                           WHERE id IN (SELECT max(id) FROM backup_check GROUP BY backup, place))"};
  std::map<std::pair<std::string, std::string>, BackupCheck> newest;
  while (query.step()) {
    const auto kind = std::ranges::find(kKinds, query.view(2)) - kKinds.begin();
    newest.insert_or_assign({query.text(0), query.text(1)},
                            BackupCheck{static_cast<CheckKind>(kind), query.time(3),
                                        query.integer(4) != 0, query.text(5)});
  }
  return newest;
}

}  // namespace store
