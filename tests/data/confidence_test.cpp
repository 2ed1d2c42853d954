// What a racing desk's model was sure of, set beside the results: a confidence is no chance
// (S18), and its picks are too few to make one of it.

#include <base/error.hpp>
#include <base/time.hpp>
#include <calibration/bands.hpp>
#include <calibration/walk_forward.hpp>

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <sstream>

#include "../unit/provider/real_files.hpp"
#include "racing_desk.hpp"

namespace {

// The position by day, time, course and horse.
std::map<std::string, std::string> positions() {
  std::map<std::string, std::string> found;
  for (const auto& file : real_files::below("desk_sources/rpscrape_results")) {
    for (const auto& row : csv::read(real_files::text_of(file))) {
      found[row.at("date") + row.at("off") + racing_desk::horse_key(row.at("course")) +
            racing_desk::horse_key(row.at("horse"))] = row.at("pos");
    }
  }
  return found;
}

struct Desk {
  std::vector<calibration::Question> questions;
  std::int64_t without_result = 0;
};

Desk read_desk() {
  const auto ended = positions();
  Desk desk;
  auto files = real_files::below("racing_desk/predictions");
  std::ranges::sort(files);
  for (const auto& file : files) {
    if (file.filename() != "output.jsonl.xz") continue;
    const auto day = file.parent_path().filename().string();
    std::istringstream lines{real_files::text_of(file)};
    for (std::string line; std::getline(lines, line);) {
      rapidjson::Document row;
      row.Parse<rapidjson::kParseNanAndInfFlag>(line.c_str());  // as Python writes them
      if (row.HasParseError()) throw Error{Exit::data, "{}: no JSON", file.string()};
      const std::string race = row["race"].GetString();  // "1:45 Redcar"
      const auto space = race.find(' ');
      const auto result =
          ended.find(day + race.substr(0, space) + racing_desk::horse_key(race.substr(space + 1)) +
                     racing_desk::horse_key(row["name"].GetString()));
      if (result == ended.end()) {
        ++desk.without_result;
        continue;
      }
      desk.questions.push_back({.day = parse_date(day),
                                .said = {{row["confidence"].GetDouble(), result->second == "1"}}});
    }
  }
  return desk;
}

const Desk& desk() {
  static const Desk read = read_desk();
  return read;
}

TEST(Confidence, OfARealDeskIsNoChance_S18) {
  const auto& [questions, without_result] = desk();
  if (questions.empty()) GTEST_SKIP() << "no predictions of a racing desk";
  EXPECT_EQ(questions.size(), 455U);
  EXPECT_EQ(without_result, 301);  // of days without results, non-runners, other countries

  std::map<std::string, calibration::BandRecord> bands;
  calibration::BandRecord all;
  for (const auto& question : questions) {
    const auto& pick = question.said.front();
    const auto band = calibration::daily_bands()[*band_of(calibration::daily_bands(), pick.score)];
    bands[to_string(band)].add({.won = pick.won});
    all.add({.won = pick.won});
  }
  EXPECT_EQ(all.wins, 70);
  const auto counts = [&](const char* band) {
    return std::pair{bands[band].tips, bands[band].wins};
  };
  using Counts = std::pair<std::int64_t, std::int64_t>;
  EXPECT_EQ(counts("[0.00,0.50)"), (Counts{167, 20}));
  EXPECT_EQ(counts("[0.80,0.90)"), (Counts{34, 7}));
  EXPECT_EQ(counts("[0.90,0.99)"), (Counts{180, 35}));
  EXPECT_EQ(counts("[0.99,1.00]"), (Counts{51, 5})) << "who was surest won one time in ten";

  const auto found = calibration::calibrate(questions, calibration::Kind::confidence);
  ASSERT_FALSE(found);
  EXPECT_EQ(found.why_not().why, "uncalibrated: 455 picks with a result, and 500 are needed");
}

// With the picks that are missing made of the first ones, on later days: no evidence, and
// the arithmetic holds on scores as a real model has them.
TEST(Confidence, OfARealDeskIsFarFromTheChanceOnceCalibrated) {
  auto questions = desk().questions;
  if (questions.empty()) GTEST_SKIP() << "no predictions of a racing desk";
  for (std::size_t i = 0; i < 45; ++i) {
    questions.push_back(questions[i * 10]);
    questions.back().day = questions[454].day + std::chrono::days{1};
  }
  const auto found = calibration::calibrate(questions, calibration::Kind::confidence);
  ASSERT_TRUE(found) << found.why_not().why;
  EXPECT_GT(found->before.ece, 0.3);
  EXPECT_LT(found->after.ece, 0.1);
  EXPECT_LT(found->after.log_loss, 0.5);
  EXPECT_GT(found->before.log_loss, 1);
  for (const double score : {0.05, 0.5, 0.9, 0.999}) {
    EXPECT_LT(chance(found->curve, score), 0.3) << score;
  }
}

}  // namespace
