#pragma once

#include <base/time.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace archive {

// A log that is finished, or packed: its day is in its name.
struct LogFile {
  std::filesystem::path path;
  std::string name;  // below logs/: "gen-bets/2026-03-01.log"
  std::chrono::sys_days day;

  friend bool operator==(const LogFile&, const LogFile&) = default;
};

// The day of "gen-bets/2026-03-01.log" or "settlement-20260301T193000Z.log", with
// or without a number and ".zst"; nothing for a name that has none.
std::optional<std::chrono::sys_days> day_of(const std::string& name);

// The name of what is packed beside "2026-03-01.log.zst", as the second, third ...
// of its name: "2026-03-01.2.log.zst". The first is that name itself.
std::string numbered(const std::string& packed, int count);

// All logs of that ending (".log", ".log.zst") whose name has a day, oldest first.
std::vector<LogFile> logs_with_day(const std::filesystem::path& logs, const std::string& ending);

// Renames what is appended to for ever, logs/*.log of more than 10 MB, to a name
// with a time; who writes there opens it anew at the next run. Returns how many.
std::size_t rename_large(const std::filesystem::path& logs, UtcTime now);

// False while any program has it open, also where that cannot be told.
bool is_closed(const std::filesystem::path& file);

}  // namespace archive
