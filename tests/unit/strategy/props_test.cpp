#include <strategy/props.hpp>

#include <gtest/gtest.h>

#include "board_builder.hpp"
#include "slate_builder.hpp"

namespace {

using market::Availability;
using market::Side;

constexpr market::ParticipantId kPlayer{7};
constexpr market::ParticipantId kOther{8};

market::Market points() {
  return {.kind = market::Kind::prop, .stat = market::Stat::find("points")};
}

market::Squads squads() {
  return {.home = market::Lineup{.starters = {kPlayer}, .players = {kPlayer}},
          .away = market::Lineup{.starters = {kOther}, .players = {kOther}},
          .reported = std::map<market::ParticipantId, Availability>{}};
}

Quoted book(const char* over = "2.00", const char* under = "2.00") {
  return {"a", {over, under}, std::chrono::seconds{60}};
}

strategy::Selected select(const std::optional<market::Squads>& squads,
                          const strategy::PropsRules& rules = {},
                          const std::vector<Quoted>& quoted = {book()}) {
  const std::vector boards = {over_under_board(points(), kPlayer, 20.5, quoted)};
  std::vector predictions = {normal(points(), 22, 6)};
  predictions[0].subject = kPlayer;
  auto slate = slate_of(boards);
  slate.predictions = predictions;
  slate.squads = squads;
  return strategy::select_props(slate, rules, {}, {});
}

std::string over(const std::optional<market::Squads>& squads,
                 const strategy::PropsRules& rules = {}) {
  return fate_of(select(squads, rules), Side::over);
}

TEST(SelectProps, BetsAStarterWhoIsWell) {
  const auto selected = select(squads());
  EXPECT_EQ(fate_of(selected, Side::over), "bet");
  EXPECT_EQ(fate_of(selected, Side::under), "threshold");
  EXPECT_EQ(selected.groups.at(0).front().selection.subject, kPlayer);
}

TEST(SelectProps, NeedsToKnowThatHePlays_S17) {
  EXPECT_EQ(over(std::nullopt), "lineup");
  auto one = squads();
  one.home = std::nullopt;
  EXPECT_EQ(over(one), "lineup");  // he may be in it
  one = squads();
  one.away = std::nullopt;
  EXPECT_EQ(over(one), "bet");
  one = squads();
  one.home = market::Lineup{};
  EXPECT_EQ(over(one), "listed");
  one = squads();
  one.reported = std::nullopt;
  EXPECT_EQ(over(one), "injuries");
}

TEST(SelectProps, LeavesWhoDoesNotStartUnlessAskedTo) {
  auto bench = squads();
  bench.home->starters.clear();
  EXPECT_EQ(over(bench), "require_starter");
  strategy::PropsRules rules;
  rules.require_starter = false;
  EXPECT_EQ(over(bench, rules), "bet");
}

TEST(SelectProps, LeavesWhoMayMissTheGame_S17) {
  const auto with = [](Availability availability, bool skip = true) {
    auto one = squads();
    one.reported->emplace(kPlayer, availability);
    strategy::PropsRules rules;
    rules.skip_questionable = skip;
    return over(one, rules);
  };
  EXPECT_EQ(with(Availability::out), "injuries");
  EXPECT_EQ(with(Availability::out, false), "injuries");
  EXPECT_EQ(with(Availability::doubtful), "skip_questionable");
  EXPECT_EQ(with(Availability::questionable), "skip_questionable");
  EXPECT_EQ(with(Availability::unknown), "skip_questionable");
  EXPECT_EQ(with(Availability::questionable, false), "bet");
  EXPECT_EQ(with(Availability::day_to_day), "bet");
  EXPECT_EQ(with(Availability::probable), "bet");
  EXPECT_EQ(with(Availability::available), "bet");
}

// A price of one side alone is not a market.
TEST(SelectProps, NeedsOverAndUnderAtOneBook) {
  const std::vector<Quoted> split = {{"a", {"2.00", nullptr}, std::chrono::seconds{60}},
                                     {"b", {nullptr, "2.00"}, std::chrono::seconds{60}}};
  EXPECT_EQ(fate_of(select(squads(), {}, split), Side::over), "gates");
}

TEST(SelectProps, LooksAtTheStatisticsThatAreAskedFor) {
  strategy::PropsRules rules;
  EXPECT_TRUE(rules.wants(points()));
  rules.stats = {*market::Stat::find("points_rebounds_assists")};
  EXPECT_FALSE(rules.wants(points()));
  EXPECT_TRUE(select(squads(), rules).groups.empty());
  EXPECT_TRUE(select(squads(), rules).rejections.empty());
}

}  // namespace
