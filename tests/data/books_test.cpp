// Two days of a real desk through the tools, from cards, prices and predictions to its
// subscriber log, against an arithmetic that knows nothing of them; and the log that the desk
// itself published, each of whose differences is one of its defects.

#include <gtest/gtest.h>
#include <rapidjson/document.h>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "../unit/provider/real_files.hpp"
#include "csv.hpp"
#include "racing_desk.hpp"

namespace {

using racing_desk::horse_key;
using racing_desk::lower;
using racing_desk::utc_key;

const std::vector<std::string> kDays = {"2025-05-27", "2025-05-28"};

struct Ended {
  std::string country;
  bool handicap = false;
  std::map<std::string, std::string> positions;  // by horse
  std::map<std::string, std::string> prices;     // starting prices, likewise

  double ran() const { return static_cast<double>(positions.size()); }
};

std::map<std::string, Ended> results_of(std::string day) {
  std::ranges::replace(day, '-', '_');
  std::map<std::string, Ended> races;
  const auto file = real_files::folder() / ("desk_sources/rpscrape_results/" + day + ".csv.xz");
  for (const auto& row : csv::read(real_files::text_of(file))) {
    auto& race = races[utc_key(row.at("off"), row.at("course"))];
    race.country = row.at("region");
    race.handicap = !row.at("rating_band").empty() ||
                    lower(row.at("race_name")).find("handicap") != std::string::npos;
    race.positions[horse_key(row.at("horse"))] = row.at("pos");
    race.prices[horse_key(row.at("horse"))] = row.at("dec");
  }
  return races;
}

std::string card_file(const std::string& day) {
  return (real_files::folder() / "racing_desk/racecards" / (day + ".json.xz")).string();
}

// A race and its runners, by the ids of the card.
struct Card {
  std::string id;
  std::map<std::string, std::string> runners;  // by name
};

std::map<std::string, Card> cards_of(const std::string& day) {
  std::map<std::string, Card> cards;
  rapidjson::Document all;
  all.Parse(real_files::text_of(card_file(day)).c_str());
  for (const auto& region : all.GetObject()) {
    for (const auto& course : region.value.GetObject()) {
      for (const auto& race : course.value.GetObject()) {
        auto& card = cards[utc_key(race.name.GetString(), course.name.GetString())];
        card.id = std::to_string(race.value["race_id"].GetInt());
        for (const auto& one : race.value["runners"].GetArray()) {
          card.runners[one["name"].GetString()] = std::to_string(one["horse_id"].GetInt());
        }
      }
    }
  }
  return cards;
}

// A race that the desk could tip in: what stood at eight, who was on the card, how it ended.
struct RaceDay {
  std::string day;
  racing_desk::Race prices;
  racing_desk::Pick pick;
  Card card;
  Ended ended;  // of nobody: no result

