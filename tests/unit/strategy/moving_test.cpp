#include <strategy/pick.hpp>
#include <strategy/spread.hpp>

#include <gtest/gtest.h>

#include <algorithm>

#include "board_builder.hpp"
#include "slate_builder.hpp"

namespace {

using market::Side;
using std::chrono::seconds;

constexpr market::Market kSpreadLine{.kind = market::Kind::spread};
const UtcTime kNow = parse_utc("2026-01-15T20:00:00Z");

// A game whose home side is worth its price of 2.00 by far, so many hours ahead.
struct Ahead {
  strategy::SpreadRules rules = {};
  double hours_ahead = 5;
  double margin = 9;
  std::vector<Quoted> quoted = {{"pinnacle", {"1.90", "1.90"}, seconds{60}},
                                {"fanduel", {"2.00", "1.80"}, seconds{60}}};
  std::vector<signals::Series> series = {};
  std::vector<bets::PastBet> past = {};

  strategy::Selected select(const strategy::Placed& placed = {}) const {
    const std::vector boards = {spread_board(-3.5, quoted)};
    const std::vector predictions = {normal(kSpreadLine, margin, 12)};
    auto event = slate_of(boards).event;
    event.starts_at = kNow + seconds{static_cast<std::int64_t>(3600 * hours_ahead)};
    const strategy::Slate slate{.now = kNow,
                                .event = event,
                                .boards = boards,
                                .predictions = predictions,
                                .rest = rested(1, 1),
                                .squads = {},
                                .series = [&](const market::Market&) { return series; },
                                .past = [&] { return std::span{past}; }};
    return strategy::select_spread(slate, rules, {}, placed);
  }

  // "bet", "wait", or the filter that dropped the home side.
  std::string fate(const strategy::Placed& placed = {}) const {
    const auto selected = select(placed);
    if (!selected.groups.empty() && waits(selected.groups.front().front())) return "wait";
    return fate_of(selected, Side::home);
  }

