#pragma once

#include <market/participant.hpp>
#include <store/sqlite.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace store {

// A name as the operator sees it.
struct ListedName {
  std::int64_t id = 0;
  std::string name;
  std::string joined_to;  // the name that it is a spelling of; empty: of none
  std::string sport;
  std::string role;
  std::vector<std::string> sources;  // that have used it
  std::vector<std::string> also;     // other spellings that are known
  std::int64_t events = 0;           // under this name, before any join
  bool confirmed = true;
};

// Names, by sport and name: those that contain a text in any case; without a text those
// with events, and those that nobody has confirmed.
std::vector<ListedName> list_names(Database& db, const std::string& containing);

// Whom a name may mean: the row of that spelling, and of none that it is joined to.
struct Meant {
  std::int64_t id = 0;
  std::string name;
  std::string sport;
  market::Role role = market::Role::team;
  std::optional<std::int64_t> joined_to;
  bool is_own_name = true;  // else it is one of the spellings of the row
};
std::vector<Meant> meant_by(Database& db, const std::string& name, const std::string& sport);

// The nearest name there is; empty in a store without names.
std::string nearest_known_name(Database& db, const std::string& name);

// A spelling that has not come up yet, or that a source will use.
void add_spelling(Database& db, const Meant& of, const std::string& source,
                  const std::string& name);

// Makes a name of its own of a spelling; what was stored under it stays.
void split_spelling(Database& db, const Meant& of, const std::string& name);

void confirm_name(Database& db, std::int64_t id);

// What joining has changed so far for a name that is joined.
struct Reach {
  std::int64_t events = 0;
  std::int64_t matches = 0;  // of them, those that the first has too
  std::int64_t bets = 0;     // on all of them
};
Reach reach(Database& db, std::int64_t second);

}  // namespace store