  double price_of(const std::string& horse) const {
    for (const auto& one : prices.field) {
      if (horse_key(one.name) == horse_key(horse) && !one.price.empty())
        return std::stod(one.price);
    }
    return 0;
  }
  bool is_listed(const std::string& horse) const {
    return std::ranges::any_of(prices.field, [&](const racing_desk::Horse& one) {
      return horse_key(one.name) == horse_key(horse);
    });
  }
};

std::vector<RaceDay> races_of(const std::string& day) {
  const auto prices = racing_desk::races_of(day);
  const auto picks = racing_desk::picks_of(day);
  const auto cards = cards_of(day);
  const auto results = results_of(day);
  std::vector<RaceDay> races;
  for (const auto& [key, race] : prices) {
    if (!picks.contains(key) || !cards.contains(key)) continue;
    const auto ended = results.find(key);
    races.push_back({day, race, picks.at(key), cards.at(key),
                     ended == results.end() ? Ended{} : ended->second});
  }
  std::ranges::stable_sort(races, {}, [](const RaceDay& one) { return one.prices.time; });
  return races;
}

// ---- the other arithmetic ----

struct Terms {
  double fraction = 1;
  double places = 1;
};

Terms terms_of(double ran, bool handicap) {
  if (ran < 5) return {};
  if (ran < 8) return {0.25, 2};
  if (!handicap || ran < 12) return {0.2, 3};
  return {0.25, ran < 16 ? 3.0 : 4.0};
}

// The share of a bet on a place among so many that a dead heat leaves; 0: not placed.
double share_of(const Ended& ended, const std::string& position, double places) {
  if (position.empty() || !std::isdigit(static_cast<unsigned char>(position[0]))) return 0;
  const double before = std::stod(position) - 1;
  if (before >= places) return 0;
  const auto tied = static_cast<double>(std::ranges::count_if(
      ended.positions, [&](const auto& one) { return one.second == position; }));
  return std::min(1.0, (places - before) / tied);
}

struct Row {
  std::string horse;
  bool each_way = false;
  double price = 0;
  std::string result;
  std::optional<double> profit;  // nothing: nobody can tell yet
};

// Whether who came out after eight may take something off the winnings, and nobody says what.
bool has_late_non_runner(const RaceDay& race) {
  return std::ranges::any_of(race.card.runners, [&](const auto& one) {
    return race.is_listed(one.first) && !race.ended.positions.contains(horse_key(one.first));
  });
}

Row settled(const RaceDay& race) {
  const auto horse = horse_key(race.pick.horse);
  const auto declared = std::ranges::count_if(
      race.card.runners, [&](const auto& one) { return race.is_listed(one.first); });
  Row row{.horse = horse, .price = race.price_of(race.pick.horse)};
  row.each_way = row.price >= 5 && declared >= 5;
  const auto& ended = race.ended;
  if (ended.positions.empty()) return row.result = "open", row;
  const auto found = ended.positions.find(horse);
  if (found == ended.positions.end()) return row.result = "NR", row.profit = 0, row;
  row.result = found->second;
  const auto terms = row.each_way ? terms_of(ended.ran(), ended.handicap) : Terms{};
  const auto win = share_of(ended, row.result, 1);
  const auto place = row.each_way ? share_of(ended, row.result, terms.places) : 0;
  const bool pays = win > 0 || place > 0;
  if (pays && has_late_non_runner(race)) return row.result = "open", row;
  const auto half = row.each_way ? 0.5 : 1.0;
  const auto place_price = 1 + (row.price - 1) * terms.fraction;
  row.profit = half * win * row.price + (row.each_way ? half * place * place_price : 0) - 1;
  return row;
}

bool is_tip(const RaceDay& race) {
  double sum = 0;
  for (const auto& [name, text] : race.prices.field) {
    if (text.empty() || std::stod(text) >= 1000 || std::stod(text) <= 1.01) continue;
    sum += 1 / std::stod(text);
  }
  const auto price = race.price_of(race.pick.horse);
  return price > 1.01 && price < 1000 && sum >= 0.95 && sum <= 1.30;
}

// ---- the tools ----

void run(const std::string& folder, const std::string& command) {
  const auto said =
      real_files::output_of(fmt::format("cd {0} && {1}/{2} 2>&1", folder, BETOPS_BUILT, command));
  (void)said;
}

void write_lines(const std::string& folder, const std::vector<RaceDay>& races) {
  std::ofstream prices{folder + "/prices"};
  std::ofstream said{folder + "/said"};
  for (const auto& race : races) {
    const auto country = race.ended.country.empty() ? "GB" : race.ended.country;
    const auto of = fmt::format(
        R"("sport":"racing","league":"{1} {0}","course":"{0}","country":"{1}","name":"race",)"
        R"("starts_at":"{2}T{3}:00Z")",
        race.prices.course, country, race.day, race.prices.time);
    for (const auto& [horse, id] : race.card.runners) {
      if (race.is_listed(horse)) continue;
      prices << fmt::format("{{{},\"entrant\":\"{}\",\"status\":\"non_runner\"}}\n", of, horse);
    }
    for (const auto& [name, price] : race.prices.field) {
      if (price.empty()) continue;
      prices << fmt::format(
          "{{{},\"book\":\"skybet\",\"market\":\"win\",\"subject\":\"{}\",\"side\":\"yes\","
          "\"price\":{}}}\n",
          of, name, price);
    }
    const auto horse = race.card.runners.find(race.pick.horse);
    if (horse == race.card.runners.end()) continue;
    said << fmt::format(
        "{{\"provider\":\"racecards\",\"event\":\"{}\",\"subject_id\":\"{}\",\"market\":\"win\","
        "\"side\":\"yes\",\"confidence\":{}}}\n",
        race.card.id, horse->second, race.pick.confidence);
  }
}

void work(const std::string& folder, const std::string& day, const std::vector<RaceDay>& races) {
  write_lines(folder, races);
  auto results = day;
  std::ranges::replace(results, '-', '_');
  const auto result_file =
      real_files::folder() / ("desk_sources/rpscrape_results/" + results + ".csv.xz");
  std::ofstream{folder + "/card"} << real_files::text_of(card_file(day));
  std::ofstream{folder + "/result"} << real_files::text_of(result_file);
  run(folder,
      fmt::format("fetch-cards --provider racecards --from card --now {}T05:00:00Z -q", day));
  run(folder, fmt::format("fetch-odds --provider ndjson --from prices --now {}T07:00:00Z -q", day));
  run(folder, fmt::format("load-predictions --model monster --model-version 1 --now {}T07:00:00Z "
                          "-q said",
                          day));
  run(folder, fmt::format("gen-bets --now {}T07:05:00Z -q", day));
  run(folder,
      fmt::format("fetch-results --provider rpscrape --from result --now {}T21:30:00Z -q", day));
  run(folder, fmt::format("settle --now {}T21:40:00Z -q", day));
}

std::string log_of(const std::string& folder, const std::string& now) {
  return real_files::output_of(
      fmt::format("{}/roi-report --home {} --report subscriber-log --format csv --now {} -q",
                  BETOPS_BUILT, folder, now));
}

std::optional<double> number(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional{std::stod(text)};
}

// ---- what the desk published ----

// Its own formula, by its price: an each-way loser lost half (T8), a place paid the price times a
// fifth less 1 (T9), of three places always (T11, T12).
double desk_profit(const std::string& result, double price, bool each_way) {
  const bool is_number = std::isdigit(static_cast<unsigned char>(result[0])) != 0;
  const auto position = is_number ? std::stoi(result) : 99;
  if (!each_way) return position == 1 ? price - 1 : -1;
  return (position == 1 ? (price - 1) / 2 : 0) + (position <= 3 ? (0.2 * price - 1) / 2 : -0.5);
}

// Counts what differs, by the defect that explains it, and fails for what none does.
void explain(const csv::Row& theirs, const csv::Row& ours, std::map<std::string, int>& found) {
  const auto what = theirs.at("Date") + " " + theirs.at("Horse");
  const auto price = std::stod(theirs.at("Odds"));
  const bool each_way = theirs.at("EW/Win") == "EW";
  if (std::abs(price - std::stod(ours.at("Odds"))) > 1e-9) ++found["P1 another horse's price"];
  EXPECT_EQ(theirs.at("SP"), theirs.at("Odds")) << what;
  if (theirs.at("SP") != ours.at("SP")) ++found["Q16 no SP"];
  EXPECT_EQ(theirs.at("Value"), "100.0") << what;
  const auto& result = theirs.at("Result");
  const bool is_open = ours.at("Result") == "open";
  if (result == "NR") {
    if (ours.at("Result") != "NR") ++found["T13 not found, so a non-runner"];
    EXPECT_EQ(std::stod(theirs.at("Profit")), 0) << what;
    return;
  }
  if (!is_open) {
    EXPECT_EQ(result, ours.at("Result")) << what;
  }
  EXPECT_NEAR(std::stod(theirs.at("Profit")), desk_profit(result, price, each_way), 0.0051) << what;
  if (!each_way) return;
  const bool is_placed =
      std::isdigit(static_cast<unsigned char>(result[0])) && std::stoi(result) <= 3;
  ++found[is_placed ? "T9 a place at the price times a fifth, less 1" : "T8 half a loser"];
}

}  // namespace

