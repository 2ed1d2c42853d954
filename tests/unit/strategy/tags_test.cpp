#include <strategy/tags.hpp>

#include <gtest/gtest.h>

#include <fmt/ranges.h>

namespace {

strategy::TagFacts facts() {
  return {.runner = {}, .confidence = 0.1, .price = odds::Price::parse("4")};
}

std::string tags(const strategy::TagFacts& facts, bool is_nap = false) {
  return fmt::format("{}", fmt::join(strategy::tags_of(facts, is_nap), ", "));
}

}  // namespace

// Every tag has a producer and a case.
TEST(Tags, WhatIsNotKnownMakesNone_S21) {
  EXPECT_EQ(tags(facts()), "Solid pick");
}

// Class 1 is the highest.
TEST(Tags, AClassDropIsALargerNumber_S19) {
  auto one = facts();
  one.race_class = 4;
  one.runner.last_class = 3;
  EXPECT_EQ(tags(one), "Class Drop");
  one.runner.last_class = 4;
  EXPECT_EQ(tags(one), "Solid pick");
  one.runner.last_class = 5;
  EXPECT_EQ(tags(one), "Solid pick");
}

TEST(Tags, DaysSinceTheLastRun) {
  auto one = facts();
  const auto after = [&](std::int64_t days) {
    one.runner.days_since_run = days;
    return tags(one);
  };
  EXPECT_EQ(after(6), "Solid pick");
  EXPECT_EQ(after(7), "Fresh");
  EXPECT_EQ(after(14), "Fresh");
  EXPECT_EQ(after(15), "Solid pick");
  EXPECT_EQ(after(180), "Solid pick");
  EXPECT_EQ(after(181), "Layoff");
  one.race_class = 5;
  one.runner.last_class = 2;
  EXPECT_EQ(after(181), "Class Drop, Layoff, Class Drop Layoff");
}

TEST(Tags, LightWeight) {
  auto one = facts();
  one.runner.weight = 134;
  EXPECT_EQ(tags(one), "Light Weight");
  one.runner.weight = 135;
  EXPECT_EQ(tags(one), "Solid pick");
}

// The newest run is at the right, and 0 is tenth.
TEST(Tags, Form_S20) {
  EXPECT_FALSE(strategy::form_score(""));
  EXPECT_FALSE(strategy::form_score("-/"));
  EXPECT_EQ(*strategy::form_score("0321"), 25.0 + 9);      // from tenth to first
  EXPECT_EQ(*strategy::form_score("1230"), 25.0 - 9);      // and back
  EXPECT_EQ(*strategy::form_score("1-11/F"), 75.0 - 9);    // F counts as tenth
  EXPECT_EQ(*strategy::form_score("111222333"), 0.0 - 1);  // the last six only
  auto one = facts();
  one.runner.form = "0321";
  EXPECT_EQ(tags(one), "In Form");
  one.runner.form = "1230";
  EXPECT_EQ(tags(one), "Solid pick");
}

TEST(Tags, TheYard) {
  auto one = facts();
  one.runner.trainer_rtf = 53;
  EXPECT_EQ(tags(one), "Trainer 53%");
  one.runner.trainer_rtf = 19.9;
  EXPECT_EQ(tags(one), "Solid pick");
  one.of_the_yard = 2;
  EXPECT_EQ(tags(one), "Multiple Runners");
}

TEST(Tags, StableIntentNeedsEveryFigure) {
  auto one = facts();
  one.runner.days_since_run = 20;
  one.runner.trainer_rtf = 10;
  one.first_price = odds::Price::parse("4");
  EXPECT_FALSE(strategy::stable_score(one));
  one.runner.jockey_rtf = 10;
  EXPECT_NEAR(*strategy::stable_score(one), 100 * (0.4 / 3 + 0.04 + 0.1), 1e-12);
  EXPECT_EQ(tags(one), "Stable Intent");
  one.first_price.reset();
  EXPECT_EQ(tags(one), "Solid pick");
}

TEST(Tags, ConfidenceAndThePrice) {
  auto one = facts();
  one.confidence = 0.9;
  one.price = odds::Price::parse("20");
  EXPECT_EQ(tags(one), "Confidence 90%+");
  one.price = odds::Price::parse("17");  // 90/17 > 5
  EXPECT_EQ(tags(one), "Confidence 90%+, Value Pick");
  EXPECT_EQ(tags(facts(), true), "Monster NAP");
}

TEST(Tags, HowThePriceMoved) {
  auto one = facts();
  one.first_price = odds::Price::parse("5");
  EXPECT_EQ(tags(one), "Market Mover");
  one.first_price = odds::Price::parse("4.9");
  EXPECT_EQ(tags(one), "Solid pick");
  one.first_price = odds::Price::parse("3");
  EXPECT_EQ(tags(one), "Drifter");
  one.confidence = 0.95;
  EXPECT_EQ(tags(one), "Confidence 90%+, Monster Mode, Drifter, Value Pick");
}

TEST(Tags, AHighDrawOfTheDeclaredStalls) {
  auto one = facts();
  one.runner.draw = 8;
  EXPECT_EQ(tags(one), "Solid pick");
  one.stalls = 11;
  EXPECT_EQ(tags(one), "Draw Advantage");
  one.runner.draw = 7;
  one.stalls = 10;
  EXPECT_EQ(tags(one), "Solid pick");
}
