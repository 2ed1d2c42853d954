#include "match.hpp"

#include <settlement/grade.hpp>
#include <settlement/margin.hpp>

#include <gtest/gtest.h>

#include <functional>

// An abandoned game against all the ways in which it might have gone on: what they agree
// on is decided, by halves for a quarter line, and nothing else.
namespace {

using bets::Outcome;
using market::Side;

constexpr std::int64_t kMore = 10;  // more than any line here and the score are apart

const market::ParticipantId kPlayer{3};

const auto kMatch = match();

Outcome graded(const market::Selection& selection, const market::Result& result) {
  const bets::Leg leg{.event = kMatch.id,
                      .selection = selection,
                      .price = odds::Price::parse("2"),
                      .place = {},
                      .starts_at = kStart};
  return settlement::grade(leg, kStart, kMatch, result, {})->win.outcome;
}

// The bet as its two halves: the neighbouring half lines of a quarter line.
std::vector<market::Selection> halves(const market::Selection& selection) {
  if (!selection.line || selection.line->quarters % 2 == 0) return {selection, selection};
  auto low = selection;
  auto high = selection;
  --low.line->quarters;
  ++high.line->quarters;
  return {low, high};
}

// What every continuation makes of a half; a void where they do not agree.
Outcome agreed(const market::Selection& half, std::span<const market::Result> continuations) {
  const auto first = graded(half, continuations.front());
  for (const auto& one : continuations) {
    if (graded(half, one) != first) return Outcome::void_bet;
  }
  return first;
}

Outcome together(Outcome one, Outcome other) {
  if (one == other) return one;
  const bool wins = one == Outcome::win || other == Outcome::win;
  const bool loses = one == Outcome::loss || other == Outcome::loss;
  EXPECT_FALSE(wins && loses);
  return wins ? Outcome::half_win : Outcome::half_loss;
}

void expect_what_all_agree_on(const market::Selection& selection, market::Result stopped,
                              std::span<const market::Result> continuations,
                              const std::string& scene) {
  const auto parts = halves(selection);
  stopped.status = market::Status::abandoned;
  EXPECT_EQ(graded(selection, stopped),
            together(agreed(parts[0], continuations), agreed(parts[1], continuations)))
      << scene << ": " << to_string(selection.market) << ' ' << to_string(selection.side) << ' '
      << (selection.line ? to_string(*selection.line) : "");
}

market::Result result_of(std::int64_t home, std::int64_t away) {
  return {.status = market::Status::final, .scores = {{.score = {home, away}}}};
}

std::vector<market::Selection> selections(const char* name) {
  std::vector<market::Selection> all;
  const auto market = market::parse_market(name);
  const bool is_of_team = market.kind == market::Kind::team_total;
  for (const auto subject : {kHome, kAway}) {
    for (const auto side : {Side::home, Side::draw, Side::away, Side::over, Side::under, Side::yes,
                            Side::no, Side::home_draw, Side::home_away, Side::draw_away}) {
      if (!has_side(market, side)) continue;
      market::Selection one{.market = market, .side = side};
      if (is_of_team) one.subject = subject;
      if (!has_line(market)) all.push_back(one);
      for (std::int64_t quarters = -6; has_line(market) && quarters <= 20; ++quarters) {
        // Nobody offers a total below half a goal.
        if (market.kind != market::Kind::spread && quarters < 2) continue;
        one.line = market::Line{quarters};
        all.push_back(one);
      }
    }
    if (!is_of_team) break;
  }
  return all;
}

TEST(Abandoned, IsGradedAsEveryContinuationAgrees) {
  for (const auto* name : {"1x2", "moneyline", "draw_no_bet", "double_chance", "spread", "total",
                           "team_total", "btts"}) {
    for (const auto& selection : selections(name)) {
      for (std::int64_t score = 0; score < 16; ++score) {
        const auto home = score / 4;
        const auto away = score % 4;
        std::vector<market::Result> continuations;
        for (std::int64_t more = 0; more < kMore * kMore; ++more) {
          continuations.push_back(result_of(home + more / kMore, away + more % kMore));
        }
        expect_what_all_agree_on(selection, result_of(home, away), continuations,
                                 fmt::format("{}-{}", home, away));
      }
    }
  }
}

// Shots only grow; yards are lost, too, and the last to score, who
// has the most and who wins are not known before the end.
TEST(Abandoned, OfPlayersAsEveryContinuationAgrees) {
  const auto player = [](const char* stat, std::int64_t value) {
    auto result = result_of(0, 0);
    result.box = {{kPlayer, {.stats = {{*market::Stat::find(stat), value}}}}};
    return result;
  };
  const auto check = [&](const char* stat, Side side, std::optional<market::Line> line,
                         std::int64_t value, std::int64_t least, std::int64_t most) {
    std::vector<market::Result> continuations;
    for (auto end = least; end <= most; ++end) continuations.push_back(player(stat, end));
    expect_what_all_agree_on({.market = market::parse_market(fmt::format("player_{}", stat)),
                              .subject = kPlayer,
                              .side = side,
                              .line = line},
                             player(stat, value), continuations, fmt::format("{}", value));
  };
  for (const auto side : {Side::over, Side::under}) {
    for (std::int64_t value = 0; value < 5; ++value) {
      for (std::int64_t quarters = 2; quarters < 18; ++quarters) {
        check("shots", side, market::Line{quarters}, value, value, value + kMore);
        for (const auto* stat : {"rush_yds", "batter_fantasy_score"}) {
          check(stat, side, market::Line{quarters}, value, value - kMore, value + kMore);
        }
      }
    }
  }
  for (const auto side : {Side::yes, Side::no}) {
    check("goal_scorer_anytime", side, {}, 0, 0, 1);
    check("goal_scorer_anytime", side, {}, 1, 1, 1);
    check("goal_scorer_last", side, {}, 1, 0, 1);
    check("marks_most", side, {}, 1, 0, 1);
    check("pitcher_record_a_win", side, {}, 1, 0, 1);
  }
}

TEST(Abandoned, LetsPartsStandThatWereCompleted) {
  auto result = result_of(2, 1);
  result.status = market::Status::abandoned;
  result.scores.push_back({.period = market::parse_period("h1"), .score = {0, 1}});
  result.scores.push_back({.period = market::parse_period("q3"), .score = {2, 0}});
  const auto of = [&](const char* name, const char* period, Side side) {
    return graded({.market = market::parse_market(name, period), .side = side}, result);
  };
  EXPECT_EQ(of("1x2", "h1", Side::away), Outcome::win);
  EXPECT_EQ(of("1x2", "q3", Side::home), Outcome::win);
  EXPECT_EQ(of("1x2", "h2", Side::home), Outcome::void_bet);
  EXPECT_EQ(of("btts", "h2", Side::no), Outcome::void_bet);
  EXPECT_EQ(graded({.market = market::parse_market("total", "h2"),
                    .side = Side::over,
                    .line = market::Line{6}},
                   result),
            Outcome::win);
}

// Three goals, of which some may be of extra time: over 2.5 may be won, and nobody knows.
TEST(Abandoned, LeavesOpenWhatOvertimeMayHaveDecided) {
  auto result = result_of(2, 1);
  result.status = market::Status::abandoned;
  auto cup = kMatch;
  cup.overtime = market::Overtime::possible;
  const auto of = [&](std::int64_t quarters) {
    const bets::Leg leg{.event = kMatch.id,
                        .selection = {.market = market::parse_market("total"),
                                      .side = Side::over,
                                      .line = market::Line{quarters}},
                        .price = odds::Price::parse("2"),
                        .place = {},
                        .starts_at = kStart};
    return settlement::grade(leg, kStart, cup, result, {});
  };
  EXPECT_FALSE(of(10));
  EXPECT_EQ(of(14)->win.outcome, Outcome::void_bet);
  result.scores.front().scope = market::Scope::regulation;
  EXPECT_EQ(of(10)->win.outcome, Outcome::win);
}

}  // namespace
