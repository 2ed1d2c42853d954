#include "../json.hpp"
#include "feeds.hpp"

#include <fmt/chrono.h>

#include <algorithm>
#include <array>

namespace demo::racing {

namespace {

using std::chrono::minutes;

// "9/2", "Evens".
std::string spelled(Fraction price) {
  if (price.numerator == price.denominator) return "Evens";
  return fmt::format("{}/{}", price.numerator, price.denominator);
}

std::string decimal(Fraction price) {
  return fmt::format("{}.{:02}", price.decimal() / 100, price.decimal() % 100);
}

// What a line of betops-quotes(5) says of a race.
void tell_race(Json& json, const Race& race) {
  json.text("sport", "racing");
  json.text("league", race.course->country);
  json.text("course", race.course->card);
  json.text("country", race.course->country);
  json.text("name", race.name);
  json.truth("handicap", race.is_handicap());
  json.text("starts_at", written(race.day, race.off));
}

void tell_finish(Json& json, const Scene& scene, const Told& told, const Finish& finish,
                 Fraction price) {
  json.text("entrant", scene.stable[told.race.runners[finish.runner].horse].name);
  finish.position != 0 ? json.whole("position", finish.position) : json.text("code", finish.code);
  if (told.race.fate != Fate::run) return;
  json.number("sp", price.decimal() / 100.0, 2);
}

void tell_withdrawal(Json& json, const Scene& scene, const Told& told, std::size_t runner) {
  const auto& [race, market] = told;
  json.text("entrant", scene.stable[race.runners[runner].horse].name);
  json.text("at", written(race.day, *race.runners[runner].out));
  json.number("price", market.price_when_out(runner).decimal() / 100.0, 2);
  json.number("deduction", market.deduction(runner) / 100.0, 2);
  json.number("reduction", market.factor(runner) / 100'000.0, 5);
}

std::string notice(const Scene& scene, const Told& told) {
  const auto& race = told.race;
  Json json;
  json.object([&] {
    tell_race(json, race);
    json.text("status", race.fate == Fate::abandoned ? "abandoned" : "final");
    if (race.fate == Fate::abandoned) return;
    const auto prices = told.market.starting_prices();
    json.key("order").list([&] {
      for (const auto& finish : race.order) {
        json.object([&] { tell_finish(json, scene, told, finish, prices[finish.runner]); });
      }
    });
    json.key("withdrawals").list([&] {
      for (std::size_t i = 0; i < race.runners.size(); ++i) {
        if (race.runners[i].out) json.object([&] { tell_withdrawal(json, scene, told, i); });
      }
    });
  });
  return json.taken();
}

}  // namespace

std::string bookmaker(const Scene& scene, std::span<const Told> races, minutes at) {
  constexpr const char* kBook = "williamhill";
  std::string lines;
  for (const auto& [race, market] : races) {
    const auto prices = market.bookmaker(at);
    for (std::size_t i = 0; i < prices.size(); ++i) {
      if (prices[i].numerator == 0) continue;
      Json json;
      json.object([&, &race = race] {
        tell_race(json, race);
        json.text("book", kBook);
        json.text("market", "win");
        json.text("side", "yes");
        json.text("subject", scene.stable[race.runners[i].horse].name);
        json.number("price", prices[i].decimal() / 100.0, 2);
      });
      lines += json.taken();
    }
  }
  return lines.empty() ? "\n" : lines;
}

std::string predictions(const Scene& scene, std::span<const Told> races) {
  std::string lines = "provider,event,market,side,subject_id,confidence\n";
  for (const auto& [race, market] : races) {
    for (const auto& runner : race.runners) {
      lines += fmt::format("racecards,{},win,yes,{},{:.4f}\n", race.id,
                           scene.stable[runner.horse].id, confidence_of(runner.believed));
    }
  }
  return lines;
}

std::string results(const Scene& scene, std::span<const Told> races) {
  std::string lines =
      "date,region,course,off,race_name,rating_band,ran,num,pos,horse,sp,dec,jockey,trainer\n";
  for (const auto& [race, market] : races) {
    if (race.fate != Fate::run) continue;
    const auto prices = market.starting_prices();
    for (const auto& finish : race.order) {
      const auto& runner = race.runners[finish.runner];
      const auto& horse = scene.stable[runner.horse];
      auto name = horse.name;
      std::erase(name, '\'');  // as rpscrape writes it
      const auto price = prices[finish.runner];
      lines += fmt::format("{:%Y-%m-%d},{},{},{}:{:02},{},{},{},{},{},{} ({}),{},{},{},{}\n",
                           scene.day, race.course->country, race.course->results,
                           (race.off.count() / 60 + 11) % 12 + 1, race.off.count() % 60, race.name,
                           race.rating_band, race.order.size(), runner.number,
                           finish.position != 0 ? fmt::format("{}", finish.position) : finish.code,
                           name, horse.foaled, spelled(price), decimal(price),
                           market.exchange_starting_price(finish.runner),
                           jockey_name(runner.jockey), trainer_name(horse.trainer));
    }
  }
  return lines;
}

std::string notices(const Scene& scene, std::span<const Told> races) {
  std::string lines;
  for (const auto& told : races) {
    const bool is_whole = std::ranges::none_of(
        told.race.runners, [](const Runner& runner) { return runner.out.has_value(); });
    if (told.race.fate != Fate::run || !is_whole) lines += notice(scene, told);
  }
  return lines.empty() ? "\n" : lines;
}

std::string written(std::chrono::sys_days day, minutes at) {
  return fmt::format("{:%FT%TZ}", utc(day, at));
}

}  // namespace demo::racing
