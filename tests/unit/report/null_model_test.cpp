#include "records.hpp"

#include <report/null_model.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace {

using bets::Outcome;
using bets::Record;
using market::Side;

Record on(Record bet, const char* market, Side side,
          std::optional<std::int64_t> quarters = std::nullopt) {
  bet.selection.market = market::parse_market(market);
  bet.selection.side = side;
  if (quarters) bet.selection.line = market::Line{*quarters};
  return bet;
}

report::NullModel model_of(const std::vector<std::vector<Record>>& events) {
  report::NullModel model;
  for (const auto& event : events) model.add(event);
  return model;
}

// A bootstrap around ROI 0 called 84 of 150 at 1.91 proven at 0.0006.
TEST(NullModel, SaysThat84Of150At191ProvesNothing_M7) {
  report::NullModel model;
  for (int i = 0; i < 150; ++i) {
    model.add(std::vector{
        settle_as(open_bet(i, i, 191), i < 84 ? Outcome::win : Outcome::loss, 1 / 1.91)});
  }
  const auto found = model.p_value();
  EXPECT_EQ(found->how, report::How::exact);
  EXPECT_NEAR(found->p, 0.209, 0.0005);
  EXPECT_NEAR(found->p, *report::binomial_upper_tail(84, 150, 1 / 1.91), 1e-12);
}

TEST(NullModel, IsSevenOfTenAtEvens) {
  report::NullModel model;
  for (int i = 0; i < 10; ++i) {
    model.add(std::vector{settle_as(open_bet(i, i), i < 7 ? Outcome::win : Outcome::loss, 0.5)});
  }
  EXPECT_DOUBLE_EQ(model.p_value()->p, 176.0 / 1024);
}

TEST(NullModel, IsNeverZero) {
  report::NullModel model;
  for (int i = 0; i < 5000; ++i) {
    model.add(std::vector{settle_as(open_bet(i, i, 1000), Outcome::win, 0.01)});
  }
  EXPECT_EQ(model.p_value()->how, report::How::normal);
  EXPECT_GT(model.p_value()->p, 0);
}

TEST(NullModel, HasNoAnswerWithoutABetInAction) {
  EXPECT_FALSE(model_of({{settle_as(open_bet(1, 1), Outcome::push, 0.5)},
                         {settle_as(open_bet(2, 2), Outcome::void_bet, 0.5)},
                         {open_bet(3, 3)}})
                   .p_value());
}

TEST(NullModel, CountsWhichProbabilityStoodForABet) {
  const auto model = model_of({{settle_as(open_bet(1, 1), Outcome::win, 0.4)},
                               {settle_as(open_bet(2, 2), Outcome::win)},
                               {settle_as(open_bet(3, 3), Outcome::push, 0.4)}});
  EXPECT_EQ(model.by_close(), 1);
  EXPECT_EQ(model.by_fair(), 1);
  EXPECT_DOUBLE_EQ(model.p_value()->p, 0.4 * 0.5);
}

TEST(NullModel, LetsBetsOnOneSideWinTogether) {
  const auto one_event = model_of({{settle_as(open_bet(1, 1), Outcome::win, 0.4),
                                    settle_as(open_bet(2, 1), Outcome::win, 0.4)}});
  EXPECT_DOUBLE_EQ(one_event.p_value()->p, 0.4);
}

TEST(NullModel, NeverLetsTwoSidesOfAMarketWin) {
  const auto draws = report::draws_of(
      std::vector{settle_as(on(open_bet(1, 1, 300), "1x2", Side::home), Outcome::win, 0.5),
                  settle_as(on(open_bet(2, 1, 400), "1x2", Side::draw), Outcome::loss, 0.3)});
  ASSERT_EQ(draws.size(), 1u);
  ASSERT_EQ(draws[0].size(), 3u);
  std::vector<std::pair<std::int64_t, double>> found;
  for (const auto& [chance, profit] : draws[0]) found.emplace_back(profit, chance);
  std::ranges::sort(found);
  EXPECT_EQ(found[0].first, -2000);
  EXPECT_NEAR(found[0].second, 0.2, 1e-12);
  EXPECT_EQ(found[1].first, 1000);
  EXPECT_NEAR(found[1].second, 0.5, 1e-12);
  EXPECT_EQ(found[2].first, 2000);
  EXPECT_NEAR(found[2].second, 0.3, 1e-12);
}

