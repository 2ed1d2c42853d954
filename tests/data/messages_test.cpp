// The messages of a real day, through the tools, against a computation that knows nothing of
// them: what is said of each tip, from the card of its race and the exchange's prices.

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "../unit/provider/real_files.hpp"
#include "csv.hpp"

// Its races and horses are not those of the other tests.
namespace messages_of_a_day {
namespace {

constexpr const char* kDay = "2025-05-28";
constexpr double kBar = 0.03;  // so that there are tips enough
constexpr std::string_view kRule = "------------------------------";

struct Horse {
  std::string id;
  std::string name;
  std::string trainer;
  std::string form;
  std::string trainer_rtf;
  std::string last_run;
  int pounds = 0;
  int draw = 0;
  double first = 0;  // price at 5:00; 0: none
  double price = 0;  // at 8:00
};

struct Race {
  std::string id;
  std::string course;
  std::string off;  // "14:00", in London
  bool is_handicap = false;
  std::vector<Horse> field;
};

char lower(char c) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

std::string key_of(const std::string& name) {
  std::string key;
  for (const char c : name) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) key += lower(c);
  }
  return key;
}

// "2:00" is in the afternoon; cards of 10 and 11 are of the morning.
std::string off_of(const std::string& text) {
  const auto colon = text.find(':');
  const auto hour = std::stoi(text);
  return fmt::format("{:02}{}", hour >= 10 ? hour : hour + 12, text.substr(colon));
}

std::string text_in(const rapidjson::Value& of, const char* name) {
  const auto& value = of[name];
  if (value.IsString()) return value.GetString();
  return value.IsInt() ? std::to_string(value.GetInt()) : "";
}

std::vector<Race> cards() {
  std::vector<Race> races;
  const auto file =
      real_files::folder() / "racing_desk/racecards" / (kDay + std::string{".json.xz"});
  rapidjson::Document document;
  document.Parse(real_files::text_of(file).c_str());
  if (document.HasParseError()) return races;
  for (const auto* region : {"GB", "IRE"}) {
    for (const auto& [course, offs] : document[region].GetObject()) {
      for (const auto& [off, card] : offs.GetObject()) {
        auto& race = races.emplace_back();
        race.id = std::to_string(card["race_id"].GetInt());
        race.course = card["course"].GetString();
        race.off = off_of(off.GetString());
        const std::string name = card["race_name"].GetString();
        race.is_handicap =
            card["rating_band"].IsString() || name.find("Handicap") != std::string::npos;
        for (const auto& one : card["runners"].GetArray()) {
          race.field.push_back({.id = text_in(one, "horse_id"),
                                .name = text_in(one, "name"),
                                .trainer = text_in(one, "trainer"),
                                .form = text_in(one, "form"),
                                .trainer_rtf = text_in(one, "trainer_rtf"),
                                .last_run = text_in(one, "last_run"),
                                .pounds = one["lbs"].IsInt() ? one["lbs"].GetInt() : 0,
                                .draw = one["draw"].IsInt() ? one["draw"].GetInt() : 0});
        }
      }
    }
  }
  return races;
}

// The exchange's prices, by its ids; its times are UTC, an hour behind.
void read_prices(std::vector<Race>& races) {
  const auto file = real_files::folder() / "racing_desk/betfair_prices_rejoined.csv.xz";
  for (const auto& row : csv::read(real_files::text_of(file))) {
    const auto& label = row.at("label");
    const auto& price = row.at("price_rejoined");
    if (row.at("date") != kDay || (label != "0500" && label != "0800") || price.empty()) continue;
    const auto& of = row.at("race_utc");
    const auto course = of.substr(0, of.size() - 6);
    const auto hour = std::stoi(of.substr(of.size() - 5, 2)) + 1;
    const auto off = fmt::format("{:02}{}", hour, of.substr(of.size() - 3));
    for (auto& race : races) {
      if (race.off != off || !race.course.starts_with(course)) continue;
      for (auto& horse : race.field) {
        if (key_of(horse.name) != key_of(row.at("horse"))) continue;
        (label == "0500" ? horse.first : horse.price) = std::stod(price);
      }
    }
  }
}

std::map<std::string, std::pair<std::string, double>> predictions() {  // horse, by race
  std::map<std::string, std::pair<std::string, double>> said;
  std::istringstream lines{real_files::text_of(real_files::folder() / "racing_desk/predictions" /
                                               kDay / "output.jsonl.xz")};
  for (std::string line; std::getline(lines, line);) {
    rapidjson::Document one;
    one.Parse(line.c_str());
    const std::string race = one["race"].GetString();
    const auto blank = race.find(' ');
    said[off_of(race.substr(0, blank)) + race.substr(blank)] = {one["name"].GetString(),
                                                                one["confidence"].GetDouble()};
  }
  return said;
}

// ---- the other computation ----

std::string decimal(double price) {
  auto text = fmt::format("{:.2f}", price);
  if (text.back() == '0') text.pop_back();
  return text;
}

