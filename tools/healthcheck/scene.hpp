#pragma once

#include <base/zone.hpp>
#include <cli/tool.hpp>
#include <config/config.hpp>
#include <health/finding.hpp>
#include <schedule/crontab.hpp>
#include <store/sqlite.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace healthcheck {

// What every check is given: what could be read of it before the first.
struct Scene {
  const cli::Run& run;
  std::optional<config::Config> config;  // nothing: it is not readable
  std::string why_no_config;
  std::optional<schedule::Crontab> crontab;  // of home/config/crontab, if there is one
  UtcTime scheduled_since;                   // when that was written
  std::optional<std::chrono::sys_days> day;  // of --date

  // What holds without a configuration are the defaults.
  health::Limits limits() const { return config ? config->health : health::Limits{}; }

  // Throws where there is none: what needs it cannot be checked.
  const config::Config& read_config() const;

  Zone zone() const;  // of the desk

  std::span<const schedule::Entry> entries() const;  // of the crontab; none without one

  // Why it cannot be opened is said once, by the check of the store itself.
  store::Database open_store() const;
};

Scene look_around(const cli::Run& run);

}  // namespace healthcheck
