#include "feeds.hpp"
#include "json.hpp"

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

}  // namespace

std::string odds(const Scene& scene, std::span<const Quoted> games) {
  Json json;
  json.list([&] {
    for (const auto& quoted : games) {
      json.object([&] {
        json.text("id", odds_id(*quoted.game));
        json.text("sport_key", "basketball_nba");
        json.text("sport_title", "NBA");
        json.text("commence_time", utc(quoted.game->date, quoted.game->tip));
        json.text("home_team", scene.team(quoted.game->home).name);
        json.text("away_team", scene.team(quoted.game->away).name);
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

}  // namespace demo::nba
