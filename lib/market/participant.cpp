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

}  // namespace market
