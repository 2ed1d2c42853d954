#pragma once

#include <health/finding.hpp>
#include <health/limits.hpp>

#include <cstdint>

// Messages and backups.
namespace health {

struct Outbox {
  std::int64_t waiting = 0;
  std::optional<UtcTime> oldest;  // of the waiting, when it was queued
  std::int64_t dead = 0;          // given up, and neither sent after all nor dropped
};

std::vector<Finding> judge_outbox(const Outbox& outbox, UtcTime now, const Limits& limits);

struct Backups {
  std::optional<UtcTime> oldest;
  std::optional<UtcTime> newest;
  std::int64_t bytes = 0;                    // of the newest ...
  std::optional<std::int64_t> bytes_before;  // ... and of the one before
  std::string store_fault;                   // found by a backup that was not made for it
  std::optional<UtcTime> verified;           // the last that was good, deep
  std::optional<UtcTime> drilled;            // likewise
  bool are_sealed = false;                   // the key to them is not on this machine
  std::vector<std::string> failed;           // copies whose last check was bad: "upload: ..."
  std::vector<std::string> superseded;       // such copies, with a later good one in their place
};

std::vector<Finding> judge_backups(const Backups& backups, UtcTime now, const Limits& limits);

}  // namespace health
