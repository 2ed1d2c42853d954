#include <market/same_outcome.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using market::Kind;
using market::Side;

market::Selection bet(Kind kind, Side side, std::optional<std::int64_t> quarters = std::nullopt) {
  market::Selection s{.market = {.kind = kind}, .side = side};
  if (quarters) s.line = market::Line{*quarters};
  return s;
}

bool are_one(const market::Selection& a, const market::Selection& b) {
  return std::ranges::count(market::same_outcomes(a), b) > 0 &&
         std::ranges::count(market::same_outcomes(b), a) > 0;
}

TEST(SameOutcome, IsOneBetUnderTwoNames) {
  EXPECT_TRUE(are_one(bet(Kind::three_way, Side::home), bet(Kind::spread, Side::home, -2)));
  EXPECT_TRUE(are_one(bet(Kind::three_way, Side::away), bet(Kind::spread, Side::away, -2)));
  EXPECT_TRUE(are_one(bet(Kind::double_chance, Side::draw_away), bet(Kind::spread, Side::away, 2)));
  EXPECT_TRUE(are_one(bet(Kind::draw_no_bet, Side::home), bet(Kind::spread, Side::home, 0)));
  EXPECT_TRUE(are_one(bet(Kind::draw_no_bet, Side::home), bet(Kind::moneyline, Side::home)));
  EXPECT_TRUE(are_one(bet(Kind::moneyline, Side::home), bet(Kind::spread, Side::home, 2)));
}

TEST(SameOutcome, IsNotOneThatADrawSetsApart) {
  EXPECT_FALSE(are_one(bet(Kind::three_way, Side::home), bet(Kind::draw_no_bet, Side::home)));
  EXPECT_FALSE(are_one(bet(Kind::spread, Side::home, -2), bet(Kind::spread, Side::home, 2)));
  EXPECT_FALSE(are_one(bet(Kind::three_way, Side::home), bet(Kind::spread, Side::home, -1)));
  EXPECT_TRUE(market::same_outcomes(bet(Kind::total, Side::over, 10)).empty());
  auto half = bet(Kind::spread, Side::home, -2);
  half.market.period = market::parse_market("spread", "h1").period;
  EXPECT_FALSE(are_one(bet(Kind::three_way, Side::home), half));
}

}  // namespace
