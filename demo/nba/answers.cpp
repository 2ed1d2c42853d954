#include "answers.hpp"

#include <fmt/chrono.h>
#include <fmt/os.h>

#include <algorithm>
#include <map>
#include <set>

namespace demo::nba {

namespace {

using namespace std::chrono_literals;
using std::chrono::minutes;
using std::chrono::sys_days;

constexpr const char* kOdds = "v4/sports/basketball_nba/";
constexpr const char* kEspn = "apis/site/v2/sports/basketball/nba/";
constexpr const char* kNothing = "1970-01-01T00:00:00Z";  // since ever

constexpr minutes kListed = -24h;   // a day's games, at ESPN
constexpr minutes kNamed = -30min;  // the starters, to the tip-off
constexpr minutes kCrews = 9h;
constexpr std::size_t kHeadlines = 20;

minutes end_of(const Listed& listed) {
  const auto overtimes = static_cast<int>(listed.played->periods.size()) - 4;
  return listed.game->tip + 2h + 20min + overtimes * 15min;
}

State state_at(const Listed& listed, minutes at) {
  if (!listed.played) return at >= kCalledOff ? State::off : State::to_come;
  if (at < listed.game->tip) return State::to_come;
  return at < end_of(listed) ? State::live : State::over;
}

std::vector<Listed> listed_at(std::span<const Listed> games, minutes at) {
  std::vector<Listed> listed{games.begin(), games.end()};
  for (auto& one : listed) one.state = state_at(one, at);
  return listed;
}

// Prices are of the minute in which they are asked for.
std::string of_now(std::string text, const std::string& look) {
  const auto said = fmt::format(R"("last_update":"{}")", look);
  for (auto at = text.find(said); at != std::string::npos; at = text.find(said, at)) {
    text.replace(at, said.size(), R"("last_update":"{now}")");
  }
  return text;
}

}  // namespace

Answers::Answers(std::filesystem::path folder, const std::vector<Team>& teams)
    : folder_{std::move(folder)}, teams_{teams} {
  for (const auto& team : teams_) {
    put(fmt::format("{}teams/{}/roster", kEspn, team.id), kNothing, roster(team));
  }
}

void Answers::look(const Scene& scene, std::span<const Quoted> games) const {
  const auto since = utc(scene.day, scene.at);
  put(fmt::format("{}odds?regions=us&markets=h2h,spreads,totals&oddsFormat=decimal&dateFormat=iso",
                  kOdds),
      since, "x-requests-last: 3\n\n" + of_now(odds(scene, games), since));
  put(fmt::format("{}events?dateFormat=iso", kOdds), since,
      "x-requests-last: 0\n\n" + events(scene, games));
}

void Answers::day(sys_days day, std::span<const Listed> games, const Absences& absences) {
  tell_games(day, games);
  for (const auto& listed : games) tell_game({teams_, day, listed.game->tip}, listed, absences);
  for (const auto at : {minutes{0h}, kNews}) {
    put(fmt::format("{}injuries", kEspn), utc(day, at),
        injuries({teams_, day, at}, absences, at == kNews));
  }
  const auto crews = fmt::format("wp-json/api/v1/get-game-officials?date={:%Y-%m-%d}", day);
  put(crews, kNothing, officials({teams_, day, 0h}, {}));
  put(crews, utc(day, kCrews), officials({teams_, day, kCrews}, games));
  tell_news(day, games, absences);
}

void Answers::tell_games(sys_days day, std::span<const Listed> games) const {
  std::set<minutes> changes{kListed};
  for (const auto& listed : games) {
    if (listed.played) {
      changes.insert({listed.game->tip, end_of(listed)});
    } else {
      changes.insert(kCalledOff);
    }
  }
  for (const auto at : changes) {
    put(fmt::format("{}scoreboard?dates={:%Y%m%d}", kEspn, day), utc(day, at),
        scoreboard({teams_, day, at}, listed_at(games, at)));
  }
}

void Answers::tell_game(const Scene& scene, Listed listed, const Absences& absences) const {
  const auto question = fmt::format("{}summary?event={}", kEspn, listed.game->id);
  const auto tell = [&](minutes at, Box box) {
    listed.state = state_at(listed, at);
    put(question, utc(scene.day, at), summary(scene, listed, box));
  };
  tell(kListed, Box::none);
  if (!listed.played) return tell(kCalledOff, Box::none);
  put(question, utc(scene.day, listed.game->tip + kNamed), lineup(scene, *listed.game, absences));
  tell(listed.game->tip, Box::starters);
  tell(end_of(listed), Box::played);
}

void Answers::tell_news(sys_days day, std::span<const Listed> games, const Absences& absences) {
  std::multimap<minutes, std::string> titles;
  for (const auto& listed : games) {
    const Scene scene{teams_, day, listed.game->tip};
    const auto& home = scene.team(listed.game->home);
    const auto& away = scene.team(listed.game->away);
    if (!listed.played) {
      titles.emplace(kCalledOff, fmt::format("{} at {} is postponed", away.name, home.name));
      continue;
    }
    titles.emplace(end_of(listed), fmt::format("{} {}, {} {}", home.name, listed.played->score(0),
                                               away.name, listed.played->score(1)));
    for (const int side : {listed.game->home, listed.game->away}) {
      const auto& team = scene.team(side);
      const auto& absent = absences[static_cast<std::size_t>(side)];
      for (std::size_t rank = 0; rank < absent.size(); ++rank) {
        if (absent[rank] != Absent::scratched) continue;
        titles.emplace(
            kNews, fmt::format("{} of the {} is out tonight", team.players[rank].name, team.name));
      }
    }
  }
  for (const auto& [at, title] : titles) {
    const auto time = utc(day, at);
    const auto id = fmt::format("{}", 42'000'000 + headlines_.size());
    headlines_.insert(headlines_.begin(), {.id = id, .published = time, .title = title});
    const std::span newest{headlines_.data(), std::min(headlines_.size(), kHeadlines)};
    put(fmt::format("{}news?limit=50", kEspn), time, articles(newest));
    put("espn/rss/nba/news", time, feed(newest));
  }
}

void Answers::put(const std::string& question, const std::string& since,
                  const std::string& answer) const {
  const auto folder = folder_ / question;
  std::filesystem::create_directories(folder);
  fmt::output_file((folder / since).string()).print("{}", answer);
}

}  // namespace demo::nba
