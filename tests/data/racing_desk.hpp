#pragma once

#include <rapidjson/document.h>

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "../unit/provider/real_files.hpp"
#include "csv.hpp"

// Days of a real desk, as its own files have them.
namespace racing_desk {

// By its selection, as the exchange has it: whatever is printed on the row.
struct Horse {
  std::string name;
  std::string price;  // empty: none
};

struct Race {
  std::string course;
  std::string time;  // UTC, "13:20"
  std::vector<Horse> field;
};

struct Pick {
  std::string horse;
  double confidence = 0;
};

inline std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

inline std::map<std::string, Race> races_of(const std::string& day) {  // by course and time
  std::map<std::string, Race> races;
  const auto file = real_files::folder() / "racing_desk/betfair_prices_rejoined.csv.xz";
  for (const auto& row : csv::read(real_files::text_of(file))) {
    if (row.at("date") != day || row.at("label") != "0800") continue;
    const auto& key = row.at("race_utc");
    auto& race = races[key];
    race.course = key.substr(0, key.size() - 6);
    race.time = key.substr(key.size() - 5);
    race.field.push_back({row.at("horse"), row.at("price_rejoined")});
  }
  return races;
}

// "princenapoleon" for "Prince Napoleon (IRE)": sources differ in apostrophes and blanks.
inline std::string horse_key(const std::string& name) {
  std::string key;
  for (const char c : lower(name.substr(0, name.find(" (")))) {
    if (std::isalnum(static_cast<unsigned char>(c)) != 0) key += c;
  }
  return key;
}

// "Wolverhampton 17:12" of "6:12" and "Wolverhampton (AW)": the desk's times are of a 12-hour
// clock in London, in May an hour ahead of UTC.
inline std::string utc_key(const std::string& time, const std::string& course) {
  const auto hour = std::stoi(time);
  const auto utc = (hour >= 10 ? hour : hour + 12) - 1;
  return fmt::format("{} {:02}{}", course.substr(0, course.find(" (")), utc,
                     time.substr(time.find(':')));
}

// By the same key.
inline std::map<std::string, Pick> picks_of(const std::string& day) {
  std::map<std::string, Pick> picks;
  const auto file = real_files::folder() / "racing_desk/predictions" / day / "output.jsonl.xz";
  std::istringstream lines{real_files::text_of(file)};
  for (std::string line; std::getline(lines, line);) {
    rapidjson::Document one;
    one.Parse(line.c_str());
    const std::string race = one["race"].GetString();
    const auto blank = race.find(' ');
    const auto key = utc_key(race.substr(0, blank), race.substr(blank + 1));
    picks[key] = {one["name"].GetString(), one["confidence"].GetDouble()};
  }
  return picks;
}

}  // namespace racing_desk
