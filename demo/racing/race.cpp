#include "race.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace demo::racing {

namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;
using std::chrono::sys_days;

constexpr double kOfTheDay = 0.8;  // what a horse is that day, beside its ability
constexpr double kModelError = 0.15;
constexpr double kComesOut = 0.05;
constexpr std::size_t kFewest = 4;  // that run

class Day {
 public:
  Day(sys_days day, const std::vector<Horse>& stable, Random& random)
      : day_{day},
        day_number_{static_cast<int>((day - kFirstDay).count())},
        stable_{stable},
        random_{random},
        has_run_(stable.size()) {}

  std::vector<Race> races() {
    const auto meetings = meetings_of(day_);
    for (std::size_t which = 0; which < meetings.size(); ++which) {
      for (int number = 0; number < meetings[which].races; ++number) {
        add(meetings[which], which, number);
      }
    }
    if (!races_.empty()) withdraw_the_second_favourite();
    for (auto& race : races_) run(race);
    share_a_win();
    return std::move(races_);
  }

 private:
  // ---- before ----

  void add(const Meeting& meeting, std::size_t which, int number) {
    const bool is_flat = meeting.course->kind == Kind::flat;
    const auto type = is_flat ? "Flat" : pick<const char*>({"Chase", "Hurdle", "Hurdle"});
    const bool is_handicap = random_.uniform() < 0.6;
    const int top = (is_flat ? 55 : 90) + 5 * below(8);
    auto& made = races_.emplace_back(
        Race{.id = 880'000 + 100 * day_number_ + static_cast<int>(races_.size()),
             .day = day_,
             .off = meeting.first + number * 30min,
             .course = meeting.course,
             .name = name_of(type, is_handicap),
             .type = type,
             .race_class = 2 + below(5),
             .rating_band = is_handicap ? fmt::format("0-{}", top) : "",
             .furlongs = is_flat ? 5 + below(8) : 16 + below(9),
             .runners = {},
             .fate = Fate::run,
             .order = {}});
    enter(made, which, number);
    if (day_number_ % 9 == 0 && which == 0 && number == 3) made.fate = Fate::void_race;
    if (day_number_ % 14 == 0 && which == 1 && number > 2) made.fate = Fate::abandoned;
  }

  std::string name_of(std::string_view type, bool is_handicap) {
    const auto* const whose = pick<const char*>(
        {"Wherry", "Packhorse", "Lamplighter", "Turnpike", "Foundry", "Coachman"});
    const bool is_flat = type == "Flat";
    return fmt::format("{} {}{}{}", whose,
                       is_handicap ? "Handicap"
                       : is_flat   ? "Novice Stakes"
                                   : "Novices'",
                       is_flat ? "" : " ", is_flat ? "" : type);
  }

  void enter(Race& race, std::size_t which, int number) {
    const bool is_large = random_.uniform() < 0.1;
    const int field = below(9) + (is_large ? 9 : 5);
    const bool is_flat = race.course->kind == Kind::flat;
    std::vector<double> weights;
    const int jockey = below(kJockeys);
    for (int i = 0; i < field; ++i) {
      const bool is_of_two = day_number_ % 14 == 1 && which < 2 && number == 4 && i == 2;
      const auto horse = is_of_two ? stable_.size() - 1 - which : somebody(race.course->kind);
      const auto& who = stable_[horse];
      race.runners.push_back({.horse = horse,
                              .number = i + 1,
                              .draw = is_flat ? i * 5 % field + 1 : 0,
                              .pounds = (is_flat ? 126 : 154) + below(13),
                              .jockey = (jockey + i) % kJockeys,
                              .believed = 0,
                              .chance = 0,
                              .out = {}});
      const double favoured = is_of_two && which == 0 ? 2 : 0;
      weights.push_back(exponential(0.5 * who.ability + kOfTheDay * random_.normal() + favoured));
    }
    believe(race, weights);
    come_out(race);
  }

  // Stalls are 1 to so many where 5 and the field have no common factor; else by number.
  void believe(Race& race, std::vector<double>& weights) {
    double sum = 0;
    for (const double weight : weights) sum += weight;
    double truth = 0;
    const auto field = static_cast<int>(race.runners.size());
    for (std::size_t i = 0; i < weights.size(); ++i) {
      auto& runner = race.runners[i];
      if (runner.draw != 0 && field % 5 == 0) runner.draw = runner.number;
      runner.believed = weights[i] / sum;
      runner.chance = runner.believed * exponential(kModelError * random_.normal());
      truth += runner.chance;
    }
    for (auto& runner : race.runners) runner.chance /= truth;
  }

