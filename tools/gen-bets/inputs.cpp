#include "inputs.hpp"

#include <base/duration.hpp>
#include <base/zone.hpp>
#include <store/race_inputs.hpp>
#include <strategy/strategies.hpp>

#include <algorithm>

namespace gen_bets {

namespace {

bool makes_only_tips(const config::Config& config) {
  const auto strategies = strategy::strategies(config.strategies);
  return config.strategies.tips.enabled && std::ranges::all_of(strategies, [](const auto& one) {
           return !one.enabled || one.asks.race;
         });
}

}  // namespace

std::string require_inputs(store::Database& db, const config::Config& config, UtcTime now) {
  if (!makes_only_tips(config)) return {};
  const Zone zone{config.timezone};
  const auto today = zone.local_day(now);
  const auto day = format_date(today);
  const auto inputs = store::race_inputs(db, zone.start_of(today),
                                         zone.start_of(today + std::chrono::days{1}), now);
  if (inputs.races == 0) {
    if (inputs.is_listed) return day + ": there is no racing";
    throw Error{Exit::no_input, "{}: no card of the day is here yet: fetch-cards, and try again",
                day};
  }
  if (inputs.to_come == 0) return {};  // all of them are off
  if (inputs.predicted == 0) {
    throw Error{Exit::no_input,
                "{}: no model has said anything yet of the {} races to come: load-predictions, and "
                "try again",
                day, inputs.to_come};
  }
  const auto most = config.strategies.tips.max_price_age;
  if (!inputs.priced || now - *inputs.priced > most) {
    throw Error{Exit::no_input,
                "{}: nobody was asked for prices in the last {}: fetch-odds, and try again", day,
                format_duration(most)};
  }
  if (inputs.predicted == inputs.to_come) return {};
  return fmt::format("{}: a model has said something of {} of the {} races to come", day,
                     inputs.predicted, inputs.to_come);
}

}  // namespace gen_bets
