#include <base/error.hpp>
#include <odds/format.hpp>

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace odds {
namespace {

constexpr std::array kNumeric = {Format::decimal, Format::american,   Format::hong_kong,
                                 Format::malay,   Format::indonesian, Format::probability};

TEST(ParsePrice, ReadsOnePriceFromEveryFormat_Q27) {
  const auto price = Price::parse("2.50");
  EXPECT_EQ(parse_price("+150", Format::american), price);
  EXPECT_EQ(parse_price("3/2", Format::fractional), price);
  EXPECT_EQ(parse_price("6/4", Format::fractional), price);
  EXPECT_EQ(parse_price("1.5", Format::hong_kong), price);
  EXPECT_EQ(parse_price("1.5", Format::indonesian), price);
  EXPECT_EQ(parse_price("0.4", Format::probability), price);
  EXPECT_EQ(parse_price("-0.5", Format::malay), Price::parse("3"));
}

// A peer's validator refuses -100.
TEST(ParsePrice, ReadsEvenMoneyEitherWay_Q26) {
  const auto evens = Price::parse("2.00");
  EXPECT_EQ(parse_price("-100", Format::american), evens);
  EXPECT_EQ(parse_price("+100", Format::american), evens);
  EXPECT_EQ(parse_price("-1", Format::malay), evens);
  EXPECT_EQ(parse_price("-1", Format::indonesian), evens);
  EXPECT_EQ(parse_price("1/1", Format::fractional), evens);
}

TEST(ParsePrice, RefusesWhatIsOutsideTheDomain) {
  for (const auto* text : {"0", "99", "-99.9", "1.91", "nan", "inf", ""}) {
    EXPECT_THROW(parse_price(text, Format::american), Error) << text;
  }
  EXPECT_THROW(parse_price("1", Format::decimal), Error);
  EXPECT_THROW(parse_price("1.01", Format::malay), Error);
  EXPECT_THROW(parse_price("0", Format::malay), Error);
  EXPECT_THROW(parse_price("0.5", Format::indonesian), Error);
  EXPECT_THROW(parse_price("1", Format::probability), Error);
  EXPECT_THROW(parse_price("-0.2", Format::probability), Error);
  EXPECT_THROW(parse_price("5/0", Format::fractional), Error);
  EXPECT_THROW(parse_price("-5/2", Format::fractional), Error);
  EXPECT_THROW(parse_price("5/2/1", Format::fractional), Error);
}

// A peer truncates 1.87 to -114.
TEST(FormatPrice, RoundsAmericanPricesHalfAwayFromZero_Q24) {
  EXPECT_EQ(format_price(Price::parse("1.87"), Format::american), "-115");
  EXPECT_EQ(format_price(Price::parse("1.67"), Format::american), "-149");
  EXPECT_EQ(format_price(Price::parse("2.125"), Format::american), "+113");
  EXPECT_EQ(format_price(Price::parse("2.00"), Format::american), "+100");
}

TEST(FormatPrice, WritesFractionsInLowestTerms) {
  EXPECT_EQ(format_price(parse_price("-115", Format::american), Format::fractional), "20/23");
  EXPECT_EQ(format_price(Price::parse("1.67"), Format::fractional), "67/100");
}

TEST(NumberOf, IsTheInverseOfEveryFormatForEveryAmericanPrice) {
  for (std::int64_t line = 100; line <= 5000; ++line) {
    for (const auto sign : {-1, 1}) {
      const auto price = price_from(Ratio{sign * line}, Format::american);
      for (const auto format : kNumeric) {
        ASSERT_EQ(price_from(number_of(price, format), format), price)
            << to_string(format) << ' ' << sign * line;
      }
      ASSERT_EQ(american(price), line == 100 ? 100 : sign * line);
    }
  }
}

TEST(NumberOf, MatchesTheTableOfFormats) {
  const auto price = Price::parse("1.90");
  EXPECT_NEAR(number_of(price, Format::american).value(), -111.11, 0.005);
  EXPECT_EQ(number_of(price, Format::hong_kong), Ratio::parse("0.9"));
  EXPECT_EQ(number_of(price, Format::malay), Ratio::parse("0.9"));
  EXPECT_NEAR(number_of(price, Format::indonesian).value(), -1.111, 0.0005);
}

TEST(AtRisk, IsTheSizeOfANegativeMalayOrIndonesianPrice) {
  const Ratio one{1};
  EXPECT_EQ(at_risk(Ratio::parse("-0.92"), Format::malay, one), Ratio::parse("0.92"));
  EXPECT_EQ(at_risk(Ratio::parse("-1.25"), Format::indonesian, one), Ratio::parse("1.25"));
  EXPECT_EQ(at_risk(Ratio::parse("0.92"), Format::malay, one), one);
  EXPECT_EQ(at_risk(Ratio::parse("-110"), Format::american, one), one);
}

}  // namespace
}  // namespace odds
