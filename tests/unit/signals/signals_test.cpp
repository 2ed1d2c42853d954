#include <signals/pattern.hpp>
#include <signals/reverse.hpp>
#include <signals/sharp.hpp>
#include <signals/steam.hpp>
#include <signals/velocity.hpp>

#include <gtest/gtest.h>

namespace {

using signals::Pattern;
using signals::Series;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

const UtcTime kNow = parse_utc("2026-01-15T20:00:00Z");

// A book that went from one value to another so long ago, and had the first a day before.
Series moved(std::string book, double from, double to, seconds ago) {
  return {std::move(book), {{kNow - hours{24}, from}, {kNow - ago, to}}};
}

Series still(std::string book, double value = 3) {
  return {std::move(book), {{kNow - hours{24}, value}}};
}

std::vector<Series> three(double by, seconds ago) {
  return {moved("a", 3, 3 + by, ago), moved("b", 3, 3 + by, ago), moved("c", 3, 3 + by, ago)};
}

int steam_of(const std::vector<Series>& all) {
  const auto found = signals::steam(all, kNow);
  return found ? found->direction : -9;
}

TEST(Steam, TakesHalfAPointAndHalfAPointAnHour_Q9) {
  EXPECT_EQ(steam_of(three(0.5, hours{1})), 1);
  EXPECT_EQ(steam_of(three(-0.5, hours{1})), -1);
  EXPECT_EQ(steam_of(three(0.25, minutes{1})), 0);
  EXPECT_EQ(steam_of(three(0.5, minutes{61})), 0);
  EXPECT_EQ(steam_of(three(0.75, minutes{90})), 1);
  EXPECT_EQ(steam_of(three(1, hours{2})), 1);
  EXPECT_EQ(steam_of(three(5, hours{2} + seconds{1})), 0);
  EXPECT_EQ(steam_of(three(0, hours{1})), 0);
}

TEST(Steam, TakesThreeBooksOneWay_Q8) {
  auto books = three(1, hours{1});
  books.back() = still("c");
  EXPECT_EQ(steam_of(books), 0);
  books.back() = moved("c", 3, 2, hours{1});
  EXPECT_EQ(steam_of(books), 0);
  books.pop_back();
  EXPECT_EQ(steam_of(books), -9);
}

TEST(Steam, IsNotKnownOfBooksThatHaveJustComeOrAreGone) {
  auto books = three(1, hours{1});
  books[0].points = {{kNow, 4}};
  EXPECT_EQ(steam_of(books), -9);
  books[0].points = {{kNow - seconds{1}, 4}};
  EXPECT_EQ(steam_of(books), 0);
  books[0].points = {{kNow - hours{2}, 4}, {kNow - hours{1}, std::nullopt}};
  EXPECT_EQ(steam_of(books), -9);
}

TEST(Steam, IsAsSureAsItsShareOfTheBooksAndItsSize) {
  auto books = three(0.5, hours{1});
  EXPECT_DOUBLE_EQ(signals::steam(books, kNow)->confidence, 1);
  books.push_back(still("d"));
  EXPECT_DOUBLE_EQ(signals::steam(books, kNow)->confidence, 0.75);
  books.push_back(still("e"));
  books.push_back(still("f"));
  const auto found = *signals::steam(books, kNow);
  EXPECT_DOUBLE_EQ(found.confidence, 0.5);
  EXPECT_EQ(found.books, 3);
  EXPECT_EQ(found.of, 6);
}

TEST(Steam, DoesNotSeeWhatComesLater) {
  auto books = three(1, hours{1});
  for (auto& book : books) book.points.back().at = kNow + seconds{1};
  EXPECT_EQ(steam_of(books), 0);
}

TEST(ReverseMovement, IsSharpAgainstRetailEachByHalfAPoint_Q10) {
  const auto direction = [](double sharp, double retail) {
    const std::vector<Series> books = {moved("pinnacle", 3, 3 + sharp, hours{1}),
                                       moved("fanduel", 3, 3 + retail, hours{1})};
    return signals::reverse_movement(books, kNow)->direction;
  };
  EXPECT_EQ(direction(0.5, -0.5), 1);
  EXPECT_EQ(direction(-0.5, 0.5), -1);
  EXPECT_EQ(direction(0.25, -0.5), 0);
  EXPECT_EQ(direction(0.5, -0.25), 0);
  EXPECT_EQ(direction(0.5, 0.5), 0);
  EXPECT_EQ(direction(0, 0), 0);
}

TEST(ReverseMovement, IsNotKnownWithoutBoth) {
  const auto why = [](const std::vector<Series>& books) {
    return signals::reverse_movement(books, kNow).why_not().why;
  };
  EXPECT_EQ(why({moved("fanduel", 3, 4, hours{1}), still("bovada")}),
            "no sharp book has prices of six hours");
  EXPECT_EQ(why({moved("circasports", 3, 4, hours{1})}), "no retail book has prices of six hours");
  auto young = moved("betcris", 3, 4, hours{1});
  young.points.front().at = kNow - hours{6} + seconds{1};
  EXPECT_EQ(why({young, still("betmgm")}), "no sharp book has prices of six hours");
  young.points.front().at = kNow - hours{6};
  EXPECT_TRUE(signals::reverse_movement(std::vector{young, still("betmgm")}, kNow));
}

market::Board board(const char* sharp, const char* sharp_other, const char* retail,
                    const char* retail_other) {
  const auto standing = [](const char* book, const char* price) {
    return market::Standing{book, odds::Price::parse(price), seconds{0}};
  };
  market::Board found{market::EventId{1}, {.kind = market::Kind::spread}, {}, {}, {}};
  found.outcomes.push_back({market::SelectionId{1},
                            {.side = market::Side::home},
                            {standing("pinnacle", sharp), standing("betmgm", retail)}});
  found.outcomes.push_back({market::SelectionId{2},
                            {.side = market::Side::away},
                            {standing("pinnacle", sharp_other), standing("betmgm", retail_other)}});
  return found;
}

TEST(SharpIndicator, IsTenTimesTheDifferenceOfFairProbabilities) {
  EXPECT_NEAR(*signals::sharp_indicator(board("1.90", "1.90", "1.95", "1.95")), 0, 1e-9);
  // Without margin the prices are the probabilities: 0.53 against 0.50.
  EXPECT_NEAR(*signals::sharp_indicator(board("1.886792453", "2.127659574", "2.00", "2.00")), 0.3,
              1e-6);
  EXPECT_EQ(*signals::sharp_indicator(board("1.20", "5.00", "2.00", "2.00")), 1);
  EXPECT_EQ(*signals::sharp_indicator(board("5.00", "1.20", "2.00", "2.00")), -1);
}

TEST(SharpIndicator, IsNotKnownWithoutBothPricesOfBoth) {
  auto one = board("1.90", "1.90", "1.90", "1.90");
  one.outcomes[1].prices.erase(one.outcomes[1].prices.begin());
  EXPECT_EQ(signals::sharp_indicator(one).why_not().why, "no sharp book has the line");
  one = board("1.90", "1.90", "1.90", "1.90");
  one.outcomes[0].prices.pop_back();
  EXPECT_EQ(signals::sharp_indicator(one).why_not().why, "no retail book has the line");
  one.outcomes.clear();
  EXPECT_FALSE(signals::sharp_indicator(one));
}

TEST(Velocity, IsPositiveWhereThePriceGetsBetter) {
  EXPECT_DOUBLE_EQ(*signals::velocity(std::vector{moved("a", 3, 2, hours{1})}, kNow), 0.25);
  EXPECT_DOUBLE_EQ(*signals::velocity(std::vector{moved("a", 3, 5, hours{4})}, kNow), 0);
  EXPECT_DOUBLE_EQ(*signals::velocity(std::vector{moved("a", 3, 5, hours{4} - seconds{1})}, kNow),
                   -0.5);
  EXPECT_DOUBLE_EQ(*signals::velocity(std::vector{moved("a", 3, 4, hours{1}), still("b")}, kNow),
                   -0.125);
}

TEST(Velocity, IsOfTheSameBooks_Q11) {
  // The second came with another line: nobody has moved.
  const std::vector<Series> books = {still("a"), {"b", {{kNow - hours{4} + seconds{1}, 9.0}}}};
  EXPECT_DOUBLE_EQ(*signals::velocity(books, kNow), 0);
  EXPECT_EQ(signals::velocity(std::vector{books[1]}, kNow).why_not().why,
            "no book has prices of four hours");
}

// A median that has these values, an hour after each other.
Pattern pattern(const std::vector<double>& values, seconds step = hours{1}) {
  std::vector<signals::Point> points;
  auto at = kNow;
  for (const auto value : values) {
    points.push_back({at, value});
    at += step;
  }
  return signals::pattern_of(points);
}

TEST(Pattern, IsTheFirstThatHolds) {
  EXPECT_EQ(pattern({}), Pattern::unknown);
  EXPECT_EQ(pattern({3}), Pattern::unknown);
  EXPECT_EQ(pattern({3, 3.25}), Pattern::stable);
  EXPECT_EQ(pattern({3, 5, 3}), Pattern::stable);
  EXPECT_EQ(pattern({3, 3.25, 3, 3.25}), Pattern::drifting);
  EXPECT_EQ(pattern({3, 4.5}), Pattern::trending);
  EXPECT_EQ(pattern({3, 4, 3.75, 4.5}, hours{2}), Pattern::drifting);
  EXPECT_EQ(pattern({3, 4, 3.5, 4}), Pattern::is_volatile);
  EXPECT_EQ(pattern({3, 4, 3.75, 4.25}, hours{2}), Pattern::drifting);
  EXPECT_EQ(pattern({3, 4.25}), Pattern::late_steam);
  EXPECT_EQ(pattern({3, 3.5}), Pattern::drifting);
  EXPECT_EQ(pattern({3, 3.5}, minutes{59}), Pattern::late_steam);
  EXPECT_EQ(pattern({3, 4.25}, hours{4}), Pattern::drifting);
}

TEST(Pattern, IsOfTheMedianOfTheBooks) {
  const std::vector<Series> books = {moved("a", 3, 5, hours{2}), moved("b", 3, 4, hours{1}),
                                     still("c")};
  const auto median = signals::median_of(books);
  ASSERT_EQ(median.size(), 2U);
  EXPECT_EQ(median[0].value, 3);
  EXPECT_EQ(median[1].value, 4);
  EXPECT_EQ(median[1].at, kNow - hours{1});
}

market::PriceChange change(minutes at, double line, const char* price, const char* book = "a") {
  return {kNow + at, book, market::Line{static_cast<std::int64_t>(4 * line)},
          price ? std::optional{odds::Price::parse(price)} : std::nullopt};
}

TEST(SeriesOf, FollowsTheLineNearestToEven) {
  const market::Market spread{.kind = market::Kind::spread};
  const std::vector changes = {
      change(minutes{0}, -3.5, "1.91"),  change(minutes{0}, -5.5, "2.40"),
      change(minutes{5}, -4.5, "1.91"),  // the last of two alike, though the first still stands
      change(minutes{6}, -4.5, "1.95"),  change(minutes{9}, -4.5, nullptr),
      change(minutes{9}, -3.5, nullptr), change(minutes{12}, -5.5, nullptr)};
  const auto found = signals::series_of(spread, changes);
  ASSERT_EQ(found.size(), 1U);
  std::vector<std::optional<double>> values;
  for (const auto& point : found[0].points) values.push_back(point.value);
  EXPECT_EQ(values, (std::vector<std::optional<double>>{3.5, 4.5, 5.5, std::nullopt}));
  EXPECT_EQ(signals::value_at(found[0], kNow - seconds{1}), std::nullopt);
  EXPECT_EQ(signals::value_at(found[0], kNow + minutes{5}), 4.5);
}

TEST(SeriesOf, GrowsWithTheChanceOfTheFirstSide) {
  const auto total = signals::series_of({.kind = market::Kind::total},
                                        std::vector{change(minutes{0}, 220.5, "1.91")});
  EXPECT_EQ(total[0].points[0].value, 220.5);
  const std::vector<market::PriceChange> prices = {
      {kNow, "a", {}, odds::Price::parse("2.00")},
      {kNow + hours{1}, "a", {}, odds::Price::parse("1.60")}};
  const auto moneyline = signals::series_of({.kind = market::Kind::moneyline}, prices);
  EXPECT_EQ(moneyline[0].points[0].value, 50);
  EXPECT_EQ(moneyline[0].points[1].value, 62.5);
}

}  // namespace
