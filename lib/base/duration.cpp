#include <base/duration.hpp>
#include <base/error.hpp>

#include <array>
#include <charconv>

namespace {

struct Unit {
  char letter;
  std::int64_t seconds;
};

constexpr std::array kUnits = {Unit{'d', 86400}, Unit{'h', 3600}, Unit{'m', 60}, Unit{'s', 1}};
constexpr std::int64_t kMostDays = 36500;

}  // namespace

std::chrono::seconds parse_duration(std::string_view text) {
  std::int64_t count = -1;
  const auto end = text.data() + text.size();
  const auto parsed = std::from_chars(text.data(), end, count);
  const bool is_count = parsed.ec == std::errc{} && count >= 0 && text.front() != '-';
  for (const auto& unit : kUnits) {
    const auto most = kMostDays * 86400 / unit.seconds;
    if (is_count && parsed.ptr + 1 == end && *parsed.ptr == unit.letter && count <= most) {
      return std::chrono::seconds{count * unit.seconds};
    }
  }
  throw Error{Exit::usage, "not a duration like 30s, 10m, 6h or 7d: '{}'", text};
}

std::string format_duration(std::chrono::seconds duration) {
  for (const auto& unit : kUnits) {
    if (duration.count() != 0 && duration.count() % unit.seconds == 0) {
      return fmt::format("{}{}", duration.count() / unit.seconds, unit.letter);
    }
  }
  return "0s";
}
