#include "records.hpp"

#include <report/oddities.hpp>

#include <gtest/gtest.h>

using bets::Outcome;

namespace {

const UtcTime kStart = parse_utc("2026-03-01T15:00:00Z");

std::string impossible(const bets::Record& bet) {
  const auto found = report::impossible(std::vector{bet}, kStart);
  return found.empty() ? "" : found.front().what;
}

TEST(Duplicates, AreAlikeInAllThatMakesABet) {
  const auto first = open_bet(1, 1);
  auto second = open_bet(2, 1);
  const auto found = report::duplicates(std::vector{first, second});
  ASSERT_EQ(found.size(), 1);
  EXPECT_EQ(found.front().bet, bets::BetId{2});
  EXPECT_EQ(found.front().what, "as bet 1: the same selection, book, price, stake and strategy");
}

TEST(Duplicates, AreNotOfAnotherBookPriceStakeOrSelection) {
  const auto first = open_bet(1, 1);
  const auto is_other = [&](auto change) {
    auto second = open_bet(2, 1);
    change(second);
    return report::duplicates(std::vector{first, second}).empty();
  };
  EXPECT_TRUE(is_other([](bets::Record& bet) { bet.book = "unibet"; }));
  EXPECT_TRUE(is_other([](bets::Record& bet) { bet.strategy = "model"; }));
  EXPECT_TRUE(is_other([](bets::Record& bet) { bet.returned_per = 210; }));
  EXPECT_TRUE(is_other([](bets::Record& bet) { bet.stake = Money::from_minor(999); }));
  EXPECT_TRUE(is_other([](bets::Record& bet) { bet.way = market::Way::lay; }));
  EXPECT_TRUE(is_other([](bets::Record& bet) { bet.selection.side = market::Side::away; }));
  EXPECT_TRUE(is_other([](bets::Record& bet) { bet.is_single = false; }));
}

TEST(Impossible, IsNothingOfABetAsTheyAre) {
  EXPECT_EQ(impossible(open_bet(1, 1)), "");
  EXPECT_EQ(impossible(settle_as(open_bet(1, 1), Outcome::win, 0.52)), "");
  EXPECT_EQ(impossible(settle_as(open_bet(1, 1), Outcome::half_loss)), "");
}

TEST(Impossible, IsABetAfterTheStart) {
  auto bet = open_bet(1, 1);
  bet.placed_at = kStart;
  EXPECT_EQ(impossible(bet), "");
  bet.placed_at = kStart + std::chrono::seconds{1};
  EXPECT_EQ(impossible(bet), "placed at 2026-03-01T15:00:01Z, after the start");
}

TEST(Impossible, IsAResultBeforeTheStartButNotAVoid) {
  auto won = settle_as(open_bet(1, 1), Outcome::win);
  won.settled->at = kStart - std::chrono::seconds{1};
  EXPECT_EQ(impossible(won), "win at 2026-03-01T14:59:59Z, before the start");
  auto off = settle_as(open_bet(1, 1), Outcome::void_bet);
  off.settled->at = won.settled->at;
  EXPECT_EQ(impossible(off), "");
  off.settled->at = off.placed_at - std::chrono::seconds{1};
  EXPECT_EQ(impossible(off), "settled at 2026-03-01T11:59:59Z, before it was placed");
}

TEST(Impossible, IsAProfitThatWasNotPaid) {
  auto bet = settle_as(open_bet(1, 1), Outcome::win);
  bet.settled->entry.profit += Money::from_minor(1);
  EXPECT_EQ(impossible(bet),
            "profit 10.01 is not what was returned, 20.00, less stake and commission");
}

// The sign of closing line value, the other way round.
TEST(Impossible, IsAClvThatItsPriceDoesNotHave) {
  auto bet = settle_as(open_bet(1, 1), Outcome::win, 0.52);
  bet.settled->clv = -*bet.settled->clv;
  EXPECT_EQ(impossible(bet), "CLV -0.040000 is not its price by the close, 0.040000");
}

}  // namespace
