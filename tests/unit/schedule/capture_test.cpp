#include <base/error.hpp>
#include <schedule/capture.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace std::chrono;
using schedule::Capture;
using schedule::Credits;
using schedule::Game;
using schedule::Use;

UtcTime at(const char* time) {
  return parse_utc(time);
}

const auto kNever = at("2024-02-01T05:00:00Z");

schedule::CaptureRules rules(std::vector<Use> uses) {
  return {.runs = schedule::parse_gate("America/New_York", "15:00,17:00", ""),
          .uses = std::move(uses)};
}

std::vector<Game> games(std::initializer_list<const char*> starts) {
  std::vector<Game> found;
  for (const auto* start : starts) found.push_back({.starts_at = at(start)});
  return found;
}

std::string words(const Capture& capture) {
  return fmt::format("{} {} to {} {}{}", to_string(capture.use), format_utc(capture.at),
                     format_utc(capture.until), capture.games,
                     capture.is_given_up ? " given up" : "");
}

using Words = std::vector<std::string>;

Words words(const schedule::CapturePlan& plan) {
  Words found;
  for (const auto& capture : plan.captures) found.push_back(words(capture));
  return found;
}

// A month of 31 days whose 233 games begin at 150 times, half an hour apart or more.
std::vector<Game> january() {
  const auto first = at("2024-01-02T00:00:00Z");
  std::vector<Game> found;
  int starts = 0;
  for (int day = 0; day < 31; ++day) {
    for (int slot = 0; slot < (day < 26 ? 5 : 4); ++slot, ++starts) {
      const auto start = first + hours{24} * day + minutes{30} * slot;
      found.push_back({.starts_at = start});
      if (starts < 233 - 150) found.push_back({.starts_at = start});
    }
  }
  return found;
}

constexpr std::int64_t kScores = 31 * 4;

schedule::CapturePlan january(std::vector<Use> uses, std::optional<std::int64_t> left,
                              std::int64_t each) {
  const Credits credits{.left = left, .reserve = 50, .others = kScores, .capture = each};
  return plan_captures(rules(std::move(uses)), january(), {}, credits, at("2024-01-01T05:00:00Z"),
                       kNever);
}

std::int64_t count(const schedule::CapturePlan& plan, Use use, bool given_up) {
  return std::ranges::count_if(plan.captures, [&](const Capture& capture) {
    return capture.use == use && capture.is_given_up == given_up;
  });
}

