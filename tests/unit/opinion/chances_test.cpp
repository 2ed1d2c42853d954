#include <odds/value.hpp>
#include <opinion/chances.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace {

using market::Kind;
using market::Shape;
using market::Side;

constexpr market::ParticipantId kPlayer{7};
constexpr market::ParticipantId kOther{8};

market::Prediction of_market(Kind kind, market::Distribution distribution) {
  market::Prediction prediction{.event = market::EventId{1}, .market = {.kind = kind}};
  prediction.distribution = distribution;
  prediction.model = "model";
  return prediction;
}

odds::Chances chances(const market::Prediction& prediction, Side side, double line) {
  const market::Selection selection{.market = prediction.market,
                                    .subject = prediction.subject,
                                    .side = side,
                                    .line = market::Line{static_cast<std::int64_t>(line * 4)}};
  return *opinion::chances_of(prediction, selection);
}

double sum(const odds::Chances& c) {
  return c.win + c.half_win + c.push + c.half_loss + c.loss;
}

// The reference cases of spread_prob, seen by the desk: a home margin of 7 with 12.
TEST(Chances, OfAMarginAreThoseOfItsHandicap) {
  const auto margin = of_market(Kind::spread, {Shape::normal, 7, 12});
  const auto home = chances(margin, Side::home, -3);
  EXPECT_NEAR(home.win, 0.61472925, 1e-7);
  EXPECT_NEAR(home.push, 0.03144051, 1e-7);
  EXPECT_NEAR(home.loss, 0.35383023, 1e-7);
  const auto nfl = chances(of_market(Kind::spread, {Shape::normal, 9, 13.86}), Side::home, -3.5);
  EXPECT_NEAR(nfl.win, 0.65425188, 1e-7);
  EXPECT_EQ(nfl.push, 0);
}

TEST(Chances, OfTheOtherSideAreTheSameTurned) {
  const auto margin = of_market(Kind::spread, {Shape::normal, -2.5, 11});
  for (double line = -9; line <= 9; line += 0.25) {
    const auto home = chances(margin, Side::home, line);
    const auto away = chances(margin, Side::away, -line);
    EXPECT_NEAR(home.win, away.loss, 1e-15) << line;
    EXPECT_NEAR(home.half_win, away.half_loss, 1e-15) << line;
    EXPECT_NEAR(home.push, away.push, 1e-15) << line;
    EXPECT_NEAR(sum(home), 1, 1e-12) << line;
  }
}

// By what settles: a quarter line is two bets of half the stake.
TEST(Chances, OfAQuarterLineAreThoseOfTheTwoLinesBesideIt) {
  const auto check = [](const market::Prediction& prediction, Side side) {
    for (double line = -12.25; line <= 12.25; line += 0.5) {
      const auto quarter = chances(prediction, side, line);
      const auto below = chances(prediction, side, line - 0.25);
      const auto above = chances(prediction, side, line + 0.25);
      const double price = 1.91;
      EXPECT_NEAR(odds::expected_value(quarter, price),
                  (odds::expected_value(below, price) + odds::expected_value(above, price)) / 2,
                  1e-12)
          << line;
      EXPECT_NEAR(sum(quarter), 1, 1e-12);
      EXPECT_EQ(quarter.push, 0);
    }
  };
  const auto margin = of_market(Kind::spread, {Shape::normal, 1.5, 11});
  check(margin, Side::home);
  check(margin, Side::away);
  const auto goals = of_market(Kind::total, {Shape::poisson, 2.7, 0});
  check(goals, Side::over);
  check(goals, Side::under);
}

TEST(Chances, OfCountsAreSummed) {
  const auto threes = of_market(Kind::total, {Shape::poisson, 2, 0});
  const auto over = chances(threes, Side::over, 2);
  const double none = std::exp(-2.0);
  EXPECT_NEAR(over.push, 2 * none, 1e-14);
  EXPECT_NEAR(over.loss, 3 * none, 1e-14);
  EXPECT_NEAR(over.win, 1 - 5 * none, 1e-14);
  EXPECT_NEAR(chances(threes, Side::under, 0.5).win, none, 1e-14);

  // Of size 2 and chance 1/3: mean 4, variance 12. P(0) = 1/9, P(1) = 4/27.
  const auto spread_out = of_market(Kind::total, {Shape::negative_binomial, 4, std::sqrt(12.0)});
  const auto under = chances(spread_out, Side::under, 1);
  EXPECT_NEAR(under.win, 1.0 / 9, 1e-12);
  EXPECT_NEAR(under.push, 4.0 / 27, 1e-12);

  // A negative binomial whose variance comes near its mean is a Poisson.
  const auto near = of_market(Kind::total, {Shape::negative_binomial, 2, std::sqrt(2.0 + 1e-9)});
  EXPECT_NEAR(chances(near, Side::over, 2).win, over.win, 1e-6);
  EXPECT_NEAR(chances(of_market(Kind::total, {Shape::poisson, 900, 0}), Side::over, 900.5).win,
              0.4912, 1e-3);
}

