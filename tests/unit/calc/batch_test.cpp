#include <calc/batch.hpp>

#include <gtest/gtest.h>

namespace {

std::string answer(const std::string& line) {
  return calc::reply(line, 1).line;
}

std::string ask(const std::string& op, const std::string& input) {
  return answer(R"({"op":")" + op + R"(","input":)" + input + "}");
}

// What is wrong, or nothing.
std::string error(const std::string& op, const std::string& input) {
  const auto line = ask(op, input);
  const std::string before = R"("error":")";
  const auto at = line.find(before);
  if (at == std::string::npos) return {};
  return line.substr(at + before.size(), line.size() - at - before.size() - 2);
}

double number(const std::string& line, const std::string& key) {
  const auto at = line.find('"' + key + "\":");
  return at == std::string::npos ? -1e9 : std::stod(line.substr(at + key.size() + 3));
}

TEST(Batch, GivesANumberBackAsItself) {
  for (const auto* id : {"0e-90", "1.11e-324", "6.7e308", "-0.0", "12345678901234567890"}) {
    const auto line =
        answer(std::string{R"({"id":)"} + id + R"(,"op":"kelly","input":{"prob":0.55,"odds":2}})");
    EXPECT_TRUE(line.starts_with(std::string{R"({"id":)"} + id + R"(,"op":"kelly","output":)"))
        << line;
  }
}

TEST(Batch, RefusesANumberThatNoDoubleHolds) {
  EXPECT_EQ(error("kelly", R"({"prob":0.55,"odds":6.7e308})"),
            "not a number that can be held: 6.7e308");
  EXPECT_EQ(error("kelly", R"({"prob":1.11e-324,"odds":2})"),
            "not a number that can be held: 1.11e-324");
  EXPECT_EQ(error("kelly", R"({"prob":0e-90,"odds":2})"), "");
}

TEST(Batch, RefusesAKeyThatItDoesNotKnow) {
  const std::string odd = " not a key of this question as it is asked";
  EXPECT_EQ(error("kelly", R"({"prob":0.55,"odds":2,"kely":1})"), "input.kely:" + odd);
  EXPECT_EQ(error("devig", R"({"odds":[1.9,1.9],"methode":"shin"})"), "input.methode:" + odd);
  EXPECT_EQ(error("settle_multiple",
                  R"({"type":"single","unit_stake":1,"legs":[{"odds":2,"result":"WON","r5":1}]})"),
            "input.legs[0].r5:" + odd);
  EXPECT_EQ(error("settle_betcruncher", R"({"slip":{"type":"single","stake":1,"ew":true},)"
                                        R"("runners":[{"odds":2,"position":1}]})"),
            "input.slip.ew:" + odd);
}

TEST(Batch, RefusesOneThingSaidTwice) {
  EXPECT_EQ(error("kelly", R"({"prob":0.55,"p":0.56,"odds":2})"), "input.p: said already as prob");
  EXPECT_EQ(error("kelly", R"({"prob":0.55,"odds":2,"odds":3})"),
            "input.odds: not a key of this question as it is asked");
  EXPECT_EQ(
      error("settle_racing", R"({"stake":1,"odds":5,"position":1,"rule4_pence":10,"r4":"1/5"})"),
      "input.r4: a deduction is said twice");
}

TEST(Batch, TakesEverySpellingOfARacingBet) {
  for (
      const auto* input :
      {R"({"type":"each_way","total_stake":10,"odds":11,"place_fraction":"1/5","places":3,"position":3})",
       R"({"type":"ew","total":10,"odds_fractional":"10/1","frac":0.2,"places":3,"pos":3})",
       R"({"type":"each_way","unit_stake":5,"odds":"10/1","place_divisor":5,"places":4,"places_paid":3,"finish":3})",
       R"({"type":"each_way","stake":10,"price":11,"runners":9,"position":3})",
       R"({"type":"each_way","stake":10,"odds":11,"terms":"1/5","dead_heat_for":"2nd of 3 places, 2 runners"})"}) {
    const auto line = ask("settle_racing", input);
    EXPECT_EQ(number(line, "return"), 15) << line;
    EXPECT_NE(line.find(R"("status":"PLACE")"), std::string::npos) << line;
  }
}

TEST(Batch, SettlesEachWayInAShortField) {
  const std::string bet =
      R"({"type":"each_way","total":10,"odds":6,"frac":"1/4","places":2,"runners":4,"r4":0.15,)";
  const auto returned = [&](const char* rest) {
    return number(ask("settle_racing", bet + rest), "return");
  };
  EXPECT_DOUBLE_EQ(returned(R"("pos":1})"), 52.5);
  EXPECT_DOUBLE_EQ(returned(R"("pos":1,"policy":"void_place"})"), 31.25);
  EXPECT_DOUBLE_EQ(returned(R"("pos":2})"), 0);
  EXPECT_DOUBLE_EQ(returned(R"("pos":2,"policy":"void_place"})"), 5);
}

