#include <report/advice.hpp>

#include <gtest/gtest.h>

using report::AdviceTally;
using report::Became;
using report::Waited;
using std::chrono::hours;

namespace {

constexpr market::EventId kGame{1};

TEST(Waiting, WonWhatThePriceTakenWasWorthMore) {
  EXPECT_NEAR(*report::won_by_waiting({Became::bet, {}, 0.01, 0.04}), 0.03, 1e-12);
  EXPECT_NEAR(*report::won_by_waiting({Became::bet, {}, 0.04, 0.01}), -0.03, 1e-12);
}

TEST(Waiting, LosesWhatWasNeverBet) {
  EXPECT_DOUBLE_EQ(*report::won_by_waiting({Became::lapsed, {}, 0.04, {}}), -0.04);
  EXPECT_DOUBLE_EQ(*report::won_by_waiting({Became::lapsed, {}, -0.02, {}}), 0.02);
}

TEST(Waiting, IsUnknownWithoutACloseOrAnEnd) {
  EXPECT_FALSE(report::won_by_waiting({Became::bet, {}, {}, 0.04}));
  EXPECT_FALSE(report::won_by_waiting({Became::bet, {}, 0.04, {}}));
  EXPECT_FALSE(report::won_by_waiting({Became::lapsed, {}, {}, {}}));
  EXPECT_FALSE(report::won_by_waiting({Became::waiting, {}, 0.04, {}}));
}

TEST(Advice, CountsWhatItsRuleCameTo) {
  AdviceTally tally;
  tally.add_bet();
  tally.add(kGame, {Became::bet, hours{4}, 0.01, 0.04});
  tally.add(kGame, {Became::bet, hours{2}, {}, 0.04});
  tally.add(kGame, {Became::lapsed, hours{6}, 0.01, {}});
  tally.add(kGame, {Became::waiting, hours{9}, {}, {}});
  const auto value = tally.value();
  EXPECT_EQ(value.bets, 1);
  EXPECT_EQ(value.waits, 4);
  EXPECT_EQ(value.became_bets, 2);
  EXPECT_EQ(value.lapsed, 1);
  EXPECT_EQ(value.waiting, 1);
  EXPECT_DOUBLE_EQ(*value.mean_hours, 4);
  EXPECT_EQ(value.known, 2);
  EXPECT_NEAR(*value.won, 0.01, 1e-12);
  EXPECT_DOUBLE_EQ(*value.better, 0.5);
  EXPECT_FALSE(value.won_interval);
}

// The interval is of events: thirty are enough, thirty waits at one are not.
TEST(Advice, HasAnIntervalFromThirtyEventsOn) {
  AdviceTally one;
  AdviceTally many;
  for (int i = 0; i < 30; ++i) {
    const Waited wait{Became::bet, hours{1}, 0, i % 5 / 100.0};
    one.add(kGame, wait);
    many.add(market::EventId{i + 1}, wait);
  }
  EXPECT_FALSE(one.value().won_interval);
  const auto interval = *many.value().won_interval;
  EXPECT_LT(interval.low, 0.02);
  EXPECT_GT(interval.high, 0.02);
}

TEST(Advice, SaysNothingOfNothing) {
  const auto value = AdviceTally{}.value();
  EXPECT_FALSE(value.mean_hours);
  EXPECT_FALSE(value.won);
  EXPECT_FALSE(value.better);
}

}  // namespace
