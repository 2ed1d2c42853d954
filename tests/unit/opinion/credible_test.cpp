#include <opinion/credible.hpp>

#include <gtest/gtest.h>

#include <algorithm>

#include "../strategy/board_builder.hpp"

namespace {

using namespace std::chrono_literals;

opinion::BeliefRules belief_rules() {
  opinion::BeliefRules rules;
  rules.max_age = 24h;
  rules.book_sum_max = 1.12;
  return rules;
}

// Why the prices of a book are not believed, by outcome; empty where they are.
std::vector<std::string> why(const market::Board& board, std::string_view book,
                             const opinion::BeliefRules& rules = belief_rules()) {
  const auto believed = opinion::believe(board, rules, {});
  std::vector<std::string> reasons(board.outcomes.size());
  for (std::size_t i = 0; i < board.outcomes.size(); ++i) {
    for (const auto& refusal : believed.refusals) {
      if (refusal.book == book && refusal.selection == board.outcomes[i].selection) {
        reasons[i] = refusal.reason;
      }
    }
    const bool is_there = std::ranges::any_of(
        believed.board.outcomes[i].prices,
        [&](const market::Standing& standing) { return standing.book == book; });
    const bool was_there = std::ranges::any_of(
        board.outcomes[i].prices,
        [&](const market::Standing& standing) { return standing.book == book; });
    EXPECT_EQ(is_there, was_there && reasons[i].empty());
  }
  return reasons;
}

using Reasons = std::vector<std::string>;
const Reasons kNone{"", "", ""};

Reasons all(const std::string& reason) {
  return {reason, reason, reason};
}

const std::vector<Quoted> kFour = {{"a", {"1.50", "4.4", "7.0"}},
                                   {"b", {"1.49", "4.2", "6.9"}},
                                   {"c", {"1.47", "4.2", "6.6"}},
                                   {"d", {"1.52", "4.3", "6.9"}}};

market::Board with(std::vector<Quoted> quoted, Quoted one) {
  quoted.push_back(std::move(one));
  return three_way_board(quoted);
}

TEST(Believe, LooksAtTheAge_P26) {
  EXPECT_EQ(why(three_way_board({{"a", {"2.0", "3.5", "4.0"}, 24h}}), "a"), kNone);
  EXPECT_EQ(why(three_way_board({{"a", {"2.0", "3.5", "4.0"}, 27h}}), "a"), all("price 27 h old"));
  EXPECT_EQ(why(three_way_board({{"a", {"2.0", "3.5", "4.0"}, std::nullopt}}), "a"),
            all("price of unknown age"));
}

TEST(Believe, LooksAtABooksOwnSum_P23) {
  EXPECT_EQ(why(three_way_board({{"a", {"6.0", "6.0", "6.0"}}}), "a"),
            all("book sum 0.500 < 1.000"));
  EXPECT_EQ(why(three_way_board({{"a", {"1.9", "3.0", "3.4"}}}), "a"), kNone);  // 1.154
  EXPECT_EQ(why(three_way_board({{"a", {"1.8", "2.9", "3.4"}}}), "a"),
            all("book sum 1.195 > 1.180"));
  // Without an outcome it may be too much, and cannot be too little.
  EXPECT_EQ(why(three_way_board({{"a", {"6.0", "6.0", nullptr}}}), "a"), kNone);
  EXPECT_EQ(why(three_way_board({{"a", {"1.5", "1.5", nullptr}}}), "a"),
            (Reasons{"book sum 1.333 > 1.180", "book sum 1.333 > 1.180", ""}));
}

TEST(Believe, KnowsTheOddOneOutAmongThreeOthers_P23) {
  EXPECT_EQ(why(with(kFour, {"e", {"1.65", "3.9", "5.6"}}), "e"), kNone);
  EXPECT_EQ(why(with(kFour, {"e", {"1.42", "3.9", "20.0"}}), "e"),
            (Reasons{"", "", "the odd one out: 4 others have 6.90"}));
  const auto switched = why(with(kFour, {"e", {"6.9", "4.3", "1.49"}}), "e");
  EXPECT_EQ(switched, (Reasons{"the odd one out: 4 others have 1.50",
                               "other prices of the book are the odd ones out",
                               "the odd one out: 4 others have 6.90"}));
  // Two others are no majority.
  const std::vector<Quoted> two{kFour.begin(), kFour.begin() + 2};
  EXPECT_EQ(why(with(two, {"e", {"6.9", "4.3", "1.49"}}), "e"), kNone);
}

TEST(Believe, KnowsSwitchedSidesThatAreNear) {
  const std::vector<Quoted> near = {
      {"a", {"2.2", "3.4", "3.1"}}, {"b", {"2.25", "3.3", "3.1"}}, {"c", {"2.2", "3.4", "3.15"}}};
  EXPECT_EQ(why(with(near, {"e", {"3.1", "3.4", "2.2"}}), "e"),
            all("the book has the sides switched"));
  EXPECT_EQ(why(with(near, {"e", {"2.4", "3.4", "2.8"}}), "e"), kNone);
}

// Home -7.5 told as +7.5: at the other line its prices are those of another game.
TEST(Believe, KnowsASpreadWithItsSignTurned_P21) {
  const std::vector<Quoted> others = {
      {"a", {"1.15", "5.6"}}, {"b", {"1.16", "5.5"}}, {"c", {"1.14", "5.8"}}};
  auto quoted = others;
  quoted.push_back({"e", {"1.91", "1.91"}});
  const auto reasons = why(spread_board(7.5, quoted), "e");
  EXPECT_EQ(reasons[0], "the odd one out: 3 others have 1.15");
  EXPECT_FALSE(reasons[1].empty());
  EXPECT_EQ(why(spread_board(7.5, others), "a"), (Reasons{"", ""}));
}

TEST(Believe, ComparesOnlyWhatWasSeenAtTheSameTime) {
  auto old = kFour;
  for (auto& quoted : old) quoted.age = 5h;
  EXPECT_EQ(why(with(old, {"e", {"6.9", "4.3", "1.49"}, 1h}), "e"), kNone);
}

TEST(Believe, TakesTheKeysOfAnExchangeForOneBook) {
  const auto board = three_way_board({{"betfair_ex_au", {"2.06", "3.5", "4.3"}},
                                      {"betfair_ex_eu", {"2.08", "3.5", "4.2"}},
                                      {"betfair_ex_uk", {"2.06", "3.5", "4.2"}}});
  EXPECT_EQ(why(board, "betfair_ex_uk"), kNone);
  EXPECT_EQ(why(board, "betfair_ex_eu"), all("the same exchange as betfair_ex_uk"));
  auto rules = belief_rules();
  rules.regions = {"au", "eu"};
  EXPECT_EQ(why(board, "betfair_ex_au", rules), kNone);
  EXPECT_EQ(why(board, "betfair_ex_uk", rules), all("the same exchange as betfair_ex_au"));
}

TEST(Believe, TakesTheEndsOfALadderForAnEmptyBook) {
  EXPECT_EQ(why(three_way_board({{"smarkets", {"1.01", nullptr, "1000"}}}), "smarkets"),
            (Reasons{"an end of the exchange's ladder: an empty book", "",
                     "an end of the exchange's ladder: an empty book"}));
  EXPECT_EQ(why(three_way_board({{"smarkets", {"2.26", "1.03", "2.86"}}}), "smarkets"),
            all("book sum 1.763 > 1.120"));
  EXPECT_EQ(why(three_way_board({{"a", {"1.01", "21", "101"}}}), "a"), kNone);
}

TEST(Believe, AsksForSomethingOnOffer) {
  auto rules = belief_rules();
  rules.least_size = Money::from_minor(200);
  auto board = three_way_board({{"smarkets", {"2.0", "3.8", "4.6"}}});
  board.outcomes[0].prices[0].size = Money::from_minor(0);
  board.outcomes[1].prices[0].size = Money::from_minor(199);
  board.outcomes[2].prices[0].size = Money::from_minor(200);
  EXPECT_EQ(why(board, "smarkets", rules),
            (Reasons{"nothing is offered at it", "offered for 1.99 < minimum 2.00", ""}));
}

TEST(Believe, RefusesAnExchangeThatIsCrossed) {
  auto board = three_way_board({{"smarkets", {"2.0", "3.8", "4.6"}}});
  board.outcomes[0].lays.push_back({"smarkets", odds::Price::parse("1.90"), 1h});
  board.outcomes[1].lays.push_back({"smarkets", odds::Price::parse("3.85"), 1h});
  EXPECT_EQ(why(board, "smarkets"), (Reasons{"crossed: lay 1.90", "", ""}));
}

TEST(Believe, DoesNotDependOnTheOrderOfTheBooks) {
  auto quoted = kFour;
  quoted.push_back({"e", {"6.9", "4.3", "1.49"}});
  const auto before = opinion::believe(three_way_board(quoted), belief_rules(), {});
  std::ranges::reverse(quoted);
  const auto after = opinion::believe(three_way_board(quoted), belief_rules(), {});
  ASSERT_EQ(before.refusals.size(), after.refusals.size());
  for (std::size_t i = 0; i < before.refusals.size(); ++i) {
    EXPECT_EQ(before.refusals[i].reason, after.refusals[i].reason);
  }
}

}  // namespace
