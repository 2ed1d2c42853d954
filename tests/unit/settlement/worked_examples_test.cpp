// The worked examples of the settlement rules, each to the cent. Known defect T15: Rule 4,
// dead heats, non-runners, BSP and commission were absent.

#include <settlement/exchange.hpp>
#include <settlement/race.hpp>
#include <settlement/return.hpp>

#include <gtest/gtest.h>

#include "tickets.hpp"

namespace {

using settlement::Factor;
using settlement::Graded;

bets::Ticket each_way(bets::Ticket one, Ratio fraction, std::int64_t places) {
  one.each_way = true;
  for (auto& leg : one.legs) leg.place = {.places = places, .fraction = fraction};
  return one;
}

bets::Ticket exchange(bets::Ticket one, Ratio commission, Rounding rounding = Rounding::half_up) {
  one.terms.commission = commission;
  one.terms.rounding = rounding;
  return one;
}

bets::Ticket rounding(bets::Ticket one, Rounding rule) {
  one.terms.rounding = rule;
  return one;
}

// What the race was, as our runner, 1, sees it: its finish, how many shared it, and what
// was withdrawn after the bet.
struct Race {
  std::int64_t finish = 1;
  std::int64_t sharing = 1;
  std::vector<odds::Price> withdrawn = {};
  std::int64_t runners = 9;
};

market::Result result_of(const Race& race) {
  market::Result result{.race = {.handicap = false}};
  std::int64_t next = 1;
  for (std::int64_t id = 1; id <= race.runners; ++id) {
    const auto mine = race.finish;
    const bool shares = id <= race.sharing;
    while (next >= mine && next < mine + race.sharing) ++next;
    result.order.push_back({market::ParticipantId{id}, {.position = shares ? mine : next}});
    if (!shares) ++next;
  }
  for (const auto at : race.withdrawn) {
    const auto id = 100 + static_cast<std::int64_t>(result.withdrawals.size());
    result.withdrawals.push_back(
        {market::ParticipantId{id}, {.at = parse_utc("2026-03-01T13:00:00Z"), .price = at}});
  }
  return result;
}

Graded raced(const bets::Leg& leg, const Race& race, const settlement::BookRules& rules = {}) {
  return *settlement::grade({.runner = market::ParticipantId{1},
                             .priced_by = leg.priced_by,
                             .price = leg.price,
                             .place = leg.place,
                             .placed_at = parse_utc("2026-03-01T12:00:00Z")},
                            result_of(race), rules);
}

std::string returned(const bets::Ticket& one, const Legs& legs) {
  const auto settled = paid(one, legs);
  return to_string(settled->returned - settled->commission);
}

std::string raced_for(const bets::Ticket& one, const Race& race,
                      const settlement::BookRules& rules = {}) {
  return returned(one, {raced(one.legs.front(), race, rules)});
}

std::string profit(const bets::Ticket& one, const Graded& leg) {
  return to_string(paid(one, {leg})->profit);
}

const Graded kWon{settlement::won()};
const Graded kLost{settlement::lost()};
const Graded kHalfWon{{.won = true, .void_share = {1, 2}, .outcome = bets::Outcome::half_win}};
const Graded kHalfLost{{.void_share = {1, 2}, .outcome = bets::Outcome::half_loss}};
const Graded kPush{{.void_share = Ratio{1}, .outcome = bets::Outcome::push}};

TEST(WorkedExample, N01) {
  EXPECT_EQ(returned(ticket("110", {price(21, 11)}), {kWon}), "210.00");
}
TEST(WorkedExample, N02) {
  EXPECT_EQ(returned(ticket("25", {price(43, 23)}), {kWon}), "46.74");
}
TEST(WorkedExample, N03) {
  const auto one = ticket("33.33", {price(5, 2)});
  EXPECT_EQ(returned(one, {kWon}), "83.32");
  EXPECT_EQ(returned(rounding(one, Rounding::half_up), {kWon}), "83.33");
}
TEST(WorkedExample, N04) {
  for (const auto at : {price(193, 100), price(21, 11)}) {
    EXPECT_EQ(returned(ticket("100", {at}), {kPush}), "100.00");
  }
}
TEST(WorkedExample, N05) {
  EXPECT_EQ(returned(ticket("100", {price(193, 100)}), {kHalfWon}), "146.50");
}
TEST(WorkedExample, N06AndN07) {
  EXPECT_EQ(returned(ticket("100", {price(193, 100)}), {kHalfLost}), "50.00");
}
TEST(WorkedExample, N08) {
  EXPECT_EQ(raced_for(ticket("10", {price(5)}), {.withdrawn = {price(4)}}), "40.00");
}
TEST(WorkedExample, N09) {
  EXPECT_EQ(raced_for(ticket("10", {price(5)}), {.sharing = 2}), "25.00");
}
TEST(WorkedExample, N10) {
  EXPECT_EQ(raced_for(ticket("10", {price(5)}), {.sharing = 3}), "16.67");
}
TEST(WorkedExample, N11AndN12) {
  const Race race{.sharing = 2, .withdrawn = {price(4)}};
  const auto one = ticket("10", {price(5)});
  EXPECT_EQ(raced_for(one, race), "20.00");
  EXPECT_EQ(raced_for(exchange(one, {5, 100}), race), "19.50");
}
TEST(WorkedExample, N13) {
  EXPECT_EQ(raced_for(ticket("10", {price(8, 5)}), {.sharing = 2}), "8.00");
}
TEST(WorkedExample, N14) {
  const Race race{.withdrawn = {price(21, 13), price(10, 6)}};
  EXPECT_EQ(raced_for(ticket("10", {price(5)}), race), "14.00");
}

// Known defects T8 and T9: an each-way loser costs the whole stake, and a place pays a
// fraction of the winnings.
TEST(WorkedExample, N15ToN17_T8_T9) {
  const auto one = each_way(ticket("10", {price(11)}), {1, 5}, 3);
  EXPECT_EQ(raced_for(one, {.finish = 1}), "70.00");
  EXPECT_EQ(raced_for(one, {.finish = 3}), "15.00");
  EXPECT_EQ(raced_for(one, {.finish = 4}), "0.00");
  EXPECT_EQ(profit(one, raced(one.legs.front(), {.finish = 4})), "-10.00");
}
TEST(WorkedExample, N18) {
  const auto one = each_way(ticket("20", {price(11, 4)}), {1, 4}, 2);
  EXPECT_EQ(raced_for(one, {.runners = 6}), "41.87");
  EXPECT_EQ(raced_for(rounding(one, Rounding::half_up), {.runners = 6}), "41.88");
}
TEST(WorkedExample, N19) {
  const auto one = each_way(ticket("10", {price(6)}), {1, 4}, 2);
  const std::vector withdrawn = {price(5)};
  EXPECT_EQ(raced_for(one, {.finish = 1, .withdrawn = withdrawn, .runners = 6}), "35.00");
  EXPECT_EQ(raced_for(one, {.finish = 2, .withdrawn = withdrawn, .runners = 6}), "10.00");
}
TEST(WorkedExample, N20ToN22) {
  const auto one = each_way(ticket("20", {price(9)}), {1, 5}, 3);
  EXPECT_EQ(raced_for(one, {.finish = 1, .sharing = 2}), "71.00");
  EXPECT_EQ(raced_for(one, {.finish = 3, .sharing = 2}), "13.00");
  EXPECT_EQ(raced_for(one, {.finish = 2, .sharing = 3}), "17.33");
}
TEST(WorkedExample, N23) {
  const auto one = each_way(ticket("20", {price(7)}), {1, 4}, 2);
  EXPECT_EQ(raced_for(one, {.sharing = 3, .runners = 6}), "40.00");
}
TEST(WorkedExample, N24) {
  const auto one = each_way(ticket("10", {price(8)}), {1, 5}, 3);
  EXPECT_EQ(raced_for(one, {.sharing = 2, .withdrawn = {price(6)}}), "28.32");
}
TEST(WorkedExample, N25AndN26) {
  const auto one = each_way(ticket("10", {price(6)}), {1, 4}, 2);
  const auto race = [](std::int64_t finish) {
    return Race{.finish = finish, .withdrawn = {price(6)}, .runners = 4};
  };
  const settlement::BookRules voids{.short_field = settlement::ShortField::void_place};
  EXPECT_EQ(raced_for(one, race(1)), "52.50");
  EXPECT_EQ(raced_for(one, race(1), voids), "31.25");
  EXPECT_EQ(raced_for(one, race(2)), "0.00");
  EXPECT_EQ(raced_for(one, race(2), voids), "5.00");
}
TEST(WorkedExample, N27) {
  const auto one = exchange(laid(ticket("20", {price(5)})), {2, 100});
  EXPECT_EQ(profit(one, kWon), "-80.00");
  EXPECT_EQ(profit(one, kLost), "19.60");
}
TEST(WorkedExample, N28) {
  const auto one = laid(ticket("20", {price(5)}));
  EXPECT_EQ(profit(one, raced(one.legs.front(), {.sharing = 2})), "-30.00");
}
TEST(WorkedExample, N29) {
  EXPECT_EQ(settlement::bsp_stake({80}, price(74, 10)), Ratio(25, 2));
  auto one = laid(ticket("80", {price(74, 10)}));
  one.legs.front().priced_by = bets::PricedBy::bsp;
  one.legs.front().price.reset();
  EXPECT_EQ(profit(one, {.win = settlement::lost(), .price = price(74, 10)}), "12.50");
  EXPECT_EQ(profit(one, {.win = settlement::won(), .price = price(74, 10)}), "-80.00");
}
TEST(WorkedExample, N30) {
  const auto one = exchange(ticket("10", {price(5)}), {5, 100});
  const std::vector<settlement::Case> cases = {{one, {kWon}, "m"}, {one, {kLost}, "m"}};
  const auto both = settlement::settle(cases);
  EXPECT_EQ(to_string(both[0]->commission), "1.50");
  EXPECT_EQ(to_string(both[0]->profit), "38.50");
  EXPECT_EQ(to_string(both[1]->profit), "-10.00");
}
TEST(WorkedExample, N31) {
  EXPECT_EQ(settlement::reduced(price(8), {1, 4}), price(6));
  EXPECT_EQ(raced_for(ticket("1", {price(8)}), {.withdrawn = {price(4)}}), "6.25");
}
TEST(WorkedExample, N32) {
  EXPECT_EQ(settlement::reduced(settlement::reduced(price(10), {1, 4}), {45, 100}),
            price(413, 100));
}
TEST(WorkedExample, N33) {
  Graded deducted{settlement::won()};
  deducted.win.deduction = {15, 100};
  EXPECT_EQ(returned(ticket("10", {price(4), price(5, 2)}, {2}), {kWon, deducted}), "91.00");
}
TEST(WorkedExample, N34) {
  const auto one = ticket("10", {price(21, 10), price(193, 100)}, {2});
  EXPECT_EQ(returned(one, {kWon, kHalfWon}), "30.76");
  EXPECT_EQ(returned(one, {kWon, kHalfLost}), "10.50");
}
TEST(WorkedExample, N35) {
  const auto one = each_way(ticket("10", {price(6), price(9)}, {2}), {1, 5}, 3);
  EXPECT_EQ(returned(one, {raced(one.legs[0], {.finish = 1}), raced(one.legs[1], {.finish = 2})}),
            "26.00");
}

// Known defect T28: what a slip pays is what its book rounds, once for the ticket.
TEST(WorkedExample, N36_T28) {
  const auto one =
      each_way(ticket("14", {price(13, 4), price(13, 3), price(7, 2)}, bets::Folds::from_to(1, 3)),
               {1, 5}, 3);
  const Legs legs = {raced(one.legs[0], {.finish = 2}),
                     raced(one.legs[1], {.finish = 3, .withdrawn = {price(6)}}),
                     raced(one.legs[2], {.finish = 4})};
  EXPECT_EQ(settlement::return_of(one, legs)->place * Exact{Ratio{14}}, Exact{(Ratio{3173, 600})});
  EXPECT_EQ(returned(one, legs), "5.29");
  EXPECT_EQ(returned(rounding(one, Rounding::down), legs), "5.28");
}

}  // namespace
