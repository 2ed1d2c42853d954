#include <opinion/favourite.hpp>

#include <gtest/gtest.h>

#include <array>

namespace {

using market::Side;
using opinion::Favourites;
using opinion::Sides;

struct Said {
  const char* market;
  Side side;
  const char* line;
  double probability;
};

std::optional<Side> favourite_by(std::vector<Said> chances) {
  opinion::Favourite favourite;
  for (const auto& [name, side, line, probability] : chances) {
    market::Prediction said{.event = market::EventId{1},
                            .market = market::parse_market(name),
                            .side = side,
                            .probability = probability};
    if (line) said.line = market::parse_line(line);
    favourite.hear(said);
  }
  return favourite.side();
}

std::optional<Side> favourite_by_margin(double mean) {
  opinion::Favourite favourite;
  favourite.hear({.event = market::EventId{1},
                  .market = market::parse_market("spread"),
                  .distribution = market::Distribution{.mean = mean, .deviation = 12}});
  return favourite.side();
}

constexpr auto kNobody = std::nullopt;

TEST(Favourite, IsWhoIsLikelierToWin) {
  EXPECT_EQ(favourite_by({{"moneyline", Side::home, nullptr, 0.6}}), Side::home);
  EXPECT_EQ(favourite_by({{"moneyline", Side::home, nullptr, 0.4}}), Side::away);
  EXPECT_EQ(favourite_by({{"draw_no_bet", Side::away, nullptr, 0.6}}), Side::away);
  EXPECT_EQ(favourite_by({{"moneyline", Side::home, nullptr, 0.5}}), kNobody);
  EXPECT_EQ(favourite_by({}), kNobody);
}

TEST(Favourite, OfThreeOutcomesNeedsBothTeamsOrMoreThanAHalf) {
  EXPECT_EQ(favourite_by({{"1x2", Side::home, nullptr, 0.4}}), kNobody);
  EXPECT_EQ(favourite_by({{"1x2", Side::home, nullptr, 0.55}}), Side::home);
  EXPECT_EQ(favourite_by({{"1x2", Side::home, nullptr, 0.4}, {"1x2", Side::away, nullptr, 0.3}}),
            Side::home);
  EXPECT_EQ(favourite_by({{"1x2", Side::draw, nullptr, 0.6}}), kNobody);
}

TEST(Favourite, HasThePositiveMargin) {
  EXPECT_EQ(favourite_by_margin(3.5), Side::home);
  EXPECT_EQ(favourite_by_margin(-3.5), Side::away);
  EXPECT_EQ(favourite_by_margin(0), kNobody);
}

TEST(Favourite, CoversWhatOnlyAFavouriteCan) {
  EXPECT_EQ(favourite_by({{"spread", Side::home, "-7.5", 0.55}}), Side::home);
  EXPECT_EQ(favourite_by({{"spread", Side::away, "7.5", 0.45}}), Side::home);
  EXPECT_EQ(favourite_by({{"spread", Side::away, "-7.5", 0.55}}), Side::away);
  EXPECT_EQ(favourite_by({{"spread", Side::home, "7.5", 0.45}}), Side::away);
  EXPECT_EQ(favourite_by({{"spread", Side::home, "0", 0.55}}), Side::home);
}

TEST(Favourite, CannotBeToldByAHandicapThatEitherMayMiss) {
  EXPECT_EQ(favourite_by({{"spread", Side::home, "-7.5", 0.45}}), kNobody);
  EXPECT_EQ(favourite_by({{"spread", Side::away, "7.5", 0.55}}), kNobody);
  EXPECT_EQ(
      favourite_by({{"spread", Side::home, "-7.5", 0.45}, {"spread", Side::home, "-2.5", 0.55}}),
      Side::home);
}

TEST(Favourite, IsNotToldByOtherMarkets) {
  EXPECT_EQ(favourite_by({{"total", Side::over, "220.5", 0.7}, {"btts", Side::yes, nullptr, 0.7}}),
            kNobody);
}

// A board of one book whose prices say what is fair.
market::Board board_of(const char* name, const char* line, std::vector<const char*> prices) {
  market::Board board{market::EventId{1}, market::parse_market(name), {}, {}, {}};
  if (line) board.line = market::parse_line(line);
  for (const auto& selection : outcomes(board.market, {}, board.line, {})) {
    board.outcomes.push_back({market::SelectionId{1}, selection, {}});
    board.outcomes.back().prices.push_back({"pinnacle",
                                            odds::Price::parse(prices[board.outcomes.size() - 1]),
                                            std::chrono::seconds{60}});
  }
  return board;
}

std::optional<Side> market_favourite(std::vector<market::Board> boards) {
  const opinion::FairRule rule{
      .sharp_books = {"pinnacle"}, .min_books = 1, .max_age = std::chrono::hours{1}};
  return opinion::favourite_of(boards, rule, {});
}

TEST(Favourite, OfTheMarketIsByItsFairPrices) {
  EXPECT_EQ(market_favourite({board_of("moneyline", nullptr, {"1.50", "2.60"})}), Side::home);
  EXPECT_EQ(market_favourite({board_of("1x2", nullptr, {"4.00", "3.50", "1.90"})}), Side::away);
  EXPECT_EQ(market_favourite({}), kNobody);
  EXPECT_EQ(market_favourite({board_of("total", "220.5", {"1.50", "2.60"})}), kNobody);
}

TEST(Favourite, OfTheMarketIsByTheLineThatIsNearestToEven) {
  EXPECT_EQ(market_favourite({board_of("spread", "-7.5", {"2.10", "1.75"})}), Side::home);
  EXPECT_EQ(market_favourite({board_of("spread", "5.5", {"1.30", "3.40"}),
                              board_of("spread", "-1.5", {"1.95", "1.90"})}),
            Side::home);
  EXPECT_EQ(market_favourite({board_of("spread", "0", {"2.10", "1.75"})}), Side::away);
}

TEST(Sides, AreInvertedWhereMostOfEightFavouritesDiffer_S3) {
  EXPECT_EQ(opinion::sides_by({.games = 8, .differ = 5}), Sides::inverted);
  EXPECT_EQ(opinion::sides_by({.games = 8, .differ = 4}), Sides::right);
  EXPECT_EQ(opinion::sides_by({.games = 100, .differ = 51}), Sides::inverted);
  EXPECT_EQ(opinion::sides_by({.games = 7, .differ = 7}), Sides::doubtful);
  EXPECT_EQ(opinion::sides_by({.games = 7, .differ = 3}), Sides::right);
  EXPECT_EQ(opinion::sides_by({}), Sides::right);
}

}  // namespace
