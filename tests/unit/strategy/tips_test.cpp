#include "race_builder.hpp"

#include <strategy/nap.hpp>
#include <strategy/tips.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

const strategy::TipsRules kRules = [] {
  strategy::TipsRules rules;
  rules.enabled = true;
  rules.belief.book_sum_min = rules.book_sum_min;
  rules.belief.book_sum_max = rules.book_sum_max;
  return rules;
}();

strategy::Selected select(const RaceBuilder& race, const strategy::TipsRules& rules = kRules,
                          const strategy::Placed& placed = {}) {
  return strategy::select_tips(race.slate(), rules, {}, placed);
}

// Whom it tips, or which filter dropped the top pick: "3", "gates: no price".
std::string fate(const strategy::Selected& selected) {
  if (!selected.top) return "nobody";
  const auto& top = *selected.top;
  if (!selected.groups.empty()) return fmt::format("{}", top.runner.value());
  return top.filter + ": " + top.why;
}

odds::Price price(const char* text) {
  return odds::Price::parse(text);
}

}  // namespace

TEST(Tips, TheSurestRunnerOfARaceIsItsTip) {
  EXPECT_EQ(fate(select(RaceBuilder{{{1, "2", 0.5}, {2, "2.5", 0.9}, {3, "12", {}}}})), "2");
}

TEST(Tips, OfEquallySureTheShorterPriceThenTheLowerNumberIsIt) {
  EXPECT_EQ(fate(select(RaceBuilder{{{1, "3", 0.9}, {2, "2", 0.9}, {3, "6", {}}}})), "2");
  EXPECT_EQ(fate(select(RaceBuilder{{{2, "2.5", 0.9}, {1, "2.5", 0.9}, {3, "6", {}}}})), "1");
}

TEST(Tips, WhoDoesNotRunIsNoPick) {
  RaceBuilder race{{{1, "2", 0.95}, {2, "2.5", 0.9}, {3, "8", {}}}};
  race.race.runners.by_id.erase(market::ParticipantId{1});
  EXPECT_EQ(fate(select(race)), "2");
}

// What has no price is dropped, and says so.
TEST(Tips, WithoutAPriceThatMayBeTakenThereIsNoTip_S23) {
  EXPECT_EQ(fate(select(RaceBuilder{{{1, "", 0.95}, {2, "1.5", 0.9}, {3, "3", {}}}})),
            "gates: no price");
  RaceBuilder old{{{1, "2", 0.95}, {2, "2.5", 0.9}, {3, "8", {}}}};
  for (auto& outcome : old.board.outcomes) outcome.prices[0].age = std::chrono::minutes{16};
  EXPECT_EQ(fate(select(old)), "gates: 2.00 at skybet: price 16 min old");
}

TEST(Tips, AMarketWhoseSumIsOutOfBoundsHasNoPriceToTake) {
  EXPECT_EQ(fate(select(RaceBuilder{{{1, "3", 0.95}, {2, "6", 0.9}, {3, "8", {}}}})),
            "gates: 3.00 at skybet: book sum 0.625 < 0.950");
  // Bounds are those of the whole market, however many run.
  EXPECT_EQ(fate(select(RaceBuilder{{{1, "2", 0.95}, {2, "2", 0.9}, {3, "3", {}}}})),
            "gates: sum 1.333 at skybet, not in [0.95, 1.30]");
  EXPECT_EQ(fate(select(RaceBuilder{{{1, "2", 0.95}, {2, "2", 0.9}, {3, "4", {}}}})), "1");
}

TEST(Tips, ARaceWhereTwoModelsRankTheRunnersNeedsToBeToldWhose) {
  RaceBuilder race{{{1, "2", 0.5}, {2, "2.5", 0.9}, {3, "12", {}}}};
  race.predictions[0].model = "elo";
  EXPECT_EQ(fate(select(race)),
            "model: elo and monster rank its runners: set strategies.tips.model");
  auto rules = kRules;
  rules.model = "elo";
  EXPECT_EQ(fate(select(race, rules)),
            "confidence: confidence 0.500 < min_conf 0.80; band "
            "[0.50, 0.60): 0 of 30 settled picks in 30 days");
}

// A confidence is no probability.
TEST(Tips, ATipHasNoProbabilityAndNoEdge_S18) {
  const auto selected = select(RaceBuilder{{{1, "2", 0.99}, {2, "2.5", 0.9}, {3, "8", {}}}});
  const auto& pick = selected.groups.front().front();
  EXPECT_TRUE(pick.tip);
  EXPECT_EQ(pick.probability, 0);
  EXPECT_EQ(pick.edge, 0);
  EXPECT_EQ(pick.confidence, 0.99);
}

TEST(Tips, EachWayFromFiveWhereTheRaceHasTerms) {
  RaceBuilder race{{{1, "5", 0.95}, {2, "1.5", 0.9}, {3, "8", {}}}};
  EXPECT_FALSE(select(race).groups.front().front().tip->place);
  race.race.standard = {3, {1, 5}};
  EXPECT_EQ(select(race).groups.front().front().tip->place->places, 3);
  race.race.offered["skybet"] = {4, {1, 5}};
  EXPECT_EQ(select(race).groups.front().front().tip->place->places, 4);
  RaceBuilder shorter{{{1, "4.9", 0.95}, {2, "1.5", 0.9}, {3, "8", {}}}};
  shorter.race.standard = {3, {1, 5}};
  EXPECT_FALSE(select(shorter).groups.front().front().tip->place);
}

