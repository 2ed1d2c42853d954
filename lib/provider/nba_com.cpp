#include <provider/entries.hpp>
#include <provider/nba_com.hpp>
#include <provider/text.hpp>

#include <functional>

namespace provider::nba_com {

namespace {

enum class State { to_come, live, final, off };

struct Game {
  market::Fixture fixture;
  State state = State::to_come;
  std::vector<market::PeriodScore> scores;  // of a final
};

std::string team_in(const Json& team) {
  const auto city = team.member("teamCity");
  const auto name = team.member("teamName");
  return market::tidy_name(fmt::format("{} {}", city.string(), name.not_empty()));
}

// Ten digits: of the league, of what the game counts for, of the season, its number.
constexpr std::size_t kIdSize = 10;
constexpr std::size_t kTypeAt = 2;
constexpr char kPreseason = '1';
constexpr char kAllStars = '3';

char type_in(const Json& id) {
  const auto digits = id.string();
  if (digits.size() != kIdSize) throw id.wrong("ten digits were expected");
  return digits[kTypeAt];
}

State state_in(const Json& game) {
  const auto postponed = game.find("postponedStatus");
  const auto status = game.member("gameStatus");
  if (postponed && postponed->string() == "Y") return State::off;
  switch (status.whole_number()) {
    case 1: return State::to_come;
    case 2: return State::live;
    case 3: return State::final;
    default: throw status.wrong("1, 2 or 3 was expected");
  }
}

std::int64_t points_in(const Json& team) {
  const auto score = team.member("score");
  const auto points = score.whole_number();
  if (points < 0 || points > market::kMostPoints) throw score.wrong("not a score");
  return points;
}

// "Final", or after overtime "Final/OT", "Final/OT2".
std::vector<market::PeriodScore> scores_in(const Json& game, const Json& home, const Json& away) {
  const auto text = game.member("gameStatusText");
  const market::Score score{points_in(home), points_in(away)};
  if (score.home == score.away) throw game.wrong("final, and the score is level");
  std::vector<market::PeriodScore> scores{{.scope = market::Scope::with_overtime, .score = score}};
  if (trimmed(text.string()) == "Final") {
    scores.push_back({.scope = market::Scope::regulation, .score = score});
  } else if (!text.string().starts_with("Final/OT")) {
    throw text.wrong(fmt::format("no final that is known: '{}'", quotable(text.string())));
  }
  return scores;
}

// Of the times in a game only the one whose name says so is UTC; others end in Z, too.
Game game_in(const Json& json, const Json& home, const Json& away) {
  const auto id = json.member("gameId");
  const auto start = json.member("gameDateTimeUTC");
  const auto text = json.find("gameStatusText");
  Game game;
  game.fixture.provider_id = id.string();
  game.fixture.sport = "basketball";
  game.fixture.league = type_in(id) == kPreseason ? "basketball_nba_preseason" : "basketball_nba";
  game.fixture.home = team_in(home);
  game.fixture.away = team_in(away);
  if (game.fixture.home == game.fixture.away) throw json.wrong("home and away are the same");
  try {
    game.fixture.starts_at = parse_utc(start.string());
  } catch (const Error& error) {
    throw start.wrong(error.what());
  }
  game.fixture.start_assumed = text && text->string() == "TBD";
  game.state = state_in(json);
  if (game.state == State::final) game.scores = scores_in(json, home, away);
  return game;
}

bool is_known(const Json& team) {
  const auto id = team.member("teamId");
  return id.whole_number() > 0;
}

void take_each_game(std::string_view json, Skipped& skipped,
                    const std::function<void(const Game&)>& take) {
  const JsonDocument document{json};
  const auto root = document.root();
  const auto schedule = root.member("leagueSchedule");
  const auto dates = schedule.member("gameDates");
  take_each(dates, skipped, [&](const Json& date) {
    const auto games = date.member("games");
    take_each(games, skipped, [&](const Json& game) {
      const auto id = game.member("gameId");
      const auto home = game.member("homeTeam");
      const auto away = game.member("awayTeam");
      if (type_in(id) == kAllStars || !is_known(home) || !is_known(away)) return;
      take(game_in(game, home, away));
    });
  });
}

}  // namespace

Cards cards(std::string_view json) {
  Cards cards;
  take_each_game(json, cards.skipped, [&](const Game& game) {
    cards.cards.push_back({game.fixture, game.state == State::off});
  });
  return cards;
}

Results results(std::string_view json, UtcTime fetched_at) {
  Results results;
  take_each_game(json, results.skipped, [&](const Game& game) {
    market::FixtureResult said{.fixture = game.fixture, .result = {.known_at = fetched_at}};
    said.result.scores = game.scores;
    if (game.state == State::off) said.result.status = market::Status::postponed;
    if (game.state == State::final || game.state == State::off) {
      results.results.push_back(std::move(said));
    } else {
      results.unfinished.push_back(game.fixture.provider_id);
    }
  });
  return results;
}

}  // namespace provider::nba_com
