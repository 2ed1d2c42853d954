#include <message/batch.hpp>
#include <message/name.hpp>
#include <message/tip.hpp>

#include <gtest/gtest.h>

#include <numeric>

using message::in_batches;
using message::Kind;
using message::plain_name;
using message::Tip;

namespace {

Tip water_tiger() {
  return {.off = "15:40",
          .course = "Leicester",
          .horse = "Water Tiger",
          .confidence = 0.91,
          .level = "High",
          .price = 6,
          .points = "1.00",
          .terms = "1/5, 3 places",
          .place_chance = 0.48,
          .tags = {"Class Drop", "In Form"},
          .why = "commentary",
          .is_nap = true};
}

std::vector<std::string> faults_of(const std::vector<Tip>& tips) {
  return message::faults_of(tips);
}

std::vector<std::string> items(std::size_t count, const std::string& text) {
  return std::vector<std::string>(count, text);
}

}  // namespace

TEST(Tips, AreSaidAsTheDeskSaysThem) {
  EXPECT_EQ(message::text_of(water_tiger()),
            "15:40 Leicester\n"
            "NAP - Water Tiger @ 6.0\n"
            "Confidence: 91% | Odds: 6.0 | Stake: 1.00 pts EW (1/5, 3 places)\n"
            "Model Confidence: High (91%) - class drop + in form.\n"
            "Place Chance: 48%\n"
            "Class Drop | In Form\n"
            "commentary\n"
            "------------------------------");
  auto tip = water_tiger();
  tip.is_nap = false, tip.terms = "", tip.place_chance = {}, tip.why = "", tip.price = 2.78;
  tip.tags = {"Monster NAP", "Confidence 90%+"};
  EXPECT_EQ(message::text_of(tip),
            "15:40 Leicester\n"
            "Water Tiger @ 2.78\n"
            "Confidence: 91% | Odds: 2.78 | Stake: 1.00 pts\n"
            "Model Confidence: High (91%).\n"
            "Monster NAP | Confidence 90%+\n"
            "------------------------------");
}

TEST(Tips, SayAPriceAsItIs) {
  EXPECT_EQ(message::price_text(6), "6.0");
  EXPECT_EQ(message::price_text(2.78), "2.78");
  EXPECT_EQ(message::price_text(16.5), "16.5");
  EXPECT_EQ(message::price_text(4.3333333), "4.3333");
  EXPECT_EQ(message::price_text(100), "100.0");
}

TEST(Tips, ThatAreWrongAreNotSent) {
  EXPECT_TRUE(faults_of({water_tiger()}).empty());
  const auto fault = [](auto change) {
    auto tip = water_tiger();
    change(tip);
    const auto faults = faults_of({tip});
    return faults.size() == 1 ? faults.front() : "";
  };
  EXPECT_EQ(fault([](Tip& tip) { tip.course = ""; }), "15:40  Water Tiger: no race");
  EXPECT_EQ(fault([](Tip& tip) { tip.off = ""; }), " Leicester Water Tiger: no race");
  EXPECT_EQ(fault([](Tip& tip) { tip.horse = ""; }), "15:40 Leicester : no horse");
  EXPECT_EQ(fault([](Tip& tip) { tip.confidence = 1.01; }),
            "15:40 Leicester Water Tiger: a confidence of 1.01, which is not from 0 to 1");
  EXPECT_NE(fault([](Tip& tip) { tip.confidence = -0.01; }), "");
  EXPECT_NE(fault([](Tip& tip) { tip.confidence = std::numeric_limits<double>::quiet_NaN(); }), "");
  EXPECT_EQ(fault([](Tip& tip) { tip.price = 1; }),
            "15:40 Leicester Water Tiger: a price of 1, which is not above 1");
  EXPECT_EQ(fault([](Tip& tip) {
              tip.tags = {"Fresh", "Layoff", "Fresh"};
            }),
            "15:40 Leicester Water Tiger: the tag 'Fresh' twice");
  EXPECT_EQ(fault([](Tip& tip) { tip.may_be_nap = false; }),
            "15:40 Leicester Water Tiger: the NAP at 6.0, which is too long for one");
}