  std::size_t somebody(Kind kind) {
    while (true) {
      const auto found =
          static_cast<std::size_t>(random_.uniform() * static_cast<double>(stable_.size() - 2));
      const auto& horse = stable_[found];
      const bool is_fresh =
          horse.last_run == kNever || day_ - horse.last_run >= std::chrono::days{7};
      if (horse.kind != kind || !is_fresh || has_run_[found]) continue;
      has_run_[found] = true;
      return found;
    }
  }

  void come_out(Race& race) {
    constexpr minutes kFrom = 5h + 30min;
    auto left = race.runners.size();
    for (auto& runner : race.runners) {
      if (random_.uniform() >= kComesOut || left <= kFewest) continue;
      const auto at = static_cast<int>(random_.uniform() *
                                       static_cast<double>((race.off - kFrom - 20min).count()));
      runner.out = kFrom + minutes{at};
      --left;
    }
  }

  // After the bets: what is left of their winnings is less.
  void withdraw_the_second_favourite() {
    auto& race = races_[static_cast<std::size_t>(day_number_ % 7)];
    std::vector<std::size_t> ranks(race.runners.size());
    for (std::size_t i = 0; i < ranks.size(); ++i) ranks[i] = i;
    std::ranges::stable_sort(ranks, [&](std::size_t a, std::size_t b) {
      return race.runners[a].believed > race.runners[b].believed;
    });
    race.runners[ranks[0]].out.reset();
    race.runners[ranks[1]].out = 11h + 17min;
  }

  // ---- the race ----

  void run(Race& race) {
    std::vector<std::pair<double, std::size_t>> times;
    for (std::size_t i = 0; i < race.runners.size(); ++i) {
      const double drawn = random_.uniform();
      if (race.runners[i].out) continue;
      times.emplace_back(-logarithm(drawn) / race.runners[i].chance, i);
    }
    std::ranges::sort(times);
    const double tie = random_.uniform();
    const auto field = times.size();
    // How many are in the tie, and the position that they share.
    const auto tied = tie < 0.004 ? 3U : tie < 0.08 ? 2U : 0U;
    const auto from = tie < 0.03 ? 1U : tie < 0.055 ? 2U : 3U;
    std::vector<Finish> fallen;
    for (std::size_t i = 0; i < field; ++i) {
      const auto rank = static_cast<unsigned>(race.order.size()) + 1;
      const bool is_tied = tied != 0 && rank >= from && rank < from + tied && field > 4;
      const bool is_jumps = race.course->kind == Kind::jumps;
      if (i > 3 && is_jumps && random_.uniform() < 0.15) {
        fallen.push_back({times[i].second, 0, pick<const char*>({"PU", "PU", "F", "UR"})});
      } else {
        race.order.push_back({times[i].second, static_cast<int>(is_tied ? from : rank), ""});
      }
    }
    race.order.insert(race.order.end(), fallen.begin(), fallen.end());
    if (race.fate == Fate::abandoned) race.order.clear();
    if (race.fate == Fate::void_race) {
      for (auto& finish : race.order) finish = {finish.runner, 0, "VOID"};
    }
  }

  // The first race of the day that the model's sure choice wins ends in a dead heat.
  void share_a_win() {
    for (auto& race : races_) {
      if (race.fate != Fate::run || race.order.size() < kFewest) continue;
      const auto& won = race.runners[race.order[0].runner];
      const bool is_choice = std::ranges::none_of(
          race.runners, [&](const Runner& runner) { return runner.believed > won.believed; });
      if (!is_choice || confidence_of(won.believed) < 0.8) continue;
      if (race.order[1].position == 2 && race.order[2].position == 3) race.order[1].position = 1;
      return;
    }
  }

  // ---- chance ----

  int below(int limit) { return static_cast<int>(random_.uniform() * limit); }

  template <typename T>
  T pick(std::initializer_list<T> from) {
    return from.begin()[below(static_cast<int>(from.size()))];
  }

  sys_days day_;
  int day_number_;
  const std::vector<Horse>& stable_;
  Random& random_;
  std::vector<bool> has_run_;
  std::vector<Race> races_;
};

}  // namespace

std::vector<Race> races_of(sys_days day, const std::vector<Horse>& stable, Random& random) {
  return Day{day, stable, random}.races();
}

void remember(const Race& race, std::vector<Horse>& stable) {
  for (const auto& finish : race.order) {
    auto& horse = stable[race.runners[finish.runner].horse];
    horse.last_run = race.day;
    if (race.fate == Fate::void_race) continue;
    horse.form += finish.position == 0  ? finish.code.front()
                  : finish.position > 9 ? '0'
                                        : static_cast<char>('0' + finish.position);
    if (horse.form.size() > 6) horse.form.erase(0, 1);
  }
}

double confidence_of(double believed) {
  return 1 - exponential(-5 * believed);
}

}  // namespace demo::racing
