#include <settlement/event.hpp>
#include <settlement/factor.hpp>

#include <gtest/gtest.h>

#include "tickets.hpp"

namespace {

using settlement::Factor;

const Factor kWin{.won = true, .outcome = bets::Outcome::win};

// The worked examples of the settlement rules that are singles.
TEST(Payout, IsThatOfTheWorkedExamples) {
  const auto pays = [](const char* stake, odds::Price at, const Factor& leg,
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

bets::Bet exchange_bet(std::int64_t id, market::Side side, const char* stake, odds::Price at) {
  auto bet = a_bet(parse_utc("2026-03-01T15:00:00Z"));
  bet.id = bets::BetId{id};
  bet.selection.side = side;
  bet.stake = money(stake);
  bet.price = at;
  bet.commission = Ratio{5, 100};
  bet.rounding = Rounding::half_up;
  return bet;
}

std::vector<std::string> profits_of(const std::vector<bets::Bet>& bets) {
  const market::Event event{
      market::EventId{1}, "football", "E0", "H", "A", parse_utc("2026-03-01T15:00:00Z")};
  const market::Result home_wins{
      .status = market::Status::final, .score = market::Score{1, 0}, .known_at = {}};
  std::vector<std::string> profits;
  for (const auto& settled : settlement::settle(bets, event, home_wins)) {
    EXPECT_EQ(settled->profit,
              settled->returned - settled->commission - bets[profits.size()].stake);
    profits.push_back(to_string(settled->profit));
  }
  return profits;
}

TEST(Commission, IsTakenOfTheNetWinningsOfAMarketOnce) {
  using market::Side;
  // Example 30 of the settlement rules: +40 and -10 at 5%: 1.50, not 2.00.
  EXPECT_EQ(profits_of({exchange_bet(1, Side::home, "10.00", price(5, 1)),
                        exchange_bet(2, Side::draw, "10.00", price(5, 1))}),
            (std::vector<std::string>{"38.50", "-10.00"}));
  // Nothing on a market that was lost as a whole.
  EXPECT_EQ(profits_of({exchange_bet(1, Side::home, "10.00", price(2, 1)),
                        exchange_bet(2, Side::draw, "10.00", price(5, 1))}),
            (std::vector<std::string>{"10.00", "-10.00"}));
}

TEST(Commission, LeavesOneRoundingToTheTicket) {
  // 27.94 at 2.04: 56.9976 comes back, 1.4529 of it is commission: 55.5447.
  EXPECT_EQ(profits_of({exchange_bet(1, market::Side::home, "27.94", price(51, 25))}),
            std::vector<std::string>{"27.60"});
}

}  // namespace
