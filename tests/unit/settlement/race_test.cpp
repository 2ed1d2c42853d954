#include <base/error.hpp>
#include <settlement/race.hpp>

#include <gtest/gtest.h>

#include <algorithm>

#include "tickets.hpp"

namespace {

using bets::Outcome;
using bets::PricedBy;
using settlement::BookRules;
using settlement::RaceLeg;
using Withdrawals = decltype(market::Result::withdrawals);
using Withdrawal = Withdrawals::value_type;

const auto kBefore = parse_utc("2026-03-01T11:00:00Z");
const auto kPlaced = parse_utc("2026-03-01T12:00:00Z");
const auto kLater = parse_utc("2026-03-01T13:00:00Z");

market::ParticipantId runner(std::int64_t id) {
  return market::ParticipantId{id};
}

// Runner 1 won, 2 was second, and so on.
market::Result race(std::int64_t runners) {
  market::Result result{.race = {.handicap = false}};
  for (std::int64_t id = 1; id <= runners; ++id) {
    result.order.push_back({runner(id), {.position = id}});
  }
  return result;
}

RaceLeg leg(std::int64_t id) {
  return {.runner = runner(id), .price = decimal("5"), .placed_at = kPlaced};
}

RaceLeg each_way(std::int64_t id, std::int64_t places, bool advertised = false) {
  auto one = leg(id);
  one.place = {.places = places, .fraction = {1, 5}, .advertised = advertised};
  return one;
}

Outcome outcome(const RaceLeg& one, const market::Result& result, const BookRules& rules = {}) {
  return settlement::grade(one, result, rules)->win.outcome;
}

TEST(Race, IsVoidAsAWhole) {
  for (const auto status : {market::Status::abandoned, market::Status::walkover}) {
    auto off = race(8);
    off.status = status;
    EXPECT_EQ(outcome(leg(1), off), Outcome::void_bet);
    EXPECT_EQ(settlement::grade(each_way(1, 3), off, {})->place->outcome, Outcome::void_bet);
  }
}

TEST(Race, LosesWhoDidNotFinish) {
  auto result = race(8);
  result.order[7].second = {.code = "PU"};
  EXPECT_EQ(outcome(leg(8), result), Outcome::loss);
}

// Known defects T13 and T24: no result is not a non-runner, and not a loss.
TEST(Race, LeavesOpenWhatIsNotKnown_T13_T24) {
  auto result = race(8);
  result.order[4].second.position.reset();
  EXPECT_FALSE(settlement::grade(leg(5), result, {}));
  EXPECT_FALSE(settlement::grade(leg(77), result, {}));
}

TEST(Race, RefundsANonRunnerUnlessAntePost) {
  auto result = race(8);
  result.withdrawals = {{runner(9), {.at = kLater, .price = decimal("3")}}};
  EXPECT_EQ(outcome(leg(9), result), Outcome::void_bet);
  auto early = leg(9);
  early.ante_post = true;
  EXPECT_EQ(outcome(early, result), Outcome::loss);
  EXPECT_EQ(outcome(early, result, {.non_runner_no_bet = true}), Outcome::void_bet);
}

TEST(Race, DeductsForWithdrawalsAfterTheBetOnly_T15) {
  const auto deducted = [](const RaceLeg& one, const Withdrawals& withdrawals,
                           const BookRules& rules = {}) {
    auto result = race(8);
    result.withdrawals = withdrawals;
    const auto graded = settlement::grade(one, result, rules);
    return graded ? std::optional{graded->win.deduction} : std::nullopt;
  };
  const Withdrawal first{runner(20), {.at = kBefore, .price = decimal("3")}};
  const Withdrawal second{runner(21), {.at = kLater, .price = decimal("4")}};
  EXPECT_EQ(deducted(leg(1), {first, second}), Ratio(25, 100));
  auto published = second;
  published.second.deduction = Ratio{20, 100};
  EXPECT_EQ(deducted(leg(1), {published}), Ratio(20, 100));
  published.second.deduction = Ratio{};
  EXPECT_EQ(deducted(leg(1), {published}), Ratio{});
  auto early = leg(1);
  early.ante_post = true;
  EXPECT_EQ(deducted(early, {second}), Ratio{});
  const Withdrawal favourite{runner(23), {.at = kLater, .price = decimal("1.1")}};
  EXPECT_EQ(deducted(leg(1), {favourite, second}), Ratio(90, 100));
  EXPECT_EQ(deducted(leg(1), {favourite, second}, {.rule4_most = {75, 100}}), Ratio(75, 100));
  const Withdrawal outsider{runner(22), {.at = kLater, .price = decimal("12")}};
  EXPECT_EQ(deducted(leg(1), {outsider}), Ratio(5, 100));
  EXPECT_EQ(deducted(leg(1), {outsider}, {.waive_5p = true}), Ratio{});
  EXPECT_EQ(deducted(leg(1), {second}, {.rule4 = settlement::Rule4Bands::unibet_decimal}),
            Ratio(25, 100));
}

TEST(Race, LeavesOpenADeductionThatIsNotKnown) {
  auto result = race(8);
  result.withdrawals = {{runner(20), {.at = kLater}}};
  EXPECT_FALSE(settlement::grade(leg(1), result, {}));
  EXPECT_EQ(outcome(leg(2), result), Outcome::loss);             // which takes nothing off a loser
  result.withdrawals = {{runner(20), {.price = decimal("3")}}};  // before the bet, or after?
  EXPECT_FALSE(settlement::grade(leg(1), result, {}));
  result.withdrawals = {{runner(20), {.price = decimal("30")}}};  // nothing either way
  EXPECT_EQ(outcome(leg(1), result), Outcome::win);
}

// An exchange says who won, and of the others no more than that they did not.
TEST(Race, LosesABetToWinOnWhoIsKnownToBeBeaten) {
  auto result = race(8);
  result.order[4].second = {.beaten = true};
  EXPECT_EQ(outcome(leg(5), result), Outcome::loss);
  EXPECT_FALSE(settlement::grade(each_way(5, 3), result, {}));
  auto placed = leg(5);
  placed.among = 3;
  EXPECT_FALSE(settlement::grade(placed, result, {}));
}

TEST(Race, SaysWhatIsMissing) {
  const auto why = [](const RaceLeg& one, const market::Result& result, const BookRules& rules) {
    return settlement::why_open(one, result, rules);
  };
  auto result = race(8);
  EXPECT_EQ(why(leg(9), result, {}), "the result does not say how it finished");
  auto at_sp = leg(1);
  at_sp.priced_by = PricedBy::sp;
  EXPECT_EQ(why(at_sp, result, {}), "its starting price is not known");
  at_sp.priced_by = PricedBy::bsp;
  EXPECT_EQ(why(at_sp, result, {}), "no starting price of the exchange is known");
  result.withdrawals = {{runner(20), {.at = kLater}}};
  EXPECT_EQ(why(leg(1), result, {}),
            "a runner came out: its price, or the deduction, is not known");
  result.withdrawals = {{runner(20), {.price = decimal("3")}}};
  EXPECT_EQ(why(leg(1), result, {}), "a runner came out: nobody has said when");
  result.withdrawals = {{runner(20), {.at = kLater, .price = decimal("3")}}};
  EXPECT_EQ(why(leg(1), result, {.exchange = true}),
            "a runner came out: its reduction factor is not known");
  result.race.handicap.reset();
  EXPECT_EQ(why(each_way(1, 3), race(8), {}), "");
  result.withdrawals.clear();
  for (std::int64_t id = 9; id <= 16; ++id) result.order.push_back({runner(id), {.position = id}});
  EXPECT_EQ(why(each_way(2, 3), result, {}),
            "its places depend on whether the race is a handicap, which is not known");
}

TEST(Race, SettlesAtTheStartingPrice) {
  auto result = race(8);
  result.withdrawals = {{runner(20), {.at = kLater, .price = decimal("3")}}};
  auto one = leg(1);
  one.priced_by = PricedBy::sp;
  one.price.reset();
  EXPECT_FALSE(settlement::grade(one, result, {}));
  result.order[0].second.sp = decimal("4.5");
  auto graded = settlement::grade(one, result, {});
  EXPECT_EQ(graded->price, decimal("4.5"));
  EXPECT_EQ(graded->win.deduction, Ratio{});
  result.withdrawals[0].second.touches_sp = true;
  result.withdrawals[0].second.deduction = Ratio{10, 100};
  EXPECT_EQ(settlement::grade(one, result, {})->win.deduction, Ratio(10, 100));
}

TEST(Race, GuaranteesTheBestOddsAfterRule4) {
  const BookRules best{.best_odds_guaranteed = true};
  auto result = race(8);
  EXPECT_FALSE(settlement::grade(leg(1), result, best));  // no SP yet
  result.order[0].second.sp = decimal("4.5");
  EXPECT_FALSE(settlement::grade(leg(1), result, best)->price);
  // 5.00 less 30p in the pound is 3.80.
  result.withdrawals = {{runner(20), {.at = kLater, .price = decimal("3")}}};
  const auto graded = settlement::grade(leg(1), result, best);
  EXPECT_EQ(graded->price, decimal("4.5"));
  EXPECT_EQ(graded->win.deduction, Ratio{});
}

TEST(Race, MatchesNothingAtABspThatWasNotMade) {
  auto result = race(8);
  auto one = leg(1);
  one.priced_by = PricedBy::bsp;
  EXPECT_FALSE(settlement::grade(one, result, {.exchange = true}));  // nobody has one: not known
  result.order[1].second.bsp = decimal("3.1");
  EXPECT_EQ(outcome(one, result, {.exchange = true}), Outcome::void_bet);
  result.order[0].second.bsp = decimal("6.83");
  EXPECT_EQ(settlement::grade(one, result, {.exchange = true})->price, decimal("6.83"));
}

TEST(Race, ReducesThePriceAtAnExchange) {
  const BookRules exchange{.exchange = true};
  auto result = race(8);
  result.withdrawals = {
      {runner(20), {.at = kLater, .price = decimal("3"), .reduction = {{25, 100}}}},
      {runner(21), {.at = kBefore, .reduction = {{50, 100}}}}};
  auto graded = settlement::grade(leg(1), result, exchange);
  EXPECT_EQ(graded->price, decimal("3.75"));
  EXPECT_EQ(graded->win.deduction, Ratio{});
  auto placed = leg(2);
  placed.among = 3;
  EXPECT_EQ(settlement::grade(placed, result, exchange)->price, decimal("4"));
  result.withdrawals[0].second.reduction.reset();
  EXPECT_FALSE(settlement::grade(leg(1), result, exchange));
}

TEST(Race, KeepsThePlacesOfAnExchange) {
  const BookRules exchange{.exchange = true};
  auto placed = leg(3);
  placed.among = 3;
  EXPECT_EQ(outcome(placed, race(4), exchange), Outcome::win);
  EXPECT_EQ(outcome(placed, race(3), exchange), Outcome::void_bet);
  EXPECT_EQ(settlement::grade(each_way(3, 3), race(4), exchange)->place->outcome, Outcome::win);
  EXPECT_EQ(settlement::grade(each_way(3, 3), race(3), exchange)->place->outcome,
            Outcome::void_bet);
}

// Known defects T11 and T12: places go by those that came under orders, and by whether
// it was a handicap.
TEST(Race, PaysThePlacesOfTheRunnersAtTheOff_T11_T12) {
  const auto placed = [](const RaceLeg& one, const market::Result& result) {
    const auto graded = settlement::grade(one, result, {});
    return graded ? std::optional{graded->place->won} : std::nullopt;
  };
  EXPECT_EQ(placed(each_way(3, 3), race(8)), true);
  EXPECT_EQ(placed(each_way(3, 3), race(7)), false);  // a non-runner cut the places
  EXPECT_EQ(settlement::grade(each_way(2, 3), race(7), {})->fraction, Ratio(1, 4));
  auto many = race(16);
  EXPECT_EQ(placed(each_way(4, 3), many), false);
  many.race.handicap = true;
  EXPECT_EQ(placed(each_way(4, 3), many), true);
  many.race.handicap.reset();
  EXPECT_EQ(placed(each_way(4, 3), many), std::nullopt);
  auto early = each_way(3, 3);
  early.ante_post = true;
  EXPECT_EQ(placed(early, race(7)), true);
}

TEST(Race, CountsRunnersThatItsFieldDoesNotName) {
  auto result = race(4);  // the first four of nine
  EXPECT_FALSE(settlement::grade(each_way(3, 3), result, {})->place->won);
  result.race.ran = 9;
  EXPECT_TRUE(settlement::grade(each_way(3, 3), result, {})->place->won);
  result.race.ran = 3;
  EXPECT_THROW(settlement::grade(each_way(3, 3), result, {}), Error);
}

TEST(Race, DoesNotDependOnTheOrderOfItsFacts) {
  auto result = race(9);
  result.order[3].second.position = 3;  // 3 and 4 share third
  const auto last = kLater + std::chrono::minutes{1};
  result.withdrawals = {{runner(20), {.at = last, .price = decimal("6"), .reduction = {{1, 7}}}},
                        {runner(21), {.at = kBefore, .price = decimal("3"), .reduction = {{1, 3}}}},
                        {runner(22), {.at = kLater, .price = decimal("9"), .reduction = {{1, 9}}}}};
  auto other = result;
  std::ranges::reverse(other.order);
  std::ranges::reverse(other.withdrawals);
  for (std::int64_t id = 1; id <= 9; ++id) {
    const auto one = settlement::grade(each_way(id, 3), result, {});
    const auto two = settlement::grade(each_way(id, 3), other, {});
    EXPECT_EQ(one->win.won, two->win.won);
    EXPECT_EQ(one->win.deduction, two->win.deduction);
    EXPECT_EQ(one->place->won, two->place->won);
    EXPECT_EQ(one->place->dead_heat, two->place->dead_heat);
  }
  for (std::int64_t hundredths = 150; hundredths < 3000; ++hundredths) {
    auto bet = leg(1);
    bet.price = price(hundredths, 100);
    EXPECT_EQ(settlement::grade(bet, result, {.exchange = true})->price,
              settlement::grade(bet, other, {.exchange = true})->price);
  }
}

TEST(Race, KeepsAdvertisedTermsAsFarAsTheBookPaysThem) {
  auto one = each_way(5, 5, true);
  EXPECT_TRUE(settlement::grade(one, race(12), {})->place->won);
  EXPECT_EQ(settlement::grade(one, race(12), {})->fraction, Ratio(1, 5));
  auto paid = race(12);
  paid.race.places = 4;
  EXPECT_FALSE(settlement::grade(one, paid, {})->place->won);
  paid.race.places = 6;
  one.runner = runner(6);
  EXPECT_FALSE(settlement::grade(one, paid, {})->place->won);
}

TEST(Race, PlacesOnlyFinishers) {
  auto result = race(8);
  for (std::size_t i = 2; i < 8; ++i) {
    result.order[i].second.position.reset();
    result.order[i].second.code = "F";
  }
  EXPECT_TRUE(settlement::grade(each_way(2, 3), result, {})->place->won);
  EXPECT_FALSE(settlement::grade(each_way(3, 3), result, {})->place->won);
}

// Known defect T19: no winner is a void market, not a division by zero.
TEST(Race, IsVoidWithoutAWinner_T19) {
  auto result = race(3);
  for (auto& [who, finish] : result.order) {
    finish.position.reset();
    finish.code = "F";
  }
  EXPECT_EQ(outcome(leg(1), result), Outcome::void_bet);
  result.order[1].second.code.clear();  // one is not known: it may have won
  EXPECT_EQ(outcome(leg(1), result), Outcome::loss);
}

TEST(Race, PaysFirstPastThePostWhereTheBookDoes) {
  auto result = race(8);
  result.order[0].second = {.past_post = 1, .code = "DSQ"};
  result.order[1].second = {.position = 1, .past_post = 2};
  for (std::size_t i = 2; i < 8; ++i) {
    const auto place = static_cast<std::int64_t>(i);
    result.order[i].second = {.position = place, .past_post = place + 1};
  }
  EXPECT_EQ(outcome(leg(1), result), Outcome::loss);
  EXPECT_EQ(outcome(leg(2), result), Outcome::win);
  EXPECT_EQ(outcome(leg(1), result, {.first_past_the_post = true}), Outcome::win);
  EXPECT_EQ(outcome(leg(2), result, {.first_past_the_post = true}), Outcome::win);
}

TEST(Race, RefusesPositionsThatDoNotAddUp) {
  auto result = race(5);
  result.order[2].second.position = 2;
  result.order[3].second.position = 3;  // 1, 2, 2, 3
  EXPECT_THROW(settlement::grade(leg(4), result, {}), Error);
}

}  // namespace
