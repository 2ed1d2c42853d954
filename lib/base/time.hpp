#pragma once

#include <chrono>
#include <string>
#include <string_view>

// Every time in the library, the store and the logs is UTC, to the second.
using UtcTime = std::chrono::sys_seconds;

// "2026-03-01T19:30:00Z" and nothing else. Throws Error{Exit::data}.
UtcTime parse_utc(std::string_view text);
std::string format_utc(UtcTime time);

// "2026-03-01" and nothing else. Throws Error{Exit::data}.
std::chrono::sys_days parse_date(std::string_view text);
std::string format_date(std::chrono::sys_days day);

inline UtcTime from_unix(std::int64_t seconds) {
  return UtcTime{std::chrono::seconds{seconds}};
}
inline std::int64_t to_unix(UtcTime time) {
  return time.time_since_epoch().count();
}
