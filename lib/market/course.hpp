#pragma once

#include <string>
#include <string_view>

// Where races are run. Every source spells courses in its own way, and none gives them an
// id that another knows.
namespace market {

// A course of Great Britain or Ireland.
struct Course {
  std::string_view name;     // "Newmarket"
  std::string_view country;  // whose racing it is: "GB", "IRE"
  std::string_view zone;     // in which its times are told: "Europe/London"
};

// Whose racing is meant: "IRE" of "IE", "Ireland" and "ire"; of another country what is
// given, in capitals.
std::string racing_country(std::string_view given);

// The course that a name is: "Newmarket (July)", "Kempton Park (AW)", "The Curragh (IRE)".
// `country` is whose racing the source says it is; empty: it does not say. Nothing for a
// course of another country (there is a Newcastle in Australia, too), and for a name that
// is not in the vocabulary.
const Course* find_course(std::string_view name, std::string_view country = {});

// What names of one course have in common, and no other course has: "GB newmarket" of all
// of the above; of a course that find_course() does not know, its folded name after the
// country, which is said or in brackets: "AUS newcastle". Two sources speak of one race
// when this is the same and the starts are at most ten minutes apart.
std::string course_key(std::string_view name, std::string_view country = {});

// Whether there are prices of the races of a course, by its key: in Great Britain and
// Ireland.
bool has_market(std::string_view course_key);

}  // namespace market
