#include "../json.hpp"
#include "feeds.hpp"

#include <fmt/chrono.h>

#include <optional>

namespace demo::nba {

namespace {

std::string odds_id(const Game& game) {
  std::uint64_t mixed = static_cast<std::uint64_t>(game.id) * 0x9e3779b97f4a7c15;
  const auto high = mixed ^ (mixed >> 29);
  mixed = high * 0xbf58476d1ce4e5b9;
  return fmt::format("{:016x}{:016x}", high, mixed ^ (mixed >> 32));
}

void outcome(Json& json, const std::string& name, int price, std::optional<double> point) {
  json.object([&] {
    json.text("name", name);
    json.number("price", price / 100.0, 2);
    if (point) json.number("point", *point, 1);
  });
}

void markets(Json& json, const Scene& scene, const Quoted& quoted, const Quote& quote) {
  const std::string home = scene.team(quoted.game->home).name;
  const std::string away = scene.team(quoted.game->away).name;
  const auto market = [&](const char* key, const std::function<void()>& outcomes) {
    json.object([&] {
      json.text("key", key);
      json.text("last_update", utc(scene.day, scene.at));
      json.key("outcomes").list(outcomes);
    });
  };
  market("h2h", [&] {
    outcome(json, away, quote.moneyline[1], {});
    outcome(json, home, quote.moneyline[0], {});
  });
  market("spreads", [&] {
    outcome(json, away, quote.spread_prices[1], -quote.spread / 2.0);
    outcome(json, home, quote.spread_prices[0], quote.spread / 2.0);
  });
  market("totals", [&] {
    outcome(json, "Over", quote.total_prices[0], quote.total / 2.0);
    outcome(json, "Under", quote.total_prices[1], quote.total / 2.0);
  });
}

void listing(Json& json, const Scene& scene, const Game& game) {
  json.text("id", odds_id(game));
  json.text("sport_key", "basketball_nba");
  json.text("sport_title", "NBA");
  json.text("commence_time", utc(game.date, game.tip));
  json.text("home_team", scene.team(game.home).name);
  json.text("away_team", scene.team(game.away).name);
}

// Of one book and statistic.
void prop_outcomes(Json& json, const Scene& scene, const PropsOf& props, std::size_t book,
                   std::size_t stat) {
  for (const std::size_t side : {0U, 1U}) {
    const auto& team = scene.team(side == 0 ? props.game->home : props.game->away);
    for (const auto& quote : props.sides[side]) {
      if (quote.book != book || quote.stat != stat) continue;
      for (const std::size_t over : {0U, 1U}) {
        json.object([&] {
          json.text("name", over == 0 ? "Over" : "Under");
          json.text("description", team.players[quote.rank].name);
          json.number("price", quote.prices[over] / 100.0, 2);
          json.number("point", quote.line / 2.0, 1);
        });
      }
    }
  }
}

}  // namespace

std::string prop_odds(const Scene& scene, std::span<const PropsOf> games) {
  Json json;
  json.list([&] {
    for (const auto& props : games) {
      json.object([&] {
        listing(json, scene, *props.game);
        json.key("bookmakers").list([&] {
          for (std::size_t book = 0; book < kPropBooks.size(); ++book) {
            json.object([&] {
              json.text("key", std::string{kPropBooks[book]});
              json.text("title", std::string{kPropBooks[book]});
              json.key("markets").list([&] {
                for (std::size_t stat = 0; stat < kPropStats.size(); ++stat) {
                  json.object([&] {
                    json.text("key", fmt::format("player_{}", kPropStats[stat]));
                    json.text("last_update", utc(scene.day, scene.at));
                    json.key("outcomes").list([&] {
                      prop_outcomes(json, scene, props, book, stat);
                    });
                  });
                }
              });
            });
          }
        });
      });
    }
  });
  return json.taken();
}

std::string odds(const Scene& scene, std::span<const Quoted> games) {
  Json json;
  json.list([&] {
    for (const auto& quoted : games) {
      json.object([&] {
        listing(json, scene, *quoted.game);
        json.key("bookmakers").list([&] {
          for (std::size_t book = 0; book < kBooks.size(); ++book) {
            json.object([&] {
              json.text("key", std::string{kBooks[book]});
              json.text("title", std::string{kBooks[book]});
              json.text("last_update", utc(scene.day, scene.at));
              json.key("markets").list([&] { markets(json, scene, quoted, quoted.quotes[book]); });
            });
          }
        });
      });
    }
  });
  return json.taken();
}

std::string events(const Scene& scene, std::span<const Quoted> games) {
  Json json;
  json.list([&] {
    for (const auto& quoted : games) {
      json.object([&] { listing(json, scene, *quoted.game); });
    }
  });
  return json.taken();
}

}  // namespace demo::nba
