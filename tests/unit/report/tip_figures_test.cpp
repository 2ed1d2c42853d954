#include <report/tip_figures.hpp>
#include <report/tip_grouping.hpp>
#include <report/tip_path.hpp>

#include <base/error.hpp>

#include <gtest/gtest.h>

namespace {

using report::Ended;
using report::kPoint;
using report::Return;
using report::Tip;

Tip tip(Ended ended, std::int64_t profit, std::int64_t turnover = kPoint) {
  Tip one{.ended = ended};
  if (ended != Ended::open) one.at_advised = Return{turnover, profit};
  return one;
}

TEST(TipFigures, CountNonRunnersAndOpenTipsInNoRate_T13) {
  report::TipTally tally;
  tally.add(tip(Ended::won, 4 * kPoint));
  tally.add(tip(Ended::placed, -kPoint / 10));
  tally.add(tip(Ended::lost, -kPoint));
  tally.add(tip(Ended::non_runner, 0, 0));
  tally.add(tip(Ended::void_race, 0, 0));
  tally.add(tip(Ended::open, 0));
  const auto figures = tally.figures();
  EXPECT_EQ(figures.tips, 6);
  EXPECT_EQ(figures.open, 1);
  EXPECT_EQ(figures.non_runners, 1);
  EXPECT_EQ(figures.void_races, 1);
  EXPECT_EQ(figures.advised.n, 3);
  EXPECT_EQ(figures.advised.staked, 3 * kPoint);
  EXPECT_EQ(figures.advised.profit, 2'900'000);
  EXPECT_DOUBLE_EQ(*figures.advised.roi, 2.9 / 3);
  EXPECT_DOUBLE_EQ(*figures.strike_rate, 1.0 / 3);
  EXPECT_DOUBLE_EQ(*figures.place_rate, 2.0 / 3);  // who won was placed, too
  EXPECT_FALSE(figures.advised.roi_interval);      // of fewer than 30 races
}

TEST(TipFigures, OfNothingAreUnknown) {
  report::TipTally tally;
  tally.add(tip(Ended::open, 0));
  const auto figures = tally.figures();
  EXPECT_FALSE(figures.advised.roi);
  EXPECT_FALSE(figures.strike_rate);
  EXPECT_FALSE(figures.place_rate_interval);
}

TEST(TipFigures, CountARealisticPriceThatIsNotKnown_Q17) {
  report::TipTally tally;
  auto known = tip(Ended::won, 4 * kPoint);
  known.at_realistic = Return{kPoint, 3 * kPoint};
  tally.add(known);
  tally.add(tip(Ended::won, 9 * kPoint));
  const auto figures = tally.figures();
  EXPECT_EQ(figures.advised.n, 2);
  EXPECT_EQ(figures.realistic.n, 1);
  EXPECT_EQ(figures.realistic.profit, 3 * kPoint);
  EXPECT_EQ(figures.realistic_unknown, 1);
}

TEST(TipPath, CountsLosingTipsNotDays_M10) {
  report::TipPath path{10 * kPoint};
  for (const auto profit : {-kPoint, -kPoint, 4 * kPoint, -kPoint, -kPoint / 10, -kPoint}) {
    path.follow({kPoint, profit});
    path.follow({0, 0});  // a non-runner neither counts nor breaks a run
  }
  EXPECT_EQ(path.losing_run(), 3);
  EXPECT_EQ(path.longest_losing_run(), 3);
  EXPECT_EQ(path.bankroll(), 9'900'000);
  EXPECT_EQ(path.peak(), 12 * kPoint);
  EXPECT_EQ(path.drawdown(), 2'100'000);
  EXPECT_EQ(path.worst_drawdown(), 2'100'000);
}

TEST(TipGrouping, HasATipInAGroupForEachOfItsTagsOnce) {
  Tip one;
  one.tags = {"Fresh", "In Form", "Fresh"};
  const auto groups = report::tip_grouping_of("tag").groups_of(one);
  ASSERT_EQ(groups.size(), 2U);
  EXPECT_EQ(groups[0].name, "Fresh");
  EXPECT_EQ(groups[1].name, "In Form");
}

TEST(TipGrouping, NamesWhatThereIs) {
  EXPECT_EQ(report::tip_grouping_of("trainer").groups_of({}).front().name, "unknown");
  EXPECT_THROW(report::tip_grouping_of("colour"), Error);
}

TEST(Points, HaveAllTheirDigitsAndTwoDecimals) {
  EXPECT_EQ(report::points(0), "0.00");
  EXPECT_EQ(report::points(kPoint), "1.00");
  EXPECT_EQ(report::points(-70'000), "-0.07");
  EXPECT_EQ(report::points(1'025'000), "1.025");
  EXPECT_EQ(report::points(-1), "-0.000001");
}

}  // namespace
