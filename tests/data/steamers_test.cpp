// Days of a real desk's snapshots, as the exchange would have answered, through the tools,
// against a computation that knows nothing of them: whose price has come down, and when it is
// told. Of the desk's own rows 85.6% had the price of another horse; these are joined by id.

#include <gtest/gtest.h>
#include <rapidjson/document.h>
#include <market/course.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "../unit/provider/real_files.hpp"
#include "csv.hpp"

namespace {

using Key = std::pair<std::string, std::int64_t>;  // market and selection

struct Runner {
  std::string race;  // "Leicester 13:00", UTC
  std::string horse;
  std::int64_t cents = 0;   // the price; 0: none
  std::int64_t traded = 0;  // pounds
};

using Snapshot = std::map<Key, Runner>;
using Snapshots = std::map<std::string, Snapshot>;  // by the clock in London: "0800"

std::int64_t cents_of(double price) {
  return std::llround(100 * price);
}

// "0800" there is "07:00" here.
std::string utc_of(const std::string& label) {
  return fmt::format("{:02}:{}", std::stoi(label.substr(0, 2)) - 1, label.substr(2));
}

// What was matched the desk never knew: made up, and the same for both.
std::int64_t made_up(std::int64_t selection) {
  return selection % 5 * 250;
}

Snapshots snapshots_of(const std::string& day) {
  Snapshots snapshots;
  const auto file = real_files::folder() / "racing_desk/betfair_prices_rejoined.csv.xz";
  for (const auto& row : csv::read(real_files::text_of(file))) {
    const auto& label = row.at("label");
    if (row.at("date") != day || label.size() != 4 || label < "0800") continue;
    const auto selection = std::stoll(row.at("selection_id"));
    const auto& price = row.at("price_rejoined");
    snapshots[label][{row.at("market_id"), selection}] = {
        row.at("race_utc"), row.at("horse"), price.empty() ? 0 : cents_of(std::stod(price)),
        made_up(selection)};
  }
  return snapshots;
}

// Those of the desk's sniper, which have ids and no volume.
Snapshots snipers_of(const std::string& day, const std::vector<std::string>& labels) {
  Snapshots snapshots;
  for (const auto& label : labels) {
    const auto file =
        real_files::folder() / "racing_desk/sniper_data" / fmt::format("{}_{}.json.xz", day, label);
    rapidjson::Document all;
    all.Parse(real_files::text_of(file).c_str());
    if (!all.IsArray()) continue;
    for (const auto& one : all.GetArray()) {
      const std::string race = one["race"].GetString();  // "13:10 Yarmouth"
      snapshots[label][{one["market_id"].GetString(), one["selection_id"].GetInt64()}] = {
          race.substr(6) + ' ' + race.substr(0, 5), one["horse"].GetString(),
          one["price"].IsNumber() ? cents_of(one["price"].GetDouble()) : 0, 1};
    }
  }
  return snapshots;
}

// ---- the other computation ----

using Told = std::set<std::string>;  // "1230 1.244208674 Egoli boomer"

std::string words(const std::string& label, const std::string& market, std::string horse,
                  const char* level) {
  std::ranges::transform(horse, horse.begin(), [](unsigned char c) { return std::tolower(c); });
  return fmt::format("{} {} {} {}", label, market, horse, level);
}

// Of each race the first snapshot that has prices of it.
Snapshot morning_of(const Snapshots& snapshots) {
  Snapshot morning;
  std::map<std::string, std::string> first;  // by market
  for (const auto& [label, snapshot] : snapshots) {
    for (const auto& [key, runner] : snapshot) {
      if (runner.cents > 0 && first.emplace(key.first, label).first->second == label) {
        morning.emplace(key, runner);
      }
    }
  }
  return morning;
}

Told expected_of(const Snapshots& snapshots, std::int64_t least_traded) {
  Told expected;
  std::map<Key, int> levels;
  const auto morning = morning_of(snapshots);
  for (const auto& [label, snapshot] : snapshots) {
    for (const auto& [key, runner] : snapshot) {
      const auto before = morning.find(key);
      if (before == morning.end() || runner.cents == 0 || runner.traded < least_traded) continue;
      if (runner.race.substr(runner.race.size() - 5) <= utc_of(label)) continue;
      const int level = 2 * runner.cents <= before->second.cents        ? 2
                        : 10 * runner.cents <= 7 * before->second.cents ? 1
                                                                        : 0;
      if (level <= levels[key]) continue;
      levels[key] = level;
      expected.insert(words(label, key.first, runner.horse, level == 2 ? "boomer" : "steamer"));
    }
  }
  return expected;
}

// ---- the tools ----

// What listMarketCatalogue and listMarketBook answer, the books and their runners last first.
std::string answers_of(const std::string& day, const Snapshot& snapshot) {
  struct Market {
    std::string race;
    std::vector<std::string> names;
    std::vector<std::string> prices;
  };
  std::map<std::string, Market> markets;
  for (const auto& [key, runner] : snapshot) {
    auto& market = markets[key.first];
    market.race = runner.race;
    market.names.push_back(
        fmt::format(R"({{"selectionId":{},"runnerName":"{}"}})", key.second, runner.horse));
    const auto offers = runner.cents == 0 ? std::string{}
                                          : fmt::format(R"({{"price":{}.{:02},"size":5}})",
                                                        runner.cents / 100, runner.cents % 100);
    market.prices.insert(market.prices.begin(),
                         fmt::format(R"({{"selectionId":{},"status":"ACTIVE","totalMatched":{},)"
                                     R"("ex":{{"availableToBack":[{}]}}}})",
                                     key.second, runner.traded, offers));
  }
  std::vector<std::string> catalogue;
  std::vector<std::string> books;
  for (const auto& [id, market] : markets) {
    const auto blank = market.race.size() - 6;
    const auto course = market.race.substr(0, blank);
    const auto* const known = market::find_course(course);
    const auto* const country = known != nullptr && known->country == "IRE" ? "IE" : "GB";
    catalogue.push_back(fmt::format(
        R"({{"marketId":"{}","marketStartTime":"{}T{}:00.000Z","event":{{"venue":"{}",)"
        R"("countryCode":"{}"}},"runners":[{}]}})",
        id, day, market.race.substr(blank + 1), course, country, fmt::join(market.names, ",")));
    books.insert(books.begin(),
                 fmt::format(R"({{"marketId":"{}","status":"OPEN","inplay":false,"runners":[{}]}})",
                             id, fmt::join(market.prices, ",")));
  }
  return fmt::format(R"({{"result":[{}]}}{{"result":[{}]}})", fmt::join(catalogue, ","),
                     fmt::join(books, ","));
}

Told told_by_tools(const std::string& day, const Snapshots& snapshots, std::int64_t least_traded) {
  const auto folder = real_files::output_of("mktemp -d | tr -d '\\n'");
  EXPECT_FALSE(folder.empty());
  real_files::output_of(fmt::format("{}/init-home {} --desk football -q", BETOPS_BUILT, folder));
  std::ofstream{folder + "/config/betops.yaml"}
      << "steam: {least_volume: " << least_traded
      << "}\nnotify: {channels: {desk: {kind: stdout}}, alerts: [desk]}\n";
  Told told;
  for (const auto& [label, snapshot] : snapshots) {
    std::ofstream{folder + "/answers"} << answers_of(day, snapshot);
    const bool is_morning = label == snapshots.begin()->first;
    const auto rows = csv::read(real_files::output_of(fmt::format(
        "{}/{} --home {} --from {}/answers --now {}T{}:00Z --format csv -q 2>/dev/null",
        BETOPS_BUILT, is_morning ? "fetch-odds --provider betfair --label 0800" : "steam-watch run",
        folder, folder, day, utc_of(label))));
    for (const auto& row : rows) {
      if (!row.contains("level")) continue;  // of fetch-odds: what was skipped
      told.insert(words(label, row.at("market"), row.at("runner"), row.at("level").c_str()));
    }
  }
  const auto report = csv::read(real_files::output_of(
      fmt::format("{}/steam-watch report --home {} --now {}T22:00:00Z --format csv -q",
                  BETOPS_BUILT, folder, day)));
  EXPECT_EQ(report.size(), told.size());
  real_files::output_of("rm -r '" + folder + "'");
  return told;
}

void compare(const std::string& day, const Snapshots& snapshots, std::int64_t least_traded,
             std::size_t at_least) {
  if (snapshots.empty()) GTEST_SKIP() << "no racing desk in $BETOPS_DATA";
  const auto expected = expected_of(snapshots, least_traded);
  EXPECT_GE(expected.size(), at_least);
  EXPECT_EQ(told_by_tools(day, snapshots, least_traded), expected);
}

}  // namespace

// Those that the desk listed were of rows joined by place (Q18).
TEST(RacingDesk, SteamersOf27May2025AreThoseOfAnotherComputation) {
  compare("2025-05-27", snapshots_of("2025-05-27"), 500, 20);
}

TEST(RacingDesk, SteamersOf28May2025AreThoseOfAnotherComputation) {
  compare("2025-05-28", snapshots_of("2025-05-28"), 500, 5);
}

TEST(RacingDesk, SteamersOfTheSnipersSnapshotsAreThoseOfAnotherComputation) {
  const auto snapshots = snipers_of("2025-05-29", {"1400", "1403", "1418"});
  compare("2025-05-29", snapshots, 1, 1);
}

// What was matched the sniper did not know, and nothing is told without.
TEST(RacingDesk, SteamersOfTheSniperHaveNothingMatchedOnThem) {
  const auto snapshots = snipers_of("2025-05-29", {"1400", "1403", "1418"});
  compare("2025-05-29", snapshots, 500, 0);
}
