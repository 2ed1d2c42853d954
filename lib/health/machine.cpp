#include <health/machine.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <chrono>
#include <cstdlib>

namespace health {

namespace {

std::string bytes(double count) {
  if (count < 1e6) return fmt::format("{:.0f} kB", count / 1e3);
  return count < 1e9 ? fmt::format("{:.0f} MB", count / 1e6)
                     : fmt::format("{:.1f} GB", count / 1e9);
}

}  // namespace

std::vector<Finding> judge_disk(const Disk& disk, const Limits& limits) {
  const auto free = static_cast<double>(disk.free_bytes);
  const auto warning = static_cast<double>(limits.disk.warning);
  const auto critical = static_cast<double>(limits.disk.critical);
  Finding space{.name = "disk",
                .value = bytes(free) + " free",
                .limit = bytes(warning) + ", critical " + bytes(critical),
                .measure = Measure{free, "B", warning, critical, true}};
  space.status = judge(*space.measure);
  if (space.status != Status::ok) {
    space.hint = "make room on the home's file system: 'backup logs', 'backup prune', raw/";
  }

  const auto share = disk.inodes == 0
                         ? 1.0
                         : static_cast<double>(disk.free_inodes) / static_cast<double>(disk.inodes);
  Finding inodes{.name = "inodes",
                 .value = fmt::format("{:.0f}% free", share * 100),
                 .limit = fmt::format("{:.0f}%", limits.inodes * 100),
                 .measure = Measure{share * 100, "%", limits.inodes * 100, {}, true}};
  inodes.status = judge(*inodes.measure);
  if (inodes.status != Status::ok) inodes.hint = "too many small files: look in raw/ and logs/";
  return {space, inodes};
}

Finding judge_tools(std::span<const Tool> tools, const std::string& expected) {
  std::vector<std::string> wrong;
  for (const auto& tool : tools) {
    if (tool.version == expected) continue;
    wrong.push_back(tool.version.empty() ? fmt::format("{} {}", tool.name, tool.why)
                                         : fmt::format("{} is {}", tool.name, tool.version));
  }
  Finding found{.name = "tools", .limit = fmt::format("{} of version {}", tools.size(), expected)};
  if (wrong.empty()) {
    found.value = "all present";
    return found;
  }
  found.status = Status::critical;
  found.value = fmt::format("{}", fmt::join(wrong, ", "));
  found.hint = "install all tools together, of one version: scripts/install";
  return found;
}

bool has_wal_reset_bug(int sqlite) {
  const bool is_mended = sqlite >= 3'051'003 || (sqlite >= 3'050'007 && sqlite < 3'051'000) ||
                         (sqlite >= 3'044'006 && sqlite < 3'045'000);
  return sqlite >= 3'007'000 && !is_mended;
}

Finding judge_sqlite(int sqlite) {
  Finding found{
      .name = "sqlite",
      .value = fmt::format("{}.{}.{}", sqlite / 1'000'000, sqlite / 1'000 % 1'000, sqlite % 1'000)};
  if (has_wal_reset_bug(sqlite)) {
    found.value += " has the WAL-reset bug: these tools avoid it, another writer does not";
    found.limit = "3.51.3, 3.50.7 or 3.44.6";
  }
  return found;
}

Finding judge_wal(std::int64_t size, const Limits& limits) {
  const auto limit = static_cast<double>(limits.wal);
  Finding found{.name = "store-wal",
                .value = bytes(static_cast<double>(size)),
                .limit = bytes(limit),
                .measure = Measure{static_cast<double>(size), "B", limit, {}}};
  found.status = judge(*found.measure);
  if (found.status != Status::ok) {
    found.hint = "a program has had the store open for long: find and end it (fuser -v bets.db)";
  }
  return found;
}

Finding judge_clock(std::chrono::seconds ahead, const Limits& limits) {
  const auto offset = static_cast<double>(std::abs(ahead.count()));
  Finding found{
      .name = "clock",
      .value =
          fmt::format("{} s {}", std::abs(ahead.count()), ahead.count() < 0 ? "behind" : "ahead"),
      .limit = spoken(limits.clock.warning) + ", critical " + spoken(limits.clock.critical),
      .measure = Measure{offset, "s", static_cast<double>(limits.clock.warning.count()),
                         static_cast<double>(limits.clock.critical.count())}};
  found.status = judge(*found.measure);
  if (found.status != Status::ok) found.hint = "set the clock: timedatectl set-ntp true";
  return found;
}

}  // namespace health
