// simulate-nba - write what the NBA desk's sources say in a season that never happened
//
// usage: simulate-nba DIR [DAYS [ANSWERS]]
//
// Writes a folder a day, DIR/2024-10-22 and so on: cards.json, HHMM-odds.json,
// HHMM-predictions.csv, HHMM-injuries.json, results.json, summary-ID.json and what is told of
// players, the times on a clock in New York; and DIR/truth.csv and DIR/players.csv. DAYS: only the
// first so many. ANSWERS: a folder for what each source answers to each question, at any time.
// README.md describes the model. The same bytes on every machine.
#include "answers.hpp"
#include "playoffs.hpp"

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
constexpr minutes kBefore = 5min;         // the bets that prices are looked at for
constexpr minutes kClose = 15min;         // before the hour of a start

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
  Season(std::filesystem::path folder, int days, const std::filesystem::path& answers)
      : folder_{std::move(folder)},
        days_{days},
        random_{seed},
        of_players_{seed + 1},
        teams_{league(random_)},
        injuries_{teams_},
        ahead_{regular_season(teams_, random_)},
        truth_{fmt::output_file((folder_ / "truth.csv").string())},
        players_{fmt::output_file((folder_ / "players.csv").string())} {
    if (!answers.empty()) answers_.emplace(answers, teams_);
    truth_.print("id,date,home,away,margin,total,home_score,away_score,overtimes\n");
    players_.print("date,player,played,points,rebounds,assists\n");
  }

  void write() {
    for (auto day = ahead_.front().date; days_ > 0 && !(playoffs_ && playoffs_->is_over());
         day += std::chrono::days{1}, --days_) {
      if (day == kPlayoffs) playoffs_.emplace(wins_, day);
      if (playoffs_) add_playoff_games(day);
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
    if (today.empty()) {
      if (answers_) answers_->day(day, {}, absences);
      return;
    }

    const auto folder = folder_ / fmt::format("{:%Y-%m-%d}", day);
    std::filesystem::create_directories(folder);
    if (is_first_) tell_rosters(folder);
    write(folder / "cards.json", scoreboard({teams_, day, 10h}, listed(today, false)));
    std::set<minutes> looks{10h - kBefore, 15h - kBefore, 17h - kBefore};
    for (const auto& story : today) looks.insert(story.game.tip / 1h * 1h - kClose);
    for (const auto at : looks) look(day, at, folder);
    for (const auto at : {minutes{15h}, minutes{17h}}) {
      if (is_anybody_out(absences, at > kNews)) {
        write(folder / (clock(at - 10min) + "-injuries.json"),
              injuries({teams_, day, at - 10min}, absences, at > kNews));
      }
      predict(day, at - 10min, absences, folder);
    }
    tell_of_players(day, absences, folder);
    end_day(day, absences, folder);
  }

  void look(sys_days day, minutes at, const std::filesystem::path& folder) {
    std::vector<Quoted> quoted;
    for (const auto on : {day, day + std::chrono::days{1}}) {
      for (auto& story : stories_[on]) {
        if (on == day && (story.game.tip <= at || (story.game.postponed && at > kNews))) continue;
        story.view.look_again(random_);
        const double margin =
            at > kNews && on == day ? story.truth.margin : story.truth.margin_before_news;
        quoted.push_back({&story.game, story.view.quotes(margin, story.truth.total)});
      }
    }
    write(folder / (clock(at) + "-odds.json"), odds({teams_, day, at}, quoted));
    if (answers_) answers_->look({teams_, day, at}, quoted);
  }

  // The model knows what the morning's report says, and the afternoon's news.
  void predict(sys_days day, minutes at, const Absences& absences,
               const std::filesystem::path& folder) {
    std::vector<Predicted> predicted;
    for (const auto& story : stories_[day]) {
      if (story.game.postponed && at >= kCalledOff) continue;
      const double margin = at > kNews ? story.truth.margin : story.truth.margin_before_news;
      predicted.push_back({&story.game,
                           margin + story.model_margin_error,
                           story.truth.total + story.model_total_error,
                           {}});
      if (at > kNews && is_named(story)) predicted.back().players = guessed(story, absences);
    }
    write(folder / (clock(at) + "-predictions.csv"), predictions({teams_, day, at}, predicted));
  }

  // ---- what players do ----

  // Lineups are named before the second run in the first games of an evening.
  static bool is_named(const Story& story) {
    return story.game.tip <= 19h && !story.game.postponed;
  }

  Players expected(const Story& story, const Absences& absences, bool with_news) const {
    const auto& [margin, total, before_news] = story.truth;
    const double by = with_news ? margin : before_news;
    const auto of = [&](int team, double score) {
      const auto which = static_cast<std::size_t>(team);
      return expected_of(teams_[which], absences[which], with_news, score);
    };
    return {of(story.game.home, (total + by) / 2), of(story.game.away, (total - by) / 2)};
  }

  // The model has each mean wrong by 3%.
  Players guessed(const Story& story, const Absences& absences) {
    auto players = expected(story, absences, true);
    for (auto& side : players) {
      for (auto& player : side) {
        for (auto& mean : player.means) mean *= 1 + 0.03 * of_players_.normal();
      }
    }
    return players;
  }

  void tell_rosters(const std::filesystem::path& folder) {
    is_first_ = false;
    for (const auto& team : teams_) {
      write(folder / fmt::format("0956-roster-{}.json", team.id), roster(team));
    }
  }

  void tell_of_players(sys_days day, const Absences& absences,
                       const std::filesystem::path& folder) {
    constexpr minutes kAt = 16h + 50min;
    for (const auto& story : stories_[day]) {
      if (!is_named(story)) continue;
      write(folder / fmt::format("{}-lineup-{}.json", clock(kAt), story.game.id),
            lineup({teams_, day, kAt}, story.game, absences));
    }
    price_players(day, kAt, false, absences, folder);
    price_players(day, 18h + 50min, true, absences, folder);  // the close
  }

  void price_players(sys_days day, minutes at, bool with_news, const Absences& absences,
                     const std::filesystem::path& folder) {
    std::vector<PropsOf> props;
    for (const auto& story : stories_[day]) {
      if (!is_named(story) || story.game.tip <= at) continue;
      auto& of_game = props.emplace_back(PropsOf{&story.game, {}});
      const auto players = expected(story, absences, with_news);
      for (const std::size_t side : {0U, 1U}) {
        of_game.sides[side] = prop_quotes(players[side], with_news ? 0.02 : 0.06, of_players_);
      }
    }
    if (props.empty()) return;
    write(folder / (clock(at) + "-props.json"), prop_odds({teams_, day, at}, props));
  }

  // Their box scores are known, so who did not play after all is, too.
  void hurt(Story& story, const Absences& absences) {
    for (const std::size_t side : {0U, 1U}) {
      const auto team = static_cast<std::size_t>(side == 0 ? story.game.home : story.game.away);
      auto& box = story.played->box[side];
      hurt_while_warming_up(box, absences[team], of_players_);
      for (std::size_t i = 0; i < box.size(); ++i) {
        const auto& line = box[i];
        players_.print("{:%Y-%m-%d},{},{},{},{},{}\n", story.game.date,
                       teams_[team].players[i].name, line.played ? 1 : 0, line.points,
                       line.rebounds, line.assists);
      }
    }
  }

  void end_day(sys_days day, const Absences& absences, const std::filesystem::path& folder) {
    auto& today = stories_[day];
    for (auto& story : today) {
      if (story.game.postponed) continue;
      story.played = play(story.game, teams_, absences, story.truth, random_);
      if (is_named(story)) hurt(story, absences);
      last_game_[story.game.home] = last_game_[story.game.away] = day;
      write(folder / fmt::format("summary-{}.json", story.game.id),
            summary({teams_, day, 23h}, {&story.game, &*story.played, State::over}, Box::played));
      record(story);
    }
    const auto over = listed(today, true);
    write(folder / "results.json", scoreboard({teams_, day, 23h}, over));
    if (answers_) answers_->day(day, over, absences);
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

  void add_playoff_games(sys_days day) {
    for (const auto& game : playoffs_->games_after(day, teams_, random_)) ahead_.push_back(game);
    std::ranges::stable_sort(ahead_, {}, &Game::tip);
  }

  int days_since(int team, sys_days day) const {
    const auto found = last_game_.find(team);
    return found == last_game_.end() ? 9 : static_cast<int>((day - found->second).count());
  }
  Rest rest_of(const Game& game) const {
    return {days_since(game.home, game.date), days_since(game.away, game.date)};
  }

  void record(const Story& story) {
    const auto& played = *story.played;
    const bool home_won = played.score(0) > played.score(1);
    const int winner = home_won ? story.game.home : story.game.away;
    story.game.stage == Stage::regular ? void(++wins_[winner])
                                       : playoffs_->record(story.game, winner);
    const auto name = [&](int team) { return teams_[static_cast<std::size_t>(team)].name; };
    truth_.print("{},{:%Y-%m-%d},{},{},{:.2f},{:.2f},{},{},{}\n", story.game.id, story.game.date,
                 name(story.game.home), name(story.game.away), story.truth.margin,
                 story.truth.total, played.score(0), played.score(1), played.periods.size() - 4);
  }

  // ---- files ----

  static std::vector<Listed> listed(const std::vector<Story>& stories, bool with_results) {
    std::vector<Listed> all;
    for (const auto& story : stories) {
      const auto* played = with_results && story.played ? &*story.played : nullptr;
      all.push_back({&story.game, played,
                     played                 ? State::over
                     : story.game.postponed ? State::off
                                            : State::to_come});
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
  bool is_first_ = true;
  Random random_;
  Random of_players_;
  std::vector<Team> teams_;
  Injuries injuries_;
  std::vector<Game> ahead_;
  std::map<sys_days, std::vector<Story>> stories_;
  std::map<int, sys_days> last_game_;
  std::map<int, int> wins_;
  std::optional<Playoffs> playoffs_;
  fmt::ostream truth_;
  fmt::ostream players_;
  std::optional<Answers> answers_;
};

}  // namespace

int main(int argc, char** argv) try {
  int days = 400;
  const std::string_view given = argc > 2 ? argv[2] : "400";
  const auto end = given.data() + given.size();
  const auto read = std::from_chars(given.data(), end, days);
  if (argc < 2 || argc > 4 || read.ec != std::errc{} || read.ptr != end || days < 1) {
    fmt::print(stderr, "usage: simulate-nba DIR [DAYS [ANSWERS]]\n");
    return 64;
  }
  std::filesystem::create_directories(argv[1]);
  Season{argv[1], days, argc == 4 ? argv[3] : ""}.write();
} catch (const std::system_error& error) {
  fmt::print(stderr, "simulate-nba: {}\n", error.what());
  return 74;
}
