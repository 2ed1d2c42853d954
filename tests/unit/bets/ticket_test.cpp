#include <base/error.hpp>
#include <bets/ticket.hpp>

#include <gtest/gtest.h>

namespace {

using bets::Folds;

TEST(Folds, CountTheLinesOfEveryNamedBet) {
  const auto count = [](const char* name) {
    const auto system = bets::parse_system(name);
    return bets::lines(system.folds, system.legs);
  };
  EXPECT_EQ(count("single"), 1);
  EXPECT_EQ(count("treble"), 1);
  EXPECT_EQ(count("trixie"), 4);
  EXPECT_EQ(count("patent"), 7);
  EXPECT_EQ(count("yankee"), 11);
  EXPECT_EQ(count("lucky15"), 15);
  EXPECT_EQ(count("canadian"), 26);
  EXPECT_EQ(count("Super Yankee"), 26);
  EXPECT_EQ(count("lucky31"), 31);
  EXPECT_EQ(count("heinz"), 57);
  EXPECT_EQ(count("lucky_63"), 63);
  EXPECT_EQ(count("super_heinz"), 120);
  EXPECT_EQ(count("goliath"), 247);
  EXPECT_THROW(count("quadpot"), Error);
}

TEST(Folds, AreRefusedWhereALineHasTooFewLegs) {
  EXPECT_THROW(bets::lines(Folds{3}, 2), Error);
  EXPECT_THROW(bets::lines(Folds{}, 2), Error);
  EXPECT_THROW(Folds{0}, Error);
  EXPECT_EQ(bets::lines(Folds{2}, 4), 6);
  EXPECT_EQ(bets::lines(Folds::from_to(1, 62), 62), (std::int64_t{1} << 62) - 1);
}

bets::Leg leg(std::int64_t event) {
  return {.event = market::EventId{event},
          .selection = {},
          .price = odds::Price::from_ratio(3, 2),
          .starts_at = {}};
}

bets::Ticket ticket(std::vector<bets::Leg> legs, Folds folds) {
  return {.id = bets::BetId{1},
          .placed_at = {},
          .stake = Money::parse("33.33"),
          .folds = folds,
          .legs = std::move(legs)};
}

TEST(Ticket, RefusesWhatIsNoBet_T27) {
  const auto refused = [](const bets::Ticket& t) {
    try {
      bets::check(t);
    } catch (const Error& error) {
      return std::string{error.what()};
    }
    return std::string{};
  };
  EXPECT_EQ(refused(ticket({leg(1), leg(2)}, {2})), "");
  EXPECT_EQ(refused(ticket({leg(1), leg(2), leg(1)}, {2})), "legs 1 and 3 are of one event");
  EXPECT_EQ(refused(ticket({}, {1})), "0 legs are too few for a line of 1");
  auto one = ticket({leg(1)}, {1});
  one.stake = {};
  EXPECT_EQ(refused(one), "a stake must be more than 0");
  one = ticket({leg(1)}, {1});
  one.each_way = true;
  EXPECT_EQ(refused(one), "leg 1 has no place terms");
  one = ticket({leg(1)}, {1});
  one.legs[0].price.reset();
  EXPECT_EQ(refused(one), "leg 1 has no price");  // T27: an unpriced leg is not one at 1.0
  one.legs[0].priced_by = bets::PricedBy::sp;
  EXPECT_EQ(refused(one), "");
  auto laid = ticket({leg(1), leg(2)}, {2});
  laid.legs[1].way = market::Way::lay;
  EXPECT_EQ(refused(laid), "leg 2 is a lay: a ticket of several legs has none");
}

TEST(Ticket, PutsTheStakeAtRiskOrTheLiability) {
  auto one = ticket({leg(1)}, {1});
  EXPECT_EQ(to_string(at_risk(one)), "33.33");
  one.legs[0].way = market::Way::lay;
  EXPECT_EQ(to_string(at_risk(one)), "16.67");  // 16.665, up
  one.each_way = true;
  one.legs[0].place = bets::PlaceTerms{.places = 3, .fraction = {1, 5}};
  EXPECT_EQ(to_string(at_risk(one)), "10.00");  // half of 33.33 x 0.5, and of 33.33 x 0.1: 9.999
  one = ticket({leg(1)}, {1});
  one.terms.free_bet = true;
  EXPECT_EQ(to_string(at_risk(one)), "0.00");
}

}  // namespace
