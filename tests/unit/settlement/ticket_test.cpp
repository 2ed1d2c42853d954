#include <settlement/commission.hpp>
#include <settlement/event.hpp>
#include <settlement/ticket.hpp>

#include <gtest/gtest.h>

namespace {

using settlement::Leg;

Money money(const char* text) {
  return Money::parse(text);
}

odds::Price price(std::int64_t returned, std::int64_t staked) {
  return odds::Price::from_ratio(returned, staked);
}

const Leg kWin{.won = true, .outcome = bets::Outcome::win};

// The worked examples of the settlement rules that are singles.
TEST(Payout, IsThatOfTheWorkedExamples) {
  const auto pays = [](const char* stake, odds::Price at, const Leg& leg,
                       Rounding rounding = Rounding::half_down) {
    return to_string(settlement::payout(money(stake), at, leg, rounding));
  };
  EXPECT_EQ(pays("110.00", price(21, 11), kWin), "210.00");
  EXPECT_EQ(pays("25.00", price(43, 23), kWin), "46.74");
  EXPECT_EQ(pays("33.33", price(5, 2), kWin), "83.32");
  EXPECT_EQ(pays("33.33", price(5, 2), kWin, Rounding::half_up), "83.33");
  EXPECT_EQ(pays("100.00", price(193, 100), {.void_share = Ratio{1}}), "100.00");
  EXPECT_EQ(pays("100.00", price(193, 100), {.won = true, .void_share = Ratio{1, 2}}), "146.50");
  EXPECT_EQ(pays("100.00", price(193, 100), {.won = false, .void_share = Ratio{1, 2}}), "50.00");
  EXPECT_EQ(pays("10.00", price(5, 1), {.won = true, .deduction = Ratio{1, 4}}), "40.00");
  EXPECT_EQ(pays("10.00", price(5, 1), {.won = true, .dead_heat = Ratio{1, 2}}), "25.00");
  EXPECT_EQ(pays("10.00", price(5, 1), {.won = true, .dead_heat = Ratio{1, 3}}), "16.67");
  EXPECT_EQ(
      pays("10.00", price(5, 1), {.won = true, .dead_heat = Ratio{1, 2}, .deduction = Ratio{1, 4}}),
      "20.00");
  EXPECT_EQ(pays("10.00", price(8, 5), {.won = true, .dead_heat = Ratio{1, 2}}), "8.00");
  EXPECT_EQ(pays("10.00", price(5, 1), {.won = true, .deduction = Ratio{9, 10}}), "14.00");
}

TEST(Payout, NeverExceedsStakeTimesPrice) {
  for (std::int64_t stake = 1; stake < 400; stake += 7) {
    for (std::int64_t returned = 101; returned < 1000; returned += 13) {
      for (const bool won : {true, false}) {
        for (const Ratio share : {Ratio{0}, Ratio{1, 2}, Ratio{1}}) {
          const auto at = price(returned, 100);
          const auto paid = settlement::payout(
              Money::from_minor(stake), at, {.won = won, .void_share = share}, Rounding::half_down);
          EXPECT_GE(paid, Money{});
          EXPECT_LE(Ratio{paid.minor()}, Ratio{stake} * at.ratio() + (Ratio{1, 2}));
          if (share == Ratio{1}) {
            EXPECT_EQ(paid.minor(), stake);
          }
        }
      }
    }
  }
}

TEST(Commission, IsTakenOfTheNetWinningsOfAMarketOnce) {
  // settlement.md example 30: +40 and -10 at 5%: 1.50, not 2.00.
  const std::vector profits = {money("40.00"), money("-10.00")};
  const auto charged = settlement::commission(profits, Ratio{5, 100});
  EXPECT_EQ(to_string(charged[0]), "1.50");
  EXPECT_EQ(charged[1], Money{});
}

TEST(Commission, IsNothingOnALoss) {
  const std::vector profits = {money("10.00"), money("-10.00")};
  EXPECT_EQ(settlement::commission(profits, Ratio{5, 100})[0], Money{});
}

TEST(Commission, LosesNoUnitWhenItIsShared) {
  const std::vector profits = {money("1.01"), money("1.02"), money("0.33"), money("-0.10")};
  Money sum;
  for (const auto charged : settlement::commission(profits, Ratio{5, 100})) sum += charged;
  EXPECT_EQ(to_string(sum), "0.11");  // 5% of 2.26
}

bets::Bet a_bet(UtcTime scheduled) {
  return {.id = bets::BetId{1},
          .event = market::EventId{1},
          .selection = {"1x2", "game", "", market::Side::home, {}},
          .book = "b",
          .strategy = "value",
          .stake = money("10.00"),
          .price = price(2, 1),
          .commission = {},
          .rounding = Rounding::half_down,
          .placed_at = scheduled,
          .starts_at = scheduled};
}

TEST(Settle, VoidsAGamePlayedMoreThanTwoDaysLater) {
  const auto scheduled = parse_utc("2026-03-01T15:00:00Z");
  const market::Result result{
      .status = market::Status::final, .score = market::Score{1, 0}, .known_at = {}};
  const std::vector bets = {a_bet(scheduled)};
  const auto outcome = [&](std::chrono::hours later) {
    const market::Event event{market::EventId{1}, "football", "E0", "H", "A", scheduled + later};
    return settlement::settle(bets, event, result)[0]->outcome;
  };
  EXPECT_EQ(outcome(std::chrono::hours{48}), bets::Outcome::win);
  EXPECT_EQ(outcome(std::chrono::hours{49}), bets::Outcome::void_bet);
}

}  // namespace
