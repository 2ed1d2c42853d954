#include <opinion/fair.hpp>

#include <gtest/gtest.h>

#include "../strategy/board_builder.hpp"

namespace {

using namespace std::chrono_literals;

const opinion::FairRule kRule{.devig = odds::Devig::multiplicative,
                              .sharp_books = {"pinnacle", "circa"},
                              .min_books = 2,
                              .max_age = 2h};

TEST(FairMarket, BelievesTheFirstSharpBookThatIsComplete) {
  const auto board =
      three_way_board({{"circa", {"2.0", "4.0", "4.0"}}, {"pinnacle", {"2.5", nullptr, "2.5"}}});
  const auto fair = opinion::fair_market(board, kRule, {}, "");
  ASSERT_TRUE(fair);
  EXPECT_EQ(fair->source, "circa multiplicative");
  EXPECT_DOUBLE_EQ(fair->probabilities[0], 0.5);
}

TEST(FairMarket, DoesNotBelieveAnOldPriceOrOneOfUnknownAge_P26) {
  for (const std::optional<std::chrono::seconds> age :
       {std::optional<std::chrono::seconds>{3h}, std::optional<std::chrono::seconds>{}}) {
    const auto board = three_way_board({{"pinnacle", {"2.0", "4.0", "4.0"}, age}});
    const auto fair = opinion::fair_market(board, kRule, {}, "");
    ASSERT_FALSE(fair);
    EXPECT_EQ(fair.why_not().why, "no fair price: 0 of 2 books");
  }
}

TEST(FairMarket, TakesTheMeanOfOtherBooksAndNeverOfTheOneBetAt_Q15) {
  const auto board = three_way_board({{"a", {"2.0", "4.0", "4.0"}},
                                      {"b", {"4.0", "4.0", "2.0"}},
                                      {"bet_here", {"9.0", "1.5", "9.0"}},
                                      {"max", {"9.0", "9.0", "9.0"}},
                                      {"partial", {"3.0", nullptr, "3.0"}}});
  const auto fair = opinion::fair_market(board, kRule, {}, "bet_here");
  ASSERT_TRUE(fair);
  EXPECT_EQ(fair->source, "mean of 2 multiplicative");
  EXPECT_DOUBLE_EQ(fair->probabilities[0], (0.5 + 0.25) / 2);
  EXPECT_FALSE(opinion::fair_market(board, {.min_books = 3, .max_age = 2h}, {}, "bet_here"));
}

TEST(FairMarket, SaysNothingWhereTheMethodHasNoAnswer) {
  auto rule = kRule;
  rule.devig = odds::Devig::additive;  // leaves (0, 1) on long shots
  const auto board = three_way_board({{"pinnacle", {"1.02", "11.0", "101.0"}}});
  const auto fair = opinion::fair_market(board, rule, {}, "");
  ASSERT_FALSE(fair);
  EXPECT_EQ(fair.why_not().status, Status::invalid);
}

}  // namespace
