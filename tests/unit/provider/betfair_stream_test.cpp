#include <gtest/gtest.h>
#include <base/error.hpp>
#include <provider/betfair_looks.hpp>
#include <provider/betfair_market.hpp>

namespace {

namespace betfair = provider::betfair;
using betfair::Looks;
using betfair::StreamMarket;
using namespace std::chrono_literals;

const auto kOff = parse_utc("2025-05-27T13:20:00Z");

TEST(Looks, AreBeforeTheOffAndEachHourOfTheWeekUntilThen) {
  const auto looks = betfair::parse_looks("60m,10m", "1h");
  EXPECT_EQ(looks.next(kOff - 2h, kOff), kOff - 80min);
  EXPECT_EQ(looks.next(kOff - 80min, kOff), kOff - 60min);
  EXPECT_EQ(looks.next(kOff - 60min, kOff), kOff - 20min);
  EXPECT_EQ(looks.next(kOff - 20min, kOff), kOff - 10min);
  EXPECT_EQ(looks.next(kOff - 24h * 3650, kOff), parse_utc("2025-05-20T14:00:00Z"));
  EXPECT_EQ(looks.next(kOff + 24h, kOff), UtcTime::max());
  EXPECT_EQ(betfair::parse_looks("none", "none").next(kOff - 2h, kOff), UtcTime::max());
  EXPECT_THROW(betfair::parse_looks("60", "1h"), Error);
}

void change(StreamMarket& market, std::string_view json) {
  const provider::JsonDocument document{json};
  market.apply(document.root());
}

// The best to back and to lay of runner 7, in ten-thousandths.
std::pair<std::int64_t, std::int64_t> best(const StreamMarket& market) {
  const auto& runner = market.runners().at({.id = 7, .handicap = ""});
  const auto price = [](const auto& rung) { return rung ? rung->price : 0; };
  return {price(runner.to_back.best()), price(runner.to_lay.best())};
}

using Best = std::pair<std::int64_t, std::int64_t>;

TEST(StreamMarket, ChangesThePricesThatAreMentioned) {
  StreamMarket market{"1.5"};
  change(market, R"({"rc":[{"id":7,"atb":[[2,5],[2.1,1.5]],"atl":[[2.2,3],[2.3,4]]}]})");
  EXPECT_EQ(best(market), (Best{21000, 22000}));
  change(market, R"({"rc":[{"id":7,"atb":[[2.1,0],[9,0]]},{"id":8,"ltp":3.5}]})");
  EXPECT_EQ(best(market), (Best{20000, 22000}));
  EXPECT_EQ(market.runners().at({.id = 8, .handicap = ""}).last_traded, odds::Price::parse("3.5"));
}

TEST(StreamMarket, ForgetsAllWithAnImage) {
  StreamMarket market{"1.5"};
  change(market, R"({"rc":[{"id":7,"atb":[[2.1,5]],"atl":[[2.2,3]]}]})");
  change(market, R"({"img":false,"rc":[{"id":7,"atb":[[2,5]]}]})");
  EXPECT_EQ(best(market), (Best{21000, 22000}));
  change(market, R"({"img":true,"rc":[{"id":7,"atb":[[2,5]]}]})");
  EXPECT_EQ(best(market), (Best{20000, 0}));
}

TEST(StreamMarket, ReadsLevels) {
  StreamMarket market{"1.5"};
  change(market, R"({"rc":[{"id":7,"batb":[[0,2.1,5],[1,2,5]],"batl":[[0,2.2,3]]}]})");
  EXPECT_EQ(best(market), (Best{21000, 22000}));
  change(market, R"({"rc":[{"id":7,"batb":[[0,2,5]],"batl":[[0,0,0]]}]})");
  EXPECT_EQ(best(market), (Best{20000, 0}));
}

TEST(StreamMarket, TellsLinesOfARunnerApart) {
  StreamMarket market{"1.5"};
  change(market, R"({"rc":[{"id":7,"hc":-1.5,"atb":[[3,5]]},{"id":7,"atb":[[2,5]]}]})");
  EXPECT_EQ(best(market), (Best{20000, 0}));
  EXPECT_EQ(market.runners().size(), 2);
}

TEST(StreamMarket, RefusesWhatIsNoPrice) {
  for (const auto* wrong :
       {R"({"rc":[{"id":7,"atb":[["2",5]]}]})", R"({"rc":[{"id":7,"atb":[[2]]}]})",
        R"({"rc":[{"atb":[[2,5]]}]})", R"({"rc":[{"id":7,"atb":[[2,-5]]}]})",
        R"({"rc":[{"id":7,"atb":[[2.00001,5]]}]})"}) {
    StreamMarket market{"1.5"};
    EXPECT_THROW(change(market, wrong), Error) << wrong;
  }
}

}  // namespace