  // What the filter said: "abstain: ...".
  std::string said(const std::string& filter) const {
    const auto selected = select();
    for (const auto& group : selected.groups) {
      for (const auto& asked : group.front().asked) {
        if (asked.filter == filter) return std::string{to_string(asked.verdict)} + ": " + asked.why;
      }
    }
    for (const auto& rejection : selected.rejections) {
      if (rejection.filter == filter) return rejection.reason;
    }
    return "";
  }
};

std::vector<signals::Series> moved(const std::vector<std::pair<const char*, double>>& by,
                                   seconds ago = std::chrono::hours{1}) {
  std::vector<signals::Series> found;
  for (const auto& [book, move] : by) {
    found.push_back({book, {{kNow - std::chrono::hours{24}, 3.5}, {kNow - ago, 3.5 + move}}});
  }
  return found;
}

TEST(RequireSteam, WantsItOnOurSideAndSure) {
  Ahead ahead{.rules = {}};
  ahead.rules.require_steam = true;
  ahead.series = moved({{"a", 0.5}, {"b", 0.5}, {"c", 0.5}});
  EXPECT_EQ(ahead.fate(), "bet");
  ahead.series = moved({{"a", 0.5}, {"b", 0.5}, {"c", 0.5}, {"d", 0}, {"e", 0}});
  EXPECT_EQ(ahead.said("require_steam"), "steam of 3 of 5 books, confidence 0.60 < 0.70");
  ahead.rules.min_steam_confidence = 0.6;
  EXPECT_EQ(ahead.fate(), "bet");
  ahead.series = moved({{"a", -0.5}, {"b", -0.5}, {"c", -0.5}});
  EXPECT_EQ(ahead.said("require_steam"), "steam of 3 of 3 books, confidence 1.00, against it");
  ahead.series = moved({{"a", 0}, {"b", 0}, {"c", 0}});
  EXPECT_EQ(ahead.said("require_steam"), "no steam");
  ahead.series.clear();
  EXPECT_EQ(ahead.said("require_steam"), "steam unknown: 0 of 3 books have earlier prices");
}

TEST(RequireRlm, WantsTheSharpBooksOnOurSide) {
  Ahead ahead;
  ahead.rules.require_rlm = true;
  ahead.series = moved({{"pinnacle", 0.5}, {"fanduel", -0.5}});
  EXPECT_EQ(ahead.fate(), "bet");
  ahead.series = moved({{"pinnacle", -0.5}, {"fanduel", 0.5}});
  EXPECT_EQ(ahead.said("require_rlm"), "sharp books -0.50, retail books +0.50");
  ahead.series.clear();
  EXPECT_EQ(ahead.said("require_rlm"),
            "reverse line movement unknown: no sharp book has prices of six hours");
}

TEST(RequireSharp, WantsThemToGiveItMore) {
  Ahead ahead;
  ahead.rules.require_sharp = true;
  EXPECT_EQ(ahead.said("require_sharp"), "sharp indicator +0.29, 0.3 is wanted");
  ahead.quoted.back() = {"fanduel", {"2.02", "1.79"}, seconds{60}};
  EXPECT_EQ(ahead.fate(), "bet");
  ahead.quoted.pop_back();
  ahead.quoted.push_back({"other", {"2.02", "1.79"}, seconds{60}});
  EXPECT_EQ(ahead.said("require_sharp"), "sharp books unknown: no retail book has the line");
}

TEST(ClvFilter, AbstainsUntilThereAreEnoughBetsLikeIt_S12) {
  Ahead ahead;
  ahead.rules.clv_filter = true;
  const auto edge = ahead.select().groups.front().front().edge_points;
  const bets::PastBet like{
      .placed_at = kNow - std::chrono::hours{48}, .edge_points = edge + 0.019, .clv_at_4h = 0.0099};
  ahead.past.assign(29, like);
  // None of these is like it.
  auto other = like;
  other.side = Side::away;
  ahead.past.push_back(other);
  other = like;
  other.kind = market::Kind::total;
  ahead.past.push_back(other);
  other = like;
  other.edge_points = edge - 0.021;
  ahead.past.push_back(other);
  other = like;
  other.placed_at = kNow - std::chrono::days{30};
  ahead.past.push_back(other);
  other = like;
  other.clv_at_4h.reset();
  ahead.past.push_back(other);
  EXPECT_EQ(ahead.said("clv_filter"), "abstain: 29 of 30 bets like it have CLV at 4 h");
  ahead.past.push_back(like);
  EXPECT_EQ(ahead.said("clv_filter"), "CLV at 4 h +0.0099 < 0.0100, n 30");
  for (auto& bet : ahead.past) bet.clv_at_4h = 0.01;
  EXPECT_EQ(ahead.fate(), "bet");
}

TEST(OptimalTiming, WantsTheStartNearTheBestWindow) {
  Ahead ahead;
  ahead.rules.optimal_timing = true;
  EXPECT_EQ(ahead.said("optimal_timing"), "abstain: no window before the start has 30 bets");
  ahead.past.assign(30, {.hours = 15, .clv = 0.02});
  const auto at = [&](double hours_ahead) {
    ahead.hours_ahead = hours_ahead;
    return ahead.fate();
  };
  EXPECT_EQ(at(9.9), "optimal_timing");
  EXPECT_EQ(at(10), "bet");
  EXPECT_EQ(at(26), "bet");
  EXPECT_EQ(at(26.1), "optimal_timing");
}

TEST(TimingAdvisor, DropsWaitsAndPasses) {
  Ahead ahead;
  ahead.rules.use_timing_advisor = true;
  EXPECT_EQ(ahead.fate(), "bet");
  EXPECT_EQ(ahead.said("timing"),
            "pass: rule 10: nothing to wait for; confidence 0.60; risk of waiting medium; "
            "velocity unknown; assumed CLV, n 0 0 0 0 0 of 30");
  ahead.hours_ahead = 60;
  EXPECT_EQ(ahead.fate(), "wait");
  ahead.hours_ahead = 5;
  ahead.rules.min_edge_home = 0.01;
  ahead.margin = 4.2;
  EXPECT_EQ(ahead.fate(), "timing");
}

TEST(TimingAdvisor, KnowsOurSideOfWhatMoves) {
  Ahead ahead{.hours_ahead = 20};
  ahead.rules.use_timing_advisor = true;
  const auto rule = [&] {
    const auto said = ahead.said("timing");
    return said.substr(said.find("rule "), 7);
  };
  ahead.series = moved({{"a", -1}, {"b", -1}, {"c", -1}});
  EXPECT_EQ(rule(), "rule 6:");  // steam, but against us: our price is getting better
  EXPECT_EQ(ahead.fate(), "wait");
  const auto idea = ahead.select().groups.front().front().idea;
  EXPECT_EQ(ahead.fate({.ideas = {}, .count = 0, .waited = {idea}}), "bet");
  ahead.series = moved({{"a", 1}, {"b", 1}, {"c", 1}});
  EXPECT_EQ(rule(), "rule 3:");
  ahead.series = moved({{"a", 1}, {"b", 1}, {"c", 1}}, std::chrono::hours{3});
  EXPECT_EQ(rule(), "rule 7:");
}

}  // namespace
