#include <gtest/gtest.h>
#include <bets/combined.hpp>

#include <vector>

namespace {

using bets::Folds;
using Prices = std::vector<std::optional<odds::Price>>;

const Prices kThree = {odds::Price::parse("2.2"), odds::Price::parse("3"), odds::Price::parse("6")};

TEST(Combined, IsTheProductOfTheLegsOfOneLine) {
  EXPECT_EQ(bets::combined(Folds{3}, kThree), odds::Price::parse("39.6"));
  EXPECT_EQ(bets::combined(Folds{1}, Prices{kThree[0]}), odds::Price::parse("2.2"));
}

TEST(Combined, IsNoneOfSeveralLinesAndOfAStartingPrice) {
  EXPECT_EQ(bets::combined(Folds{2}, kThree), std::nullopt);
  EXPECT_EQ(bets::combined(Folds{2, 3}, kThree), std::nullopt);
  EXPECT_EQ(bets::combined(Folds{2}, Prices{kThree[0], std::nullopt}), std::nullopt);
  EXPECT_EQ(bets::combined(Folds{1}, {}), std::nullopt);
}

}  // namespace
