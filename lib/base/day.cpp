#include <base/day.hpp>
#include <base/error.hpp>

std::chrono::sys_days day_of_option(std::string_view text, const Zone& zone, UtcTime now) {
  const auto today = zone.local_day(now);
  if (text == "today") return today;
  if (text == "yesterday") return today - std::chrono::days{1};
  try {
    return parse_date(text);
  } catch (const Error& error) {
    throw Error{Exit::usage, "--date: {}, nor today, nor yesterday", error.what()};
  }
}
