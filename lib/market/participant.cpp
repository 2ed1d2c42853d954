#include <market/participant.hpp>

#include <algorithm>
#include <array>

namespace market {

namespace {

constexpr std::array<std::string_view, 4> kRoles = {"team", "player", "horse", "person"};

constexpr std::array<std::string_view, 7> kAlone = {"boxing", "cycling", "darts", "golf",
                                                    "mma",    "snooker", "tennis"};

}  // namespace

std::string_view to_string(Role role) {
  return kRoles[static_cast<std::size_t>(role)];
}

Role contestant_of(std::string_view sport) {
  if (sport == "racing") return Role::horse;
  return std::ranges::find(kAlone, sport) == kAlone.end() ? Role::team : Role::player;
}

}  // namespace market
