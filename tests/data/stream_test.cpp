// Files of the exchange's history and recordings of its stream: the best prices of every runner
// after every message, and how races ended, as another computation has them.

#include <base/error.hpp>
#include <provider/betfair_market.hpp>
#include <provider/betfair_stream.hpp>

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "../unit/provider/real_files.hpp"

namespace {

namespace betfair = provider::betfair;

std::string unpacked(const std::filesystem::path& file) {
  const auto name = '\'' + file.string() + '\'';
  const auto kind = file.extension();
  if (kind == ".bz2") return real_files::output_of("bzip2 -dc " + name);
  if (kind == ".gz") return real_files::output_of("gzip -dc " + name);
  if (kind == ".zip") return real_files::output_of("unzip -p " + name);
  return real_files::text_of(file);
}

// The text of each file that has messages, a line each, by its name.
std::map<std::string, std::string> streams() {
  std::map<std::string, std::string> found;
  for (const auto* folder :
       {"historical_stream", "flumine", "betfair_parser", "betfairlightweight"}) {
    for (const auto& file : real_files::below(std::string{"betfair/"} + folder)) {
      auto text = unpacked(file);
      if (text.starts_with(R"({"op":"mcm")")) found[file.filename().string()] = std::move(text);
    }
  }
  return found;
}

// One side of a runner, in floating point and by the plain rules.
struct Side {
  std::map<double, double> at_price;
  std::map<int, double> at_level;

  void change(const rapidjson::Value& runner, const char* prices, const char* levels) {
    if (runner.HasMember(prices)) {
      for (const auto& pair : runner[prices].GetArray()) {
        at_price.erase(pair[0].GetDouble());
        if (pair[1].GetDouble() > 0) at_price[pair[0].GetDouble()] = pair[1].GetDouble();
      }
    }
    if (!runner.HasMember(levels)) return;
    for (const auto& level : runner[levels].GetArray()) {
      at_level.erase(level[0].GetInt());
      if (level[2].GetDouble() > 0) at_level[level[0].GetInt()] = level[1].GetDouble();
    }
  }
  double best(bool is_back) const {
    if (!at_price.empty()) return is_back ? at_price.rbegin()->first : at_price.begin()->first;
    return at_level.empty() ? 0 : at_level.begin()->second;
  }
};

using Runners = std::map<std::pair<std::int64_t, std::string>, std::pair<Side, Side>>;

double price_of(const std::optional<betfair::Rung>& rung) {
  return rung ? static_cast<double>(rung->price) / 10'000 : 0;
}

struct Counted {
  int messages = 0;
  int changes = 0;
  int wrong = 0;
};

// Whether the reader has of a runner that a message changed what the other computation has.
void compare(const betfair::StreamMarket& market, const Runners& runners, Counted& counted) {
  for (const auto& [key, sides] : runners) {
    const auto found = market.runners().find({.id = key.first, .handicap = key.second});
    if (found == market.runners().end()) {
      ++counted.wrong;
      continue;
    }
    const auto back = price_of(found->second.to_back.best());
    const auto lay = price_of(found->second.to_lay.best());
    counted.wrong += std::abs(back - sides.first.best(true)) > 1e-9 ? 1 : 0;
    counted.wrong += std::abs(lay - sides.second.best(false)) > 1e-9 ? 1 : 0;
  }
}

void follow(const std::string& text, Counted& counted) {
  std::map<std::string, betfair::StreamMarket> markets;
  std::map<std::string, Runners> others;
  std::istringstream lines{text};
  for (std::string line; std::getline(lines, line);) {
    rapidjson::Document message;
    message.Parse(line.c_str());
    const provider::JsonDocument document{line};
    const auto root = document.root();
    const auto changes = root.find("mc");
    if (!changes) continue;
    ++counted.messages;
    for (rapidjson::SizeType i = 0; i < changes->size(); ++i) {
      const auto& change = message["mc"][i];
      const std::string id = change["id"].GetString();
      auto& market = markets.try_emplace(id, id).first->second;
      auto& runners = others[id];
      market.apply(changes->element(i));
      if (change.HasMember("img") && change["img"].GetBool()) runners.clear();
      Runners touched;
      if (change.HasMember("rc")) {
        for (const auto& runner : change["rc"].GetArray()) {
          std::ostringstream handicap;
          if (runner.HasMember("hc")) handicap << runner["hc"].GetDouble();
          auto& sides = runners[{runner["id"].GetInt64(), handicap.str()}];
          sides.first.change(runner, "atb", "batb");
          sides.second.change(runner, "atl", "batl");
          touched[{runner["id"].GetInt64(), handicap.str()}] = sides;
          ++counted.changes;
        }
      }
      compare(market, touched, counted);
    }
  }
  for (const auto& [id, market] : markets) compare(market, others[id], counted);
}

TEST(StreamFiles, HaveTheBestPricesThatAnotherComputationHas) {
  const auto files = streams();
  if (files.size() < 14) GTEST_SKIP() << "no files of the exchange's stream";
  Counted counted;
  for (const auto& [name, text] : files) follow(text, counted);
  EXPECT_EQ(counted.wrong, 0);
  EXPECT_GT(counted.messages, 33'000);
  EXPECT_GT(counted.changes, 100'000);
}

// What the last definition of a market says, read by itself.
const rapidjson::Value* last_definition(const std::string& text, rapidjson::Document& into) {
  const auto at = text.rfind("\"marketDefinition\"");
  const auto begin = text.rfind('\n', at) + 1;
  into.Parse(text.substr(begin, text.find('\n', at) - begin).c_str());
  for (const auto& change : into["mc"].GetArray()) {
    if (change.HasMember("marketDefinition")) return &change["marketDefinition"];
  }
  return nullptr;
}

TEST(StreamFiles, SayHowRacesEnded) {
  int races = 0;
  for (const auto& [name, text] : streams()) {
    provider::Content content{text};
    std::vector<market::FixtureResult> results;
    try {
      results = betfair::stream_results(content, name).results;
    } catch (const Error&) {
      ADD_FAILURE() << name;
    }
    for (const auto& [fixture, result, ids, whole, all] : results) {
      rapidjson::Document document;
      const auto* const definition = last_definition(text, document);
      ASSERT_NE(definition, nullptr);
      ASSERT_EQ((*definition)["runners"].Size(), result.order.size() + result.withdrawals.size());
      for (const auto& runner : (*definition)["runners"].GetArray()) {
        const std::string said = runner["name"].GetString();
        const auto is_runner = [&](const auto& one) { return said.ends_with(one.first); };
        const std::string status = runner["status"].GetString();
        const auto finish = std::ranges::find_if(result.order, is_runner);
        EXPECT_EQ(finish == result.order.end(), status == "REMOVED") << said;
        if (finish == result.order.end()) continue;
        EXPECT_EQ(finish->second.position == 1, status == "WINNER") << said;
        EXPECT_EQ(finish->second.beaten, status == "LOSER") << said;
        const auto bsp = runner.HasMember("bsp") ? runner["bsp"].GetDouble() : 0;
        EXPECT_NEAR(finish->second.bsp ? finish->second.bsp->decimal() : 0, bsp, 1e-9) << said;
      }
      ++races;
    }
  }
  if (races == 0) GTEST_SKIP() << "no files of the exchange's stream";
  EXPECT_EQ(races, 3);
}

}  // namespace
