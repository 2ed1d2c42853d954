#include "checks.hpp"

#include <store/health.hpp>

namespace healthcheck {

Findings outbox(const Scene& scene) {
  auto db = scene.open_store();
  return health::judge_outbox(store::outbox(db, scene.run.now), scene.run.now, scene.limits());
}

Findings backups(const Scene& scene) {
  auto db = scene.open_store();
  const auto config = scene.config ? scene.config->backup : config::Backup{};
  auto backups = store::backups(db, config.remote, scene.run.now);
  backups.are_sealed = !config.age_recipients.empty() && config.age_identity.empty();
  return health::judge_backups(backups, scene.run.now, scene.limits());
}

}  // namespace healthcheck
