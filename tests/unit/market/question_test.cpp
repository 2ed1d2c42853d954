#include <market/question.hpp>

#include <gtest/gtest.h>

#include <vector>

namespace {

using market::Line;
using market::ParticipantId;
using market::Selection;
using market::Side;

Selection of(const char* market, Side side, std::optional<int> line = {},
             std::optional<int> subject = {}) {
  Selection selection{.market = market::parse_market(market), .side = side};
  if (line) selection.line = Line{*line};
  if (subject) selection.subject = ParticipantId{*subject};
  return selection;
}

TEST(Question, IsOneForBothSidesOfALine) {
  EXPECT_EQ(question_of(of("spread", Side::home, -18)), question_of(of("spread", Side::away, 18)));
  EXPECT_NE(question_of(of("spread", Side::home, -18)), question_of(of("spread", Side::home, -14)));
  EXPECT_EQ(question_of(of("moneyline", Side::home)), question_of(of("moneyline", Side::away)));
}

TEST(Question, IsOneForAllRunnersAndOneForEachPlayer) {
  EXPECT_EQ(question_of(of("win", Side::yes, {}, 1)), question_of(of("win", Side::yes, {}, 2)));
  EXPECT_NE(question_of(of("player_points", Side::over, 82, 1)),
            question_of(of("player_points", Side::over, 82, 2)));
}

bool are_all(const std::vector<Selection>& selections, std::vector<ParticipantId> field = {}) {
  return are_all_answers(question_of(selections.front()), selections, field);
}

TEST(Question, HasAllItsAnswersWhereEveryOutcomeIsThere) {
  EXPECT_TRUE(are_all({of("moneyline", Side::home), of("moneyline", Side::away)}));
  EXPECT_FALSE(are_all({of("moneyline", Side::home)}));
  EXPECT_FALSE(are_all({of("1x2", Side::home), of("1x2", Side::away)}));
  EXPECT_TRUE(are_all({of("spread", Side::away, 18), of("spread", Side::home, -18)}));
  const std::vector<Selection> two{of("win", Side::yes, {}, 1), of("win", Side::yes, {}, 2)};
  EXPECT_TRUE(are_all(two, {ParticipantId{1}, ParticipantId{2}}));
  EXPECT_FALSE(are_all(two, {ParticipantId{1}, ParticipantId{2}, ParticipantId{3}}));
  EXPECT_FALSE(are_all(two)) << "who is at the start is not known";
  EXPECT_FALSE(are_all({of("double_chance", Side::home_draw)}));
}

}  // namespace
