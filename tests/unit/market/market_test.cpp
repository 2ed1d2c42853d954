#include <base/error.hpp>
#include <market/book.hpp>
#include <market/event.hpp>
#include <market/market.hpp>

#include <gtest/gtest.h>

namespace {

using market::Kind;
using market::Side;

TEST(Line, KeepsToQuarterPoints) {
  for (const char* text : {"-0.25", "0", "7.5", "-12", "2.75"}) {
    EXPECT_EQ(to_string(market::parse_line(text)), text);
  }
  for (const char* text : {"0.3", "", "pk", "1/2"}) {
    EXPECT_THROW(market::parse_line(text), Error) << text;
  }
}

TEST(MarketLine, IsOneForBothSidesOfASpread) {
  const market::Line home{-30};
  EXPECT_EQ(market::market_line(Kind::spread, Side::home, home),
            market::market_line(Kind::spread, Side::away, -home));
  EXPECT_EQ(market::market_line(Kind::total, Side::under, market::Line{10}), market::Line{10});
  EXPECT_EQ(market::market_line(Kind::three_way, Side::away, {}), std::nullopt);
}

TEST(KindOf, KnowsOneVocabulary_Q1) {
  EXPECT_EQ(market::kind_of("1x2"), Kind::three_way);
  EXPECT_EQ(market::kind_of("player_points"), Kind::prop);
  EXPECT_EQ(market::kind_of("moneyline_lay"), Kind::lay);
  EXPECT_THROW(market::kind_of("h2h"), Error);
}

TEST(Outcomes, AreCompleteOrNotKnown) {
  EXPECT_EQ(market::outcomes(Kind::three_way).size(), 3U);
  EXPECT_EQ(market::outcomes(Kind::spread).size(), 2U);
  EXPECT_TRUE(market::outcomes(Kind::outright).empty());
  EXPECT_TRUE(market::outcomes(Kind::lay).empty());
}

TEST(Sides, AreReadAsTheyArePrinted) {
  for (int i = 0; i <= static_cast<int>(Side::draw_away); ++i) {
    const auto side = static_cast<Side>(i);
    EXPECT_EQ(market::parse_side(to_string(side)), side);
  }
  EXPECT_THROW(market::parse_side("cover"), Error);  // only what can be graded (T7)
}

TEST(Books, NeverBetAtAnAggregate) {
  market::Books books;
  books.set("max", {.enabled = true, .sharp = true});
  EXPECT_FALSE(books.at("max").enabled);
  EXPECT_FALSE(books.at("betbrain_avg").enabled);
  EXPECT_TRUE(books.at("somebody").enabled);
}

}  // namespace
