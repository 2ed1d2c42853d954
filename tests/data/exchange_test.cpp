// Answers of a real exchange, and the prices that a real desk put together from them by the
// places of two lists.

#include <provider/betfair.hpp>

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "../unit/provider/real_files.hpp"
#include "csv.hpp"

namespace {

namespace fs = std::filesystem;

const auto kNow = parse_utc("2025-05-27T05:00:00Z");

std::string quoted(const std::string& text) {
  return '"' + text + '"';
}

// An answer of the catalogue: a market's runners in the order they are given.
std::string catalogued(const std::string& market, const std::vector<std::string>& runners) {
  std::string all;
  for (const auto& runner : runners) all += (all.empty() ? "" : ",") + runner;
  return R"({"jsonrpc":"2.0","result":[{"marketId":)" + quoted(market) +
         R"(,"marketStartTime":"2025-05-27T13:00:00.000Z","event":{"venue":"Redcar",)"
         R"("countryCode":"GB"},"runners":[)" +
         all + "]}],\"id\":1}\n";
}

std::string named(const std::string& id, const std::string& name) {
  return R"({"selectionId":)" + id + R"(,"runnerName":)" + quoted(name) + "}";
}

using Prices = std::map<std::string, std::optional<double>>;  // to back, by selection id

Prices to_back(const market::Listing& listing) {
  Prices prices;
  for (const auto& market : listing.markets) {
    if (market.way != market::Way::back) continue;
    for (const auto& offer : market.offers) {
      prices[offer.subject_id] = offer.price ? std::optional{offer.price->decimal()} : std::nullopt;
    }
  }
  return prices;
}

// ---- recorded answers ----

// By another reader: the highest price that an active runner of an open market has to back.
Prices best_in(const rapidjson::Value& book) {
  Prices prices;
  const bool is_open = book["status"] == "OPEN" && !book["inplay"].GetBool();
  for (const auto& runner : book["runners"].GetArray()) {
    auto& best = prices[std::to_string(runner["selectionId"].GetInt64())];
    if (!is_open || runner["status"] != "ACTIVE" || !runner.HasMember("ex")) continue;
    if (!runner["ex"].HasMember("availableToBack")) continue;
    for (const auto& offer : runner["ex"]["availableToBack"].GetArray()) {
      best = std::max(best.value_or(0), offer["price"].GetDouble());
    }
  }
  return prices;
}

TEST(RecordedBooks, EveryPriceBelongsToItsSelectionId_P1) {
  std::vector<fs::path> files;
  for (const auto& file : real_files::below("betfair")) {
    if (file.filename() == "list_market_book.json") files.push_back(file);
  }
  if (files.empty()) GTEST_SKIP() << "no real files";
  int priced = 0;
  for (const auto& file : files) {
    const auto text = real_files::text_of(file);
    rapidjson::Document answer;
    answer.Parse(text.c_str());
    std::string catalogue;
    std::map<std::string, Prices> expected;
    for (const auto& book : answer["result"].GetArray()) {
      const std::string market = book["marketId"].GetString();
      expected[market] = best_in(book);
      std::vector<std::string> runners;
      for (const auto& [id, best] : expected[market]) runners.push_back(named(id, "Horse " + id));
      std::ranges::reverse(runners);
      catalogue += catalogued(market, runners);
    }
    const auto said = provider::betfair::prices(catalogue + text, kNow);
    EXPECT_TRUE(said.unanswered.empty()) << file;
    ASSERT_EQ(said.listings.size(), expected.size()) << file;
    for (const auto& listing : said.listings) {
      const auto prices = to_back(listing);
      EXPECT_EQ(prices, expected[listing.fixture.provider_id]) << file;
      for (const auto& [id, price] : prices) priced += price ? 1 : 0;
    }
  }
  EXPECT_GT(priced, 0);
}

// ---- a desk's snapshots ----

// A line of a snapshot: a horse of the catalogue beside a price of the book, which was of
// the selection `owner`.
struct Line {
  std::string market;
  std::string selection;
  std::string horse;
  std::string price;
  std::string owner;
};

std::vector<Line> lines_of(const fs::path& file) {
  const auto text = real_files::text_of(file);
  rapidjson::Document document;
  document.Parse<rapidjson::kParseNumbersAsStringsFlag>(text.c_str());
  std::vector<Line> lines;
  for (const auto& line : document.GetArray()) {
    const auto value = [&](const char* name) {
      return line[name].IsString() ? std::string{line[name].GetString()} : std::string{};
    };
    lines.push_back({value("market_id"), value("selection_id"), value("horse"), value("bf_sp"),
                     value("market_rank")});
  }
  return lines;
}

// What the exchange must have answered: catalogues and books, each in the order of the lines.
std::string answers_of(const std::vector<Line>& lines) {
  std::map<std::string, std::vector<std::string>> catalogue;
  std::map<std::string, std::string> market_of;  // by selection
  for (const auto& line : lines) {
    catalogue[line.market].push_back(named(line.selection, line.horse));
    market_of[line.selection] = line.market;
  }
  std::map<std::string, std::string> books;
  for (const auto& line : lines) {
    const auto found = market_of.find(line.owner);
    if (found == market_of.end() || line.price.empty()) continue;
    auto& book = books[found->second];
    book += (book.empty() ? "" : ",") + (R"({"selectionId":)" + line.owner) +
            R"(,"status":"ACTIVE","ex":{"availableToBack":[{"price":)" + line.price +
            R"(,"size":2}]}})";
  }
  std::string answers;
  for (const auto& [market, runners] : catalogue) answers += catalogued(market, runners);
  for (const auto& [market, runners] : books) {
    answers += R"({"jsonrpc":"2.0","result":[{"marketId":)" + quoted(market) +
               R"(,"status":"OPEN","inplay":false,"runners":[)" + runners + "]}]}\n";
  }
  return answers;
}

TEST(DeskSnapshots, HaveThePricesOfOtherHorsesWhichOurReaderDoesNot_P1) {
  const auto folder = real_files::folder() / "racing_desk";
  if (!fs::exists(folder / "odds_snapshots")) GTEST_SKIP() << "no real files";
  std::map<std::string, std::map<std::pair<std::string, std::string>, std::string>> rejoined;
  for (const auto& row :
       csv::read(real_files::text_of(folder / "betfair_prices_rejoined.csv.xz"))) {
    rejoined[row.at("date") + "_" + row.at("label")]
            [{row.at("market_id"), row.at("selection_id")}] = row.at("price_rejoined");
  }
  int compared = 0;
  int of_others = 0;
  for (const auto& [snapshot, prices] : rejoined) {
    const auto file = folder / "odds_snapshots" / (snapshot + ".json.xz");
    if (!fs::exists(file)) continue;
    const auto lines = lines_of(file);
    Prices ours;
    for (const auto& listing : provider::betfair::prices(answers_of(lines), kNow).listings) {
      ours.merge(to_back(listing));
    }
    for (const auto& line : lines) {
      const auto& expected = prices.at({line.market, line.selection});
      const auto found = ours.find(line.selection);
      const auto price = found == ours.end() ? std::nullopt : found->second;
      EXPECT_EQ(price, expected.empty() ? std::nullopt : std::optional{std::stod(expected)})
          << snapshot << ' ' << line.horse;
      ++compared;
      if (line.owner != line.selection) ++of_others;
    }
  }
  EXPECT_GT(compared, 10'000);
  EXPECT_NEAR(1.0 * of_others / compared, 0.856, 0.02);
}

}  // namespace
