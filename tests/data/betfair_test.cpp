// Markets of a real exchange, settled by the engine and by whole-number arithmetic that
// knows nothing of it.

#include <algorithm>
#include <settlement/race.hpp>
#include <settlement/return.hpp>

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <filesystem>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "../unit/provider/real_files.hpp"
#include "csv.hpp"

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kStake = 1000;  // 10.00
const settlement::BookRules kExchange{.exchange = true};
const auto kOff = parse_utc("2020-01-01T00:00:00Z");

// ---- the other computation: profits in cents of 10.00, an exact half up ----

// a / b, of whole numbers of 0 or more.
std::int64_t half_up(std::int64_t a, std::int64_t b) {
  return (2 * a + b) / (2 * b);
}

// A price in ten-thousandths: "3.5" is 35000.
std::int64_t ten_thousandths(const std::string& decimal) {
  return static_cast<std::int64_t>(std::stod(decimal) * 10'000 + 0.5);
}

// `shared` runners have won together, ours among them or not.
std::int64_t back_profit(std::int64_t price, bool won, std::int64_t shared) {
  return (won ? half_up(kStake * price, 10'000 * shared) : 0) - kStake;
}

// A lay that risks 10.00: it wins 10.00 / (o - 1), and loses the negative of what a back of
// that would win.
std::int64_t lay_profit(std::int64_t price, bool won, std::int64_t shared) {
  const auto net = price - 10'000;
  if (!won) return half_up(kStake * (net + 10'000), net) - kStake;
  // 10.00 + S - S x o / shared, of S = 10.00 / (o - 1).
  const auto returned = kStake * (net + 10'000) * shared - kStake * price;
  return half_up(returned, net * shared) - kStake;
}

// ---- the engine ----

std::int64_t profit(market::Way way, bets::PricedBy priced_by, std::optional<odds::Price> price,
                    const settlement::Graded& graded) {
  settlement::Case one{.ticket = {.id = bets::BetId{1},
                                  .placed_at = {},
                                  .stake = Money::from_minor(kStake),
                                  .legs = {{.event = market::EventId{1},
                                            .selection = {},
                                            .way = way,
                                            .priced_by = priced_by,
                                            .price = price,
                                            .starts_at = {}}},
                                  .terms = {.rounding = Rounding::half_up}},
                       .legs = {graded},
                       .market = {}};
  return settlement::settle({&one, 1}).front()->profit.minor();
}

struct Starting {
  std::string result;
  std::string bsp;  // empty where none was made
};

std::optional<odds::Price> price_of(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional{odds::Price::parse(text)};
}

market::Result race_of(const std::vector<Starting>& runners) {
  market::Result race;
  for (const auto& runner : runners) {
    const market::ParticipantId id{static_cast<std::int64_t>(race.order.size())};
    const bool won = runner.result == "WINNER";
    race.order.push_back({id,
                          {.position = won ? std::optional<std::int64_t>{1} : std::nullopt,
                           .code = won ? "" : "LOSER",
                           .bsp = price_of(runner.bsp)}});
  }
  return race;
}

class Betfair : public testing::Test {
 protected:
  void SetUp() override {
    if (!fs::is_directory(folder())) GTEST_SKIP() << "no markets of the exchange here";
  }
  static fs::path folder() { return real_files::folder() / "betfair"; }
};

struct Count {
  int bets = 0;
  int shared = 0;  // of which in a dead heat
  int without_bsp = 0;
};

// A back and a lay at BSP of every runner; `places` is how many of them win.
void compare(const std::vector<Starting>& runners, std::int64_t places, std::int64_t shared,
             Count& count, const std::string& name) {
  const auto race = race_of(runners);
  const bool has_bsp =
      std::ranges::any_of(runners, [](const Starting& one) { return !one.bsp.empty(); });
  for (std::size_t i = 0; i < runners.size(); ++i) {
    const settlement::RaceLeg leg{.runner = market::ParticipantId{static_cast<std::int64_t>(i)},
                                  .among = places,
                                  .priced_by = bets::PricedBy::bsp,
                                  .placed_at = kOff};
    const auto graded = settlement::grade(leg, race, kExchange);
    if (!has_bsp) {
      ++count.without_bsp;
      EXPECT_FALSE(graded) << name << ": nobody knows whether there was a starting price";
      continue;
    }
    ASSERT_TRUE(graded) << name;
    const auto backed = profit(market::Way::back, bets::PricedBy::bsp, {}, *graded);
    const auto laid = profit(market::Way::lay, bets::PricedBy::bsp, {}, *graded);
    if (runners[i].bsp.empty()) {
      ++count.without_bsp;
      EXPECT_EQ(backed, 0) << name;
      EXPECT_EQ(laid, 0) << name;
      continue;
    }
    const auto price = ten_thousandths(runners[i].bsp);
    const bool won = runners[i].result == "WINNER";
    count.bets += 2;
    count.shared += won && shared > 1 ? 2 : 0;
    EXPECT_EQ(backed, back_profit(price, won, shared)) << name << " " << runners[i].bsp;
    EXPECT_EQ(laid, lay_profit(price, won, shared)) << name << " " << runners[i].bsp;
  }
}

// Six months of Australian races: 41 dead heats, two of them of three.
TEST_F(Betfair, WinAndPlaceMarketsAtBsp) {
  Count win, place;
  int markets = 0;
  for (const auto& file : real_files::below("betfair/anz_thoroughbreds")) {
    std::map<std::string, std::vector<csv::Row>> races;
    for (auto& row : csv::read(real_files::text_of(file))) {
      races[row.at("WIN_MARKET_ID")].push_back(std::move(row));
    }
    for (const auto& [id, rows] : races) {
      std::vector<Starting> to_win, to_be_placed;
      std::int64_t winners = 0, placed = 0;
      bool is_place_market = true;
      for (const auto& row : rows) {
        to_win.push_back({row.at("WIN_RESULT"), row.at("WIN_BSP")});
        to_be_placed.push_back({row.at("PLACE_RESULT"), row.at("PLACE_BSP")});
        winners += to_win.back().result == "WINNER" ? 1 : 0;
        placed += to_be_placed.back().result == "WINNER" ? 1 : 0;
        is_place_market = is_place_market && !to_be_placed.back().result.empty();
      }
      ++markets;
      compare(to_win, 1, winners, win, id);
      // As many places as were paid: which runners shared the last is not in the file.
      const auto runners = static_cast<std::int64_t>(rows.size());
      if (is_place_market && placed > 0 && placed < runners) {
        compare(to_be_placed, placed, 1, place, id);
      }
    }
  }
  EXPECT_EQ(markets, 9442);
  EXPECT_EQ(win.shared, 2 * (39 * 2 + 2 * 3));
  EXPECT_EQ(win.bets, 188'778);
  EXPECT_EQ(win.without_bsp, 64);
  EXPECT_EQ(place.bets, 167'404);
}

// A price that was traded: for a bet at that time.
struct Traded {
  UtcTime at;
  market::ParticipantId runner;
  std::string price;
};

struct Stream {
  market::Result race;
  std::vector<Traded> trades;
};

// The last definition of the market and all last traded prices, of a historical stream.
Stream read_stream(const std::string& text) {
  Stream stream;
  std::istringstream lines{text};
  for (std::string line; std::getline(lines, line);) {
    rapidjson::Document change;
    change.Parse<rapidjson::kParseFullPrecisionFlag>(line.c_str());
    if (change.HasParseError()) continue;
    const UtcTime at{std::chrono::seconds{change["pt"].GetInt64() / 1000}};
    for (const auto& one : change["mc"].GetArray()) {
      if (one.HasMember("rc")) {
        for (const auto& runner : one["rc"].GetArray()) {
          if (!runner.HasMember("ltp")) continue;
          stream.trades.push_back({at, market::ParticipantId{runner["id"].GetInt64()},
                                   fmt::format("{}", runner["ltp"].GetDouble())});
        }
      }
      if (!one.HasMember("marketDefinition")) continue;
      stream.race = {};
      for (const auto& runner : one["marketDefinition"]["runners"].GetArray()) {
        const market::ParticipantId id{runner["id"].GetInt64()};
        const std::string status = runner["status"].GetString();
        if (status == "REMOVED") {
          const std::string removed = runner["removalDate"].GetString();
          stream.race.withdrawals.push_back(
              {id,
               {.at = parse_utc(removed.substr(0, 19) + "Z"),
                .reduction = ratio_of(runner["adjustmentFactor"].GetDouble()) / Ratio{100}}});
          continue;
        }
        const bool won = status == "WINNER";
        stream.race.order.push_back(
            {id,
             {.position = won ? std::optional<std::int64_t>{1} : std::nullopt,
              .code = won ? "" : status}});
      }
    }
  }
  return stream;
}

// Two runners were withdrawn, of 7.14% and 5.55%: bets at every traded price before, between
// and after.
TEST_F(Betfair, MatchedPricesAreReducedForRemovedRunners) {
  const auto stream = read_stream(real_files::text_of(folder() / "flumine/BASIC-1.132153978.xz"));
  ASSERT_EQ(stream.race.withdrawals.size(), 2U);
  std::map<int, int> bets;  // by how many withdrawals they bore
  for (const auto& trade : stream.trades) {
    const auto price = odds::Price::parse(trade.price);
    const auto graded = settlement::grade(
        {.runner = trade.runner, .price = price, .placed_at = trade.at}, stream.race, kExchange);
    ASSERT_TRUE(graded);
    bool is_runner = false;
    bool won = false;
    for (const auto& [who, finish] : stream.race.order) {
      if (who != trade.runner) continue;
      is_runner = true;
      won = finish.position.has_value();
    }
    // In hundredths, reduced in turn by hundredths of a percent.
    auto hundredths = (ten_thousandths(trade.price) + 50) / 100;
    int bore = 0;
    for (const auto& [removed, factor] : {std::pair{parse_utc("2017-06-14T07:00:50Z"), 714},
                                          std::pair{parse_utc("2017-06-14T09:23:43Z"), 555}}) {
      if (trade.at >= removed) continue;
      ++bore;
      hundredths = std::max<std::int64_t>(half_up(hundredths * (10'000 - factor), 10'000), 101);
    }
    ++bets[is_runner ? bore : -1];
    const auto backed = profit(market::Way::back, bets::PricedBy::fixed, price, *graded);
    EXPECT_EQ(backed, is_runner ? back_profit(hundredths * 100, won, 1) : 0) << trade.price;
    EXPECT_EQ(profit(market::Way::lay, bets::PricedBy::fixed, price, *graded), -backed);
  }
  EXPECT_GT(bets[0], 900);
  EXPECT_GT(bets[1], 10);
  EXPECT_GT(bets[2], 0);
}

}  // namespace
