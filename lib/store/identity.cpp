#include <base/error.hpp>
#include <market/book.hpp>
#include <store/identity.hpp>
#include <store/rows.hpp>

namespace store {

Identity::Identity(Database& db, const Poll& poll)
    : db_{db}, spellings_{db, poll.provider, poll.at}, contestants_{db, spellings_, poll} {}

std::int64_t Identity::book(const std::string& given) {
  const auto key = market::book_key(given);
  const auto [found, fresh] = books_.try_emplace(key, 0);
  if (fresh) {
    found->second = find_or_insert(db_, "SELECT id FROM book WHERE key = ?",
                                   "INSERT INTO book (key) VALUES (?)", key);
  }
  return found->second;
}

std::int64_t Identity::market(const market::Market& market) {
  const auto [found, fresh] = markets_.try_emplace(market, 0);
  if (fresh) found->second = market_row(db_, market);
  return found->second;
}

std::int64_t Identity::competition(const std::string& given, const std::string& key) {
  const auto sport = market::name_key(given);
  const auto [found, fresh] = competitions_.try_emplace(sport + '\n' + key, 0);
  if (fresh) {
    found->second =
        find_or_insert(db_, "SELECT id FROM competition WHERE sport = ? AND key = ?",
                       "INSERT INTO competition (sport, key) VALUES (?, ?)", sport, key);
  }
  return found->second;
}

std::int64_t Identity::participant(const std::string& sport, market::Role role,
                                   const std::string& given) {
  return spellings_.put({.sport = market::name_key(sport), .role = role, .name = given});
}

std::vector<market::Skipped> Identity::take_notes() {
  auto notes = contestants_.take_notes();
  for (const auto& words : spellings_.renamed()) notes.push_back({"names", words});
  return notes;
}

}  // namespace store
