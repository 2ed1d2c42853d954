#include <base/error.hpp>
#include <base/exact.hpp>

#include <gtest/gtest.h>

namespace {

Exact power(Ratio base, int exponent) {
  Exact product{Ratio{1}};
  for (int i = 0; i < exponent; ++i) product = product * Exact{base};
  return product;
}

TEST(Exact, HoldsWhatNoWordDoes) {
  // (19137/10000)^20 has a denominator of 10^80.
  const auto product = power(Ratio{19137, 10000}, 20);
  EXPECT_NEAR(product.value(), 433987.41661069967, 1e-9);
  EXPECT_EQ(round(product, Rounding::down), 433987);
  EXPECT_EQ(product * power(Ratio{10000, 19137}, 20), Exact{Ratio{1}});
}

TEST(Exact, IsAFraction) {
  const Exact third{Ratio{1, 3}};
  const Exact sixth{Ratio{1, 6}};
  EXPECT_EQ(third + sixth, Exact{(Ratio{1, 2})});
  EXPECT_EQ(third - sixth, sixth);
  EXPECT_EQ(third * sixth, Exact{(Ratio{1, 18})});
  EXPECT_LT(sixth, third);
  EXPECT_EQ(third - third, Exact{});
  EXPECT_THROW(sixth - third, Error);
  EXPECT_THROW(Exact{Ratio{-1}}, Error);
}

TEST(Exact, BorrowsAndCarriesAcrossDigits) {
  const Natural big = Natural{0x100000000} * Natural{0x100000000};
  EXPECT_EQ(big - Natural{1} + Natural{1}, big);
  EXPECT_EQ((big - Natural{1}) * (big + Natural{1}), big * big - Natural{1});
}

TEST(Exact, RoundsOnceByTheRule) {
  const auto rounded = [](Ratio ratio, Rounding rule) { return round(Exact{ratio}, rule); };
  EXPECT_EQ(rounded({5, 2}, Rounding::half_down), 2);
  EXPECT_EQ(rounded({5, 2}, Rounding::half_up), 3);
  EXPECT_EQ(rounded({7, 3}, Rounding::up), 3);
  EXPECT_EQ(rounded({8, 3}, Rounding::down), 2);
  EXPECT_EQ(rounded({8, 3}, Rounding::half_down), 3);
  EXPECT_EQ(rounded({6, 3}, Rounding::up), 2);
}

TEST(Exact, AgreesWithRatioWhereThatFits) {
  for (std::int64_t amount : {1LL, 99LL, 123'456'789LL, 999'999'999'999LL}) {
    for (const Ratio ratio : {Ratio{193, 100}, Ratio{21, 11}, Ratio{1, 7}, Ratio{999'999, 7}}) {
      for (const auto rule : {Rounding::half_down, Rounding::half_up, Rounding::up}) {
        EXPECT_EQ(round(Exact{Ratio{amount}} * Exact{ratio}, rule), scale(amount, ratio, rule));
      }
    }
  }
}

TEST(Exact, IsExactToTheLastUnitOfALongNumber) {
  const std::int64_t most = 8'999'999'999'999'999'999;
  EXPECT_EQ(round(Exact{Ratio{most}}, Rounding::down), most);
  EXPECT_EQ(round(Exact{Ratio{most}} * Exact{Ratio{3}} * Exact{(Ratio{1, 3})}, Rounding::up), most);
  EXPECT_THROW(round(power(Ratio{10}, 19), Rounding::down), Error);
  EXPECT_THROW(power(Ratio{1000}, 206), Error);  // 2053 bits
  EXPECT_NO_THROW(power(Ratio{1000}, 202));
}

}  // namespace
