#include "watching.hpp"

#include <store/rows.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>

namespace steam_watch {

namespace {

using market::ExchangeMarket;

// The market as it stood at the first of the polls at which it had prices.
std::optional<ExchangeMarket> morning_of(store::ExchangeMarkets& markets, const market::Event& race,
                                         std::span<const UtcTime> polls,
                                         const signals::SteamRules& rules) {
  for (const auto poll : polls) {
    auto then = markets.of(race, poll);
    if (then && has_prices(*then, rules)) return then;
  }
  return std::nullopt;
}

const market::ExchangeRunner& runner_of(const ExchangeMarket& market, market::SelectionId id) {
  return *std::ranges::find(market.runners, id, &market::ExchangeRunner::id);
}

std::optional<odds::Price> price_then(store::ExchangeMarkets& markets, const market::Event& race,
                                      market::SelectionId id, UtcTime at) {
  const auto then = markets.of(race, at);
  if (!then) return std::nullopt;
  const auto found = std::ranges::find(then->runners, id, &market::ExchangeRunner::id);
  if (found == then->runners.end() || !found->back) return std::nullopt;
  return found->back->price;
}

}  // namespace

std::string path_of(store::ExchangeMarkets& markets, const market::Event& race,
                    const store::FoundSteamer& found) {
  const auto& one = found.steamer;
  std::vector<std::string> path{to_string(one.from)};
  const auto add = [&](std::string price) {
    if (price != path.back()) path.push_back(std::move(price));
  };
  const UtcTime start[] = {race.starts_at};
  for (const auto& look : schedule::looks_before(start)) {
    if (look.at <= found.morning || look.at >= found.at) continue;
    const auto price = price_then(markets, race, one.id, look.at);
    if (price) add(to_string(*price));
  }
  add(to_string(one.to));
  if (one.kept < 1) {
    path.front() += fmt::format(" ({:.2f} after non-runners)", one.from.decimal() * one.kept);
  }
  return fmt::format("{}", fmt::join(path, " > "));
}

Sightings compare(store::Database& db, const Day& day, const signals::SteamRules& rules,
                  const Zone& zone, UtcTime now) {
  store::ExchangeMarkets markets{db, exchange(), now};
  store::Steamers told{db};
  store::ParticipantNames names{db};
  const auto polls = store::polls_of_morning(db, exchange().provider, kMorning, day.begins,
                                             day.eight, now - std::chrono::seconds{1});
  Sightings seen;
  for (const auto& race : day.races) {
    if (race.event.starts_at <= now) continue;
    const auto market = markets.of(race.event, now);
    if (!market || !has_prices(*market, rules)) continue;
    const auto morning = morning_of(markets, race.event, polls, rules);
    const auto found = morning ? signals::steamers(*morning, *market, rules)
                               : NoAnswer{Status::unknown, "it had no prices in the morning"};
    if (!found) {
      seen.ignored.push_back(
          fmt::format("{}: {}", race_words(race.event, race.course, zone), found.why_not().why));
      continue;
    }
    ++seen.races;
    for (const auto& one : *found) {
      if (!signals::is_news(one.level, told.told(one.id, exchange().book))) continue;
      const store::FoundSteamer record{
          .steamer = one, .market = market->id, .morning = morning->at, .at = now};
      seen.news.push_back({.race = race,
                           .runner = names.of(runner_of(*market, one.id).subject),
                           .found = record,
                           .path = path_of(markets, race.event, record)});
    }
  }
  return seen;
}

}  // namespace steam_watch
