#include <digest/digest.hpp>
#include <store/coverage.hpp>

#include <algorithm>
#include <span>

namespace store {

namespace {

std::string digest_of(std::span<const Covered> members) {
  return digest::sha256({reinterpret_cast<const char*>(members.data()), members.size_bytes()});
}

std::int64_t set_id(Database& db, std::span<const Covered> members) {
  const auto digest = digest_of(members);
  Statement find{db, "SELECT id FROM coverage WHERE digest = ?"};
  find.bind(digest);
  if (find.step()) return find.integer(0);

  Statement{db, "INSERT INTO coverage (digest) VALUES (?)"}.bind(digest).run();
  const auto id = db.last_id();
  Statement insert{db, R"(INSERT INTO covered (event, book, market, way, coverage)
                          VALUES (?, ?, ?, ?, ?))"};
  for (const auto& member : members) {
    insert.bind(member.event, member.book, member.market, member.way, id).run();
  }
  return id;
}

}  // namespace

std::int64_t coverage_of(Database& db, std::vector<Covered> members) {
  std::ranges::sort(members);
  members.erase(std::ranges::unique(members).begin(), members.end());
  return set_id(db, members);
}

void record_observation(Database& db, UtcTime at, std::vector<Covered> members) {
  Statement{db, "INSERT OR IGNORE INTO observation (coverage, at) VALUES (?, ?)"}
      .bind(coverage_of(db, std::move(members)), at)
      .run();
}

}  // namespace store
