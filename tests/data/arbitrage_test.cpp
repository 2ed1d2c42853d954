// Spreads of NBA games that The Odds API recorded: every arbitrage that is reported is of one
// line, and pays whoever wins by whatever margin.

#include <provider/the_odds_api.hpp>
#include <settlement/factor.hpp>
#include <settlement/score.hpp>
#include <staking/arbitrage.hpp>
#include <strategy/arbitrage.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "../unit/provider/real_files.hpp"
#include "boards.hpp"

namespace {

const Money kArbitrageStake = Money::parse("1000");

struct ArbitrageCensus {
  std::int64_t pairs = 0;  // both sides of a line at one book
  std::int64_t arbitrages = 0;
  std::int64_t across_lines = 0;  // of the best prices of any lines, as a desk once took them
};

// What comes back of both legs at that score.
Money returned(const strategy::Group& legs, const std::vector<Money>& stakes, market::Score score,
               const market::Event& event) {
  Money sum;
  for (std::size_t i = 0; i < legs.size(); ++i) {
    const auto factor = settlement::grade_score(legs[i].selection, score, event);
    if (!factor) throw std::runtime_error{"a spread that a score does not decide"};
    sum += settlement::payout(stakes[i], legs[i].price, *factor, Rounding::down);
  }
  return sum;
}

void check(const strategy::Group& legs, const market::Event& event) {
  ASSERT_EQ(legs.size(), 2U);
  EXPECT_EQ(*legs[0].selection.line, -*legs[1].selection.line);
  EXPECT_NE(legs[0].book, legs[1].book);
  const auto split = staking::split_arbitrage(std::vector{legs[0].net, legs[1].net},
                                              kArbitrageStake, Rounding::down);
  ASSERT_TRUE(split) << split.why_not().why;
  const auto line = legs[0].selection.line->quarters;
  for (std::int64_t margin = -60; margin <= 60; ++margin) {
    const auto back = returned(legs, split->stakes, {150 + margin, 150}, event);
    const bool is_push = 4 * margin + line == 0;
    if (is_push) {
      EXPECT_EQ(back, split->total);
    } else {
      EXPECT_GT(back, split->total) << margin << " at " << to_string(*legs[0].selection.line);
    }
  }
}

void look_at(const market::Listing& listing, ArbitrageCensus& count) {
  UtcTime newest{};
  for (const auto& quoted : listing.markets) {
    if (quoted.as_of) newest = std::max(newest, *quoted.as_of);
  }
  if (newest >= listing.fixture.starts_at) return;  // in play
  Boards boards;
  for (const auto& quoted : listing.markets) {
    if (quoted.as_of && quoted.market.kind == market::Kind::spread) {
      boards.add(quoted, newest - *quoted.as_of);
      ++count.pairs;
    }
  }
  std::vector<market::Board> all;
  double best_home = 1;
  double best_away = 1;
  boards.each([&](const market::Board& board) {
    all.push_back(board);
    for (const auto& one : board.outcomes[0].prices) {
      best_home = std::max(best_home, one.price.decimal());
    }
    for (const auto& one : board.outcomes[1].prices) {
      best_away = std::max(best_away, one.price.decimal());
    }
  });
  count.across_lines += 1 / best_home + 1 / best_away < 1 ? 1 : 0;

  const market::Event event{.id = market::EventId{1},
                            .sport = "basketball",
                            .league = "basketball_nba",
                            .overtime = market::Overtime::possible};
  strategy::ArbitrageRules rules;
  rules.min_profit = 0.0005;  // less is lost to the cent
  const auto selected =
      strategy::select_arbitrage({.now = newest, .event = event, .boards = all}, rules, {}, {});
  for (const auto& group : selected.groups) {
    ++count.arbitrages;
    check(group, event);
  }
}

TEST(RecordedSpreads, HaveNoArbitrageAcrossLines_S5_S6) {
  const auto files = real_files::below("nba/toa_historical_daily_spreads");
  if (files.empty()) GTEST_SKIP() << "no real files at " << real_files::folder();
  ArbitrageCensus count;
  for (const auto& file : files) {
    if (!file.string().ends_with(".jsonl.xz")) continue;
    std::istringstream lines{real_files::text_of(file)};
    for (std::string line; std::getline(lines, line);) {
      const auto prices = provider::the_odds_api::prices(line, UtcTime{});
      for (const auto& listing : prices.listings) look_at(listing, count);
    }
  }
  fmt::print("{} pairs, {} arbitrages on one line, {} of the best prices of any line\n",
             count.pairs, count.arbitrages, count.across_lines);
  EXPECT_GT(count.pairs, 10'000);
  EXPECT_GT(count.across_lines, count.arbitrages);
}

}  // namespace