TEST(Chances, AreRefusedOfWhatIsNoDistribution) {
  const market::Selection over{.market = {.kind = Kind::total}, .side = Side::over, .line = {{10}}};
  const auto why = [&](market::Distribution wrong) {
    const auto answer = opinion::chances_of(of_market(Kind::total, wrong), over);
    return answer ? "" : answer.why_not().why;
  };
  EXPECT_EQ(why({Shape::normal, 220, 0}), "a standard deviation of 0");
  EXPECT_EQ(why({Shape::poisson, 0, 0}), "counts with a mean of 0");
  EXPECT_EQ(why({Shape::negative_binomial, 4, 1.5}),
            "a negative binomial with a variance of 2.25 and a mean of 4");
}

TEST(Chances, ByAProbabilityAreOfItsLineAndBothSides) {
  market::Prediction home{.event = market::EventId{1}, .market = {.kind = Kind::spread}};
  home.side = Side::home;
  home.line = market::Line{-14};
  home.probability = 0.6;
  EXPECT_EQ(chances(home, Side::home, -3.5).win, 0.6);
  EXPECT_EQ(chances(home, Side::away, 3.5).loss, 0.6);
  const market::Selection elsewhere{
      .market = home.market, .side = Side::home, .line = market::Line{-18}};
  EXPECT_EQ(opinion::chances_of(home, elsewhere).why_not().why, "no prediction of spread -4.5");

  // Of three outcomes one says nothing of another.
  market::Prediction draw{.event = market::EventId{1}, .market = {.kind = Kind::three_way}};
  draw.side = Side::draw;
  draw.probability = 0.3;
  EXPECT_TRUE(opinion::chances_of(draw, {.market = draw.market, .side = Side::draw}));
  EXPECT_FALSE(opinion::chances_of(draw, {.market = draw.market, .side = Side::home}));
}

TEST(Forecasts, AreByTheNewestThatSaysSomethingOfTheSelection) {
  auto old = of_market(Kind::spread, {Shape::normal, 3, 12});
  old.made_at = UtcTime{std::chrono::seconds{100}};
  auto later = of_market(Kind::spread, {Shape::normal, 5, 12});
  later.made_at = UtcTime{std::chrono::seconds{200}};
  later.model = "other";
  market::Prediction exact{.event = market::EventId{1}, .market = {.kind = Kind::spread}};
  exact.side = Side::home;
  exact.line = market::Line{-14};
  exact.probability = 0.55;
  exact.model = "exact";
  exact.made_at = UtcTime{std::chrono::seconds{300}};
  const std::vector all = {old, exact, later};
  const opinion::Forecasts forecasts{all};
  const auto by = [&](double line) {
    const market::Selection home{.market = {.kind = Kind::spread},
                                 .side = Side::home,
                                 .line = market::Line{static_cast<std::int64_t>(line * 4)}};
    return forecasts.of(home)->by->model;
  };
  EXPECT_EQ(by(-3.5), "exact");
  EXPECT_EQ(by(-4.5), "other");
}

// P19: of one player nothing is said by what is known of another.
TEST(Forecasts, AreOfOnePlayerAndStatistic) {
  auto points = of_market(Kind::prop, {Shape::negative_binomial, 20, 7});
  points.market.stat = market::Stat::find("points");
  points.subject = kPlayer;
  const std::vector all = {points};
  const opinion::Forecasts forecasts{all};
  market::Selection over{
      .market = points.market, .subject = kPlayer, .side = Side::over, .line = market::Line{82}};
  EXPECT_TRUE(forecasts.of(over));
  over.subject = kOther;
  EXPECT_FALSE(forecasts.of(over));
  over.subject = kPlayer;
  over.market.stat = market::Stat::find("rebounds");
  EXPECT_EQ(forecasts.of(over).why_not().why, "no prediction of player_rebounds 20.5");
}

TEST(Chances, WithoutPushesAreWhatAPriceStandsAgainst) {
  EXPECT_DOUBLE_EQ(odds::win_share({.win = 0.5, .push = 0.1, .loss = 0.4}), 5.0 / 9);
  EXPECT_DOUBLE_EQ(odds::win_share({.win = 0.4, .half_win = 0.2, .loss = 0.4}), 5.0 / 9);
}

}  // namespace

// It ranks runners: of 1,018 picks of a desk 97 had 0.99 and more.
TEST(Chances, AConfidenceIsNoneUntilItIsCalibrated_S18) {
  const market::Prediction said{.event = market::EventId{1},
                                .market = {.kind = Kind::win},
                                .subject = kPlayer,
                                .side = Side::yes,
                                .confidence = 0.99};
  const market::Selection wins{.market = said.market, .subject = kPlayer, .side = Side::yes};
  const auto chances = opinion::chances_of(said, wins);
  ASSERT_FALSE(chances);
  EXPECT_EQ(chances.why_not().why, "a confidence of 0.99 is no probability until it is calibrated");
}
