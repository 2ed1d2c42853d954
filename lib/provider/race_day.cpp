#include <base/day.hpp>
#include <provider/race_day.hpp>

#include <array>

namespace provider::race_day {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr auto kOptions = std::to_array<Option>({
    {"date", "DATE", "the day of the file: 2026-03-10, today or yesterday"},
});

void replace(std::string& text, std::string_view what, std::string_view by) {
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
    text.replace(at, what.size(), by);
  }
}

}  // namespace

std::string file_of(std::string pattern, sys_days day) {
  const auto date = format_date(day);
  replace(pattern, "YYYY", date.substr(0, 4));
  replace(pattern, "MM", date.substr(5, 2));
  replace(pattern, "DD", date.substr(8, 2));
  return pattern;
}

std::span<const Option> options() {
  return kOptions;
}

Question question(const Request& request) {
  if (!request.file) throw Error{Exit::usage, "--from is needed: a file of races"};
  const auto date = request.option("date");
  if (!date) return question_of_file(request, Extent::part);
  const Zone london{"Europe/London"};
  const auto day = day_of_option(*date, london, request.now);
  auto of_day = request;
  of_day.file = file_of(*request.file, day);
  auto found = question_of_file(of_day, Extent::part);
  found.scope = "of " + format_date(day);
  found.within = Span{london.start_of(day), london.start_of(day + days{1})};
  return found;
}

}  // namespace provider::race_day
