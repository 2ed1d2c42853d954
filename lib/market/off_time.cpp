#include <market/off_time.hpp>

#include <fmt/format.h>

#include <charconv>
#include <optional>

namespace market {

namespace {

constexpr int kFirstHour = 10;
constexpr int kLastHour = 21;

// Of one or two digits.
std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_all = error == std::errc{} && end == text.data() + text.size();
  if (!is_all || text.size() > 2 || text.front() == '-') return std::nullopt;
  return value;
}

// What the hour of a clock is of the day.
std::optional<int> hour_of_day(std::string_view text, Clock clock) {
  const auto hour = digits(text);
  if (!hour) return std::nullopt;
  if (clock == Clock::whole_day) return text.size() == 2 && *hour < 24 ? hour : std::nullopt;
  if (*hour < 1 || *hour > 12 || text.front() == '0') return std::nullopt;
  return *hour < kFirstHour ? *hour + 12 : *hour;
}

}  // namespace

Answer<std::chrono::minutes> off_time(std::string_view text, Clock clock) {
  const auto colon = text.find(':');
  if (colon == 0 || colon == std::string_view::npos || colon + 3 != text.size()) {
    return NoAnswer{::Status::bad_input, fmt::format("'{}' is no time", text)};
  }
  const auto hour = hour_of_day(text.substr(0, colon), clock);
  const auto minute = digits(text.substr(colon + 1));
  if (!hour || !minute || *minute > 59) {
    return NoAnswer{::Status::bad_input, fmt::format("'{}' is no time of a clock of {} hours", text,
                                                     clock == Clock::half_day ? 12 : 24)};
  }
  if (*hour < kFirstHour || *hour > kLastHour) {
    return NoAnswer{::Status::bad_input,
                    fmt::format("no race begins at {}: before {}:00 or after {}:59", text,
                                kFirstHour, kLastHour)};
  }
  return std::chrono::minutes{60 * *hour + *minute};
}

}  // namespace market
