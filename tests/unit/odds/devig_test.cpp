#include <base/error.hpp>
#include <odds/devig.hpp>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <numeric>
#include <random>

namespace odds {
namespace {

constexpr std::array kSolved = {Devig::multiplicative, Devig::additive,      Devig::power,
                                Devig::odds_ratio,     Devig::shin,          Devig::balanced_book,
                                Devig::goto_method,    Devig::jensen_shannon};

double sum(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

struct MethodCase {
  Devig method;
  std::vector<double> probabilities;
};

// 2.60 / 2.40 / 4.30, to the six digits of the literature.
TEST(Devig, MatchesThePublishedTableForEveryMethod_Q23_Q30) {
  const std::vector<MethodCase> cases = {{Devig::multiplicative, {0.372026, 0.403028, 0.224946}},
                                         {Devig::additive, {0.373335, 0.405387, 0.221278}},
                                         {Devig::power, {0.372984, 0.405107, 0.221908}},
                                         {Devig::odds_ratio, {0.372429, 0.404131, 0.223440}},
                                         {Devig::shin, {0.372994, 0.404779, 0.222227}},
                                         {Devig::balanced_book, {0.374024, 0.406627, 0.219349}},
                                         {Devig::goto_method, {0.373665, 0.406005, 0.220330}}};
  for (const auto& [method, expected] : cases) {
    const auto fair = devig(std::vector{2.6, 2.4, 4.3}, method);
    ASSERT_TRUE(fair) << to_string(method);
    for (std::size_t i = 0; i < 3; ++i) {
      EXPECT_NEAR(fair->probabilities[i], expected[i], 5e-7) << to_string(method) << ' ' << i;
    }
  }
  EXPECT_NEAR(devig(std::vector{2.6, 2.4, 4.3}, Devig::odds_ratio)->parameter, 1.053174, 5e-7);
  EXPECT_NEAR(devig(std::vector{2.6, 2.4, 4.3}, Devig::shin)->parameter, 0.016943, 5e-7);
  EXPECT_NEAR(devig(std::vector{2.6, 2.4, 4.3}, Devig::goto_method)->parameter, 0.013959, 5e-7);
}

// A public Shin returns probabilities that sum to 0.87 here.
TEST(Devig, AnswersAnUnderround_Q20) {
  for (const auto method : {Devig::power, Devig::odds_ratio, Devig::shin}) {
    const auto fair = devig(std::vector{2.9, 3.9, 4.4}, method);
    ASSERT_TRUE(fair) << to_string(method);
    EXPECT_NEAR(sum(fair->probabilities), 1, 1e-12) << to_string(method);
  }
  EXPECT_LT(devig(std::vector{2.9, 3.9, 4.4}, Devig::shin)->parameter, 0);
}

TEST(Devig, LeavesAFairMarketAlone) {
  for (const auto method : kSolved) {
    const auto fair = devig(std::vector{2.0, 4.0, 4.0}, method);
    ASSERT_TRUE(fair) << to_string(method);
    EXPECT_NEAR(fair->probabilities[0], 0.5, 1e-15) << to_string(method);
    EXPECT_NEAR(fair->probabilities[2], 0.25, 1e-15) << to_string(method);
  }
}

// On any market either an answer that is a distribution in the order
// of the prices, or none; power and odds ratio always have one.
TEST(Devig, IsADistributionInTheOrderOfThePricesOrNoAnswer_Q21_Q22_Q29) {
  std::mt19937 random{20240301};
  std::uniform_real_distribution<double> price{std::log(0.01), std::log(300)};
  for (int round = 0; round < 2000; ++round) {
    std::vector<double> prices(2 + random() % 20);
    for (auto& o : prices) o = 1 + std::exp(price(random));
    for (const auto method : kSolved) {
      const auto fair = devig(prices, method);
      if (method == Devig::power || method == Devig::odds_ratio) {
        ASSERT_TRUE(fair) << to_string(method) << ' ' << round << ' ' << fair.why_not().why;
      }
      if (!fair) continue;
      ASSERT_NEAR(sum(fair->probabilities), 1, 1e-12) << to_string(method);
      for (std::size_t i = 1; i < prices.size(); ++i) {
        if (prices[i] < prices[i - 1]) {
          ASSERT_GE(fair->probabilities[i], fair->probabilities[i - 1]) << to_string(method);
        }
      }
    }
  }
}

TEST(Devig, GivesThePlacesOfAMultiWinnerMarket) {
  const std::vector prices{1.53, 1.67, 1.25, 2.38, 2.38, 4.5, 5.5, 6.5, 7.0};
  for (const auto method : {Devig::multiplicative, Devig::power, Devig::odds_ratio}) {
    const auto fair = devig(prices, method, 3);
    ASSERT_TRUE(fair) << to_string(method);
    EXPECT_NEAR(sum(fair->probabilities), 3, 3e-12) << to_string(method);
  }
  EXPECT_FALSE(devig(prices, Devig::shin, 3));
}

TEST(Devig, SaysInvalidWhenALongShotWouldGoNegative) {
  const std::vector prices{1.1, 8.0, 67.0, 101.0};
  for (const auto method : {Devig::additive, Devig::goto_method}) {
    const auto fair = devig(prices, method);
    ASSERT_FALSE(fair) << to_string(method);
    EXPECT_EQ(fair.why_not().status, Status::invalid);
  }
}

TEST(Devig, MovesEveryOutcomeByTheSameJensenShannonDistance) {
  const auto distance = [](double p, double r) {
    const auto part = [](double a, double b) { return a * std::log(a / ((a + b) / 2)); };
    return std::sqrt((part(p, r) + part(r, p) + part(1 - p, 1 - r) + part(1 - r, 1 - p)) / 2);
  };
  const std::vector prices{4.2, 3.7, 1.95};
  const auto fair = devig(prices, Devig::jensen_shannon);
  ASSERT_TRUE(fair);
  EXPECT_NEAR(sum(fair->probabilities), 1, 1e-12);
  for (std::size_t i = 0; i < prices.size(); ++i) {
    EXPECT_NEAR(distance(fair->probabilities[i], 1 / prices[i]), fair->parameter, 1e-12) << i;
  }
}

TEST(Devig, KeepsTheDigitsOfALongShotBesideACertainty) {
  const auto fair = devig(std::vector{1.000001, 1.5, 50.0}, Devig::power);
  ASSERT_TRUE(fair);
  // Both outsiders are r^k, so the ratio of their logarithms is that of the prices.
  EXPECT_NEAR(std::log(fair->probabilities[2]) / std::log(fair->probabilities[1]),
              std::log(50.0) / std::log(1.5), 1e-12);
}

TEST(Devig, GivesTheWorstCaseAsItIs) {
  const auto bound = devig(std::vector{2.0, 1.8}, Devig::worst_case);
  ASSERT_TRUE(bound);
  EXPECT_EQ(bound->probabilities[0], 0.5);
}

TEST(Devig, RefusesWhatIsNoMarket) {
  EXPECT_EQ(devig(std::vector{2.0, 1.0}, Devig::power).why_not().status, Status::bad_input);
  EXPECT_EQ(devig(std::vector{2.0, std::nan("")}, Devig::power).why_not().status,
            Status::bad_input);
  EXPECT_EQ(devig(std::vector{2.0}, Devig::power).why_not().status, Status::unknown);
  EXPECT_EQ(devig(std::vector{2.0, 2.0}, Devig::power, 2).why_not().status, Status::bad_input);
}

TEST(ParseDevig, KnowsTheNamesOfOthers) {
  EXPECT_EQ(parse_devig("wpo"), Devig::additive);
  EXPECT_EQ(parse_devig("or"), Devig::odds_ratio);
  EXPECT_EQ(parse_devig("bb"), Devig::balanced_book);
  for (const auto method : kSolved) EXPECT_EQ(parse_devig(to_string(method)), method);
  EXPECT_THROW(parse_devig("logarithmic"), Error);
  EXPECT_THROW(parse_devig(""), Error);
}

}  // namespace
}  // namespace odds
