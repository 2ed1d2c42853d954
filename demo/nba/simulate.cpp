// simulate-nba - write what the NBA desk's sources say in a season that never happened
//
// usage: simulate-nba DIR [DAYS]
//
// Writes a folder a day, DIR/2024-10-22 and so on: cards.json, HHMM-odds.json,
// HHMM-predictions.csv, HHMM-injuries.json, results.json and summary-ID.json, the times on
// a clock in New York; and DIR/truth.csv. DAYS: only the first so many. README.md describes
// the model. The same bytes on every machine.
#include "feeds.hpp"

#include <fmt/chrono.h>
#include <fmt/os.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <system_error>

namespace {

using namespace demo;
using namespace demo::nba;
using namespace std::chrono_literals;
using std::chrono::minutes;
using std::chrono::sys_days;

constexpr std::uint64_t seed = 99;
constexpr double kModelError = 1.7;       // of its margins
constexpr double kModelTotalError = 3.5;  // of its totals
constexpr minutes kNews = 16h + 30min;

// A game with all that happens to it.
struct Story {
  Game game;
  Truth truth;
  View view;
  double model_margin_error;
  double model_total_error;
  std::optional<Played> played;
};

class Season {
 public:
  Season(std::filesystem::path folder, int days)
      : folder_{std::move(folder)},
        days_{days},
        random_{seed},
        teams_{league(random_)},
        injuries_{teams_},
        ahead_{regular_season(teams_, random_)},
        truth_{fmt::output_file((folder_ / "truth.csv").string())} {
    truth_.print("id,date,home,away,margin,total,home_score,away_score\n");
  }

  void write() {
    for (auto day = ahead_.front().date; days_ > 0 && !is_over_;
         day += std::chrono::days{1}, --days_) {
      if (day == kPlayoffs) begin_playoffs();
      if (day >= kPlayoffs) add_playoff_games(day);
      play_day(day);
    }
  }

 private:
  // ---- a day ----

  void play_day(sys_days day) {
    const auto absences = injuries_.next_day(random_);
    tell_tomorrow(day);
    auto& today = stories_[day];
    for (auto& story : today) {
      story.truth = truth_of(story.game, teams_, absences, rest_of(story.game), random_);
    }
    if (today.empty()) return;

    const auto folder = folder_ / fmt::format("{:%Y-%m-%d}", day);
    std::filesystem::create_directories(folder);
    write(folder / "cards.json", scoreboard({teams_, day, 10h}, listed(today, false)));
    std::set<minutes> looks{10h, 15h, 17h};
    for (const auto& story : today) looks.insert(story.game.tip / 1h * 1h - 10min);  // the close
    for (const auto at : looks) look(day, at, folder);
    for (const auto at : {minutes{15h}, minutes{17h}}) {
      write(folder / (clock(at - 10min) + "-injuries.json"),
            injuries({teams_, day, at - 10min}, absences, at > kNews));
      predict(day, at - 10min, folder);
    }
    end_day(day, absences, folder);
  }

  void look(sys_days day, minutes at, const std::filesystem::path& folder) {
    std::vector<Quoted> quoted;
    for (const auto on : {day, day + std::chrono::days{1}}) {
      for (auto& story : stories_[on]) {
        if (on == day && (story.game.tip <= at || (story.game.postponed && at >= 17h))) continue;
        story.view.look_again(random_);
        const double margin =
            at > kNews && on == day ? story.truth.margin : story.truth.margin_before_news;
        quoted.push_back({&story.game, story.view.quotes(margin, story.truth.total)});
      }
    }
    write(folder / (clock(at) + "-odds.json"), odds({teams_, day, at}, quoted));
  }

  // The model knows what the morning's report says, and the afternoon's news.
  void predict(sys_days day, minutes at, const std::filesystem::path& folder) {
    std::vector<Predicted> predicted;
    for (const auto& story : stories_[day]) {
      if (story.game.postponed && at >= 16h) continue;
      const double margin = at > kNews ? story.truth.margin : story.truth.margin_before_news;
      predicted.push_back({&story.game, margin + story.model_margin_error,
                           story.truth.total + story.model_total_error});
    }
    write(folder / (clock(at) + "-predictions.csv"), predictions({teams_, day, at}, predicted));
  }

  void end_day(sys_days day, const Absences& absences, const std::filesystem::path& folder) {
    auto& today = stories_[day];
    for (auto& story : today) {
      if (story.game.postponed) continue;
      story.played = play(story.game, teams_, absences, story.truth, random_);
      last_game_[story.game.home] = last_game_[story.game.away] = day;
      write(folder / fmt::format("summary-{}.json", story.game.id),
            summary({teams_, day, 23h}, story.game, *story.played));
      record(story);
    }
    write(folder / "results.json", scoreboard({teams_, day, 23h}, listed(today, true)));
    stories_.erase(day);
  }

  // ---- games to come ----

  // The books have a game from the day before, before anybody knows who will be hurt.
  void tell_tomorrow(sys_days day) {
    while (!ahead_.empty() && ahead_.front().date <= day + std::chrono::days{1}) {
      const auto game = ahead_.front();
      ahead_.erase(ahead_.begin());
      const Absences nobody(teams_.size());
      stories_[game.date].push_back({.game = game,
                                     .truth = truth_of(game, teams_, nobody, {2, 2}, random_),
                                     .view = View{random_},
                                     .model_margin_error = kModelError * random_.normal(),
                                     .model_total_error = kModelTotalError * random_.normal(),
                                     .played = {}});
    }
  }

