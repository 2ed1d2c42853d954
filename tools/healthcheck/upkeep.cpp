#include "checks.hpp"

#include <store/health.hpp>

namespace healthcheck {

Findings outbox(const Scene& scene) {
  auto db = scene.open_store();
  return health::judge_outbox(store::outbox(db, scene.run.now), scene.run.now, scene.limits());
}

Findings backups(const Scene& scene) {
  auto db = scene.open_store();
  const auto remote = scene.config ? scene.config->backup.remote : std::string{};
  return health::judge_backups(store::backups(db, remote, scene.run.now), scene.run.now,
                               scene.limits());
}

}  // namespace healthcheck