bool is_in_form(const std::string& form) {
  std::vector<int> runs;  // the oldest of six first
  for (const char c : form) {
    if (c >= '1' && c <= '9') runs.push_back(c - '0');
    if (c == '0' || std::isalpha(static_cast<unsigned char>(c)) != 0) runs.push_back(10);
  }
  if (runs.size() > 6) runs.erase(runs.begin(), runs.end() - 6);
  if (runs.empty()) return false;
  const auto wins = static_cast<double>(std::count(runs.begin(), runs.end(), 1));
  return 100 * wins / static_cast<double>(runs.size()) - runs.back() + runs.front() >= 20;
}

std::vector<std::string> tags_of(const Race& race, const Horse& horse, double confidence,
                                 bool is_nap) {
  std::vector<std::string> tags;
  const bool is_first = horse.last_run.empty() || !std::isdigit(horse.last_run.front());
  const auto days = is_first ? -1 : std::stoi(horse.last_run);
  if (days >= 7 && days <= 14) tags.emplace_back("Fresh");
  if (days > 180) tags.emplace_back("Layoff");
  if (horse.pounds > 0 && horse.pounds < 135) tags.emplace_back("Light Weight");
  if (is_in_form(horse.form)) tags.emplace_back("In Form");
  if (!horse.trainer_rtf.empty() && std::stoi(horse.trainer_rtf) >= 20) {
    tags.push_back("Trainer " + horse.trainer_rtf + "%");
  }
  if (is_nap) tags.emplace_back("Monster NAP");
  if (confidence >= 0.9) tags.emplace_back("Confidence 90%+");
  const auto first = horse.first > 0 ? horse.first : horse.price;
  const bool drifts = std::lround(100 * (horse.price - first)) >= 100;
  if (drifts && confidence >= 0.95) tags.emplace_back("Monster Mode");
  if (std::lround(100 * (first - horse.price)) >= 100) tags.emplace_back("Market Mover");
  if (drifts) tags.emplace_back("Drifter");
  if (100 * confidence / horse.price > 5) tags.emplace_back("Value Pick");
  const auto yard = std::count_if(race.field.begin(), race.field.end(), [&](const Horse& other) {
    return other.trainer == horse.trainer;
  });
  if (yard >= 2) tags.emplace_back("Multiple Runners");
  const auto stalls = std::count_if(race.field.begin(), race.field.end(),
                                    [](const Horse& other) { return other.draw > 0; });
  if (horse.draw > 0 && 10 * horse.draw > 7 * stalls) tags.emplace_back("Draw Advantage");
  if (tags.empty()) tags.emplace_back("Solid pick");
  return tags;
}

std::string terms_of(const Race& race, double price) {
  const auto n = race.field.size();
  if (price < 5 || n < 5) return "";
  if (n < 8) return " EW (1/4, 2 places)";
  if (!race.is_handicap || n < 12) return " EW (1/5, 3 places)";
  return n < 16 ? " EW (1/4, 3 places)" : " EW (1/4, 4 places)";
}

struct Chosen {
  const Race* race;
  const Horse* horse;
  double confidence;
};

std::vector<Chosen> chosen_from(const std::vector<Race>& races) {
  std::vector<Chosen> chosen;
  const auto said = predictions();
  for (const auto& race : races) {
    const auto pick = said.find(race.off + ' ' + race.course);
    if (pick == said.end() || pick->second.second < kBar) continue;
    double sum = 0;
    const Horse* it = nullptr;
    for (const auto& horse : race.field) {
      if (horse.price <= 1.01 || horse.price >= 1000) continue;
      sum += 1 / horse.price;
      if (horse.name == pick->second.first) it = &horse;
    }
    if (it && sum >= 0.95 && sum <= 1.30) chosen.push_back({&race, it, pick->second.second});
  }
  return chosen;
}

// All but the line that says where the price is from and why it is sent.
std::string expected_text(const Chosen& tip, bool is_nap) {
  const auto& [race, horse, confidence] = tip;
  const auto percent = fmt::format("{:.0f}%", 100 * confidence);
  const auto tags = tags_of(*race, *horse, confidence, is_nap);
  std::string joined;
  std::string reasons;
  for (const auto& tag : tags) {
    joined += (joined.empty() ? "" : " | ") + tag;
    if (tag == "Monster NAP" || tag == "Confidence 90%+") continue;
    reasons += reasons.empty() ? " - " : " + ";
    for (const char c : tag) reasons += lower(c);
  }
  const auto* level = confidence >= 0.9 ? "High" : confidence >= 0.8 ? "Medium" : "Low";
  return fmt::format(
      "{} {}\n{}{} @ {}\nConfidence: {} | Odds: {} | Stake: 1.00 pts{}\n"
      "Model Confidence: {} ({}){}.\n{}\n",
      race->off, race->course, is_nap ? "NAP - " : "", horse->name, decimal(horse->price), percent,
      decimal(horse->price), terms_of(*race, horse->price), level, percent, reasons, joined);
}

