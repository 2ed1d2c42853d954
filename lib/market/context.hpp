#pragma once

#include <market/lineup.hpp>
#include <market/listing.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What a provider says around a match, before it has row ids.
namespace market {

// A line of an injury report.
struct Injury {
  std::string team;
  std::string name;         // of the player
  std::string provider_id;  // of the player
  Availability availability = Availability::unknown;
  std::string comment;  // "Ankle, Leg"; may be empty
};

// Whom the teams of a match have named; both empty before they do.
struct NamedLineup {
  struct Player {
    std::string name;
    std::string provider_id;
    bool starts = false;
  };
  Fixture fixture;
  std::vector<Player> home;
  std::vector<Player> away;
};

// Who officiates at a match. The first is the crew chief, the fourth the alternate.
struct Official {
  std::string provider_id;
  std::string name;  // a label: two sources write it differently
  friend bool operator==(const Official&, const Official&) = default;
};
struct NamedCrew {
  std::string provider_id;  // of the match
  std::string home;
  std::string away;
  std::chrono::sys_days day;  // where it is played
  std::vector<Official> officials;
};

struct Article {
  std::string provider_id;  // unique within its feed
  std::string title;
  std::string summary;               // may be empty
  std::string link;                  // may be empty
  std::optional<UtcTime> published;  // unknown where the feed's zone is
  std::vector<std::string> teams;    // that it names
};

}  // namespace market
