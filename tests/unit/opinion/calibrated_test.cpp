#include <opinion/calibrated.hpp>
#include <opinion/chances.hpp>

#include <gtest/gtest.h>

#include <vector>

namespace {

using calibration::Curve;
using calibration::Platt;
using market::ParticipantId;
using market::Prediction;
using market::Side;

const std::vector<ParticipantId> kNoField;

Prediction win(int runner, double score, const char* version = "1") {
  return {.event = market::EventId{1},
          .market = market::parse_market("win"),
          .subject = ParticipantId{runner},
          .side = Side::yes,
          .confidence = score,
          .model = "tipster",
          .version = version};
}

Prediction moneyline(Side side, double p) {
  return {.event = market::EventId{1},
          .market = market::parse_market("moneyline"),
          .side = side,
          .probability = p,
          .model = "elo",
          .version = "1"};
}

// One curve for the first version of every model.
const Curve kCurve = Platt{1, -1.5};
const Curve* curve_of(const Prediction& said) {
  return said.version == "1" ? &kCurve : nullptr;
}

std::vector<double> calibrated(std::vector<Prediction> said,
                               const std::vector<ParticipantId>& field = kNoField) {
  opinion::calibrate(said, field, curve_of);
  std::vector<double> chances;
  for (const auto& one : said) chances.push_back(one.probability.value_or(-1));
  return chances;
}

TEST(Calibrated, IsAChanceByTheCurveOfItsModel) {
  const std::vector<ParticipantId> field{ParticipantId{1}, ParticipantId{2}, ParticipantId{3}};
  const auto chances = calibrated({win(1, 0.9), win(2, 0.9, "2")}, field);
  EXPECT_DOUBLE_EQ(chances[0], chance(kCurve, 0.9));
  EXPECT_EQ(chances[1], -1) << "of a version that has none a confidence is no chance";
}

TEST(Calibrated, SumsToOneOverTheRunnersThatAreIn) {
  const std::vector<Prediction> said{win(1, 0.9), win(2, 0.8), win(3, 0.99)};
  const auto chances = calibrated(said, {ParticipantId{1}, ParticipantId{2}});
  EXPECT_DOUBLE_EQ(chances[0] + chances[1], 1);
  EXPECT_GT(chances[0], chances[1]);
  EXPECT_EQ(chances[2], -1) << "who came out has no chance, and takes none";
}

TEST(Calibrated, OfSomeRunnersSumsToLessThanOne) {
  const std::vector<ParticipantId> field{ParticipantId{1}, ParticipantId{2}, ParticipantId{3}};
  const auto few = calibrated({win(1, 0.5), win(2, 0.4)}, field);
  EXPECT_DOUBLE_EQ(few[0], chance(kCurve, 0.5));
  const auto much = calibrated({win(1, 0.95), win(2, 0.95)}, field);
  EXPECT_DOUBLE_EQ(much[0] + much[1], 1);
}

TEST(Calibrated, SumsToOneOverBothSidesOfAMatch) {
  const auto both = calibrated({moneyline(Side::home, 0.7), moneyline(Side::away, 0.3)});
  EXPECT_DOUBLE_EQ(both[0] + both[1], 1);
  EXPECT_DOUBLE_EQ(calibrated({moneyline(Side::home, 0.7)})[0], chance(kCurve, 0.7));
}

TEST(Calibrated, LeavesProbabilitiesWithoutACurve) {
  auto said = moneyline(Side::home, 0.7);
  said.version = "2";
  EXPECT_EQ(calibrated({said}), std::vector<double>{0.7});
}

// A chance is in the place of the confidence, which is still there to rank by (S18).
TEST(Calibrated, IsBetOnInThePlaceOfAConfidence) {
  const market::Selection runner{
      .market = market::parse_market("win"), .subject = ParticipantId{1}, .side = Side::yes};
  std::vector<Prediction> said{win(1, 0.9)};
  EXPECT_FALSE(opinion::chances_of(said[0], runner));
  opinion::calibrate(said, std::vector{ParticipantId{1}, ParticipantId{2}}, curve_of);
  EXPECT_EQ(said[0].confidence, 0.9);
  EXPECT_DOUBLE_EQ(opinion::chances_of(said[0], runner)->win, chance(kCurve, 0.9));
}

TEST(Calibrated, LeavesWhatHasNoScore) {
  Prediction margin{.event = market::EventId{1},
                    .market = market::parse_market("spread"),
                    .distribution = market::Distribution{market::Shape::normal, 3, 12},
                    .model = "elo",
                    .version = "1"};
  EXPECT_EQ(calibrated({margin}), std::vector<double>{-1});
}

}  // namespace
