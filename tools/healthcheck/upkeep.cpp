#include "checks.hpp"

#include "output.hpp"

#include <store/health.hpp>

#include <fmt/ranges.h>

namespace healthcheck {

namespace {

// That .env cannot be read is said of the secrets.
bool is_watched(const Scene& scene) {
  try {
    return !ping_url(scene.run.home).empty();
  } catch (const Error&) {
    return true;
  }
}

}  // namespace

Findings alerts(const Scene& scene) {
  const auto& names = scene.read_config().notify.alerts;
  if (names.empty()) {
    return {{.name = "alerts",
             .status = health::Status::warning,
             .value = "nobody is told of a failure but by cron's mail",
             .hint = "name channels under notify.alerts, and try them with 'notify test'"}};
  }
  auto told = fmt::format("to {}", fmt::join(names, ", "));
  if (!is_watched(scene)) {
    told += "; no HEALTHCHECK_PING_URL, so nobody notices when this machine is down";
  }
  return {{.name = "alerts", .value = std::move(told)}};
}

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
