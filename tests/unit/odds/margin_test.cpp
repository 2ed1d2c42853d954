#include <odds/margin.hpp>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <random>

namespace odds {
namespace {

constexpr std::array kReversible = {Devig::multiplicative, Devig::additive, Devig::power,
                                    Devig::odds_ratio,     Devig::shin,     Devig::balanced_book,
                                    Devig::goto_method};

TEST(AddMargin, IsUndoneByDevig) {
  std::mt19937 random{3};
  std::uniform_real_distribution<double> unit{0.05, 1};
  std::uniform_real_distribution<double> margins{-0.05, 0.15};
  int priced = 0;
  for (int round = 0; round < 500; ++round) {
    std::vector<double> fair(2 + random() % 10);
    double sum = 0;
    for (auto& p : fair) sum += p = unit(random);
    for (auto& p : fair) p /= sum;
    const auto margin = margins(random);
    for (const auto method : kReversible) {
      const auto prices = add_margin(fair, method, margin);
      if (!prices) continue;
      ++priced;
      ASSERT_NEAR(book_sum(prices->prices), 1 + margin, 1e-12) << to_string(method);
      const auto back = devig(prices->prices, method);
      ASSERT_TRUE(back) << to_string(method) << ' ' << back.why_not().why;
      for (std::size_t i = 0; i < fair.size(); ++i) {
        ASSERT_NEAR(back->probabilities[i], fair[i], 1e-12) << to_string(method);
      }
    }
  }
  EXPECT_GT(priced, 3000);
}

TEST(AddMargin, RefusesAMarginThatNoPriceCanCarry) {
  EXPECT_FALSE(add_margin(std::vector{0.98, 0.02}, Devig::multiplicative, 0.05));
  EXPECT_FALSE(add_margin(std::vector{0.5, 0.5}, Devig::shin, 1.5));
  EXPECT_FALSE(add_margin(std::vector{0.5, 0.5}, Devig::power, -1));
}

TEST(AddMargin, RefusesWhatIsNoDistribution) {
  EXPECT_FALSE(add_margin(std::vector{0.5, 0.6}, Devig::power, 0.05));
  EXPECT_FALSE(add_margin(std::vector{1.0, 0.0}, Devig::power, 0.05));
  EXPECT_FALSE(add_margin(std::vector{1.0}, Devig::power, 0.05));
}

}  // namespace
}  // namespace odds
