#include "../json.hpp"
#include "feeds.hpp"

#include <fmt/chrono.h>

#include <algorithm>
#include <array>

namespace demo::nba {

namespace {

// Of a game that is played the first half.
std::size_t periods_told(const Listed& listed) {
  if (listed.state == State::over) return listed.played->periods.size();
  return listed.state == State::live ? 2 : 0;
}

void status(Json& json, const Listed& listed) {
  struct Words {
    const char* id;
    const char* name;
    const char* state;
  };
  constexpr std::array<Words, 4> kWords{{{"1", "STATUS_SCHEDULED", "pre"},
                                         {"6", "STATUS_POSTPONED", "post"},
                                         {"2", "STATUS_IN_PROGRESS", "in"},
                                         {"3", "STATUS_FINAL", "post"}}};
  const bool is_over = listed.state == State::over;
  const int periods = static_cast<int>(periods_told(listed));
  const auto& words = kWords[static_cast<std::size_t>(listed.state)];
  json.key("status").object([&] {
    json.number("clock", 0, 1);
    json.text("displayClock", "0.0");
    json.whole("period", periods);
    json.key("type").object([&] {
      json.text("id", words.id);
      json.text("name", words.name);
      json.text("state", words.state);
      json.truth("completed", is_over);
      json.text("detail", periods == 5  ? "Final/OT"
                          : periods > 5 ? fmt::format("Final/{}OT", periods - 4)
                          : is_over     ? "Final"
                                        : "");
    });
  });
}

// One team has a name of its own there.
std::string name_of(const Team& team) {
  const std::string name = team.name;
  return name == "Los Angeles Clippers" ? "LA Clippers" : name;
}

void team_member(Json& json, const Team& team) {
  json.key("team").object([&] {
    json.text("id", fmt::format("{}", team.id));
    json.text("abbreviation", team.short_name);
    json.text("displayName", name_of(team));
  });
}

void competitors(Json& json, const Scene& scene, const Listed& listed) {
  const auto* played = listed.played;
  const auto periods = periods_told(listed);
  json.key("competitors").list([&] {
    for (const std::size_t side : {0U, 1U}) {
      int score = 0;
      for (std::size_t n = 0; n < periods; ++n) score += played->periods[n][side];
      json.object([&] {
        json.text("homeAway", side == 0 ? "home" : "away");
        if (listed.state == State::over) json.truth("winner", score > played->score(1 - side));
        team_member(json, scene.team(side == 0 ? listed.game->home : listed.game->away));
        json.text("score", fmt::format("{}", score));
        if (periods == 0) return;
        json.key("linescores").list([&] {
          for (std::size_t n = 0; n < periods; ++n) {
            json.object([&] {
              json.number("value", played->periods[n][side], 1);
              json.whole("period", static_cast<int>(n) + 1);
            });
          }
        });
      });
    }
  });
}

void competition(Json& json, const Scene& scene, const Listed& listed) {
  const auto& game = *listed.game;
  json.text("id", fmt::format("{}", game.id));
  json.text("date", utc(game.date, game.tip, false));
  json.truth("neutralSite", false);
  competitors(json, scene, listed);
  status(json, listed);
}

void season(Json& json, const Game& game) {
  json.key("season").object([&] {
    json.whole("year", 2025);
    json.whole("type", game.stage == Stage::regular ? 2 : 3);
  });
}

std::string athlete_link(const Player& player) {
  return fmt::format("https://www.espn.com/nba/player/_/id/{}", player.id);
}

void named(Json& json, const Player& player) {
  json.text("id", fmt::format("{}", player.id));
  json.text("displayName", player.name);
}

void header(Json& json, const Scene& scene, const Listed& listed) {
  json.key("header").object([&] {
    json.text("id", fmt::format("{}", listed.game->id));
    season(json, *listed.game);
    json.key("competitions").list([&] { json.object([&] { competition(json, scene, listed); }); });
  });
}

// Who of a team plays, before the game.
void squad(Json& json, const Team& team, const std::array<Absent, 10>& absent) {
  const auto five = starters(absent);
  json.object([&] {
    team_member(json, team);
    json.key("statistics").list([&] {
      json.object([&] {
        json.key("athletes").list([&] {
          for (std::size_t rank = 0; rank < team.players.size(); ++rank) {
            if (absent[rank] != Absent::no) continue;
            json.object([&] {
              json.truth("starter", std::ranges::find(five, rank) != five.end());
              json.truth("didNotPlay", false);
              json.key("athlete").object([&] { named(json, team.players[rank]); });
            });
          }
        });
      });
    });
  });
}

void box_line(Json& json, const Player& player, const Line& line, bool starts, bool is_over) {
  json.object([&] {
    json.truth("active", false);
    json.key("athlete").object([&] { named(json, player); });
    json.truth("starter", starts);
    json.truth("didNotPlay", !line.played);
    json.text("reason", line.played ? "COACH'S DECISION" : "KNEE");
    json.truth("ejected", false);
    json.key("stats").list([&] {
      if (!line.played || !is_over) return;
      for (const int value : {line.minutes, line.points}) json.text(fmt::format("{}", value));
      json.text(fmt::format("{}-{}", line.threes, line.threes * 2 + 1));
      for (const int value : {line.rebounds, line.assists}) json.text(fmt::format("{}", value));
    });
  });
}

void team_box(Json& json, const Team& team, const std::vector<Line>& lines, bool is_over) {
  json.object([&] {
    team_member(json, team);
    json.key("statistics").list([&] {
      json.object([&] {
        json.key("names").list([&] {
          for (const auto* name : {"MIN", "PTS", "3PT", "REB", "AST"}) json.text(std::string{name});
        });
        json.key("keys").list([&] {
          for (const auto* key :
               {"minutes", "points", "threePointFieldGoalsMade-threePointFieldGoalsAttempted",
                "rebounds", "assists"}) {
            json.text(std::string{key});
          }
        });
        Line sum{};
        int starters = 0;
        json.key("athletes").list([&] {
          for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool starts = lines[i].played && ++starters <= 5;
            box_line(json, team.players[i], lines[i], starts, is_over);
            sum.points += lines[i].points;
            sum.threes += lines[i].threes;
            sum.rebounds += lines[i].rebounds;
            sum.assists += lines[i].assists;
          }
        });
        json.key("totals").list([&] {
          if (!is_over) return;
          json.text(std::string{});
          json.text(fmt::format("{}", sum.points));
          json.text(fmt::format("{}-{}", sum.threes, 2 * sum.threes + 10));
          json.text(fmt::format("{}", sum.rebounds));
          json.text(fmt::format("{}", sum.assists));
        });
      });
    });
  });
}

}  // namespace

