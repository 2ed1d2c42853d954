#include <base/error.hpp>
#include <base/iso_week.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

sys_days monday_before(sys_days day) {
  return day - (std::chrono::weekday{day} - std::chrono::Monday);
}

// The week with 4 January in it is a year's first.
sys_days first_monday(int year) {
  return monday_before(sys_days{std::chrono::year{year} / std::chrono::January / 4});
}

}  // namespace

sys_days IsoWeek::monday() const {
  return first_monday(year) + days{7 * (number - 1)};
}

IsoWeek week_of(sys_days day) {
  const auto monday = monday_before(day);
  const auto year = int{year_month_day{monday + days{3}}.year()};
  return {year, static_cast<int>((monday - first_monday(year)).count() / 7) + 1};
}

IsoWeek parse_week(std::string_view text) {
  IsoWeek week;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const bool is_well_formed = text.size() == 8 && text.substr(4, 2) == "-W" &&
                              std::ranges::all_of(text.substr(0, 4), is_digit) &&
                              std::ranges::all_of(text.substr(6), is_digit);
  if (is_well_formed) {
    std::from_chars(text.data(), text.data() + 4, week.year);
    std::from_chars(text.data() + 6, text.data() + 8, week.number);
  }
  if (!is_well_formed || week_of(week.monday()) != week) {
    throw Error{Exit::data, "not a week: '{}' (2025-W21)", text};
  }
  return week;
}

std::string to_string(IsoWeek week) {
  return fmt::format("{:04}-W{:02}", week.year, week.number);
}