TEST(Tips, HaveOneNapWhichIsTheSurestThatMayBeIt_S22) {
  auto other = water_tiger();
  other.horse = "Arkle", other.is_nap = false, other.confidence = 0.5;
  EXPECT_TRUE(faults_of({other}).empty());
  EXPECT_TRUE(faults_of({water_tiger(), other}).empty());
  EXPECT_EQ(faults_of({water_tiger(), water_tiger()}).size(), 2U);  // one horse, two NAPs
  other.confidence = 0.95;
  EXPECT_EQ(faults_of({water_tiger(), other}),
            std::vector<std::string>{"15:40 Leicester Arkle: surer than the NAP"});
  other.may_be_nap = false;
  EXPECT_TRUE(faults_of({water_tiger(), other}).empty());
}

TEST(Tips, OfLittleConfidenceAreDoubted) {
  auto tip = water_tiger();
  EXPECT_TRUE(message::doubts_of(std::vector{tip}).empty());
  tip.confidence = 0.79;
  EXPECT_EQ(message::doubts_of(std::vector{tip}).size(), 1U);
  tip.is_nap = false;
  EXPECT_TRUE(message::doubts_of(std::vector{tip}).empty());
  tip.confidence = 0.49;
  EXPECT_EQ(message::doubts_of(std::vector{tip}).size(), 1U);
}

TEST(Batches, GoByCountAndByLength_N7) {
  EXPECT_TRUE(in_batches({}, {5}, Kind::telegram).empty());
  const auto few = in_batches(items(11, "tip"), {5}, Kind::telegram);
  ASSERT_EQ(few.size(), 3U);
  EXPECT_EQ(few[0].text, "tip\n\ntip\n\ntip\n\ntip\n\ntip");
  EXPECT_EQ(few[2].items, std::vector<std::size_t>{10});
  EXPECT_EQ(in_batches(items(3, std::string(1948, 'x')), {5}, Kind::telegram).size(), 2U);
  EXPECT_EQ(in_batches(items(2, std::string(1949, 'x')), {5}, Kind::telegram).size(), 1U);  // 3,900
  EXPECT_EQ(in_batches(items(2, std::string(1950, 'x')), {5}, Kind::telegram).size(), 2U);
}

TEST(Batches, OfLettersThatAreTwoUnitsAreShorter) {
  std::string horses;
  for (int i = 0; i < 1023; ++i) horses += "\xF0\x9F\x90\x8E";
  EXPECT_EQ(in_batches(items(2, horses), {5}, Kind::telegram).size(), 1U);  // 4,094 units
  EXPECT_EQ(in_batches(items(2, horses + "xx"), {5}, Kind::telegram).size(), 2U);
}

TEST(Batches, HaveAHeadingEach) {
  const auto lines = in_batches(items(3, "line"), {2, "heading", "\n"}, Kind::telegram);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].text, "heading\nline\nline");
  EXPECT_EQ(lines[1].text, "heading\nline");
}

TEST(Names, OfAFeedAreNothingButNames) {
  EXPECT_EQ(plain_name("D'Artagnan (IRE)"), "D'Artagnan (IRE)");
  EXPECT_EQ(plain_name("Sceau Royal & Co."), "Sceau Royal & Co.");
  EXPECT_EQ(plain_name("\xC3\x89toile d'Or"), "\xC3\x89toile d'Or");
  EXPECT_EQ(plain_name("A.P. McCoy"), "A.P. McCoy");
  EXPECT_EQ(plain_name("<b>Arkle</b>"), "b Arkle b");
  EXPECT_EQ(plain_name("Arkle\nNAP - Mill"), "Arkle NAP - Mill");
  EXPECT_EQ(plain_name("Arkle\xE2\x80\xAE"
                       "elkrA"),
            "Arkle elkrA");
  EXPECT_EQ(plain_name("@everyone /start #nap"), "everyone start nap");
  EXPECT_EQ(plain_name("[free](https://evil.example)"), "free (https evil. example)");
  EXPECT_EQ(plain_name(" *Arkle*  _x_ "), "Arkle x");
}
