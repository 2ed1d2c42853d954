#include <store/overrides.hpp>

namespace store {

std::optional<Override> find_override(Database& db, const std::string& name, UtcTime now) {
  Statement query{db, R"(SELECT value, until, why, since FROM rule_override
                          WHERE name = ? AND since <= ? ORDER BY since DESC LIMIT 1)"};
  query.bind(name, now);
  if (!query.step()) return std::nullopt;
  return Override{name, query.text(0), query.text(1), query.text(2), query.time(3)};
}

bool record_override(Database& db, const Override& given) {
  if (const auto last = find_override(db, given.name, given.since);
      last && last->since == given.since) {
    return false;
  }
  Statement{db, "INSERT INTO rule_override (name, since, value, until, why) VALUES (?, ?, ?, ?, ?)"}
      .bind(given.name, given.since, given.value, given.until, given.why)
      .run();
  return true;
}

}  // namespace store
