#include "checks.hpp"

#include <base/zone.hpp>
#include <record/record.hpp>

namespace healthcheck {

namespace {

constexpr std::int64_t kBetsLookedAt =
    10'000;  // the newest: what it costs does not grow with history

}  // namespace

Findings performance(const Scene& scene) {
  const auto& config = scene.read_config();
  const auto mode = config.paper ? bets::Mode::paper : bets::Mode::live;
  const auto now = scene.run.now;
  auto db = scene.open_store();
  const store::Placed newest{store::newest_placed_since(db, mode, now, kBetsLookedAt),
                             now + std::chrono::seconds{1}};
  return health::judge_performance(record::of(db, mode, Zone{config.timezone}, now, newest));
}

}  // namespace healthcheck
