#pragma once

#include <health/finding.hpp>
#include <health/limits.hpp>

#include <cstdint>

// The machine and the installation.
namespace health {

struct Disk {
  std::int64_t free_bytes = 0;  // for us, not for root
  std::int64_t free_inodes = 0;
  std::int64_t inodes = 0;  // 0: the file system has no fixed number of them
};

std::vector<Finding> judge_disk(const Disk& disk, const Limits& limits);

struct Tool {
  std::string name;
  std::string version;  // empty: there is none
  std::string why;      // it does not start
};

Finding judge_tools(std::span<const Tool> tools, const std::string& expected);

// Whether a SQLite (its number: 3051002 is 3.51.2) can lose commits where two writers meet
// its automatic checkpoint: sqlite.org/wal.html, "The WAL-Reset Bug".
bool has_wal_reset_bug(int sqlite);

// Never a warning: our tools make no such checkpoint, and Debian 12 has no other SQLite.
Finding judge_sqlite(int sqlite);

Finding judge_wal(std::int64_t size, const Limits& limits);

// How far our clock is ahead of another's; behind: below 0.
Finding judge_clock(std::chrono::seconds ahead, const Limits& limits);

}  // namespace health
