#include <base/error.hpp>
#include <market/book.hpp>
#include <market/event.hpp>
#include <market/market.hpp>

#include <gtest/gtest.h>

namespace {

using market::Kind;
using market::Side;

TEST(Line, KeepsToQuarterPoints) {
  for (const char* text : {"-0.25", "0", "7.5", "-12", "2.75", "999999.75"}) {
    EXPECT_EQ(to_string(market::parse_line(text)), text);
  }
  for (const char* text : {"0.3", "", "pk", "1/2", "1000000.25", "-2305843009213693952"}) {
    EXPECT_THROW(market::parse_line(text), Error) << text;
  }
}

TEST(MarketLine, IsOneForBothSidesOfASpread) {
  const market::Line home{-30};
  EXPECT_EQ(market::market_line({.kind = Kind::spread}, Side::home, home),
            market::market_line({.kind = Kind::spread}, Side::away, -home));
  EXPECT_EQ(market::market_line({.kind = Kind::total}, Side::under, market::Line{10}),
            market::Line{10});
  EXPECT_EQ(market::market_line({.kind = Kind::three_way}, Side::away, {}), std::nullopt);
}

TEST(ParseMarket, KnowsOneVocabulary_Q1) {
  for (const char* name :
       {"1x2", "moneyline", "spread", "total", "total_games", "spread_sets", "team_total", "btts",
        "draw_no_bet", "double_chance", "win", "top_3", "top_10", "player_points",
        "player_points_rebounds_assists", "player_double_double"}) {
    EXPECT_EQ(name_of(market::parse_market(name)), name);
  }
  for (const char* name : {"h2h", "moneyline_lay", "top_0", "top_", "top_03", "top_101", "top_3x",
                           "1x2_games", "player_", "player_luck", "total_", "", "Win"}) {
    EXPECT_THROW(market::parse_market(name), Error) << name;
  }
  EXPECT_EQ(name_of(market::parse_market("outright")), "win");
  EXPECT_EQ(to_string(market::parse_market("total", "q3")), "total q3");
  EXPECT_EQ(to_string(market::parse_market("total", "f5")), "total f5");
  for (const char* period : {"", "h", "h0", "h10", "q", "f", "f0", "x1", "Game", "h1 "}) {
    EXPECT_THROW(market::parse_market("total", period), Error) << period;
  }
}

TEST(Outcomes, AreCompleteOrNotKnown) {
  EXPECT_EQ(market::outcomes({.kind = Kind::three_way}).size(), 3U);
  EXPECT_EQ(market::outcomes({.kind = Kind::spread}).size(), 2U);
  EXPECT_TRUE(market::outcomes({.kind = Kind::double_chance}).empty());
  const auto yes_no = market::parse_market("player_double_double");
  EXPECT_EQ(market::outcomes(yes_no).front(), Side::yes);
  EXPECT_FALSE(has_side(yes_no, Side::over));
}

TEST(Outcomes, OfAFieldAreItsEntrants) {
  const std::vector field = {market::ParticipantId{4}, market::ParticipantId{7}};
  const auto found = market::outcomes(market::parse_market("top_3"), {}, {}, field);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[1].subject, field[1]);
  EXPECT_EQ(found[1].side, Side::yes);
  EXPECT_EQ(winners(found[1].market), 3);
  EXPECT_TRUE(market::outcomes(market::parse_market("win"), {}, {}, {}).empty());
}

TEST(Stat, OfASumHasItsParts) {
  EXPECT_EQ(market::Stat::find("points_rebounds")->parts().size(), 2U);
  EXPECT_EQ(market::Stat::find("points")->parts().front(), "points");
  EXPECT_FALSE(market::Stat::find("point"));
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
