#include <bets/decision.hpp>

#include <gtest/gtest.h>

#include <vector>

namespace {

using bets::State;

constexpr UtcTime kUntil{std::chrono::seconds{1000}};
constexpr UtcTime kBefore = kUntil - std::chrono::seconds{1};

TEST(Decision, IsOpenUntilItsTimeIsOver) {
  EXPECT_EQ(bets::state_at(State::open, std::nullopt, kUntil, kBefore), State::open);
  EXPECT_EQ(bets::state_at(State::open, std::nullopt, kUntil, kUntil), State::expired);
  EXPECT_EQ(bets::state_at(State::waiting, std::nullopt, kUntil, kBefore), State::waiting);
  EXPECT_EQ(bets::state_at(State::waiting, std::nullopt, kUntil, kUntil), State::expired);
}

TEST(Decision, IsWhatTheOperatorSaidFromThenOn) {
  EXPECT_EQ(bets::state_at(State::placed, kBefore, kUntil, kUntil), State::placed);
  EXPECT_EQ(bets::state_at(State::declined, kBefore, kUntil, kBefore), State::declined);
  EXPECT_EQ(bets::state_at(State::declined, kBefore, kUntil, kBefore - std::chrono::seconds{1}),
            State::open);
}

TEST(Decision, OfAGroupIsBrokenWhenSomeAreBetAndOthersNeverWillBe) {
  const auto is_broken = [](std::vector<State> states) {
    std::vector<bets::Member> group;
    for (const auto state : states) group.push_back({bets::BetId{1}, state});
    return bets::is_broken(group);
  };
  EXPECT_FALSE(is_broken({}));
  EXPECT_FALSE(is_broken({State::open, State::open}));
  EXPECT_FALSE(is_broken({State::placed, State::open}));
  EXPECT_FALSE(is_broken({State::placed, State::placed}));
  EXPECT_FALSE(is_broken({State::declined, State::expired}));
  EXPECT_TRUE(is_broken({State::placed, State::declined}));
  EXPECT_TRUE(is_broken({State::expired, State::open, State::placed}));
}

}  // namespace
