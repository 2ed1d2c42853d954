#include <base/error.hpp>
#include <schedule/cron_times.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace schedule {

namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::sys_days;

constexpr days kFurthest{400};

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> kWeekdays = {"sun", "mon", "tue", "wed",
                                                       "thu", "fri", "sat"};

struct Field {
  std::string_view name;
  std::size_t first;
  std::size_t last;
  Names names;  // of first, first + 1, ...
};

constexpr Field kMinute{"minute", 0, 59, {}};
constexpr Field kHour{"hour", 0, 23, {}};
constexpr Field kDay{"day of the month", 1, 31, {}};
const Field kMonth{"month", 1, 12, kMonths};
const Field kWeekday{"day of the week", 0, 7, kWeekdays};  // 0 and 7: Sunday

[[noreturn]] void refuse(const Field& field, std::string_view text) {
  throw Error{Exit::data,  "{}: '{}' is not {} to {}, *, a-b, */n or a-b/n",
              field.name,  text,
              field.first, field.last};
}

bool same(std::string_view a, std::string_view lower) {
  return std::ranges::equal(
      a, lower, [](char x, char y) { return std::tolower(static_cast<unsigned char>(x)) == y; });
}

std::size_t parse_number(const Field& field, std::string_view text) {
  std::size_t value = 0;
  const auto end = text.data() + text.size();
  const auto parsed = std::from_chars(text.data(), end, value);
  if (!text.empty() && parsed.ec == std::errc{} && parsed.ptr == end) return value;
  for (std::size_t i = 0; i < field.names.size(); ++i) {
    if (same(text, field.names[i])) return field.first + i;
  }
  refuse(field, text);
}

// One of a list: "*", "*/5", "7", "9-17", "mon-fri/2".
std::bitset<64> parse_part(const Field& field, std::string_view text) {
  const auto slash = text.find('/');
  const auto range = text.substr(0, slash);
  const auto dash = range.find('-');
  const bool whole = range == "*";
  const bool single = !whole && dash == std::string_view::npos;
  if (single && slash != std::string_view::npos) refuse(field, text);

  const auto first = whole ? field.first : parse_number(field, range.substr(0, dash));
  const auto last = whole    ? field.last
                    : single ? first
                             : parse_number(field, range.substr(dash + 1));
  const Field step_field{"step", 1, field.last, {}};
  const auto step =
      slash == std::string_view::npos ? 1 : parse_number(step_field, text.substr(slash + 1));
  if (step == 0) refuse(step_field, text);
  if (first < field.first || last > field.last) refuse(field, text);
  if (first > last) {
    throw Error{Exit::data, "{}: '{}' goes backwards, and cron never runs it: name it as a list",
                field.name, text};
  }
  std::bitset<64> chosen;
  for (auto value = first; value <= last; value += step) chosen.set(value);
  return chosen;
}

std::bitset<64> parse_field(const Field& field, std::string_view text) {
  std::bitset<64> chosen;
  for (;;) {
    const auto comma = text.find(',');
    chosen |= parse_part(field, text.substr(0, comma));
    if (comma == std::string_view::npos) return chosen;
    text.remove_prefix(comma + 1);
  }
}

template <std::size_t Size>
std::bitset<Size> narrow(const std::bitset<64>& bits) {
  std::bitset<Size> found;
  for (std::size_t i = 0; i < Size; ++i) found[i] = bits[i];
  return found;
}

bool matches_day(const CronTimes& times, sys_days day) {
  const std::chrono::year_month_day date{day};
  const bool of_month = times.days.test(static_cast<unsigned>(date.day()));
  const bool of_week = times.weekdays.test(std::chrono::weekday{day}.c_encoding());
  const bool both = times.any_day || times.any_weekday;
  return times.months.test(static_cast<unsigned>(date.month())) &&
         (both ? of_month && of_week : of_month || of_week);
}

// A matching minute of the hour and day of `from`, going by `step`; else of the next.
std::optional<UtcTime> walk(const CronTimes& times, UtcTime from, minutes step) {
  const auto forward = step > minutes{0};
  const auto end = from + (forward ? kFurthest : -kFurthest);
  for (auto at = from; forward ? at <= end : at >= end;) {
    const auto day = floor<days>(at);
    const auto hour = floor<hours>(at);
    if (!matches_day(times, day)) {
      at = forward ? UtcTime{day + days{1}} : day - minutes{1};
    } else if (!times.hours.test(static_cast<std::size_t>((hour - day) / hours{1}))) {
      at = forward ? UtcTime{hour + hours{1}} : hour - minutes{1};
    } else if (!times.minutes.test(static_cast<std::size_t>((at - hour) / minutes{1}))) {
      at += step;
    } else {
      return at;
    }
  }
  return std::nullopt;
}

}  // namespace

CronTimes parse_times(std::span<const std::string_view, 5> fields) {
  CronTimes times{
      .minutes = narrow<60>(parse_field(kMinute, fields[0])),
      .hours = narrow<24>(parse_field(kHour, fields[1])),
      .days = narrow<32>(parse_field(kDay, fields[2])),
      .months = narrow<13>(parse_field(kMonth, fields[3])),
      .any_day = fields[2].starts_with('*'),
      .any_weekday = fields[4].starts_with('*'),
  };
  const auto weekdays = parse_field(kWeekday, fields[4]);
  times.weekdays = narrow<7>(weekdays);
  if (weekdays.test(7)) times.weekdays.set(0);
  return times;
}

CronTimes parse_nickname(std::string_view name) {
  using Fields = std::array<std::string_view, 5>;
  if (name == "@reboot") return {.at_reboot = true};
  if (name == "@hourly") return parse_times(Fields{"0", "*", "*", "*", "*"});
  if (name == "@daily" || name == "@midnight") return parse_times(Fields{"0", "0", "*", "*", "*"});
  if (name == "@weekly") return parse_times(Fields{"0", "0", "*", "*", "0"});
  if (name == "@monthly") return parse_times(Fields{"0", "0", "1", "*", "*"});
  if (name == "@yearly" || name == "@annually") {
    return parse_times(Fields{"0", "0", "1", "1", "*"});
  }
  throw Error{Exit::data, "'{}' is not @hourly, @daily, @weekly, @monthly, @yearly or @reboot",
              name};
}

std::optional<UtcTime> last_time(const CronTimes& times, UtcTime now) {
  return walk(times, floor<minutes>(now), minutes{-1});
}

std::optional<UtcTime> next_time(const CronTimes& times, UtcTime now) {
  return walk(times, floor<minutes>(now) + minutes{1}, minutes{1});
}

}  // namespace schedule
