#include <base/error.hpp>
#include <base/money.hpp>
#include <base/ratio.hpp>

#include <gtest/gtest.h>

TEST(Ratio, ReadsDecimalTextExactly) {
  EXPECT_EQ(Ratio::parse("1.91"), (Ratio{191, 100}));
  EXPECT_EQ(Ratio::parse("-0.25"), (Ratio{-1, 4}));
  EXPECT_EQ(Ratio::parse("2.50"), (Ratio{5, 2}));
  EXPECT_EQ(Ratio::parse(".5"), (Ratio{1, 2}));
  EXPECT_EQ(Ratio::parse("1e2"), Ratio{100});
  EXPECT_EQ(Ratio::parse("2.3600000000000003").denominator(), 10'000'000'000'000'000);
}

TEST(Ratio, RefusesWhatIsNoNumber) {
  for (const char* text : {"", "-", ".", "1.2.3", "1,5", "0x10", "nan", "inf", "1e", "1e99", " 1",
                           "1 ", "99999999999999999999"}) {
    EXPECT_THROW(Ratio::parse(text), Error) << text;
  }
}

TEST(Ratio, RefusesADoubleThatItCannotHold) {
  EXPECT_EQ(ratio_of(1.9090909090909092), (Ratio{21, 11}));
  // Too small for the denominator of an int64: not 0.
  EXPECT_THROW(ratio_of(9.005006133578655e-307), Error);
}

TEST(Ratio, ComparesWithoutRounding) {
  EXPECT_LT((Ratio{1, 3}), (Ratio{333'333'333'333'334, 1'000'000'000'000'000}));
  EXPECT_GT((Ratio{8, 15}), (Ratio{53, 100}));
}

TEST(Ratio, RefusesAResultThatDoesNotFit) {
  const Ratio tiny{1, 4'000'000'000'000'000'000};
  EXPECT_THROW(tiny * tiny, Error);
}

TEST(Scale, RoundsOnceByTheRule) {
  const Ratio exact_half{41'875, 41'870};  // of 4187: exactly 4187.5
  EXPECT_EQ(scale(4187, exact_half, Rounding::half_down), 4187);
  EXPECT_EQ(scale(4187, exact_half, Rounding::half_up), 4188);
  EXPECT_EQ(scale(4187, exact_half, Rounding::up), 4188);
  EXPECT_EQ(scale(4187, exact_half, Rounding::down), 4187);
}

TEST(Money, PrintsAndReadsMinorUnits) {
  for (const char* text : {"0.00", "0.05", "-0.05", "12.50", "-3.00", "1234567.89"}) {
    EXPECT_EQ(to_string(Money::parse(text)), text);
  }
  EXPECT_THROW(Money::parse("1.005"), Error);
}

TEST(Money, LeavesRoomDownToTheUnit) {
  // 29% of 1.00 is 0.29; in doubles it is 0.28999.
  EXPECT_EQ(share_of(Money::from_minor(100), Ratio::parse("0.29")), Money::from_minor(29));
  EXPECT_EQ(share_of(Money::from_minor(-100), Ratio{1}), Money{});
}
