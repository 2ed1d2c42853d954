#include "checks.hpp"

#include <store/health.hpp>
#include <store/ledger.hpp>
#include <store/placing.hpp>

namespace healthcheck {

namespace {

bets::Mode mode_of(const config::Config& config) {
  return config.paper ? bets::Mode::paper : bets::Mode::live;
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

Findings exposure(const Scene& scene) {
  const auto& config = scene.read_config();
  const auto today = Zone{config.timezone}.local_day(scene.run.now);
  auto db = scene.open_store();
  store::Ledger ledger{db, mode_of(config)};
  const auto cash = ledger.balance(store::Account::cash);
  const auto at_stake = store::at_stake(db, mode_of(config), today, scene.run.now);
  return {health::judge_stakes({.bankroll = cash + ledger.balance(store::Account::at_risk),
                                .cash = cash,
                                .day = at_stake.day,
                                .week = at_stake.week,
                                .pending = at_stake.pending,
                                .max_day = config.limits.max_day,
                                .max_week = config.limits.max_week,
                                .max_pending = config.limits.max_pending})};
}

}  // namespace healthcheck
