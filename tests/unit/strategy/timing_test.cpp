#include <strategy/clv_table.hpp>
#include <strategy/timing.hpp>

#include <gtest/gtest.h>

#include <fmt/format.h>

namespace {

using bets::PastBet;
using strategy::ClvTable;
using strategy::Situation;

// "4 place 0.90 medium", with the hours of a wait.
std::string advice(const Situation& situation) {
  const auto found = strategy::advise(situation);
  const auto* action = found.action == strategy::Action::place  ? "place"
                       : found.action == strategy::Action::wait ? "wait"
                                                                : "avoid";
  auto text =
      fmt::format("{} {} {:.2f} {}", found.rule, action, found.confidence, to_string(found.risk));
  if (found.action == strategy::Action::wait) text += fmt::format(" {:g}", found.wait_hours);
  return text;
}

constexpr double kEdge = 0.08;
constexpr double kGain = 0.006;

TEST(Advise, TakesTheFirstRuleThatHolds_S16) {
  EXPECT_EQ(advice({.hours = 50, .edge_points = kEdge, .steam = true}), "1 wait 0.85 low 2");
  EXPECT_EQ(advice({.hours = 48, .edge_points = kEdge}), "1 wait 0.85 low 0");
  EXPECT_EQ(advice({.hours = 47.9, .edge_points = kEdge}), "10 place 0.60 low");
  EXPECT_EQ(advice({.hours = 1, .edge_points = 0.01, .steam = true}), "2 place 0.70 high");
  EXPECT_EQ(advice({.hours = 1.01, .edge_points = kEdge, .steam = true}), "3 place 0.85 medium");
  EXPECT_EQ(advice({.hours = 20, .edge_points = kEdge, .steam = true, .sharp = true}),
            "3 place 0.85 low");
  EXPECT_EQ(advice({.hours = 4, .edge_points = 0.01, .clv_later = kGain}), "4 place 0.90 medium");
  EXPECT_EQ(advice({.hours = 12.1, .edge_points = kEdge, .sharp = true, .clv_later = kGain}),
            "5 wait 0.65 low 9.6");
  EXPECT_EQ(advice({.hours = 12.1, .edge_points = kEdge, .sharp = true, .clv_later = 0.005}),
            "5 place 0.70 low");
  EXPECT_EQ(advice({.hours = 12, .edge_points = kEdge, .sharp = true, .clv_later = kGain}),
            "8 wait 0.60 medium 9.5");
  EXPECT_EQ(advice({.hours = 12.1, .edge_points = kEdge, .velocity = 0.11}), "6 wait 0.60 low 4");
  EXPECT_EQ(advice({.hours = 12, .edge_points = kEdge, .velocity = 0.11}), "10 place 0.60 medium");
  EXPECT_EQ(advice({.hours = 20, .edge_points = kEdge, .velocity = 0.1}), "10 place 0.60 low");
  EXPECT_EQ(advice({.hours = 20, .edge_points = kEdge, .velocity = 0.11, .has_waited = true}),
            "10 place 0.60 low");
  EXPECT_EQ(advice({.hours = 5, .edge_points = 0.01, .velocity = -0.11, .clv_later = kGain}),
            "7 place 0.75 medium");
  EXPECT_EQ(advice({.hours = 5, .edge_points = kEdge, .velocity = -0.1, .clv_later = kGain}),
            "8 wait 0.60 medium 2.5");
  EXPECT_EQ(advice({.hours = 5, .edge_points = 0.029, .clv_later = 0.005}), "9 avoid 0.70 medium");
  EXPECT_EQ(advice({.hours = 5, .edge_points = 0.03}), "10 place 0.60 medium");
}

// So many bets at each of those hours, with that CLV.
std::vector<PastBet> bets(std::int64_t n, const std::vector<std::pair<double, double>>& at) {
  std::vector<PastBet> found;
  for (const auto& [hours, clv] : at) {
    for (std::int64_t i = 0; i < n; ++i) found.push_back({.hours = hours, .clv = clv});
  }
  return found;
}

TEST(ClvTable, IsAssumedUntilEveryWindowHasThirtyBets_S15) {
  const std::vector<std::pair<double, double>> hours = {
      {0.5, 0.01}, {1, 0.05}, {4, 0.02}, {12, 0.03}, {24, 0.04}};
  auto past = bets(30, hours);
  past.front().clv.reset();
  const ClvTable assumed{past};
  EXPECT_FALSE(assumed.is_own());
  EXPECT_EQ(assumed.source(), "assumed CLV, n 29 30 30 30 30 of 30");
  EXPECT_DOUBLE_EQ(assumed.expected(0.9, 0.1), 0.015);
  EXPECT_DOUBLE_EQ(assumed.expected(1, 0.1), 0.025);
  EXPECT_DOUBLE_EQ(assumed.expected(4, 0.1), 0.035);
  EXPECT_DOUBLE_EQ(assumed.expected(12, 0.1), 0.045);
  EXPECT_DOUBLE_EQ(assumed.expected(24, 0.1), 0.03);

  const ClvTable own{bets(30, hours)};
  EXPECT_EQ(own.source(), "own CLV, n 30 30 30 30 30");
  EXPECT_NEAR(own.expected(0.9, 0.1), 0.01, 1e-12);
  EXPECT_NEAR(own.expected(24, 0.1), 0.04, 1e-12);
  EXPECT_EQ(own.best()->name, "1-4 h");
}

TEST(ClvTable, HasABestWindowOfThoseWithThirtyBets) {
  EXPECT_EQ(ClvTable{bets(29, {{2, 0.05}})}.best(), nullptr);
  auto past = bets(30, {{6, 0.01}});
  const auto more = bets(29, {{2, 0.05}});
  past.insert(past.end(), more.begin(), more.end());
  EXPECT_EQ(ClvTable{past}.best()->name, "4-12 h");
}

// By the assumed table waiting for 2.5 hours never gains: no bet waits for it.
TEST(ClvTable, AsAssumedMakesNothingWaitForTheLastHours) {
  const ClvTable assumed{{}};
  for (double hours = 1; hours < 48; hours += 0.25) {
    for (const bool sharp : {false, true}) {
      const auto found = strategy::advise({.hours = hours,
                                           .edge_points = 0.25,
                                           .sharp = sharp,
                                           .clv_now = assumed.expected(hours, 0.25),
                                           .clv_later = assumed.expected(2.5, 0.25)});
      EXPECT_EQ(found.action, strategy::Action::place) << hours;
    }
  }
}

}  // namespace
