#include <base/error.hpp>
#include <store/identity.hpp>
#include <store/rows.hpp>

namespace store {

namespace {

std::string trimmed(const std::string& name) {
  const auto first = name.find_first_not_of(" \t");
  if (first == std::string::npos) return {};
  return name.substr(first, name.find_last_not_of(" \t") + 1 - first);
}

template <typename... Key>
std::int64_t find_or_insert(Database& db, const char* find, const char* insert, const Key&... key) {
  Statement query{db, find};
  query.bind(key...);
  if (query.step()) return query.integer(0);
  Statement{db, insert}.bind(key...).run();
  return db.last_id();
}

}  // namespace

Identity::Identity(Database& db, std::string provider) : db_{db}, provider_{std::move(provider)} {}

std::int64_t Identity::book(const std::string& key) {
  const auto [found, fresh] = books_.try_emplace(key, 0);
  if (fresh) {
    found->second = find_or_insert(db_, "SELECT id FROM book WHERE key = ?",
                                   "INSERT INTO book (key) VALUES (?)", key);
  }
  return found->second;
}

std::int64_t Identity::market(const market::Market& market) {
  const auto [found, fresh] = markets_.try_emplace(market, 0);
  if (fresh) {
    found->second = find_or_insert(db_, "SELECT id FROM market WHERE name = ? AND period = ?",
                                   "INSERT INTO market (name, period) VALUES (?, ?)",
                                   name_of(market), to_string(market.period));
  }
  return found->second;
}

std::int64_t Identity::competition(const std::string& sport, const std::string& key) {
  const auto [found, fresh] = competitions_.try_emplace(sport + '\n' + key, 0);
  if (fresh) {
    found->second =
        find_or_insert(db_, "SELECT id FROM competition WHERE sport = ? AND key = ?",
                       "INSERT INTO competition (sport, key) VALUES (?, ?)", sport, key);
  }
  return found->second;
}

std::optional<std::int64_t> Identity::known_participant(const std::string& sport, market::Role role,
                                                        const std::string& given) {
  const auto name = trimmed(given);
  const auto key = fmt::format("{}\n{}\n{}", sport, code(role), name);
  if (const auto found = participants_.find(key); found != participants_.end()) {
    return found->second;
  }
  const auto find = [&](const char* sql, const auto&... more) -> std::optional<std::int64_t> {
    Statement query{db_, sql};
    query.bind(sport, code(role), name, more...);
    return query.step() ? std::optional{query.integer(0)} : std::nullopt;
  };
  auto found = find(R"(SELECT participant FROM alias
                        WHERE sport = ? AND role = ? AND name = ? AND source IN ('', ?)
                        ORDER BY source DESC)",
                    provider_);
  if (!found) {
    found = find("SELECT id FROM participant WHERE sport = ? AND role = ? AND name = ?");
  }
  if (found) participants_.emplace(key, *found);
  return found;
}

std::int64_t Identity::participant(const std::string& sport, market::Role role,
                                   const std::string& given) {
  if (const auto known = known_participant(sport, role, given)) return *known;
  const auto name = trimmed(given);
  Statement{db_, "INSERT INTO participant (sport, role, name) VALUES (?, ?, ?)"}
      .bind(sport, code(role), name)
      .run();
  const auto id = db_.last_id();
  participants_.emplace(fmt::format("{}\n{}\n{}", sport, code(role), name), id);
  return id;
}

void Identity::rename(const std::string& sport, market::Role role, const std::string& name,
                      std::int64_t participant) {
  Statement{db_,
            "INSERT OR REPLACE INTO alias (sport, role, source, name, participant) VALUES (?, ?, "
            "?, ?, ?)"}
      .bind(sport, code(role), provider_, trimmed(name), participant)
      .run();
  participants_[fmt::format("{}\n{}\n{}", sport, code(role), trimmed(name))] = participant;
}

}  // namespace store