std::string scoreboard(const Scene& scene, std::span<const Listed> games) {
  Json json;
  json.object([&] {
    json.key("day").object([&] { json.text("date", fmt::format("{:%Y-%m-%d}", scene.day)); });
    json.key("events").list([&] {
      for (const auto& listed : games) {
        json.object([&] {
          json.text("id", fmt::format("{}", listed.game->id));
          json.text("date", utc(listed.game->date, listed.game->tip, false));
          season(json, *listed.game);
          json.key("competitions").list([&] {
            json.object([&] { competition(json, scene, listed); });
          });
          status(json, listed);
        });
      }
    });
  });
  return json.taken();
}

std::string summary(const Scene& scene, const Listed& listed, Box box) {
  const auto& game = *listed.game;
  const bool is_over = box == Box::played;
  Json json;
  json.object([&] {
    json.key("boxscore").object([&] {
      if (box == Box::none) return;
      json.key("players").list([&] {
        team_box(json, scene.team(game.away), listed.played->box[1], is_over);
        team_box(json, scene.team(game.home), listed.played->box[0], is_over);
      });
    });
    header(json, scene, listed);
  });
  return json.taken();
}

std::string injuries(const Scene& scene, const Absences& absences, bool with_news) {
  Json json;
  json.object([&] {
    json.text("timestamp", utc(scene.day, scene.at));
    json.text("status", "success");
    json.key("injuries").list([&] {
      for (std::size_t team = 0; team < absences.size(); ++team) {
        const auto is_told = [&](Absent absent) {
          return absent == Absent::reported || (with_news && absent == Absent::scratched);
        };
        json.object([&] {
          json.text("id", fmt::format("{}", scene.teams[team].id));
          json.text("displayName", name_of(scene.teams[team]));
          json.key("injuries").list([&] {
            for (std::size_t rank = 0; rank < absences[team].size(); ++rank) {
              if (!is_told(absences[team][rank])) continue;
              const auto& player = scene.teams[team].players[rank];
              json.object([&] {
                json.text("id", fmt::format("{}", player.id - 4'000'000));
                json.text("status", "Out");
                json.text("date", utc(scene.day, scene.at, false));
                json.text("shortComment", "");
                json.text("longComment", "");
                json.key("athlete").object([&] {
                  json.text("displayName", player.name);
                  json.key("links").list(
                      [&] { json.object([&] { json.text("href", athlete_link(player)); }); });
                });
                json.key("type").object([&] { json.text("name", "INJURY_STATUS_OUT"); });
              });
            }
          });
        });
      }
    });
  });
  return json.taken();
}

std::string roster(const Team& team) {
  Json json;
  json.object([&] {
    json.text("status", "success");
    json.key("athletes").list([&] {
      for (const auto& player : team.players) json.object([&] { named(json, player); });
    });
    team_member(json, team);
  });
  return json.taken();
}

std::string lineup(const Scene& scene, const Game& game, const Absences& absences) {
  Json json;
  json.object([&] {
    json.key("boxscore").object([&] {
      json.key("players").list([&] {
        for (const int which : {game.away, game.home}) {
          squad(json, scene.team(which), absences[static_cast<std::size_t>(which)]);
        }
      });
    });
    header(json, scene, {&game, nullptr, State::to_come});
  });
  return json.taken();
}

}  // namespace demo::nba
