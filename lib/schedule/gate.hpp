#pragma once

#include <base/zone.hpp>

#include <bitset>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace schedule {

// Local times of a zone at which a job is due: --tz, --at, --days. cron calls
// often, in UTC, and the gate decides.
struct Gate {
  Zone zone;
  std::vector<std::chrono::minutes> at;  // since local midnight; ascending, no two the same
  std::bitset<7> days;                   // 0: Sunday
};

// "15:00", since midnight. Throws Error{Exit::usage}.
std::chrono::minutes parse_time_of_day(std::string_view text);

// Throws Error{Exit::usage}: "15:00,17:00", and "mon-fri", "sat,sun" or "".
Gate parse_gate(const std::string& zone, const std::string& at, const std::string& days);

// One nominal time of one local day. Its name is its identity: the hour that
// autumn repeats has it once.
struct Slot {
  std::string name;  // "2026-11-01 01:30 America/New_York"
  UtcTime at;        // one that spring skips is due at the moment of the change
};

// The last slot due at or before a time; the first one after it. Nothing where
// the gate has no times.
std::optional<Slot> last_slot(const Gate& gate, UtcTime now);
std::optional<Slot> next_slot(const Gate& gate, UtcTime now);

// Whether a slot, by its name, is yet to come.
bool is_ahead(const Gate& gate, const std::string& slot, UtcTime now);

// Every slot after `since` and not after `until`, oldest first.
std::vector<Slot> slots_between(const Gate& gate, UtcTime since, UtcTime until);

}  // namespace schedule
