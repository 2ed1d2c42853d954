#include <risk/exposure.hpp>

#include <gtest/gtest.h>

namespace {

risk::Position at_event(std::int64_t event) {
  return {.event = market::EventId{event},
          .selection = {.market = {}, .side = market::Side::home},
          .price = odds::Price::parse("2.00")};
}

double minor(const char* amount) {
  return static_cast<double>(Money::parse(amount).minor());
}

risk::Ask ask(const char* wanted) {
  return {"value", minor(wanted), at_event(1)};
}

risk::Limits limits() {
  risk::Limits limits;
  limits.max_bet = Ratio{1};
  limits.max_day = Ratio{15, 100};
  limits.max_pending = Ratio{1};
  limits.min_bet = Money::parse("10");
  return limits;
}

risk::Exposure of(const char* bankroll) {
  return {.bankroll = Money::parse(bankroll)};
}

Money sized(const risk::Book& book, const char* wanted) {
  return book.size(ask(wanted)).stake;
}

TEST(Limits, TheBatchCounts_R2) {
  // Ten bets of 50 under a cap of 150 a day: 150.00 and not a penny more.
  risk::Book book{limits(), of("1000")};
  Money placed;
  for (int i = 0; i < 10; ++i) {
    const auto stake = sized(book, "50");
    if (stake == Money{}) continue;
    book.accept(ask("50"), stake);
    placed += stake;
  }
  EXPECT_EQ(placed, Money::parse("150"));
}

TEST(Limits, EarlierRunsOfTheDayCount_R3) {
  auto exposure = of("1000");
  exposure.day = Money::parse("148");
  const auto refused = risk::Book{limits(), exposure}.size(ask("50"));
  EXPECT_EQ(refused.stake, Money{});
  EXPECT_EQ(refused.refused, "daily exposure 14.8% of 15%: leaves 2.00 < minimum 10.00");
}

// Each limit changes a decision (R6).
TEST(Limits, EachOneBinds_R6) {
  const auto bound = [](auto change, auto expose) {
    auto with = limits();
    with.max_day = Ratio{1};
    change(with);
    auto exposure = of("1000");
    expose(exposure);
    const auto sized = risk::Book{with, exposure}.size(ask("500"));
    return fmt::format("{} {}", sized.stake, sized.bound().empty() ? "" : sized.bound().back());
  };
  const auto nothing = [](auto&) {};
  EXPECT_EQ(bound(nothing, nothing), "500.00 ");
  EXPECT_EQ(bound([](auto& l) { l.max_bet = Ratio{5, 100}; }, nothing), "50.00 max bet");
  EXPECT_EQ(bound(
                [](auto& l) {
                  l.allocation["value"] = Ratio{1, 10};
                },
                [](auto& e) { e.open_by_strategy["value"] = Money::parse("40"); }),
            "60.00 allocation");
  EXPECT_EQ(bound([](auto& l) { l.max_day = Ratio{1, 10}; }, nothing), "100.00 daily exposure");
  EXPECT_EQ(bound(
                [](auto& l) {
                  l.max_week = Ratio{1, 10};
                },
                [](auto& e) { e.week = Money::parse("1"); }),
            "99.00 weekly exposure");
  EXPECT_EQ(bound(
                [](auto& l) {
                  l.max_pending = Ratio{1, 10};
                },
                [](auto& e) { e.pending = Money::parse("10"); }),
            "90.00 pending exposure");
  EXPECT_EQ(bound(
                [](auto& l) {
                  l.max_by_key["event"] = Ratio{1, 10};
                },
                [](auto& e) { e.open = {at_event(1)}, e.open[0].at_risk = Money::parse("10"); }),
            "90.00 event exposure");
  EXPECT_EQ(bound([](auto& l) { l.max_count["value"] = 3; },
                  [](auto& e) { e.placed_today["value"] = 3; }),
            "0.00 ");
}

TEST(Limits, ASmallStakeIsNotPlaced) {
  const auto refused = risk::Book{limits(), of("1000")}.size(ask("9.99"));
  EXPECT_EQ(refused.refused, "stake 9.99 < minimum 10.00");
}

TEST(Limits, AnArbitrageTakesNoRoomAtItsEvent) {
  auto with = limits();
  with.max_by_key["event"] = Ratio{6, 100};
  risk::Book book{with, of("1000")};
  EXPECT_EQ(book.size({"arbitrage", minor("100"), {}}).stake, Money::parse("100"));
  book.accept({"arbitrage", minor("50"), {}}, Money::parse("50"));
  EXPECT_EQ(sized(book, "60"), Money::parse("60"));
}

TEST(Limits, NoBankrollNoBet) {
  EXPECT_EQ(sized(risk::Book{limits(), of("0")}, "50"), Money{});
  EXPECT_EQ(sized(risk::Book{limits(), of("-100")}, "50"), Money{});
}

}  // namespace
