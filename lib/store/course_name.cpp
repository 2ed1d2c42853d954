#include <market/course.hpp>
#include <store/course_name.hpp>

namespace store {

std::string read_course(const Statement& row, int first, const std::string& league) {
  if (!row.is_null(first)) return row.text(first);
  if (row.is_null(first + 1)) return league;
  const auto key = row.text(first + 1);
  const auto blank = key.find(' ');
  const auto name = blank == std::string::npos ? key : key.substr(blank + 1);
  const auto* course = market::find_course(name, key.substr(0, blank));
  return course ? std::string{course->name} : name;
}

}  // namespace store
