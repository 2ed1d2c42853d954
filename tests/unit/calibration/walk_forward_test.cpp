#include <calibration/walk_forward.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "uniform.hpp"

namespace {

using calibration::calibrate;
using calibration::Kind;
using calibration::Question;
using std::chrono::days;
using std::chrono::sys_days;

constexpr sys_days kFirst{days{20'000}};

// A pick a race, ten races a day, by a model whose confidence is far above its chances.
template <typename Truth>
std::vector<Question> picks(int n, Truth truth, std::uint64_t seed = 1) {
  report::Random random{seed};
  std::vector<Question> questions;
  for (int i = 0; i < n; ++i) {
    const auto score = 0.3 + 0.699 * uniform(random);
    questions.push_back({kFirst + days{i / 10}, {{score, uniform(random) < truth(score)}}});
  }
  return questions;
}

double third(double score) {
  return score / 3;
}

TEST(Calibrate, NeedsFiveHundredPicks) {
  const auto few = calibrate(picks(499, third), Kind::confidence);
  ASSERT_FALSE(few);
  EXPECT_EQ(few.why_not().status, Status::unknown);
  EXPECT_EQ(few.why_not().why, "uncalibrated: 499 picks with a result, and 500 are needed");
  const auto enough = calibrate(picks(500, third), Kind::confidence);
  ASSERT_TRUE(enough);
  EXPECT_EQ(enough->picks, 500);
  EXPECT_EQ(enough->after.n, 250);
}

TEST(Calibrate, BringsConfidencesToWhatTheyWin) {
  const auto found = *calibrate(picks(3000, third), Kind::confidence);
  for (const double score : {0.4, 0.6, 0.8, 0.95}) {
    EXPECT_NEAR(chance(found.curve, score), third(score), 0.05) << score;
  }
  EXPECT_GT(found.before.ece, 0.35);
  EXPECT_LT(found.after.ece, 0.05);
  EXPECT_LT(found.after.brier, found.before.brier);
  EXPECT_LT(found.after.log_loss, found.before.log_loss);
  EXPECT_EQ(found.from, kFirst);
  EXPECT_EQ(found.to, kFirst + days{299});
  EXPECT_EQ(found.judged_from, kFirst + days{150});
}

TEST(Calibrate, LeavesProbabilitiesThatAreRight) {
  const auto right = picks(2000, [](double score) { return score; });
  EXPECT_EQ(method_of(calibrate(right, Kind::probability)->curve), "as_said");
  EXPECT_NE(method_of(calibrate(right, Kind::confidence)->curve), "as_said");
}

TEST(Calibrate, TakesTheMethodThatIsBetterOnLaterDays) {
  const auto step = [](double score) { return score < 0.65 ? 0.05 : 0.6; };
  EXPECT_EQ(method_of(calibrate(picks(4000, step), Kind::confidence)->curve), "isotonic");
  const auto smooth = [](double score) { return score * score / 2; };
  EXPECT_EQ(method_of(calibrate(picks(700, smooth), Kind::confidence)->curve), "platt");
}

// What a day's results were is in no chance of that day or of one before it.
TEST(Calibrate, IsNeverJudgedOnWhatItWasFittedTo) {
  const auto past = picks(1000, third);
  const auto found = *calibrate(past, Kind::confidence);
  ASSERT_EQ(found.judged.size(), 500U);
  int compared = 0;
  for (std::size_t day = 50; day < 100; day += 7) {
    auto turned = past;
    for (std::size_t i = day * 10; i < turned.size(); ++i) {
      for (auto& one : turned[i].said) one.won = i % 3 == 0;
    }
    auto other = calibrate(turned, Kind::confidence);
    if (method_of(other->curve) != method_of(found.curve)) continue;
    ++compared;
    for (std::size_t i = 0; i < (day - 50) * 10 + 10; ++i) {
      ASSERT_EQ(other->judged[i].chance, found.judged[i].chance) << day << ' ' << i;
    }
  }
  EXPECT_GE(compared, 2);
}

TEST(Calibrate, SumsTheChancesOfAWholeFieldToOne) {
  report::Random random{4};
  std::vector<Question> races;
  for (int race = 0; race < 600; ++race) {
    Question question{.day = kFirst + days{race / 10}, .said = {}, .are_all = race % 2 == 0};
    const auto winner = random.next() % 8;
    for (std::size_t i = 0; i < 8; ++i) {
      question.said.push_back({0.2 + 0.5 * uniform(random) + (i == winner ? 0.2 : 0), i == winner});
    }
    races.push_back(question);
  }
  const auto found = *calibrate(races, Kind::confidence);
  EXPECT_EQ(found.selections, 4800);
  EXPECT_EQ(found.picks, 600);
  for (std::size_t race = 0; race < 300; ++race) {
    double sum = 0;
    for (std::size_t i = 0; i < 8; ++i) sum += found.judged[race * 8 + i].chance;
    EXPECT_LE(sum, 1 + 1e-12);
    if (race % 2 == 0) {
      EXPECT_GE(sum, 1 - 1e-12);
    }
  }
}

TEST(Calibrate, SaysWhyItCannot) {
  const auto why = [](std::vector<Question> questions, Kind kind = Kind::confidence) {
    const auto found = calibrate(questions, kind);
    return found ? std::string{method_of(found->curve)} : found.why_not().why;
  };
  EXPECT_EQ(why(picks(600, [](double) { return 0; })), "all of 600 lost");
  EXPECT_EQ(why(picks(600, [](double) { return 1; })), "all of 600 won");
  auto one_day = picks(600, third);
  for (auto& question : one_day) question.day = kFirst;
  EXPECT_EQ(why(one_day), "uncalibrated: all picks are of one day");
  auto strange = picks(600, third);
  strange[5].said[0].score = std::nan("");
  EXPECT_EQ(why(strange), "a score is from 0 to 1: nan");
  // Nothing had won before the later half.
  auto late = picks(600, third);
  for (std::size_t i = 0; i < 300; ++i) late[i].said[0].won = false;
  EXPECT_EQ(why(late), "uncalibrated: platt: all of 300 lost; isotonic: all of 300 lost");
  EXPECT_EQ(why(late, Kind::probability), "as_said");
}

// Of one score only isotonic has a curve: the share that won.
TEST(Calibrate, OfOneScoreIsTheShareThatWon) {
  auto same = picks(1000, third);
  for (auto& question : same) question.said[0].score = 0.9;
  const auto found = *calibrate(same, Kind::confidence);
  EXPECT_EQ(method_of(found.curve), "isotonic");
  EXPECT_EQ(found.refused, std::vector<std::string>{"platt: all scores are the same"});
  EXPECT_NEAR(chance(found.curve, 0.9), 0.22, 0.04);
}

// Days without a pick are no days: a model that was silent for a month goes on.
TEST(Calibrate, GoesOnAfterAGap) {
  auto questions = picks(1000, third);
  for (std::size_t i = 400; i < questions.size(); ++i) questions[i].day += days{45};
  const auto found = *calibrate(questions, Kind::confidence);
  EXPECT_EQ(found.judged_from, kFirst + days{95});
  EXPECT_EQ(found.after.n, 500);
}

TEST(Scale, MakesWholeFieldsSumToOne) {
  const auto scaled = [](std::vector<double> chances, bool are_all) {
    calibration::scale(chances, are_all);
    return std::accumulate(chances.begin(), chances.end(), 0.0);
  };
  EXPECT_DOUBLE_EQ(scaled({0.2, 0.3}, true), 1);
  EXPECT_DOUBLE_EQ(scaled({0.2, 0.3}, false), 0.5);
  EXPECT_DOUBLE_EQ(scaled({0.8, 0.9}, false), 1);
  EXPECT_DOUBLE_EQ(scaled({0, 0}, true), 0);
  EXPECT_DOUBLE_EQ(scaled({}, true), 0);
}

}  // namespace
