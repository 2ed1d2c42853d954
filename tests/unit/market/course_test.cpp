#include <market/course.hpp>

#include <gtest/gtest.h>

namespace {

using market::course_key;
using market::find_course;

std::string_view name_of(std::string_view given, std::string_view country = {}) {
  const auto* const course = find_course(given, country);
  return course == nullptr ? "" : course->name;
}

TEST(Course, HasManyNames) {
  for (const auto* given : {"Newmarket", "NEWMARKET", " newmarket ", "Newmarket (July)",
                            "Newmarket (Rowley Mile)", "Newmarket July", "Newmarket (GB)"}) {
    EXPECT_EQ(name_of(given), "Newmarket") << given;
    EXPECT_EQ(course_key(given), "GB newmarket") << given;
  }
  EXPECT_EQ(name_of("Kempton (AW)"), "Kempton");
  EXPECT_EQ(name_of("Kempton Park (AW)"), "Kempton");
  EXPECT_EQ(name_of("KEMPTON (A.W)"), "Kempton");
  EXPECT_EQ(name_of("Bangor"), "Bangor-on-Dee");
  EXPECT_EQ(name_of("Bangor on Dee"), "Bangor-on-Dee");
  EXPECT_EQ(name_of("The Curragh (IRE)"), "Curragh");
  EXPECT_EQ(name_of("Gowran Park (IRE)"), "Gowran Park");
  EXPECT_EQ(name_of("Down Royal", "GB"), "Down Royal");  // in one, and racing under the other
  EXPECT_EQ(name_of("Sandown", "IE"), "Sandown");
}

TEST(Course, OfAnotherCountryIsNotOursOfThatName) {
  EXPECT_EQ(name_of("Newcastle (AUS)"), "");
  EXPECT_EQ(name_of("Newcastle", "AUS"), "");
  EXPECT_EQ(name_of("Newcastle (AUS)", "GB"), "");
  EXPECT_EQ(name_of("Ascot (AUS)"), "");
  EXPECT_EQ(name_of("Newcastle"), "Newcastle");
  EXPECT_EQ(course_key("Newcastle (AUS)"), "AUS newcastle");
  EXPECT_EQ(course_key("Newcastle", "aus"), "AUS newcastle");
  EXPECT_EQ(course_key("Newcastle (AW)", "GB"), "GB newcastle");
  EXPECT_EQ(course_key("Le Lion-D'Angers", "FR"), course_key("Le Lion d'Angers (FR)"));
}

TEST(Course, ThatNobodyKnowsIsNone) {
  EXPECT_EQ(name_of(""), "");
  EXPECT_EQ(name_of("()"), "");
  EXPECT_EQ(name_of("(AW)"), "");
  EXPECT_EQ(name_of("July"), "");
  EXPECT_EQ(name_of("Testville"), "");
  EXPECT_EQ(name_of("York (New York)"), "");
  EXPECT_EQ(name_of("Newmarketx"), "");
  EXPECT_EQ(name_of("New York"), "");
}

TEST(Course, TellsItsTimesInItsZone) {
  EXPECT_EQ(find_course("Down Royal")->zone, "Europe/London");
  EXPECT_EQ(find_course("Down Royal")->country, "IRE");
  EXPECT_EQ(find_course("Naas")->zone, "Europe/Dublin");
}

}  // namespace