TEST(Batch, DoesNotGuessWhatAResultWas) {
  EXPECT_EQ(error("settle_racing", R"({"stake":10,"odds":5})"), "input.position: missing");
  EXPECT_EQ(error("settle_racing", R"({"stake":10,"odds":5,"position":"PU"})"), "");
  EXPECT_EQ(error("settle_racing", R"({"stake":10,"odds":5,"position":"1st"})"),
            "input.position: neither a position nor a code: '1st'");
  EXPECT_EQ(error("settle_racing",
                  R"({"type":"each_way","stake":10,"odds":5,"position":4,"runners":16})"),
            "input.handicap: missing");
  EXPECT_EQ(error("standard_place_terms", R"({"runners":12})"), "input.handicap: missing");
  EXPECT_EQ(error("settle_racing", R"({"stake":10,"odds":5,"position":1,"rule4_pence":91})"),
            "input.rule4_pence: not a deduction of 0 to 90p in the pound");
}

TEST(Batch, AnswersAStakeOfNothingWithNothing) {
  for (const auto* input :
       {R"({"stake":0,"odds":5,"position":1})",
        R"({"type":"each_way","total":0,"odds":5,"frac":0.2,"places":2,"pos":1})"}) {
    EXPECT_EQ(number(ask("settle_racing", input), "return"), 0);
    EXPECT_EQ(number(ask("settle_racing", input), "profit"), 0);
  }
  EXPECT_EQ(number(ask("dutch_equal_return", R"({"total":0,"odds":[2.1,2.1]})"), "profit"), 0);
  EXPECT_EQ(number(ask("settle_exchange", R"({"side":"LAY","price":5,"size":0,"status":"WINNER"})"),
                   "profit"),
            0);
  EXPECT_EQ(error("settle_racing", R"({"stake":-1,"odds":5,"position":1})"),
            "input.stake: below 0");
}

TEST(Batch, PaysByTheTermsOfATicket) {
  const auto paid = [](const char* terms, const char* key) {
    return number(ask("settle_multiple",
                      std::string{R"({"type":"acca","stake":10,"legs":[{"odds":2,"result":"won"},)"
                                  R"({"odds":"10/3","result":"won"}],)"} +
                          terms + "}"),
                  key);
  };
  EXPECT_DOUBLE_EQ(paid(R"("tax":0.12)", "return"), 76.26666666666667);
  EXPECT_DOUBLE_EQ(paid(R"("tax":0.12,"rounding":"half_down")", "return"), 76.27);
  EXPECT_DOUBLE_EQ(paid(R"("rounding":"down","decimals":0)", "return"), 86);
  EXPECT_DOUBLE_EQ(paid(R"("max_payout":50)", "profit"), 40);
  EXPECT_DOUBLE_EQ(paid(R"("free_bet":true)", "profit"), 76.66666666666667);
}

// Known defect T17.
TEST(Batch, DividesTheWinOfASharedFirstAndNotItsPlace_T17) {
  const auto line =
      ask("settle_multiple", R"({"type":"single","total_stake":20,"each_way":true,"legs":[)"
                             R"({"odds":9,"result":"WON","dead_heat":2,"terms":"1/5"}]})");
  EXPECT_DOUBLE_EQ(number(line, "win_return"), 45);
  EXPECT_DOUBLE_EQ(number(line, "place_return"), 26);
}

TEST(Batch, HoldsAnEachWayAccumulatorOfTwentyLegs) {
  std::string legs;
  for (int i = 0; i < 20; ++i) {
    legs += R"({"odds":1.9137,"result":"WON","rule4":0.15,"terms":"1/5"},)";
  }
  legs.pop_back();
  const auto line =
      ask("settle_multiple", R"({"type":"acca","each_way":true,"stake":1,"legs":[)" + legs + "]}");
  // 1.776645 to the 20th, and 1.155329.
  EXPECT_NEAR(number(line, "win_return"), 98177.76924364961, 1e-7);
  EXPECT_NEAR(number(line, "place_return"), 17.95202708239464, 1e-12);
}

TEST(Batch, LaysALiability) {
  const auto line =
      ask("settle_exchange", R"({"side":"LAY","price":7.4,"liability":80,"status":"LOSER",)"
                             R"("commission":0.02})");
  EXPECT_DOUBLE_EQ(number(line, "profit"), 12.5);
  EXPECT_DOUBLE_EQ(number(line, "net_profit"), 12.25);
}

TEST(Batch, SettlesASlipWithVoidAndHalfLegs) {
  const auto returned = [](const char* second) {
    return number(ask("settle_multiple",
                      std::string{R"({"type":"double","unit_stake":10,"legs":[)"
                                  R"({"odds":2.1,"result":"WON"},{"odds":1.93,"result":")"} +
                          second + R"("}]})"),
                  "return");
  };
  EXPECT_DOUBLE_EQ(returned("HALF_WON"), 30.765);
  EXPECT_DOUBLE_EQ(returned("HALF_LOST"), 10.5);
  EXPECT_DOUBLE_EQ(returned("VOID"), 21);
  EXPECT_DOUBLE_EQ(returned("LOST"), 0);
}

}  // namespace
