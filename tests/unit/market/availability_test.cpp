#include <gtest/gtest.h>
#include <market/availability.hpp>

namespace {

using enum market::Availability;

TEST(Availability, IsReadByTheWordsOfReports) {
  EXPECT_EQ(market::find_availability("Out"), out);
  EXPECT_EQ(market::find_availability("Day-To-Day"), day_to_day);
  EXPECT_EQ(market::find_availability("PROBABLE"), probable);
  EXPECT_EQ(market::find_availability("Unknown"), std::nullopt);
  EXPECT_EQ(market::find_availability("Load Management"), std::nullopt);
  EXPECT_EQ(market::find_availability(""), std::nullopt);
}

TEST(Availability, SaysHowLikelyOneIsToMiss) {
  const std::pair<market::Availability, double> table[] = {
      {out, 1.0},       {doubtful, 0.9},  {questionable, 0.6}, {day_to_day, 0.5},
      {probable, 0.15}, {available, 0.0}, {unknown, 0.5}};
  for (const auto& [availability, miss] : table) {
    EXPECT_DOUBLE_EQ(market::miss_probability(availability), miss) << to_string(availability);
  }
}

}  // namespace
