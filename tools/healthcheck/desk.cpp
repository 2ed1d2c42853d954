#include "checks.hpp"

#include <settlement/settleable.hpp>
#include <store/breakers.hpp>
#include <store/competitions.hpp>
#include <store/health.hpp>
#include <store/ledger.hpp>
#include <store/placing.hpp>
#include <store/told.hpp>
#include <strategy/strategies.hpp>

#include <algorithm>
#include <set>

namespace healthcheck {

namespace {

bets::Mode mode_of(const config::Config& config) {
  return config.paper ? bets::Mode::paper : bets::Mode::live;
}

// Of the strategies that bet.
bool is_wanted(const market::Market& market, const config::Config& config) {
  return std::ranges::any_of(strategy::strategies(config.strategies),
                             [&](const auto& one) { return one.enabled && one.wants(market); });
}

std::chrono::seconds looks_ahead(const config::Config& config) {
  std::chrono::seconds most{0};
  for (const auto& one : strategy::strategies(config.strategies)) {
    if (one.enabled) most = std::max(most, one.window);
  }
  return most;
}

}  // namespace

Findings unsettled(const Scene& scene) {
  auto db = scene.open_store();
  return {health::judge_unsettled(store::unsettled_bets(db, scene.run.now), scene.run.now,
                                  scene.limits())};
}

Findings activity(const Scene& scene) {
  const auto& config = scene.read_config();
  auto db = scene.open_store();
  return {health::judge_activity(
      store::activity(db, mode_of(config), Zone{config.timezone}, scene.run.now))};
}

Findings overtime(const Scene& scene) {
  const auto& config = scene.read_config();
  std::set<std::string> possible;
  std::set<std::string> unknown;
  auto db = scene.open_store();
  const auto until = scene.run.now + looks_ahead(config);
  for (auto& [event, market] : store::markets_ahead(db, scene.run.now, until)) {
    if (!is_wanted(market, config)) continue;
    event.overtime = config.overtime_of(event);
    const auto told = store::told_of(db, event.id, scene.run.now);
    if (!settlement::lacks_regulation_score(market, event, told)) continue;
    (event.overtime == market::Overtime::possible ? possible : unknown).insert(event.league);
  }
  return {
      health::judge_overtime({possible.begin(), possible.end()}, {unknown.begin(), unknown.end()})};
}

Findings exposure(const Scene& scene) {
  const auto& config = scene.read_config();
  const auto today = Zone{config.timezone}.local_day(scene.run.now);
  auto db = scene.open_store();
  store::Ledger ledger{db, mode_of(config)};
  const auto cash = ledger.balance(store::Account::cash, scene.run.now);
  const auto at_stake = store::at_stake(db, mode_of(config), today, scene.run.now);
  return {health::judge_stakes(
      {.bankroll = cash + ledger.balance(store::Account::at_risk, scene.run.now),
       .cash = cash,
       .day = at_stake.day,
       .week = at_stake.week,
       .pending = at_stake.pending,
       .max_day = config.limits.max_day,
       .max_week = config.limits.max_week,
       .max_pending = config.limits.max_pending})};
}

Findings betting(const Scene& scene) {
  using What = health::Stopped::What;
  auto db = scene.open_store();
  const auto open = store::open_breakers(db, mode_of(scene.read_config()), scene.run.now);
  for (const auto& [breaker, what] :
       {std::pair{bets::Breaker::hard_stop, What::latched}, {bets::Breaker::pause, What::paused}}) {
    const auto found = open.find(breaker);
    if (found == open.end()) continue;
    return {health::judge_betting({what, found->second.at, found->second.why})};
  }
  return {health::judge_betting({})};
}

}  // namespace healthcheck
