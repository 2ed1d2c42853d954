#include <opinion/fair.hpp>

#include <gtest/gtest.h>

#include <cmath>

#include "../strategy/board_builder.hpp"

namespace {

using namespace std::chrono_literals;

const opinion::FairRule kRule{.devig = odds::Devig::multiplicative,
                              .sharp_books = {"pinnacle", "circa"},
                              .min_books = 2,
                              .max_age = 2h};

Answer<opinion::FairMarket> fair_market(const market::Board& board, const opinion::FairRule& rule,
                                        std::string_view bet_at) {
  const market::Books books;
  return opinion::Fair{board, rule, books}.for_bet_at(bet_at);
}

TEST(FairMarket, BelievesTheFirstSharpBookThatIsComplete) {
  const auto board =
      three_way_board({{"circa", {"2.0", "4.0", "4.0"}}, {"pinnacle", {"2.5", nullptr, "2.5"}}});
  const auto fair = fair_market(board, kRule, "");
  ASSERT_TRUE(fair);
  EXPECT_EQ(fair->source, "circa multiplicative");
  EXPECT_DOUBLE_EQ(fair->probabilities[0], 0.5);
}

TEST(FairMarket, DoesNotBelieveAnOldPriceOrOneOfUnknownAge_P26) {
  for (const std::optional<std::chrono::seconds> age :
       {std::optional<std::chrono::seconds>{3h}, std::optional<std::chrono::seconds>{}}) {
    const auto board = three_way_board({{"pinnacle", {"2.0", "4.0", "4.0"}, age}});
    const auto fair = fair_market(board, kRule, "");
    ASSERT_FALSE(fair);
    EXPECT_EQ(fair.why_not().why, "no fair price: 0 of 2 books");
  }
}

TEST(FairMarket, TakesTheConsensusOfOtherBooksAndNeverOfTheOneBetAt_Q15) {
  const auto board = three_way_board({{"a", {"2.0", "4.0", "4.0"}},
                                      {"b", {"4.0", "4.0", "2.0"}},
                                      {"bet_here", {"9.0", "1.5", "9.0"}},
                                      {"max", {"9.0", "9.0", "9.0"}},
                                      {"partial", {"3.0", nullptr, "3.0"}}});
  const auto fair = fair_market(board, kRule, "bet_here");
  ASSERT_TRUE(fair);
  EXPECT_EQ(fair->source, "consensus of 2 multiplicative");
  EXPECT_EQ(fair->opinions, 2);
  // Log-odds of 0 and -ln 3 have their mean at 1/(1 + sqrt 3); the draw is 1/4 at both.
  const double p = 1 / (1 + std::sqrt(3.0));
  EXPECT_NEAR(fair->probabilities[0], p / (2 * p + 0.25), 1e-12);
  EXPECT_NEAR(fair->dispersion[0], std::log(3.0) / std::sqrt(2.0), 1e-12);
  EXPECT_NEAR(fair->dispersion[1], 0, 1e-12);
  EXPECT_FALSE(fair_market(board, {.min_books = 3, .max_age = 2h}, "bet_here"));
}

TEST(FairMarket, IsMovedByOneWrongBookNoFurtherThanByItsNeighbour) {
  const auto rule =
      opinion::FairRule{.devig = odds::Devig::multiplicative, .min_books = 3, .max_age = 2h};
  for (const auto* wrong : {"2.2", "9.0"}) {
    const auto board = three_way_board(
        {{"a", {"2.0", "4.0", "4.0"}}, {"b", {"2.1", "4.0", "4.0"}}, {"c", {wrong, "4.0", "4.0"}}});
    const auto fair = fair_market(board, rule, "");
    ASSERT_TRUE(fair);
    EXPECT_NEAR(fair->probabilities[0] / fair->probabilities[1], 4.0 / 2.1, 0.1) << wrong;
  }
}

TEST(FairMarket, CountsBooksOfOneOwnerWithTheSamePricesOnce) {
  const Quoted coral{"coral", {"2.0", "4.0", "4.0"}};
  const Quoted ladbrokes{"ladbrokes_uk", {"2.0", "4.0", "4.0"}};
  const Quoted skybet{"skybet", {"2.0", "4.0", "4.0"}};
  const auto count = [](const std::vector<Quoted>& quoted, std::string_view bet_at) {
    const auto fair = fair_market(three_way_board(quoted), {.min_books = 1, .max_age = 2h}, bet_at);
    return fair ? fair->opinions : 0;
  };
  EXPECT_EQ(count({coral, ladbrokes, skybet}, ""), 2);
  EXPECT_EQ(count({coral, ladbrokes, skybet}, "coral"), 1);
  EXPECT_EQ(count({coral, {"ladbrokes_uk", {"2.05", "4.0", "4.0"}}, skybet}, ""), 3);
}

TEST(FairMarket, SaysNothingWhereTheMethodHasNoAnswer) {
  auto rule = kRule;
  rule.devig = odds::Devig::additive;  // leaves (0, 1) on long shots
  const auto board = three_way_board({{"pinnacle", {"1.02", "11.0", "101.0"}}});
  const auto fair = fair_market(board, rule, "");
  ASSERT_FALSE(fair);
  EXPECT_EQ(fair.why_not().status, Status::invalid);
}

}  // namespace
