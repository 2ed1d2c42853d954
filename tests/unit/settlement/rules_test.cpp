#include <base/error.hpp>
#include <settlement/book_rules.hpp>
#include <settlement/dead_heat.hpp>
#include <settlement/exchange.hpp>
#include <settlement/places.hpp>
#include <settlement/rule4.hpp>

#include <gtest/gtest.h>

#include "tickets.hpp"

namespace {

using settlement::FieldMarket;
using settlement::Rule4Bands;

TEST(RulesOfTwoBooks, AreComparedForWhatTheyVoid_S30) {
  settlement::BookRules usual;
  auto exchange = usual;
  exchange.exchange = true;
  auto short_wait = usual;
  short_wait.postponed = std::chrono::hours{24};
  const market::Event match{.id = market::EventId{1}};
  auto race = match;
  race.form = market::Form::race;

  EXPECT_EQ(why_rules_differ(match, usual, exchange), "");
  EXPECT_EQ(why_rules_differ(match, short_wait, usual),
            "a match that is put off is void after 24 h at one, 48 h at another");
  EXPECT_EQ(why_rules_differ(race, short_wait, usual), "");
  EXPECT_NE(why_rules_differ(race, usual, exchange), "");
}

Ratio pence(std::int64_t amount) {
  return {amount, 100};
}

// Known defect T16: the table goes to 90p.
TEST(Rule4, ReadsTheBandUpToAndIncludingItsLimit_T16) {
  const auto taken = [](std::int64_t over, std::int64_t under) {
    return settlement::rule4(Ratio{1} + Ratio{over, under});
  };
  EXPECT_EQ(taken(1, 20), pence(90));
  EXPECT_EQ(taken(1, 9), pence(90));
  EXPECT_EQ(taken(2, 17), pence(85));
  EXPECT_EQ(taken(8, 15), pence(65));
  EXPECT_EQ(taken(20, 21), pence(50));
  EXPECT_EQ(taken(1, 1), pence(45));
  EXPECT_EQ(taken(13, 8), pence(35));
  EXPECT_EQ(taken(5, 1), pence(15));
  EXPECT_EQ(taken(14, 1), pence(5));
  EXPECT_EQ(taken(29, 2), pence(0));
  // 8/15 is not 1.53: a decimal of 1.534 is longer.
  EXPECT_EQ(settlement::rule4(Ratio::parse("1.533")), pence(65));
  EXPECT_EQ(settlement::rule4(Ratio::parse("1.534")), pence(60));
}

TEST(Rule4, HasABookThatReadsTheGapsTheOtherWay) {
  const auto taken = [](const char* price) {
    return settlement::rule4(Ratio::parse(price), Rule4Bands::unibet_decimal);
  };
  EXPECT_EQ(taken("1.12"), pence(90));
  EXPECT_EQ(taken("1.13"), pence(85));
  EXPECT_EQ(taken("1.54"), pence(65));
  EXPECT_EQ(taken("5.45"), pence(20));
  EXPECT_EQ(taken("10.99"), pence(10));
  EXPECT_EQ(taken("11"), pence(0));
}

TEST(Rule4, AddsUpTo90Pence) {
  const auto total = [](std::vector<Ratio> all, bool waive = false) {
    return settlement::rule4_total(all, waive);
  };
  EXPECT_EQ(total({}), pence(0));
  EXPECT_EQ(total({pence(25), pence(10)}), pence(35));
  EXPECT_EQ(total({pence(60), pence(55)}), pence(90));
  EXPECT_EQ(total({pence(5)}, true), pence(0));
  EXPECT_EQ(total({pence(5), pence(5)}, true), pence(10));
  EXPECT_THROW(total({Ratio{-1, 100}}), Error);
  EXPECT_THROW(total({Ratio{25}}), Error);
}

TEST(DeadHeat, DividesTheStakeByPlacesLeftOverRunnersSharing) {
  EXPECT_EQ(settlement::dead_heat(1, 1, 2), Ratio(1, 2));
  // Known defect T17: two that share first are both placed.
  EXPECT_EQ(settlement::dead_heat(3, 1, 2), Ratio{1}) << "T17";
  EXPECT_EQ(settlement::dead_heat(3, 3, 2), Ratio(1, 2));
  EXPECT_EQ(settlement::dead_heat(3, 2, 3), Ratio(2, 3));
  EXPECT_EQ(settlement::dead_heat(2, 1, 3), Ratio(2, 3));
  EXPECT_EQ(settlement::dead_heat(10, 8, 4), Ratio(3, 4));
  EXPECT_THROW(settlement::dead_heat(3, 4, 1), Error);
  EXPECT_THROW(settlement::dead_heat(1, 1, 0), Error);
}

TEST(Places, AreThoseOfTheTable) {
  const auto terms = [](std::int64_t runners, bool handicap) {
    return settlement::standard_terms(runners, handicap);
  };
  for (std::int64_t runners = 1; runners <= 40; ++runners) {
    for (const bool handicap : {false, true}) {
      const auto found = terms(runners, handicap);
      if (runners <= 4) {
        EXPECT_FALSE(found);
        continue;
      }
      const bool is_small = runners <= 7;
      const bool is_large = handicap && runners >= 12;
      EXPECT_EQ(found->fraction, Ratio(1, is_small || is_large ? 4 : 5)) << runners;
      EXPECT_EQ(found->places, is_small ? 2 : handicap && runners >= 16 ? 4 : 3) << runners;
      EXPECT_EQ(terms(runners, true) == terms(runners, false),
                !settlement::depends_on_handicap(runners));
    }
  }
  EXPECT_THROW(terms(0, false), Error);
}

TEST(Exchange, ReducesAPrice) {
  const auto after = [](const char* before, const char* percent, FieldMarket market) {
    return to_string(
        settlement::reduced(decimal(before), Ratio::parse(percent) / Ratio{100}, market));
  };
  EXPECT_EQ(after("8", "25", FieldMarket::win), "6.00");
  EXPECT_EQ(after("8.6", "16.2", FieldMarket::win), "7.21");
  EXPECT_EQ(after("3.2", "75.18", FieldMarket::win), "1.01");
  EXPECT_EQ(after("10", "2.4", FieldMarket::win), "10.00");
  EXPECT_EQ(after("10", "2.5", FieldMarket::win), "9.75");
  EXPECT_EQ(after("3", "25", FieldMarket::place), "2.50");
  EXPECT_EQ(after("3", "1", FieldMarket::place), "2.98");
  EXPECT_THROW(after("3", "101", FieldMarket::win), Error);
}

// Known defect T20: late non-runners and liabilities at BSP.
TEST(Exchange, CutsTheLiabilityOfALayAtBsp_T20) {
  EXPECT_EQ(settlement::bsp_liability({200}, {20, 100}, {50, 100}, FieldMarket::win), Ratio{75});
  EXPECT_EQ(settlement::bsp_liability({200}, {20, 100}, {50, 100}, FieldMarket::place), Ratio{100});
  EXPECT_THROW(settlement::bsp_liability({200}, {60, 100}, {50, 100}, FieldMarket::win), Error);
}

TEST(Exchange, KnowsTheWorstOfAMarket) {
  using settlement::Position;
  const std::vector<Position> backs = {{18, -2}, {30, -5}};
  const std::vector<Position> lays = {{-18, 2}, {-30, 5}};
  EXPECT_EQ(settlement::worst(backs, 8, 1), Ratio{-7});
  EXPECT_EQ(settlement::worst(backs, 2, 1), Ratio{13});  // one of them wins
  EXPECT_EQ(settlement::worst(lays, 8, 1), Ratio{-28});
  EXPECT_EQ(settlement::worst(lays, 8, 2), Ratio{-48});
  EXPECT_EQ(settlement::worst({}, 8, 1), Ratio{0});
  EXPECT_EQ(settlement::worst(backs, 300'000'000'000, 200'000'000'000), Ratio{-7});  // at once
  EXPECT_THROW(settlement::worst(backs, 1, 1), Error);
}

TEST(Exchange, KnowsALineMarket) {
  EXPECT_EQ(settlement::grade_line(Ratio::parse("120.5"), {121}).outcome, bets::Outcome::loss);
  EXPECT_EQ(settlement::grade_line(Ratio::parse("120.5"), {120}).outcome, bets::Outcome::win);
  EXPECT_EQ(settlement::grade_line({120}, {120}).outcome, bets::Outcome::push);
}

}  // namespace
