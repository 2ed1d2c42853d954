#include <strategy/value.hpp>

#include <gtest/gtest.h>

#include <algorithm>

#include "board_builder.hpp"
#include "slate_builder.hpp"

namespace {

using namespace std::chrono_literals;

strategy::ValueRules value_rules() {
  strategy::ValueRules rules;
  rules.enabled = true;
  rules.devig = odds::Devig::multiplicative;
  rules.sharp_books = {"pinnacle"};
  rules.min_edge = 0.02;
  rules.min_odds = Ratio{3, 2};
  rules.max_odds = Ratio{10};
  rules.max_price_age = 24h;
  rules.max_bets_per_event = 1;
  return rules;
}

std::string reason_for(const strategy::Selected& selected, market::Side side) {
  for (const auto& rejection : selected.rejections) {
    if (rejection.selection.side == side) return rejection.reason;
  }
  return "";
}

const Quoted kPinnacle{"pinnacle", {"2.0", "4.0", "4.0"}};

TEST(SelectValue, BetsTheBestPriceWhereItBeatsTheFairOne) {
  const std::vector boards = {
      three_way_board({{"a", {"2.10", "4.0", "4.0"}}, {"b", {"2.10", "3.9", "3.9"}}, kPinnacle})};
  const auto selected = strategy::select_value(slate_of(boards), value_rules(), {}, {});
  ASSERT_EQ(selected.groups.size(), 1U);
  const auto& pick = selected.groups[0].front();
  EXPECT_EQ(pick.book, "a");  // of equal prices the first book by key
  EXPECT_NEAR(pick.edge, 0.05, 1e-12);
  EXPECT_EQ(reason_for(selected, market::Side::draw), "edge 0.000 < 0.020");
}

TEST(SelectValue, SaysWhyForEverythingItLeaves) {
  market::Books books;
  books.set("off", {.enabled = false});
  const auto why = [&](Quoted quoted, std::vector<Quoted> others = {kPinnacle}) {
    others.push_back(std::move(quoted));
    const std::vector boards = {three_way_board(others)};
    return reason_for(strategy::select_value(slate_of(boards), value_rules(), books, {}),
                      market::Side::away);
  };
  books.set("pinnacle", {.enabled = false, .sharp = true});
  EXPECT_EQ(why({"off", {"2.1", "4.1", "4.1"}}), "book disabled");
  EXPECT_EQ(why({"max", {"2.1", "4.1", "4.1"}}), "book disabled");
  EXPECT_EQ(why({"a", {"2.1", "4.1", "4.1"}, 74h}), "price 74 h old");
  EXPECT_EQ(why({"a", {"2.1", "4.1", "4.1"}, std::nullopt}), "price of unknown age");
  EXPECT_EQ(why({"a", {"2.1", "4.1", "10.5"}}, {{"pinnacle", {"1.5", "6.0", "10.0"}}}),
            "price 10.50 > 10.00");
  EXPECT_EQ(why({"a", {"2.1", "4.1", "4.1"}}, {{"b", {"2", "4", "4"}}, {"c", {"2", "4", "4"}}}),
            "no fair price: 2 of 3 books");
}

TEST(SelectValue, TakesAPriceBeyondMaxEdgeForAnErrorAndLooksAtTheNext) {
  const std::vector sound = {three_way_board({{"b", {"2.10", "4.0", "4.0"}}, kPinnacle})};
  const std::vector in_error = {
      three_way_board({{"a", {"7.25", "4.0", "4.0"}}, {"b", {"2.10", "4.0", "4.0"}}, kPinnacle})};
  const auto without = strategy::select_value(slate_of(sound), value_rules(), {}, {});
  const auto with = strategy::select_value(slate_of(in_error), value_rules(), {}, {});
  ASSERT_EQ(with.groups.size(), 1U);
  EXPECT_EQ(with.groups[0].front().book, "b");
  EXPECT_EQ(with.groups[0].front().edge, without.groups[0].front().edge);
  EXPECT_EQ(reason_for(with, market::Side::home), "edge 2.625 > 0.150: looks like an error: check");
}

TEST(SelectValue, DoubtsTheFairPriceWhereSeveralBooksLookLikeErrors) {
  const std::vector boards = {three_way_board({{"a", {"2.60", "4.0", "4.2"}},
                                               {"b", {"2.50", "4.0", "4.0"}},
                                               {"c", {"2.20", "4.0", "4.0"}},
                                               kPinnacle})};
  const auto selected = strategy::select_value(slate_of(boards), value_rules(), {}, {});
  EXPECT_TRUE(selected.groups.empty());
  EXPECT_EQ(reason_for(selected, market::Side::away),
            "2 books look like errors: check the fair price");
}

TEST(SelectValue, TakesTheBestOfAnEventAndKeepsPlacesThatAreTaken) {
  const std::vector boards = {three_way_board({{"a", {"2.10", "4.4", "3.0"}}, kPinnacle})};
  auto one = strategy::select_value(slate_of(boards), value_rules(), {}, {});
  ASSERT_EQ(one.groups.size(), 1U);
  EXPECT_EQ(one.groups[0].front().selection.side, market::Side::draw);
  EXPECT_EQ(reason_for(one, market::Side::home), "max_bets_per_event reached");

  // The same run again: the draw is bet, and nothing takes its place.
  const auto again = strategy::select_value(slate_of(boards), value_rules(), {},
                                            {.ideas = {one.groups[0].front().idea}, .count = 1});
  EXPECT_TRUE(again.groups.empty());
  EXPECT_EQ(reason_for(again, market::Side::draw), "already bet");
}

TEST(SelectValue, CountsAnExchangesCommission) {
  market::Books books;
  books.set("exchange", {.kind = market::BookKind::exchange, .commission = Ratio{5, 100}});
  const std::vector boards = {
      three_way_board({{"exchange", {"2.12", "4", "4"}}, {"a", {"2.08", "4", "4"}}, kPinnacle})};
  const auto selected = strategy::select_value(slate_of(boards), value_rules(), books, {});
  ASSERT_EQ(selected.groups.size(), 1U);
  EXPECT_EQ(selected.groups[0].front().book, "a");  // 2.12 leaves 2.064
}

TEST(SelectValue, DoesNotDependOnTheOrderOfBoards) {
  std::vector boards = {three_way_board({{"a", {"2.10", "4.4", "3.0"}}, kPinnacle}, 1),
                        three_way_board({{"a", {"2.10", "4.4", "3.0"}}, kPinnacle}, 1)};
  boards[1].market.kind = market::Kind::double_chance;
  const auto forwards = strategy::select_value(slate_of(boards), value_rules(), {}, {});
  std::swap(boards[0], boards[1]);
  const auto backwards = strategy::select_value(slate_of(boards), value_rules(), {}, {});
  ASSERT_EQ(forwards.groups.size(), backwards.groups.size());
  EXPECT_EQ(forwards.groups[0].front().selection_id, backwards.groups[0].front().selection_id);
}

}  // namespace
