#include "../json.hpp"
#include "feeds.hpp"

#include <fmt/chrono.h>

#include <array>
#include <string_view>
#include <utility>

namespace demo::nba {

namespace {

constexpr int kOfficials = 40;

// The league writes six teams otherwise than ESPN does.
std::string letters(const Team& team) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kOther{{{"GS", "GSW"},
                                                                                 {"NO", "NOP"},
                                                                                 {"NY", "NYK"},
                                                                                 {"SA", "SAS"},
                                                                                 {"UTAH", "UTA"},
                                                                                 {"WSH", "WAS"}}};
  for (const auto& [espns, own] : kOther) {
    if (espns == team.short_name) return std::string{own};
  }
  return team.short_name;
}

}  // namespace

std::string officials(const Scene& scene, std::span<const Listed> games) {
  Json json;
  json.object([&] {
    json.key("nba").object([&] {
      json.key("Table").object([&] {
        json.key("rows").list([&] {
          const auto first = scene.day.time_since_epoch().count();
          int next = 0;
          for (const auto& listed : games) {
            json.object([&] {
              json.text("game_id", fmt::format("00224{:05}", listed.game->id % 100'000));
              json.text("game_date", fmt::format("{:%m/%d/%Y}", scene.day));
              json.text("home_team_abbr", letters(scene.team(listed.game->home)));
              json.text("away_team_abbr", letters(scene.team(listed.game->away)));
              for (int place = 1; place <= 3; ++place) {
                const auto code = static_cast<int>(1 + (first + next++) % kOfficials);
                json.text(fmt::format("official{}", place).c_str(),
                          fmt::format("Official {}", code));
                json.whole(fmt::format("official{}_code", place).c_str(), code);
              }
            });
          }
        });
      });
    });
  });
  return json.taken();
}

}  // namespace demo::nba
