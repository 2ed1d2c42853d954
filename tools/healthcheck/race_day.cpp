#include "checks.hpp"

#include <health/race_day.hpp>
#include <store/race_health.hpp>

namespace healthcheck {

namespace {

constexpr std::chrono::minutes kFirstPoll{7 * 60 + 5};  // of the hourly ones, local
constexpr std::chrono::minutes kLastPoll{20 * 60 + 5};

// Those of the day that were due by `now`.
std::vector<health::DuePoll> due_polls(const Zone& zone, std::chrono::sys_days day, UtcTime now) {
  std::vector<health::DuePoll> due;
  for (auto at = kFirstPoll; at <= kLastPoll; at += std::chrono::hours{1}) {
    const auto time = zone.at(day, at);
    if (time <= now) due.push_back({zone.format(time).substr(11), time});
  }
  return due;
}

}  // namespace

Findings race_day(const Scene& scene) {
  if (!scene.day || !scene.read_config().strategies.tips.enabled) return {};
  const auto zone = scene.zone();
  const auto mode = scene.config->paper ? bets::Mode::paper : bets::Mode::live;
  auto db = scene.open_store();
  auto facts =
      store::race_day_facts(db, mode, zone.start_of(*scene.day),
                            zone.start_of(*scene.day + std::chrono::days{1}), scene.run.now);
  facts.has_channel = !scene.config->notify.channels.empty();
  return health::judge_race_day(facts, due_polls(zone, *scene.day, scene.run.now));
}

}  // namespace healthcheck
