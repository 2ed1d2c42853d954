#include <base/nearest.hpp>
#include <market/participant.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace market {

namespace {

constexpr std::array<std::string_view, 4> kRoles = {"team", "player", "horse", "person"};

constexpr std::array<std::string_view, 7> kAlone = {"boxing", "cycling", "darts", "golf",
                                                    "mma",    "snooker", "tennis"};

// Whether all words of one are in the other, side by side: "hull" in "hull city".
bool is_part_of(std::string_view part, std::string_view whole) {
  return fmt::format(" {} ", whole).find(fmt::format(" {} ", part)) != std::string::npos;
}

}  // namespace

std::string_view to_string(Role role) {
  return kRoles[static_cast<std::size_t>(role)];
}

Role contestant_of(std::string_view sport) {
  if (sport == "racing") return Role::horse;
  return std::ranges::find(kAlone, sport) == kAlone.end() ? Role::team : Role::player;
}

std::string tidy_name(std::string_view name) {
  std::string tidy;
  for (const char c : name) {
    const bool is_blank = c == ' ' || c == '\t';
    if (!is_blank) {
      tidy += c;
    } else if (!tidy.empty() && tidy.back() != ' ') {
      tidy += ' ';
    }
  }
  if (tidy.ends_with(' ')) tidy.pop_back();
  return tidy;
}

std::string name_key(std::string_view name) {
  auto key = tidy_name(name);
  for (auto& c : key) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return key;
}

std::string like_name(std::string_view given, const std::set<std::string>& names) {
  const auto key = name_key(given);
  std::set<std::string> like;
  for (const auto& name : names) {
    const auto other = name_key(name);
    const auto longer = std::max(key.size(), other.size());
    if (is_part_of(key, other) || is_part_of(other, key) || 4 * distance(key, other) <= longer) {
      like.insert(name);
    }
  }
  return nearest_name(given, like);
}

}  // namespace market
