#include "records.hpp"

#include <report/closing.hpp>

#include <gtest/gtest.h>

namespace {

using bets::Outcome;

TEST(ClosingTally, CountsABetWithoutACloseAndNothingElse) {
  report::ClosingTally tally;
  tally.add(std::vector{settle_as(open_bet(1, 1), Outcome::win), open_bet(2, 1)});
  const auto found = tally.closing_value();
  EXPECT_EQ(found.settled, 1);
  EXPECT_EQ(found.known, 0);
  EXPECT_FALSE(found.mean || found.positive || found.mean_age || found.mean_interval);
}

TEST(ClosingTally, SaysWhereClosesAreFromAndHowOld) {
  auto first = settle_as(open_bet(1, 1, 210), Outcome::loss, 0.5);
  auto second = settle_as(open_bet(2, 2, 190), Outcome::win, 0.5);
  first.settled->close_age = std::chrono::minutes{10};
  second.settled->close_age = std::chrono::minutes{20};
  second.settled->close_source = "consensus";
  report::ClosingTally tally;
  tally.add(std::vector{first});
  tally.add(std::vector{second});
  const auto found = tally.closing_value();
  EXPECT_NEAR(*found.mean, 0, 1e-15);
  EXPECT_DOUBLE_EQ(*found.positive, 0.5);
  EXPECT_DOUBLE_EQ(*found.mean_age, 900);
  EXPECT_EQ(found.sources,
            (std::map<std::string, std::int64_t>{{"consensus", 1}, {"pinnacle", 1}}));
  EXPECT_FALSE(found.mean_interval) << "two events support no interval";
}

TEST(ClosingTally, HasAnIntervalFrom30Events) {
  report::ClosingTally tally;
  for (int i = 0; i < 30; ++i) {
    tally.add(std::vector{settle_as(open_bet(i, i, 200 + i), Outcome::win, 0.5)});
  }
  const auto found = tally.closing_value();
  EXPECT_LT(found.mean_interval->low, *found.mean);
  EXPECT_GT(found.mean_interval->high, *found.mean);
}

}  // namespace
