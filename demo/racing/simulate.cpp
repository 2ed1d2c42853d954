// simulate-racing - write what a racing desk's sources say in a month that never happened
//
// usage: simulate-racing DIR [DAY]
//
// Writes a folder a day, DIR/2025-03-01 and so on: cards.json, HHMM-exchange.json,
// HHMM-look.json, HHMM-bookmaker.ndjson, predictions.csv, results.csv and notices.ndjson, the times
// on a clock in London; and DIR/runners.csv and DIR/plunges.csv, the truth. DAY: only that day and
// those after it, as they are in the whole month. README.md describes the model. The same bytes on
// every machine.
#include "feeds.hpp"

#include <fmt/chrono.h>
#include <fmt/os.h>

#include <exception>
#include <filesystem>
#include <list>
#include <map>
#include <string_view>

namespace {

using namespace demo;
using namespace demo::racing;
using namespace std::chrono_literals;
using std::chrono::minutes;
using std::chrono::sys_days;

constexpr std::uint64_t kSeed = 2031;
constexpr minutes kBookmaker = 8h + 44min;
constexpr std::array<minutes, 3> kBefore{60min, 30min, 10min};  // a start

class Month {
 public:
  explicit Month(std::filesystem::path folder)
      : folder_{std::move(folder)},
        random_{kSeed},
        stable_{horses(random_)},
        runners_{fmt::output_file((folder_ / "runners.csv").string())},
        plunges_{fmt::output_file((folder_ / "plunges.csv").string())} {
    runners_.print(
        "day,race,market,off,fate,handicap,horse,name,selection,believed,chance,position,code,sp,"
        "bsp,out,out_price,deduction,reduction\n");
    plunges_.print("day,race,horse,name,selection,fall_60,fall_30,fall_10,matched\n");
  }

  void write(std::string_view from) {
    for (auto day = kFirstDay; day <= kLastDay; day += std::chrono::days{1}) {
      const auto races = races_of(day, stable_, random_);
      if (fmt::format("{:%F}", day) >= from) write_day(day, races);
      for (const auto& race : races) remember(race, stable_);
    }
  }

 private:
  void write_day(sys_days day, const std::vector<Race>& races) {
    const auto folder = folder_ / fmt::format("{:%F}", day);
    std::filesystem::create_directories(folder);
    std::list<Market> markets;
    std::vector<Told> told;
    told.reserve(races.size());
    for (const auto& race : races) {
      told.push_back(
          {race, markets.emplace_back(race, kSeed + static_cast<std::uint64_t>(race.id))});
    }
    const Scene scene{stable_, day};
    write(folder / "cards.json", cards(scene, told));
    write(folder / "predictions.csv", predictions(scene, told));
    minutes since{};
    for (const auto& [at, is_look] : polls(races)) {
      write(folder / (clock(at) + (is_look ? "-look.json" : "-exchange.json")),
            exchange(scene, told, since, at));
      since = at;
    }
    write(folder / (clock(kBookmaker) + "-bookmaker.ndjson"), bookmaker(scene, told, kBookmaker));
    write(folder / "results.csv", results(scene, told));
    write(folder / "notices.ndjson", notices(scene, told));
    for (const auto& one : told) tell_truth(one);
  }

  // When the exchange is asked: by the hour, at eight and around the bets; and whether it is a
  // look before a start.
  static std::map<minutes, bool> polls(const std::vector<Race>& races) {
    std::map<minutes, bool> polls{{8h, false}, {8h + 45min, false}, {9h, false}};
    for (minutes hour = 7h; hour <= 20h; hour += 1h) polls[hour + 5min] = false;
    for (const auto& race : races) {
      // Two minutes make no difference: meetings of the afternoon share their looks.
      for (const auto before : kBefore) polls[(race.off - before) / 10 * 10] = true;
    }
    return polls;
  }

  // ---- the truth ----

  void tell_truth(const Told& told) {
    const auto& [race, market] = told;
    std::vector<const Finish*> finishes(race.runners.size());
    for (const auto& finish : race.order) finishes[finish.runner] = &finish;
    const auto prices = market.starting_prices();
    for (std::size_t i = 0; i < race.runners.size(); ++i) {
      const auto& runner = race.runners[i];
      const auto& horse = stable_[runner.horse];
      runners_.print("{:%F},{},{},{},{},{},{},{},{},{:.6f},{:.6f},", race.day, race.id,
                     market_of(race), written(race.day, race.off), word_of(race.fate),
                     race.is_handicap() ? 1 : 0, horse.id, horse.name, selection_of(horse),
                     runner.believed, runner.chance);
      if (const auto* finish = finishes[i]) {
        runners_.print("{},{},{:.2f},{:.6f}",
                       finish->position != 0 ? std::to_string(finish->position) : "", finish->code,
                       prices[i].decimal() / 100.0, market.exchange_starting_price(i));
      } else {
        runners_.print(",,,");
      }
      if (runner.out) {
        runners_.print(",{},{:.2f},{:.2f},{:.5f}\n", written(race.day, *runner.out),
                       market.price_when_out(i).decimal() / 100.0, market.deduction(i) / 100.0,
                       market.factor(i) / 100'000.0);
      } else {
        runners_.print(",,,,\n");
      }
    }
    for (const auto& plunge : market.plunges()) {
      const auto& horse = stable_[race.runners[plunge.runner].horse];
      plunges_.print("{:%F},{},{},{},{},{:.2f},{:.2f},{:.2f},{}\n", race.day, race.id, horse.id,
                     horse.name, selection_of(horse), plunge.falls[0], plunge.falls[1],
                     plunge.falls[2], plunge.is_matched ? 1 : 0);
    }
  }

  static const char* word_of(Fate fate) {
    return fate == Fate::run ? "run" : fate == Fate::void_race ? "void" : "abandoned";
  }

  // ---- files ----

  static std::string clock(minutes at) {
    return fmt::format("{:02}{:02}", at / 1h, at.count() % 60);
  }

  static void write(const std::filesystem::path& file, const std::string& text) {
    fmt::output_file(file.string()).print("{}", text);
  }

  std::filesystem::path folder_;
  Random random_;
  std::vector<Horse> stable_;
  fmt::ostream runners_;
  fmt::ostream plunges_;
};

bool is_of_the_month(std::string_view text) {
  for (auto day = kFirstDay; day <= kLastDay; day += std::chrono::days{1}) {
    if (fmt::format("{:%F}", day) == text) return true;
  }
  return false;
}

}  // namespace

int main(int argc, char** argv) try {
  const std::string_view from = argc == 3 ? argv[2] : "2025-03-01";
  if (argc < 2 || argc > 3 || !is_of_the_month(from)) {
    fmt::print(stderr, "usage: simulate-racing DIR [DAY]\n");
    return 64;
  }
  std::filesystem::create_directories(argv[1]);
  Month{argv[1]}.write(from);
} catch (const std::exception& error) {
  fmt::print(stderr, "simulate-racing: {}\n", error.what());
  return 74;
}
