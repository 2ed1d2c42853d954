// What is true of every ticket.

#include <base/error.hpp>
#include <settlement/grade.hpp>
#include <settlement/margin.hpp>
#include <settlement/race.hpp>
#include <settlement/return.hpp>

#include <gtest/gtest.h>

#include "tickets.hpp"

#include <algorithm>
#include <random>
#include <tuple>

namespace {

using bets::Outcome;
using settlement::Factor;
using settlement::Graded;

// A hundred on them.
bets::Ticket hundred(const std::vector<odds::Price>& prices, const bets::Folds& folds) {
  return ticket("100", prices, folds);
}

// Anything that can become of a leg.
class Chance {
 public:
  std::int64_t between(std::int64_t least, std::int64_t most) {
    return std::uniform_int_distribution<std::int64_t>{least, most}(random_);
  }
  odds::Price price() { return odds::Price::from_ratio(between(10'001, 200'000), 10'000); }
  Factor factor() {
    switch (between(0, 5)) {
      case 0: return settlement::lost();
      case 1: return settlement::void_bet();
      case 2: return settlement::grade_margin(between(-1, 1));
      default: break;
    }
    auto factor = settlement::won();
    const auto tied = between(1, 4);
    factor.dead_heat = {between(1, tied), tied};
    factor.deduction = {5 * between(0, 18), 100};
    return factor;
  }
  Graded graded() { return {.win = factor(), .place = factor(), .fraction = {1, between(2, 6)}}; }
  void shuffle(std::vector<std::size_t>& order) { std::ranges::shuffle(order, random_); }

 private:
  std::mt19937 random_{20260301};
};

TEST(Return, IsThatOfTheModelForASingle) {
  Chance chance;
  for (int i = 0; i < 2000; ++i) {
    const auto at = chance.price();
    const Graded leg{chance.factor()};
    const auto back = settlement::return_of(hundred({at}, {1}), Legs{leg});
    EXPECT_EQ(back->win, Exact{settlement::return_per_unit(at.ratio(), leg.win)});
    EXPECT_EQ(back->turnover, settlement::action(leg.win));
    EXPECT_LE(back->win, Exact{at.ratio()});
    const Graded voided{{.won = leg.win.won,
                         .void_share = Ratio{1},
                         .dead_heat = leg.win.dead_heat,
                         .deduction = leg.win.deduction}};
    EXPECT_EQ(settlement::return_of(hundred({at}, {1}), Legs{voided})->win, Exact{Ratio{1}});
  }
}

TEST(Return, IsTheSumOverLinesOfTheProductsOfTheirLegs) {
  Chance chance;
  for (int i = 0; i < 300; ++i) {
    const auto count = static_cast<std::size_t>(chance.between(1, 4));
    std::vector<odds::Price> prices;
    Legs legs;
    for (std::size_t j = 0; j < count; ++j) {
      prices.push_back(chance.price());
      legs.push_back(chance.graded());
    }
    const auto folds = bets::Folds::from_to(
        static_cast<int>(chance.between(1, std::int64_t(count))), static_cast<int>(count));
    auto one = hundred(prices, folds);
    one.each_way = true;
    for (auto& leg : one.legs) leg.place = {.places = 3, .fraction = {1, 5}};
    // Every line by itself: the bits of a number say which legs it has.
    Exact win;
    Exact place;
    Ratio voids;
    std::int64_t lines = 0;
    for (unsigned line = 1; line < 1U << count; ++line) {
      if (!folds.has(__builtin_popcount(line))) continue;
      ++lines;
      Exact to_win{Ratio{1}};
      Exact to_be_placed{Ratio{1}};
      Ratio void_win{1};
      Ratio void_place{1};
      for (std::size_t j = 0; j < count; ++j) {
        if ((line >> j & 1U) == 0) continue;
        const auto at = prices[j].ratio();
        const auto place_at = Ratio{1} + (at - Ratio{1}) * legs[j]->fraction;
        to_win = to_win * Exact{settlement::return_per_unit(at, legs[j]->win)};
        to_be_placed = to_be_placed * Exact{settlement::return_per_unit(place_at, *legs[j]->place)};
        void_win = void_win * legs[j]->win.void_share;
        void_place = void_place * legs[j]->place->void_share;
      }
      win = win + to_win;
      place = place + to_be_placed;
      voids = voids + void_win + void_place;
    }
    const auto back = settlement::return_of(one, legs);
    const Exact share{Ratio{1, 2 * lines}};
    EXPECT_EQ(back->win, win * share);
    EXPECT_EQ(back->place, place * share);
    EXPECT_EQ(back->turnover, Ratio{1} - voids / Ratio{2 * lines});
  }
}

TEST(Return, DoesNotDependOnTheOrderOfLegs) {
  Chance chance;
  for (int i = 0; i < 200; ++i) {
    const auto count = static_cast<std::size_t>(chance.between(2, 8));
    std::vector<odds::Price> prices;
    Legs legs;
    std::vector<std::size_t> order;
    for (std::size_t j = 0; j < count; ++j) {
      prices.push_back(chance.price());
      legs.push_back(chance.graded());
      order.push_back(j);
    }
    const auto folds = bets::Folds::from_to(2, static_cast<int>(count));
    const auto before = paid(hundred(prices, folds), legs);
    const Legs all_won(count, Graded{settlement::won()});
    EXPECT_LE(before->returned, paid(hundred(prices, folds), all_won)->returned);
    EXPECT_GE(before->returned, Money{});
    chance.shuffle(order);
    auto moved = prices;
    auto moved_legs = legs;
    for (std::size_t j = 0; j < count; ++j) {
      moved[j] = prices[order[j]];
      moved_legs[j] = legs[order[j]];
    }
    EXPECT_EQ(paid(hundred(moved, folds), moved_legs), before);
  }
}

TEST(Return, IsExactForAGoliathOfOddPricesAndDeductions) {
  // 8 legs at 1.9137, each with 15p off: 1 + 0.9137 x 0.85 = 1.776645 a leg, of which
  // 247 lines are (1 + f)^8 - 1 - 8f = 3518.164... in all.
  const std::vector prices(8, decimal("1.9137"));
  auto won = settlement::won();
  won.deduction = {15, 100};
  const auto one = hundred(prices, bets::parse_system("goliath").folds);
  const auto back = settlement::return_of(one, Legs(8, Graded{won}));
  Exact product{Ratio{1}};
  for (int i = 0; i < 8; ++i) product = product * Exact{Ratio::parse("2.776645")};
  const auto lines = product - Exact{Ratio{1}} - Exact{Ratio{8} * Ratio::parse("1.776645")};
  EXPECT_EQ(back->win * Exact{Ratio{247}}, lines);
}

// ---- a lay ----

TEST(Lay, IsTheNegativeOfItsBackWhateverHappened) {
  Chance chance;
  for (int i = 0; i < 3000; ++i) {
    // Prices and stakes at which nothing has to be rounded but what is shared or taken off.
    auto back = hundred({odds::Price::from_ratio(chance.between(101, 2000), 100)}, {1});
    const Legs legs = {Graded{chance.factor()}};
    const auto won = paid(back, legs);
    const auto lost = paid(laid(back), legs);
    const auto exact = settlement::return_of(back, legs)->win * Exact{Ratio{back.stake.minor()}};
    const bool is_whole = Exact{Ratio{round(exact, Rounding::down)}} == exact;
    const auto sum = won->profit + lost->profit;
    EXPECT_LE(std::abs(sum.minor()), is_whole ? 0 : 1) << i;
    EXPECT_EQ(won->turnover, lost->turnover);
  }
}

TEST(Lay, IsTheNegativeOfItsBackForEveryResultOfEveryMarket) {
  using market::Side;
  const std::vector<std::pair<const char*, std::vector<Side>>> markets = {
      {"moneyline", {Side::home, Side::away}},
      {"1x2", {Side::home, Side::draw, Side::away}},
      {"draw_no_bet", {Side::home, Side::away}},
      {"double_chance", {Side::home_draw, Side::home_away, Side::draw_away}},
      {"spread", {Side::home, Side::away}},
      {"total", {Side::over, Side::under}},
      {"btts", {Side::yes, Side::no}}};
  int compared = 0;
  for (const auto& [name, sides] : markets) {
    for (const auto side : sides) {
      for (std::int64_t quarters = -6; quarters <= 12; ++quarters) {
        for (std::int64_t score = 0; score < 16; ++score) {
          const market::Selection selection{
              .market = market::parse_market(name), .side = side, .line = market::Line{quarters}};
          const Legs legs = {
              Graded{*settlement::grade(selection, market::Score{score / 4, score % 4})}};
          const auto back = hundred({decimal("1.93")}, {1});
          EXPECT_EQ(paid(back, legs)->profit, -paid(laid(back), legs)->profit);
          ++compared;
        }
      }
    }
  }
  EXPECT_EQ(compared, 16 * 19 * 16);
}

// Known defect T14: a lay of a non-runner is void.
TEST(Lay, OfANonRunnerIsVoid_T14) {
  const auto end = paid(laid(hundred({decimal("4")}, {1})), {Graded{settlement::void_bet()}});
  EXPECT_EQ(end->outcome, Outcome::void_bet);
  EXPECT_EQ(end->profit, Money{});
  EXPECT_EQ(to_string(end->returned), "300.00");
}

TEST(Lay, ThatSharesADeadHeatAtAnExchangeOfReducedPricesIsTheNegative) {
  auto heat = settlement::won();
  heat.dead_heat = {1, 2};
  const Graded leg{.win = heat, .price = decimal("6")};
  const auto back = hundred({decimal("8")}, {1});
  EXPECT_EQ(to_string(paid(back, {leg})->profit), "200.00");
  EXPECT_EQ(to_string(paid(laid(back), {leg})->profit), "-200.00");
}

TEST(Lay, AtBspThatWasNotMadeComesBack) {
  auto one = laid(hundred({decimal("8")}, {1}));
  one.legs.front().priced_by = bets::PricedBy::bsp;
  one.legs.front().price.reset();
  const auto end = paid(one, {Graded{settlement::void_bet()}});
  EXPECT_EQ(end->returned, one.stake);
  EXPECT_EQ(end->outcome, Outcome::void_bet);
}

// ---- a book ----

// Stakes of 1/price on every runner return the same whoever wins, dead heats included.
TEST(Book, ThatSumsToOneReturnsTheTotalWhoeverWins) {
  Chance chance;
  for (int i = 0; i < 300; ++i) {
    const auto runners = chance.between(2, 12);
    std::vector<std::int64_t> shares;
    std::int64_t total = 0;
    for (std::int64_t j = 0; j < runners; ++j) {
      shares.push_back(chance.between(1, 100));
      total += shares.back();
    }
    market::Result race{.race = {.handicap = false}};
    const auto sharing = chance.between(1, runners);
    for (std::int64_t j = 0; j < runners; ++j) {
      race.order.push_back({market::ParticipantId{j}, {.position = j < sharing ? 1 : j + 1}});
    }
    Exact sum;
    for (std::int64_t j = 0; j < runners; ++j) {
      const auto at = odds::Price::from_ratio(total, shares[static_cast<std::size_t>(j)]);
      const auto leg = settlement::grade(
          {.runner = market::ParticipantId{j}, .price = at, .placed_at = {}}, race, {});
      const auto back = settlement::return_of(hundred({at}, {1}), Legs{leg});
      sum = sum + back->win * Exact{Ratio{shares[static_cast<std::size_t>(j)], total}};
    }
    EXPECT_EQ(sum, Exact{Ratio{1}});
  }
}

// ---- when it is over ----

TEST(Ticket, IsOverWhenALostLegEndsEveryLine) {
  const std::vector prices(3, decimal("2"));
  const Legs one_lost = {Graded{settlement::lost()}, std::nullopt, std::nullopt};
  const auto over = paid(hundred(prices, {3}), one_lost);
  EXPECT_EQ(over->outcome, Outcome::loss);
  EXPECT_EQ(over->turnover, Ratio{1});
  EXPECT_EQ(to_string(over->profit), "-100.00");
  EXPECT_FALSE(paid(hundred(prices, {2, 3}), one_lost));  // the double of the others
  const Legs two_lost = {Graded{settlement::lost()}, Graded{settlement::lost()}, std::nullopt};
  EXPECT_TRUE(paid(hundred(prices, {2, 3}), two_lost));
  EXPECT_FALSE(paid(hundred(prices, bets::Folds::from_to(1, 3)), two_lost));
  const Legs one_won = {Graded{settlement::won()}, Graded{settlement::won()}, std::nullopt};
  EXPECT_FALSE(paid(hundred(prices, {3}), one_won));
}

TEST(Ticket, IsNotOverWhileAPlaceMayPay) {
  auto one = hundred(std::vector(2, decimal("5")), {2});
  one.each_way = true;
  for (auto& leg : one.legs) leg.place = {.places = 3, .fraction = {1, 5}};
  const Graded placed{.win = settlement::lost(), .place = settlement::won(), .fraction = {1, 5}};
  EXPECT_FALSE(paid(one, {placed, std::nullopt}));
  const Graded lost{.win = settlement::lost(), .place = settlement::lost()};
  EXPECT_TRUE(paid(one, {lost, std::nullopt}));
}

// Known defect T25: not only win, loss and push.
TEST(Ticket, OfOneLegHasOneOfSixOutcomes_T25) {
  const auto single = hundred({decimal("2")}, {1});
  const auto own = [&](const Factor& factor) { return paid(single, {Graded{factor}})->outcome; };
  const auto other = [&](const Factor& factor) {
    return paid(laid(single), {Graded{factor}})->outcome;
  };
  for (const auto& [quarters, of_back, of_lay] : {std::tuple{2, Outcome::win, Outcome::loss},
                                                  {1, Outcome::half_win, Outcome::half_loss},
                                                  {0, Outcome::push, Outcome::push},
                                                  {-1, Outcome::half_loss, Outcome::half_win},
                                                  {-2, Outcome::loss, Outcome::win}}) {
    EXPECT_EQ(own(settlement::grade_margin(quarters)), of_back);
    EXPECT_EQ(other(settlement::grade_margin(quarters)), of_lay);
  }
  EXPECT_EQ(own(settlement::void_bet()), Outcome::void_bet);
}

TEST(Ticket, GoesByItsProfitAndIsVoidOnlyWhenEveryLineIs) {
  const auto outcome = [](const bets::Folds& folds, const Legs& legs) {
    return paid(hundred(std::vector(legs.size(), decimal("2")), folds), legs)->outcome;
  };
  const Graded won{settlement::won()};
  const Graded lost{settlement::lost()};
  const Graded voided{settlement::void_bet()};
  const Graded pushed{settlement::grade_margin(0)};
  EXPECT_EQ(outcome({2}, {won, voided}), Outcome::win);
  EXPECT_EQ(outcome({2}, {voided, voided}), Outcome::void_bet);
  EXPECT_EQ(outcome({2}, {voided, pushed}), Outcome::push);
  EXPECT_EQ(outcome({1}, {won, lost}), Outcome::push);
  EXPECT_EQ(outcome({1, 2}, {won, lost}), Outcome::loss);
}

TEST(Ticket, CountsAsTurnoverWhatVoidLinesDidNotGiveBack) {
  const Graded won{settlement::won()};
  const Graded voided{settlement::void_bet()};
  const std::vector prices(2, decimal("2"));
  EXPECT_EQ(paid(hundred(prices, {2}), {won, voided})->turnover, Ratio{1});
  EXPECT_EQ(paid(hundred(prices, {1, 2}), {won, voided})->turnover, Ratio(2, 3));
  EXPECT_EQ(paid(hundred(prices, {1, 2}), {voided, voided})->turnover, Ratio{});
}

// ---- terms ----

TEST(Terms, KeepTheStakeOfAFreeBet) {
  auto one = hundred({decimal("5")}, {1});
  one.terms.free_bet = true;
  const auto won = paid(one, {Graded{settlement::won()}});
  EXPECT_EQ(to_string(won->returned), "400.00");
  EXPECT_EQ(to_string(won->profit), "400.00");
  EXPECT_EQ(to_string(paid(one, {Graded{settlement::lost()}})->profit), "0.00");
  EXPECT_EQ(to_string(paid(one, {Graded{settlement::void_bet()}})->returned), "0.00");
  auto heat = settlement::won();
  heat.dead_heat = {1, 2};
  EXPECT_EQ(to_string(paid(one, {Graded{heat}})->returned), "200.00");
}

TEST(Terms, TaxAStakeThatWasInPlay) {
  auto one = hundred({decimal("2"), decimal("3")}, {2});
  one.terms.stake_tax = {12, 100};
  const Graded won{settlement::won()};
  const Graded voided{settlement::void_bet()};
  EXPECT_EQ(to_string(paid(one, {won, won})->returned), "528.00");
  EXPECT_EQ(to_string(paid(one, {won, voided})->returned), "176.00");
  EXPECT_EQ(to_string(paid(one, {voided, voided})->returned), "100.00");
}

TEST(Terms, PayNoMoreThanTheBookDoes) {
  auto one = hundred({decimal("50"), decimal("40")}, {2});
  one.terms.most = Money::parse("50000");
  EXPECT_EQ(to_string(paid(one, Legs(2, Graded{settlement::won()}))->returned), "50000.00");
}

TEST(Terms, ChargeCommissionOnTheNetOfBacksAndLays) {
  auto back = hundred({decimal("5")}, {1});
  back.terms.commission = {5, 100};
  const auto lay = laid(back);
  const Graded won{settlement::won()};
  const std::vector<settlement::Case> cases = {{back, {won}, "m"}, {lay, {won}, "m"}};
  const auto both = settlement::settle(cases);
  EXPECT_EQ(to_string(both[0]->profit), "400.00");  // the market as a whole came to nothing
  EXPECT_EQ(to_string(both[1]->profit), "-400.00");
  const std::vector<settlement::Case> apart = {{back, {won}, "m"}, {lay, {won}, "n"}};
  EXPECT_EQ(to_string(settlement::settle(apart)[0]->profit), "380.00");
}

TEST(Ticket, IsRefusedWhenTwoLegsAreOfOneEvent) {
  auto one = hundred(std::vector(2, decimal("5")), {2});
  one.legs[1].event = one.legs[0].event;
  EXPECT_THROW(paid(one, Legs(2, Graded{settlement::won()})), Error);
}

}  // namespace