TEST(RacingDesk, BooksOfTwoDaysAreThoseOfAnotherArithmetic_T8_T9_T11_T13_M8) {
  std::map<std::string, std::vector<RaceDay>> days;
  for (const auto& day : kDays) {
    days[day] = races_of(day);
    if (days[day].empty()) GTEST_SKIP() << "no racing desk in $BETOPS_DATA";
  }
  const auto folder = real_files::output_of("mktemp -d | tr -d '\n'");
  ASSERT_FALSE(folder.empty());
  real_files::output_of(fmt::format("{}/init-home {} --desk football -q", BETOPS_BUILT, folder));
  std::ofstream{folder + "/config/betops.yaml"}
      << "global: {bankroll: 100000.00, timezone: Europe/London, max_daily_exposure: 1}\n"
         "staking: {plan: flat, unit: 10.00}\n"
         "strategies:\n  tips: {enabled: true, min_conf: 0.001}\n";
  std::map<std::string, std::string> logs;
  for (const auto& day : kDays) {
    work(folder, day, days.at(day));
    logs[day] = log_of(folder, day + "T21:55:00Z");
  }
  EXPECT_EQ(log_of(folder, kDays.front() + "T21:55:00Z"), logs.at(kDays.front()));  // byte for byte

  const auto log = csv::read(logs.at(kDays.back()));
  auto line = log.begin();
  double running = 0;
  int tips = 0;
  int open = 0;
  std::map<std::string, csv::Row> by_horse;
  for (const auto& day : kDays) {
    std::map<std::string, csv::Row> of_day;
    for (; line != log.end() && line->at("Date") == day; ++line) {
      const auto horse = horse_key(line->at("Horse"));
      EXPECT_TRUE(of_day.emplace(horse, *line).second) << "twice: " << line->at("Horse");
      const auto profit = number(line->at("Profit"));
      running += profit.value_or(0);
      EXPECT_NEAR(std::stod(line->at("Running Profit")), running, 1e-6) << line->at("Horse");
    }
    for (const auto& race : days.at(day)) {
      if (!is_tip(race)) continue;
      const auto row = settled(race);
      const auto found = of_day.find(row.horse);
      if (found == of_day.end()) {
        ADD_FAILURE() << day << ' ' << race.prices.time << ' ' << row.horse << " is not in the log";
        continue;
      }
      const auto& ours = found->second;
      EXPECT_EQ(ours.at("EW/Win"), row.each_way ? "EW" : "Win") << row.horse;
      EXPECT_NEAR(std::stod(ours.at("Odds")), row.price, 1e-9) << row.horse;
      EXPECT_EQ(ours.at("Result"), row.result) << row.horse;
      const auto profit = number(ours.at("Profit"));
      EXPECT_EQ(profit.has_value(), row.profit.has_value()) << row.horse;
      if (profit && row.profit) {
        EXPECT_NEAR(*profit, *row.profit, 2e-6) << row.horse;
      }
      ++tips;
      open += row.profit ? 0 : 1;
      by_horse[day + row.horse] = ours;
    }
  }
  EXPECT_EQ(static_cast<std::size_t>(tips), log.size());
  EXPECT_EQ(tips, 51);
  EXPECT_EQ(open, 7);  // who would be paid, in a race that somebody left after eight

  std::map<std::string, int> found;
  double restarted = 0;
  std::string last;
  const auto desk = real_files::folder() / "racing_desk/tips_results/master_subscriber_log.csv";
  std::set<std::string> seen;
  for (const auto& row : csv::read(real_files::text_of(desk))) {
    const auto& day = row.at("Date");
    if (!days.contains(day)) continue;
    if (day != last) restarted = 0, last = day;
    restarted += std::stod(row.at("Profit"));
    EXPECT_NEAR(std::stod(row.at("Running Profit")), restarted, 1e-9);  // M8: from 0 each day
    const auto key = day + horse_key(row.at("Horse"));
    if (row.at("Horse") == "Unknown") {
      ++found["M8 nobody"];
    } else if (!seen.insert(key).second) {
      ++found["M8 twice"];
    } else if (!by_horse.contains(key)) {
      ++found["not a tip: no price that could be taken"];
    } else {
      explain(row, by_horse.at(key), found);
    }
  }
  const std::map<std::string, int> expected = {{"M8 nobody", 3},
                                               {"P1 another horse's price", 48},
                                               {"Q16 no SP", 51},
                                               {"T13 not found, so a non-runner", 10},
                                               {"T8 half a loser", 21},
                                               {"T9 a place at the price times a fifth, less 1", 9},
                                               {"not a tip: no price that could be taken", 18}};
  EXPECT_EQ(found, expected);
  real_files::output_of("rm -r '" + folder + "'");
}
