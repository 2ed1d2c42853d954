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

bets::Ticket exchange_bet(std::int64_t id, const char* stake, odds::Price at) {
  auto bet = ticket(stake, {at});
  bet.id = bets::BetId{id};
  bet.terms.commission = Ratio{5, 100};
  bet.terms.rounding = Rounding::half_up;
  return bet;
}

// Of bets in one market, the first of which wins.
std::vector<std::string> profits_of(const std::vector<bets::Ticket>& tickets) {
  std::vector<settlement::Case> cases;
  for (const auto& one : tickets) {
    const auto factor = cases.empty() ? settlement::won() : settlement::lost();
    cases.push_back({.ticket = one, .legs = {settlement::Graded{.win = factor}}, .market = "m"});
  }
  std::vector<std::string> profits;
  for (const auto& settled : settlement::settle(cases)) {
    EXPECT_EQ(settled->profit,
              settled->returned - settled->commission - tickets[profits.size()].stake);
    profits.push_back(to_string(settled->profit));
  }
  return profits;
}

TEST(Commission, IsTakenOfTheNetWinningsOfAMarketOnce) {
  // Example 30 of the settlement rules: +40 and -10 at 5%: 1.50, not 2.00.
  EXPECT_EQ(
      profits_of({exchange_bet(1, "10.00", price(5, 1)), exchange_bet(2, "10.00", price(5, 1))}),
      (std::vector<std::string>{"38.50", "-10.00"}));
  // Nothing on a market that was lost as a whole.
  EXPECT_EQ(
      profits_of({exchange_bet(1, "10.00", price(2, 1)), exchange_bet(2, "10.00", price(5, 1))}),
      (std::vector<std::string>{"10.00", "-10.00"}));
}

TEST(Commission, LeavesOneRoundingToTheTicket) {
  // 27.94 at 2.04: 56.9976 comes back, 1.4529 of it is commission: 55.5447.
  EXPECT_EQ(profits_of({exchange_bet(1, "27.94", price(51, 25))}),
            std::vector<std::string>{"27.60"});
}

}  // namespace