TEST(NullModel, DrawsTheTwoSidesOfAHandicapOnce) {
  const auto sides =
      std::vector{settle_as(on(open_bet(1, 1), "spread", Side::home, -6), Outcome::win, 0.5),
                  settle_as(on(open_bet(2, 1), "spread", Side::away, 6), Outcome::loss, 0.5)};
  EXPECT_EQ(report::draws_of(sides).size(), 1u);
  const auto other_line =
      std::vector{settle_as(on(open_bet(1, 1), "spread", Side::home, -6), Outcome::win, 0.5),
                  settle_as(on(open_bet(2, 1), "spread", Side::away, 2), Outcome::loss, 0.5)};
  EXPECT_EQ(report::draws_of(other_line).size(), 2u);
}

TEST(NullModel, DrawsTheSidesOfADoubleChanceApart) {
  const auto draws = report::draws_of(std::vector{
      settle_as(on(open_bet(1, 1), "double_chance", Side::home_draw), Outcome::win, 0.7),
      settle_as(on(open_bet(2, 1), "double_chance", Side::draw_away), Outcome::win, 0.6)});
  EXPECT_EQ(draws.size(), 2u);
}

TEST(NullModel, TakesTheStakeThatWasInAction) {
  const auto draws =
      report::draws_of(std::vector{settle_as(open_bet(1, 1, 191, 1000), Outcome::half_loss, 0.5)});
  ASSERT_EQ(draws.size(), 1u);
  EXPECT_EQ(draws[0][0].profit, 455);
  EXPECT_EQ(draws[0][1].profit, -500);
}

// Every combination of results of four events, counted out.
TEST(NullModel, AgreesWithCountingEveryCombination) {
  struct Leg {
    double chance;
    std::int64_t price;
    std::int64_t stake;
    bool won;
  };
  const std::vector<Leg> legs = {{0.42, 250, 1300, true},
                                 {0.31, 340, 700, false},
                                 {0.55, 190, 2100, true},
                                 {0.7, 145, 900, false}};
  report::NullModel model;
  std::int64_t observed = 0;
  for (std::size_t i = 0; i < legs.size(); ++i) {
    const auto& leg = legs[i];
    const auto id = static_cast<std::int64_t>(i);
    const auto bet = settle_as(open_bet(id, id, leg.price, leg.stake),
                               leg.won ? Outcome::win : Outcome::loss, leg.chance);
    observed += bet.settled->entry.profit.minor();
    model.add(std::vector{bet});
  }
  double expected = 0;
  for (unsigned results = 0; results < 16; ++results) {
    double chance = 1;
    std::int64_t profit = 0;
    for (std::size_t i = 0; i < legs.size(); ++i) {
      const bool wins = (results >> i) & 1;
      chance *= wins ? legs[i].chance : 1 - legs[i].chance;
      profit += wins ? legs[i].stake * (legs[i].price - 100) / 100 : -legs[i].stake;
    }
    if (profit >= observed) expected += chance;
  }
  EXPECT_NEAR(model.p_value()->p, expected, 1e-12);
}

TEST(NullModel, IsTheSameInAnyOrder) {
  std::mt19937_64 random{1};
  std::vector<std::vector<Record>> events;
  for (int e = 0; e < 200; ++e) {
    std::vector<Record> bets;
    for (int b = 0; b < 3; ++b) {
      auto bet = open_bet(e * 3 + b, e, 150 + e % 97 + b * 40, 1000 + e * 7 + b);
      bet = on(bet, b == 2 ? "total" : "1x2",
               b == 2   ? Side::over
               : b == 1 ? Side::away
                        : Side::home,
               b == 2 ? std::optional<std::int64_t>{10} : std::nullopt);
      bets.push_back(settle_as(bet, (e + b) % 3 == 0 ? Outcome::win : Outcome::loss, 0.3));
    }
    events.push_back(bets);
  }
  const auto found = model_of(events).p_value();
  ASSERT_EQ(found->how, report::How::simulated);
  for (auto& event : events) std::ranges::shuffle(event, random);
  std::ranges::shuffle(events, random);
  EXPECT_EQ(model_of(events).p_value()->p, found->p);
}

TEST(NullModel, MeetsItsOwnSimulationWhereTheNormalTakesOver) {
  const auto p = [](int events) {
    report::NullModel model;
    for (int i = 0; i < events; ++i) {
      const auto bet = open_bet(i, i, 180 + i % 50, 1000 + (i * 37) % 3000);
      model.add(std::vector{settle_as(bet, i % 2 == 0 ? Outcome::win : Outcome::loss, 0.49)});
    }
    return *model.p_value();
  };
  const auto drawn = p(2000);
  const auto normal = p(2002);
  EXPECT_EQ(drawn.how, report::How::simulated);
  EXPECT_EQ(normal.how, report::How::normal);
  EXPECT_NEAR(drawn.p, normal.p, 0.01);
  EXPECT_GT(drawn.p, 0.001);
  EXPECT_LT(drawn.p, 0.999);
}

}  // namespace
