#include <base/error.hpp>
#include <base/time.hpp>

#include <fmt/compile.h>

#include <charconv>

namespace {

int digits(std::string_view text, std::size_t from, std::size_t count) {
  int value = 0;
  const auto end = text.data() + from + count;
  const auto parsed = std::from_chars(text.data() + from, end, value);
  return parsed.ec == std::errc{} && parsed.ptr == end && text[from] != '-' ? value : -1;
}

bool has_shape(std::string_view text, std::string_view shape) {
  if (text.size() != shape.size()) return false;
  for (std::size_t i = 0; i < shape.size(); ++i) {
    if (shape[i] != '0' && text[i] != shape[i]) return false;
  }
  return true;
}

std::chrono::year_month_day date_in(std::string_view text) {
  using namespace std::chrono;
  const int month_digits = digits(text, 5, 2);
  const int day_digits = digits(text, 8, 2);
  const int year_digits = digits(text, 0, 4);
  return year{year_digits} / (month_digits < 0 ? 0 : month_digits) /
         (day_digits < 0 || year_digits < 0 ? 0 : day_digits);
}

}  // namespace

UtcTime parse_utc(std::string_view text) {
  using namespace std::chrono;

  const auto fail = [&] {
    return Error{Exit::data, "not a UTC time like 2026-03-01T19:30:00Z: '{}'", text};
  };

  if (!has_shape(text, "0000-00-00T00:00:00Z")) throw fail();
  const auto date = date_in(text);
  const int hour = digits(text, 11, 2);
  const int minute = digits(text, 14, 2);
  const int second = digits(text, 17, 2);
  if (!date.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
      second > 59) {
    throw fail();
  }
  return sys_days{date} + hours{hour} + minutes{minute} + seconds{second};
}

std::string format_utc(UtcTime time) {
  using namespace std::chrono;

  const auto day = floor<days>(time);
  const hh_mm_ss clock{time - day};
  return fmt::format(FMT_COMPILE("{}T{:02}:{:02}:{:02}Z"), format_date(day), clock.hours().count(),
                     clock.minutes().count(), clock.seconds().count());
}

std::chrono::sys_days parse_date(std::string_view text) {
  const auto fail = [&] { return Error{Exit::data, "not a date like 2026-03-01: '{}'", text}; };
  if (!has_shape(text, "0000-00-00")) throw fail();
  const auto date = date_in(text);
  if (!date.ok()) throw fail();
  return std::chrono::sys_days{date};
}

std::string format_date(std::chrono::sys_days day) {
  const std::chrono::year_month_day date{day};
  return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}
