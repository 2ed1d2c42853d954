#include <archive/file.hpp>
#include <archive/log_files.hpp>
#include <base/error.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

namespace archive {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLarge = std::uintmax_t{10} << 20;

std::string without_ending(std::string name) {
  for (const std::string_view ending : {".zst", ".log"}) {
    if (name.ends_with(ending)) name.resize(name.size() - ending.size());
  }
  return name;
}

std::string without_number(std::string stem) {
  const auto dot = stem.rfind('.');
  if (dot == std::string::npos || dot + 1 == stem.size()) return stem;
  const bool is_number = stem.find_first_not_of("0123456789", dot + 1) == std::string::npos;
  if (is_number) stem.resize(dot);
  return stem;
}

std::optional<std::chrono::sys_days> parse_day(const std::string& text) {
  try {
    return parse_date(text);
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace

std::optional<std::chrono::sys_days> day_of(const std::string& name) {
  const auto stem = without_number(without_ending(fs::path{name}.filename().string()));
  if (const auto day = parse_day(stem)) return day;
  constexpr std::size_t kStamp = std::string_view{"-20260301T193000Z"}.size();
  if (stem.size() <= kStamp) return std::nullopt;
  const auto stamp = stem.substr(stem.size() - kStamp);
  if (stamp[0] != '-' || stamp[9] != 'T' || stamp.back() != 'Z') return std::nullopt;
  return parse_day(
      fmt::format("{}-{}-{}", stamp.substr(1, 4), stamp.substr(5, 2), stamp.substr(7, 2)));
}

std::string numbered(const std::string& packed, int count) {
  constexpr std::string_view kEnding = ".log.zst";
  if (count == 1) return packed;
  return fmt::format("{}.{}{}", packed.substr(0, packed.size() - kEnding.size()), count, kEnding);
}

std::vector<LogFile> logs_with_day(const fs::path& logs, const std::string& ending) {
  std::vector<LogFile> found;
  if (!fs::exists(logs)) return found;
  for (const auto& entry : fs::recursive_directory_iterator{logs}) {
    if (!entry.is_regular_file() || entry.is_symlink()) continue;
    auto name = entry.path().lexically_relative(logs).string();
    const auto day = day_of(name);
    if (day && name.ends_with(ending)) found.push_back({entry.path(), std::move(name), *day});
  }
  std::ranges::sort(found, [](const LogFile& a, const LogFile& b) {
    return std::tie(a.day, a.name) < std::tie(b.day, b.name);
  });
  return found;
}

std::size_t rename_large(const fs::path& logs, UtcTime now) {
  std::vector<fs::path> large;
  if (!fs::exists(logs)) return 0;
  for (const auto& entry : fs::directory_iterator{logs}) {
    if (!entry.is_regular_file() || entry.path().extension() != ".log") continue;
    if (entry.file_size() > kLarge && !day_of(entry.path().filename().string()))
      large.push_back(entry.path());
  }
  auto stamp = format_utc(now);
  std::erase_if(stamp, [](char c) { return c == '-' || c == ':'; });
  std::size_t renamed = 0;
  for (const auto& file : large) {
    const auto to = logs / fmt::format("{}-{}.log", file.stem().string(), stamp);
    if (fs::exists(to) || fs::exists(to.string() + ".zst")) continue;
    publish(file, to);
    ++renamed;
  }
  return renamed;
}

// A write lease is given only on a file that nobody else has open.
bool is_closed(const fs::path& file) {
  const Input input{file};
  return ::fcntl(input.fd(), F_SETLEASE, F_WRLCK) == 0;
}

}  // namespace archive
