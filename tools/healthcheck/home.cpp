#include "checks.hpp"

#include <message/channel.hpp>
#include <provider/source.hpp>
#include <schedule/report_time.hpp>
#include <secret/secrets.hpp>
#include <store/rows.hpp>

#include <fmt/ranges.h>

#include <algorithm>
#include <iterator>
#include <set>

namespace healthcheck {

namespace {

using health::Status;

bool schedules(const Scene& scene, const std::string& word) {
  return std::ranges::any_of(scene.entries(), [&](const auto& entry) {
    return entry.command.find(word) != std::string::npos;
  });
}

// The secrets that what is configured or scheduled cannot do without.
std::vector<std::string> needed_secrets(const Scene& scene) {
  std::vector<std::string> needed;
  for (const auto& source : provider::sources()) {
    const std::string name{source.name};
    if (source.key.empty()) continue;
    if (schedules(scene, name) || (scene.config && scene.config->providers.contains(name))) {
      needed.emplace_back(source.key);
    }
  }
  if (!scene.config) return needed;
  for (const auto& channel : scene.config->notify.channels) {
    for (const auto& name : message::secrets_of(channel)) needed.push_back(name);
  }
  return needed;
}

// Why others could read the key of the backups; empty: they cannot, or it is elsewhere.
std::string open_key(const Scene& scene) {
  if (!scene.config || scene.config->backup.age_identity.empty()) return {};
  const auto& named = scene.config->backup.age_identity;
  std::error_code error;
  const auto mode = std::filesystem::status(scene.run.home / named, error).permissions();
  if (error) return fmt::format("the key {}: {}", named, error.message());
  constexpr auto kOthers = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
  if ((mode & kOthers) == std::filesystem::perms::none) return {};
  return fmt::format("the key {} can be read by others", named);
}

// Books that the configuration names and nobody has.
std::vector<std::string> unknown_names(const Scene& scene) {
  std::vector<std::string> in_store;
  try {
    auto db = scene.open_store();
    in_store = store::book_keys(db);
  } catch (const Error&) {
    // Without a store only the providers' names are known; other checks tell of it.
  }
  return config::unknown_names(*scene.config, in_store);
}

}  // namespace

Findings configuration(const Scene& scene) {
  health::Finding found{.name = "configuration", .value = "complete"};
  if (!scene.config) {
    found.status = Status::critical;
    found.value = scene.why_no_config;
    found.hint = "no tool runs without it: correct it, or restore it from a backup";
    return {found};
  }
  if (const auto unknown = unknown_names(scene); !unknown.empty()) {
    found.status = Status::warning;
    found.value = fmt::format("{}", fmt::join(unknown, "; "));
    found.hint = "correct the name: what is said of a book that nobody has does nothing";
  }
  return {found};
}

Findings secrets(const Scene& scene) {
  health::Finding found{.name = "secrets"};
  try {
    std::set<std::string> known;
    for (const auto& [name, value] : secret::load(scene.run.home)) known.insert(name);
    std::vector<std::string> missing;
    for (const auto& name : needed_secrets(scene)) {
      if (!secret::find(scene.run.home, name)) missing.push_back(name);
    }
    found.value = fmt::format("{} in .env", known.size());
    const auto open = open_key(scene);
    const bool in_yaml = scene.config && !scene.config->reporting.webhook.empty();
    if (missing.empty() && open.empty() && !in_yaml) return {found};
    if (in_yaml && missing.empty()) {
      found.value = "reporting.discord_webhook_url is a secret in the wrong file";
      found.hint = "move it into .env as DISCORD_WEBHOOK_URL, and write null in its place";
    } else if (!missing.empty()) {
      found.value = fmt::format("not set: {}", fmt::join(missing, ", "));
      found.hint = "put NAME=value into .env of the home";
    } else {
      found.value = open;
      found.hint = "backup.age_identity is the key to every backup: a file here, with mode 0600";
    }
  } catch (const Error& error) {
    found.value = error.what();
    found.hint = "correct .env: no tool takes a secret from it as it is";
  }
  found.status = Status::warning;
  return {found};
}

Findings crontab(const Scene& scene) {
  health::Finding found{.name = "crontab"};
  if (!scene.crontab) {
    found.value = "none: nothing is scheduled";
    return {found};
  }
  std::vector<std::string> said;
  auto traps = scene.crontab->traps;
  if (scene.config && scene.config->reporting.at) {
    std::ranges::move(schedule::report_time_traps(scene.entries(), *scene.config->reporting.at),
                      std::back_inserter(traps));
  }
  for (const auto& trap : traps) {
    found.status = std::max(found.status, trap.is_error ? Status::critical : Status::warning);
    said.push_back(fmt::format("line {}: {}", trap.line, trap.what));
  }
  found.value = said.empty() ? fmt::format("{} lines", scene.crontab->entries.size())
                             : fmt::format("{}", fmt::join(said, "; "));
  if (!said.empty()) found.hint = "'safecron lint config/crontab'; correct it and install it again";
  return {found};
}

}  // namespace healthcheck