  int days_since(int team, sys_days day) const {
    const auto found = last_game_.find(team);
    return found == last_game_.end() ? 9 : static_cast<int>((day - found->second).count());
  }
  Rest rest_of(const Game& game) const {
    return {days_since(game.home, game.date), days_since(game.away, game.date)};
  }

  // ---- the playoffs ----

  struct Series {
    int better;
    int worse;
    int wins_better = 0;
    int wins_worse = 0;
    int games = 0;
    bool is_decided() const { return wins_better == 4 || wins_worse == 4; }
    int winner() const { return wins_better == 4 ? better : worse; }
  };

  // The first eight of each conference: 1 and 8, 4 and 5, 3 and 6, 2 and 7.
  void begin_playoffs() {
    for (const int first : {0, kConference}) {
      std::vector<int> seeds;
      for (int team = first; team < first + kConference; ++team) seeds.push_back(team);
      std::ranges::stable_sort(seeds, std::ranges::greater{},
                               [&](int team) { return wins_[team]; });
      for (const auto& [a, b] : {std::pair{0U, 7U}, {3U, 4U}, {2U, 5U}, {1U, 6U}}) {
        series_.push_back({seeds[a], seeds[b]});
      }
    }
    next_playoff_day_ = kPlayoffs + std::chrono::days{1};
  }

  // Every second day a game of each series that goes on; a round begins when all are decided.
  void add_playoff_games(sys_days day) {
    if (day + std::chrono::days{1} != next_playoff_day_) return;
    next_playoff_day_ += std::chrono::days{2};
    if (std::ranges::all_of(series_, &Series::is_decided)) {
      std::vector<Series> next;
      for (std::size_t i = 0; i + 1 < series_.size(); i += 2) {
        next.push_back(met(series_[i].winner(), series_[i + 1].winner()));
      }
      is_over_ = next.empty();
      series_ = std::move(next);
    }
    for (auto& series : series_) {
      if (series.is_decided()) continue;
      const bool at_better = series.games < 2 || series.games == 4 || series.games == 6;
      const int home = at_better ? series.better : series.worse;
      ++series.games;
      ahead_.push_back({.id = ++last_id_,
                        .date = day + std::chrono::days{1},
                        .tip = tip_off(teams_[static_cast<std::size_t>(home)], random_),
                        .home = home,
                        .away = at_better ? series.worse : series.better,
                        .stage = Stage::playoffs});
    }
    std::ranges::stable_sort(ahead_, {}, &Game::tip);
  }

  Series met(int a, int b) { return wins_[a] >= wins_[b] ? Series{a, b} : Series{b, a}; }

  void record(const Story& story) {
    const auto& played = *story.played;
    const bool home_won = played.score(0) > played.score(1);
    const int winner = home_won ? story.game.home : story.game.away;
    if (story.game.stage == Stage::regular) {
      ++wins_[winner];
    } else {
      for (auto& series : series_) {
        if (series.better != story.game.home && series.better != story.game.away) continue;
        ++(winner == series.better ? series.wins_better : series.wins_worse);
      }
    }
    const auto name = [&](int team) { return teams_[static_cast<std::size_t>(team)].name; };
    truth_.print("{},{:%Y-%m-%d},{},{},{:.2f},{:.2f},{},{}\n", story.game.id, story.game.date,
                 name(story.game.home), name(story.game.away), story.truth.margin,
                 story.truth.total, played.score(0), played.score(1));
  }

  // ---- files ----

  static std::vector<Listed> listed(const std::vector<Story>& stories, bool with_results) {
    std::vector<Listed> all;
    for (const auto& story : stories) {
      all.push_back({&story.game, with_results && story.played ? &*story.played : nullptr});
    }
    return all;
  }

  static std::string clock(minutes at) {
    return fmt::format("{:02}{:02}", at / 1h, at.count() % 60);
  }

  static void write(const std::filesystem::path& file, const std::string& text) {
    fmt::output_file(file.string()).print("{}", text);
  }

  std::filesystem::path folder_;
  int days_;
  Random random_;
  std::vector<Team> teams_;
  Injuries injuries_;
  std::vector<Game> ahead_;
  std::map<sys_days, std::vector<Story>> stories_;
  std::map<int, sys_days> last_game_;
  std::map<int, int> wins_;
  std::vector<Series> series_;
  sys_days next_playoff_day_;
  int last_id_ = 401'800'000;
  bool is_over_ = false;
  fmt::ostream truth_;
};

}  // namespace

int main(int argc, char** argv) try {
  int days = 400;
  const std::string_view given = argc == 3 ? argv[2] : "400";
  const auto end = given.data() + given.size();
  const auto read = std::from_chars(given.data(), end, days);
  if (argc < 2 || argc > 3 || read.ec != std::errc{} || read.ptr != end || days < 1) {
    fmt::print(stderr, "usage: simulate-nba DIR [DAYS]\n");
    return 64;
  }
  std::filesystem::create_directories(argv[1]);
  Season{argv[1], days}.write();
} catch (const std::system_error& error) {
  fmt::print(stderr, "simulate-nba: {}\n", error.what());
  return 74;
}
