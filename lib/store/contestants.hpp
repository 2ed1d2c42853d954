#pragma once

#include <base/answer.hpp>
#include <market/listing.hpp>
#include <store/ingest.hpp>
#include <store/spellings.hpp>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace store {

// Who plays in the matches that a source lists.
class Contestants {
 public:
  Contestants(Database& db, Spellings& spellings, const Poll& poll);

  // Home and away, as the store has them; none for a name never seen.
  using Side = std::optional<std::int64_t>;
  std::pair<Side, Side> find(const market::Fixture& fixture);

  // The same, and makes rows for new names, which are said where somebody knows others.
  // No answer for a name that is not one of a competition whose names are all listed.
  using Pair = std::pair<std::int64_t, std::int64_t>;
  Answer<Pair> take(const market::Fixture& fixture);

  // What there is to say of new names.
  std::vector<market::Skipped> take_notes();

 private:
  bool is_one_of(const std::set<std::string>& names, const Named& named, Side is);
  std::int64_t take_new(const market::Fixture& fixture, const Named& named);

  // What was known of a competition before its first new name of this answer.
  struct Competition {
    bool is_known = false;
    bool has_all_names = false;
    std::vector<std::string> new_names;  // that are like no other
  };
  Competition& competition_of(const market::Fixture& fixture, const Named& named);
  const std::set<std::string>& names_of(const Named& named);

  Database& db_;
  Spellings& spellings_;
  Spellings everybodys_;
  const Poll& poll_;
  std::map<std::string, Competition> competitions_;     // by sport and key
  std::map<std::string, std::set<std::string>> names_;  // of those who played, by sport
  std::vector<market::Skipped> notes_;
};

}  // namespace store
