#pragma once

#include <base/time.hpp>
#include <market/participant.hpp>
#include <store/sqlite.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace store {

// Who a source means: a name, or the id that the source has for whom it names.
struct Named {
  std::string sport;  // its key
  market::Role role = market::Role::team;
  std::string name;
  std::string provider_id = {};  // of the participant; empty: the source gives none
  std::string origin = {};       // what tells it from another of its name: "IRE"
};

// The names of a source, and the rows they are: by the source's id, else by its own
// spelling, else by anybody's. Two names that are joined are one row, the first's. Horses
// and persons of one name are as many as the source has ids for: the second is kept as
// "Name (IRE)". One object a transaction: it remembers what it has looked up.
class Spellings {
 public:
  Spellings(Database& db, std::string source, UtcTime now);

  std::optional<std::int64_t> find(const Named& named);

  // As find(), and keeps what is new of it: a name, a spelling, an id. A second source
  // of a name confirms it.
  std::int64_t put(const Named& named);

  // By the source's id alone.
  std::optional<std::int64_t> find_id(const Named& named);

  // From now on the source's id is a participant's; `how` it was found to be.
  void identify(const Named& named, std::int64_t participant, std::string_view how);

  // From now on that is how the source spells a participant.
  void remember(const Named& named, std::int64_t participant);

  // Nothing is to be bet on a name before it is confirmed.
  void doubt(std::int64_t participant);

  // What was remembered of spellings that an id outweighs, in words.
  const std::vector<std::string>& renamed() const { return renamed_; }

 private:
  struct Found {
    std::int64_t participant = 0;
    bool is_own = false;  // the source has spelled it so before
    bool by_id = false;
    bool is_anothers = false;  // the source's own spelling of somebody else, too
  };
  std::optional<Found> look_up(const Named& named);
  bool is_another(const Named& named, const Found& found);
  std::int64_t insert(const Named& named);
  std::int64_t insert_apart(Named named);
  void spell(const std::string& source, const Named& named, std::int64_t participant);
  std::string name_of(std::int64_t participant);

  Database& db_;
  std::string source_;
  UtcTime now_;
  std::unordered_map<std::string, std::int64_t> known_;  // that need nothing kept
  std::vector<std::string> renamed_;
  Statement by_id_;
  Statement by_name_;
  Statement insert_spelling_;
  Statement insert_id_;
  Statement has_id_;
  Statement confirm_;
};

// The names of an event that nobody has confirmed.
std::vector<std::string> unconfirmed_names(Database& db, std::int64_t event);

}  // namespace store