std::set<std::string> expected_texts(const std::vector<Race>& races) {
  const auto chosen = chosen_from(races);
  const Chosen* nap = nullptr;
  for (const auto& tip : chosen) {
    if (tip.horse->price <= 21 && (!nap || tip.confidence > nap->confidence)) nap = &tip;
  }
  std::set<std::string> texts;
  for (const auto& tip : chosen) texts.insert(expected_text(tip, &tip == nap));
  return texts;
}

// ---- the tools ----

void write_home(const std::string& folder, const std::vector<Race>& races) {
  const auto said = predictions();
  std::ofstream predicted{folder + "/said"};
  for (const auto* label : {"0500", "0800"}) {
    std::ofstream prices{folder + "/prices" + label};
    for (const auto& race : races) {
      const auto hour = std::stoi(race.off) - 1;
      for (const auto& horse : race.field) {
        const auto price = std::string_view{label} == "0500" ? horse.first : horse.price;
        if (price == 0) continue;
        prices << fmt::format(
            R"({{"sport":"racing","league":"racing","course":"{}","country":"{}","name":"{}",)"
            R"("starts_at":"{}T{:02}{}:00Z","book":"betfair_ex_uk","market":"win",)"
            R"("subject":"{}","side":"yes","price":{}}})"
            "\n",
            race.course, race.course == "Wexford" ? "IE" : "GB", race.off, kDay, hour,
            race.off.substr(2), horse.name, price);
      }
    }
  }
  for (const auto& race : races) {
    const auto pick = said.find(race.off + ' ' + race.course);
    if (pick == said.end()) continue;
    for (const auto& horse : race.field) {
      if (horse.name != pick->second.first) continue;
      predicted << fmt::format(
          R"({{"provider":"racecards","event":"{}","market":"win","side":"yes",)"
          R"("subject_id":"{}","confidence":{}}})"
          "\n",
          race.id, horse.id, pick->second.second);
    }
  }
  std::ofstream{folder + "/config/betops.yaml"}
      << "global: {bankroll: 100000.00, timezone: Europe/London, max_daily_exposure: 1}\n"
         "staking: {plan: flat, unit: 10.00}\n"
         "strategies:\n  tips: {enabled: true, min_conf: "
      << kBar << "}\nnotify:\n  channels: {phone: {kind: telegram, chat_id: 1}}\n";
}

std::string run_tools(const std::string& folder) {
  const auto card =
      real_files::folder() / "racing_desk/racecards" / (kDay + std::string{".json.xz"});
  std::ofstream{folder + "/cards"} << real_files::text_of(card);
  return real_files::output_of(
      fmt::format("cd {0} && PATH={1}:$PATH && {{ "
                  "fetch-cards --provider racecards --from cards --now {2}T03:30:00Z -q; "
                  "fetch-odds --provider ndjson --from prices0500 --now {2}T04:00:00Z -q; "
                  "fetch-odds --provider ndjson --from prices0800 --now {2}T07:00:00Z -q; "
                  "load-predictions --model monster --model-version 1 --now {2}T07:00:00Z -q said; "
                  "gen-bets --now {2}T07:05:00Z -q; }} >log 2>&1; "
                  "dispatch tips --channel phone -n -q --now {2}T07:06:00Z 2>>log | grep chat_id",
                  folder, BETOPS_BUILT, kDay));
}

}  // namespace

TEST(RacingDesk, MessagesOf28May2025AreThoseOfAnotherComputation) {
  auto races = cards();
  if (races.empty()) GTEST_SKIP() << "no racing desk in $BETOPS_DATA";
  read_prices(races);
  const auto folder = real_files::output_of("mktemp -d | tr -d '\\n'");
  ASSERT_FALSE(folder.empty());
  real_files::output_of(fmt::format("{}/init-home {} --desk football -q", BETOPS_BUILT, folder));
  write_home(folder, races);

  std::set<std::string> texts;
  std::string last_off;
  std::istringstream requests{run_tools(folder)};
  for (std::string line; std::getline(requests, line);) {
    rapidjson::Document request;
    request.Parse(line.c_str());
    const std::string message = request["text"].GetString();
    EXPECT_LE(message.size(), 3900U);
    std::size_t from = 0;
    int tips = 0;
    for (auto rule = message.find(kRule); rule != std::string::npos;
         rule = message.find(kRule, from)) {
      const auto text = message.substr(from, rule - from);
      const auto why = text.find("Price: ");
      ASSERT_NE(why, std::string::npos) << text;
      EXPECT_LE(last_off, text.substr(0, 5)) << "in the order of their start";
      last_off = text.substr(0, 5);
      EXPECT_TRUE(texts.insert(text.substr(0, why)).second) << text;
      from = std::min(rule + kRule.size() + 2, message.size());
      ++tips;
    }
    EXPECT_LE(tips, 5);
  }
  EXPECT_EQ(texts, expected_texts(races));
  EXPECT_GE(texts.size(), 10U);
  real_files::output_of("rm -r '" + folder + "'");
}

}  // namespace messages_of_a_day