TEST(Tips, ARaceHasOneTip) {
  const RaceBuilder race{{{1, "2", 0.95}, {2, "2.5", 0.9}, {3, "8", {}}}};
  const auto idea = select(race).groups.front().front().idea;
  EXPECT_EQ(fate(select(race, kRules, {.ideas = {idea}, .count = 1})), "idea: already bet");
  EXPECT_EQ(fate(select(race, kRules, {.ideas = {"another"}, .count = 1})),
            "idea: the race has its tip");
}

// Bands cover [0, 1] once.
TEST(Bands, EachConfidenceIsInOne_S24) {
  EXPECT_EQ(to_string(strategy::band_of(0)), "[0.00, 0.50)");
  EXPECT_EQ(to_string(strategy::band_of(0.5)), "[0.50, 0.60)");
  EXPECT_EQ(to_string(strategy::band_of(0.7999)), "[0.70, 0.80)");
  EXPECT_EQ(to_string(strategy::band_of(0.98999)), "[0.90, 0.99)");
  EXPECT_EQ(to_string(strategy::band_of(0.99)), "[0.99, 1.00]");
  EXPECT_EQ(to_string(strategy::band_of(1)), "[0.99, 1.00]");
}

TEST(Bands, OneWithAProfitOverThirtyPicksEarnsItsPlace) {
  std::vector<bets::GradedPick> graded(29, {0.75, 1'000'000, -1'000'000});
  graded.push_back({0.71, 1'000'000, 29'500'000});
  graded.push_back({0.85, 1'000'000, -1'000'000});  // of another band
  graded.push_back({0.75, 0, 0});                   // a non-runner
  const auto why = [&](double confidence) {
    const auto ruling = strategy::is_sure_enough(confidence, kRules, graded);
    return std::string{to_string(ruling.verdict)} + ": " + ruling.why;
  };
  EXPECT_EQ(why(0.8), "pass: confidence 0.800 >= min_conf 0.80");
  EXPECT_EQ(why(0.75),
            "pass: confidence 0.750 < min_conf 0.80; band [0.70, 0.80): ROI +1.7% in "
            "30 days, n 30");
  graded[29].profit = 29'000'000;
  EXPECT_EQ(why(0.75),
            "drop: confidence 0.750 < min_conf 0.80; band [0.70, 0.80): ROI +0.0% in "
            "30 days, n 30");
  graded.erase(graded.begin());
  EXPECT_EQ(why(0.75),
            "drop: confidence 0.750 < min_conf 0.80; band [0.70, 0.80): 29 of 30 "
            "settled picks in 30 days");
}

// Of the tips being sent, at a price that is there.
TEST(Nap, TheSurestTipThatIsNotTooLongIsIt_S22) {
  const std::vector<strategy::SentTip> tips = {
      {0.9, price("3")}, {0.99, price("34")}, {0.95, price("21")}, {0.95, price("4")}};
  const auto nap = strategy::choose_nap(tips, Ratio{21});
  EXPECT_EQ(nap.tip, 3U);
  ASSERT_EQ(nap.blocked.size(), 1U);
  EXPECT_EQ(nap.blocked[0].tip, 1U);
  EXPECT_EQ(nap.blocked[0].why, "price 34.00 > 21.00");
  EXPECT_EQ(strategy::choose_nap(tips, Ratio{34}).tip, 1U);
}

TEST(Nap, ThereIsNoneWhereEveryPriceIsTooLong) {
  const std::vector<strategy::SentTip> tips = {{0.9, price("22")}};
  EXPECT_FALSE(strategy::choose_nap(tips, Ratio{21}).tip);
  EXPECT_EQ(strategy::choose_nap(tips, Ratio{21}).blocked.size(), 1U);
  EXPECT_FALSE(strategy::choose_nap({}, Ratio{21}).tip);
}

TEST(Combos, TheSurestTipsFromNinetyAreTheLegs) {
  const std::vector<strategy::SentTip> tips = {
      {0.9, price("3")}, {0.89, price("2")}, {0.95, price("21")}, {0.97, price("4")}};
  EXPECT_EQ(strategy::choose_legs(tips, 2, 0.9), (std::vector<std::size_t>{3, 2}));
  EXPECT_EQ(strategy::choose_legs(tips, 3, 0.9), (std::vector<std::size_t>{3, 2, 0}));
  EXPECT_TRUE(strategy::choose_legs(tips, 3, 0.91).empty());
}

// Of the same prices as the tips; who has none is no favourite.
TEST(DangerFavourite, TheMarketsFavouriteThatTheModelDoubts_S25) {
  RaceBuilder race{{{1, "1.5", 0.59}, {2, "5", 0.9}, {3, "8", 0.1}, {4, "", 0.2}}};
  const auto danger = select(race).danger;
  ASSERT_TRUE(danger);
  EXPECT_EQ(danger->runner.value(), 1);
  EXPECT_EQ(to_string(danger->price), "1.50");
  EXPECT_FALSE(danger->lay);
  race.board.outcomes[0].lays = {{"betfair_ex_uk", price("1.55"), RaceBuilder::kAge},
                                 {"betfair_ex_uk", price("1.52"), std::chrono::hours{1}}};
  EXPECT_EQ(to_string(*select(race).danger->lay), "1.55");
}

TEST(DangerFavourite, IsNoneWhoIsThePickOrBelievedOrNotKnown) {
  EXPECT_FALSE(select(RaceBuilder{{{1, "1.5", 0.9}, {2, "5", 0.8}, {3, "8", 0.1}}}).danger);
  EXPECT_FALSE(select(RaceBuilder{{{1, "1.5", 0.6}, {2, "5", 0.8}, {3, "8", 0.1}}}).danger);
  EXPECT_FALSE(select(RaceBuilder{{{1, "1.5", {}}, {2, "5", 0.8}, {3, "8", 0.1}}}).danger);
}
