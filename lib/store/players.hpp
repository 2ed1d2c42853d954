#pragma once

#include <base/answer.hpp>
#include <market/player_name.hpp>
#include <store/sqlite.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace store {

// Whom a source means by a player's name, in a price or in a box score: one who plays for
// either team of the match, by market::find_player. A roster makes players, these only
// find them. One object a transaction: it remembers whom it has looked up.
class Players {
 public:
  // Those of `at`, as far as they are known then.
  Players(Database& db, std::string source, UtcTime at);

  // Whether it is known who plays for both teams of the match. Where it is not, a name says
  // nothing of who it is.
  bool are_known(std::int64_t event);

  // By the source's id of the player (may be empty), else by his name. An id that is new is
  // his from now on, unless he has another one of that source: then it is somebody else's.
  Answer<std::int64_t> find(std::int64_t event, const std::string& name,
                            const std::string& provider_id = {});

 private:
  struct Match {
    std::string sport;
    std::vector<market::Player> players;
    bool are_known = false;
  };
  const Match& match_of(std::int64_t event);
  std::vector<std::string> names_of(std::int64_t player);
  bool has_id(std::int64_t player);

  Database& db_;
  std::string source_;
  UtcTime at_;
  std::map<std::int64_t, Match> matches_;
  Statement teams_;
  Statement members_;
  Statement names_;
  Statement by_id_;
};

}  // namespace store