TEST(Capture, CostsOfAMonth) {
  EXPECT_EQ(january().size(), 233U);
  EXPECT_EQ(january({Use::closing}, 20'000, 3).credits, 450);
  EXPECT_EQ(january({Use::closing}, 20'000, 6).credits, 900);
  EXPECT_EQ(january({Use::runs}, 20'000, 6).credits, 372);
}

TEST(Capture, WithCreditsEnoughEveryStartIsCaught) {
  const auto plan = january({Use::closing, Use::runs}, 20'000, 6);
  EXPECT_EQ(plan.shortfall, 0);
  for (const auto& game : january()) {
    EXPECT_TRUE(std::ranges::any_of(plan.captures, [&](const Capture& capture) {
      return capture.use == Use::closing && capture.at < game.starts_at &&
             game.starts_at - capture.at <= minutes{15};
    })) << format_utc(game.starts_at);
  }
}

TEST(Capture, GivesUpInTheOrderOfTheOperator) {
  const auto closes_first = january({Use::closing, Use::runs}, 500, 3);
  EXPECT_EQ(closes_first.credits, 324);  // 500, less the reserve and the scores, by threes
  EXPECT_EQ(closes_first.shortfall, 150 * 3 + 62 * 3 - 324);
  EXPECT_EQ(count(closes_first, Use::closing, false), 108);
  EXPECT_EQ(count(closes_first, Use::runs, false), 0);

  const auto runs_first = january({Use::runs, Use::closing}, 500, 3);
  EXPECT_EQ(count(runs_first, Use::runs, true), 0);
  EXPECT_EQ(count(runs_first, Use::closing, false), 108 - 62);
}

TEST(Capture, NeverCrossesTheReserve) {
  for (std::int64_t left = -5; left < 1'500; left += 7) {
    const auto plan = january({Use::closing, Use::runs}, left, 6);
    EXPECT_TRUE(plan.credits == 0 || left - plan.credits - kScores >= 50) << left;
  }
  EXPECT_EQ(january({Use::closing}, -60, 3).credits, 0);
}

TEST(Capture, WithoutAWordOnCreditsNothingIsGivenUp) {
  EXPECT_EQ(january({Use::closing}, std::nullopt, 3).shortfall, 0);
}

TEST(Capture, OfCreditsThatAreFewTheCloseOfManyGamesComesFirst) {
  const auto evening = games({"2024-01-10T00:00:00Z", "2024-01-10T00:30:00Z",
                              "2024-01-10T00:30:00Z", "2024-01-10T03:00:00Z"});
  const auto plan = plan_captures(rules({Use::closing}), evening, {}, {.left = 6, .capture = 3},
                                  at("2024-01-09T12:00:00Z"), kNever);
  EXPECT_EQ(words(plan),
            (Words{"closing 2024-01-09T23:45:00Z to 2024-01-10T00:00:00Z 1",
                   "closing 2024-01-10T00:15:00Z to 2024-01-10T00:30:00Z 2",
                   "closing 2024-01-10T02:45:00Z to 2024-01-10T03:00:00Z 1 given up"}));
}

TEST(Capture, StartsThatAreNearShareAnAnswer) {
  const auto evening =
      games({"2024-01-10T00:10:00Z", "2024-01-10T00:00:00Z", "2024-01-10T00:11:00Z"});
  const auto plan = plan_captures(rules({Use::closing}), evening, {}, {.capture = 3},
                                  at("2024-01-09T12:00:00Z"), kNever);
  EXPECT_EQ(words(plan), (Words{"closing 2024-01-09T23:55:00Z to 2024-01-10T00:00:00Z 2",
                                "closing 2024-01-09T23:56:00Z to 2024-01-10T00:11:00Z 1"}));
}

TEST(Capture, AMissedCallIsCaughtUpUntilTheStart) {
  const auto game = games({"2024-01-10T00:00:00Z"});
  const auto plan_at = [&](const char* now, std::vector<UtcTime> answers) {
    return plan_captures(rules({Use::closing}), game, answers, {.capture = 3}, at(now), kNever);
  };
  EXPECT_EQ(plan_at("2024-01-09T23:44:59Z", {}).due(at("2024-01-09T23:44:59Z")), nullptr);
  EXPECT_NE(plan_at("2024-01-09T23:45:00Z", {}).due(at("2024-01-09T23:45:00Z")), nullptr);
  EXPECT_NE(plan_at("2024-01-09T23:59:59Z", {}).due(at("2024-01-09T23:59:59Z")), nullptr);
  EXPECT_TRUE(plan_at("2024-01-10T00:00:00Z", {}).captures.empty());
  EXPECT_FALSE(plan_at("2024-01-09T23:50:00Z", {at("2024-01-09T23:44:00Z")}).captures.empty());
  EXPECT_TRUE(plan_at("2024-01-09T23:50:00Z", {at("2024-01-09T23:46:00Z")}).captures.empty());
}

TEST(Capture, ARunIsServedUntilTheNextOrTheLastStart) {
  const auto evening = games({"2024-01-10T00:00:00Z", "2024-01-10T03:00:00Z"});
  const auto plan_at = [&](const char* now, std::vector<UtcTime> answers) {
    return words(plan_captures(rules({Use::runs}), evening, answers, {.capture = 3}, at(now),
                               at("2024-01-11T00:00:00Z")));
  };
  EXPECT_EQ(plan_at("2024-01-09T12:00:00Z", {}),
            (Words{"runs 2024-01-09T19:55:00Z to 2024-01-09T21:55:00Z 2",
                   "runs 2024-01-09T21:55:00Z to 2024-01-10T03:00:00Z 2"}));
  EXPECT_EQ(plan_at("2024-01-09T20:30:00Z", {at("2024-01-09T19:56:00Z")}),
            (Words{"runs 2024-01-09T21:55:00Z to 2024-01-10T03:00:00Z 2"}));
  EXPECT_EQ(plan_at("2024-01-10T01:00:00Z", {}),
            (Words{"runs 2024-01-09T21:55:00Z to 2024-01-10T03:00:00Z 1"}));
  EXPECT_EQ(plan_at("2024-01-10T03:00:00Z", {}), Words{});
}

TEST(Capture, ADayWithoutGamesHasNoRun) {
  const auto tomorrow = games({"2024-01-11T00:00:00Z"});
  EXPECT_EQ(words(plan_captures(rules({Use::runs}), tomorrow, {}, {.capture = 3},
                                at("2024-01-09T12:00:00Z"), at("2024-01-10T12:00:00Z"))),
            Words{});
}

TEST(Capture, OpensAGameWhenItIsListedFirst) {
  const std::vector<Game> two{
      {.starts_at = at("2024-01-10T00:00:00Z"), .listed_at = at("2024-01-08T10:00:00Z")},
      {.starts_at = at("2024-01-11T00:00:00Z"), .listed_at = std::nullopt}};
  const auto now = at("2024-01-08T10:05:00Z");
  const auto plan_after = [&](std::vector<UtcTime> answers) {
    return words(plan_captures(rules({Use::opening}), two, answers, {.capture = 3}, now, kNever));
  };
  const Words opening{"opening 2024-01-08T10:05:00Z to 2024-01-10T00:00:00Z 1"};
  EXPECT_EQ(plan_after({}), opening);
  EXPECT_EQ(plan_after({at("2024-01-08T09:59:59Z")}), opening);
  EXPECT_EQ(plan_after({at("2024-01-08T10:00:00Z")}), Words{});
}

TEST(Capture, CreditsOfTheNextMonthAreNotPlanned) {
  const auto game = games({"2024-02-01T05:15:00Z", "2024-02-01T05:45:00Z"});
  const auto plan = plan_captures(rules({Use::closing}), game, {}, {.capture = 3},
                                  at("2024-01-31T12:00:00Z"), at("2024-02-01T05:15:00Z"));
  EXPECT_EQ(words(plan), (Words{"closing 2024-02-01T05:00:00Z to 2024-02-01T05:15:00Z 1"}));
}

TEST(Capture, KnowsItsUses) {
  for (const auto use : {Use::closing, Use::runs, Use::opening}) {
    EXPECT_EQ(schedule::parse_use(to_string(use)), use);
  }
  EXPECT_THROW(schedule::parse_use("closed"), Error);
}

}  // namespace
