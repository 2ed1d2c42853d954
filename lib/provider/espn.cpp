#include <provider/entries.hpp>
#include <provider/espn.hpp>
#include <provider/espn_box.hpp>

#include <set>

namespace provider::espn {

namespace {

// ESPN has one address a league, and answers of all look alike.
void require_nba(const Json& root) {
  const auto leagues = root.find("leagues");
  if (!leagues || leagues->size() == 0) return;
  const auto league = leagues->element(0);
  const auto slug = league.find("slug");
  if (slug && slug->string() != "nba") throw slug->wrong("not the NBA's");
}

// Of a team's page, or of the list beside it.
market::Roster roster_in(const Json& root) {
  const auto team = root.member("team");
  const auto name = team.member("displayName");
  const auto athletes = root.find("athletes") ? root.member("athletes") : team.member("athletes");
  market::Roster roster{
      .sport = "basketball", .team = std::string{name.not_empty()}, .members = {}};
  if (athletes.size() == 0) throw athletes.wrong("nobody is there");
  std::set<std::string_view> ids;
  for (rapidjson::SizeType i = 0; i < athletes.size(); ++i) {
    const auto athlete = athletes.element(i);
    const auto id = athlete.member("id");
    const auto called = athlete.member("displayName");
    if (!ids.insert(id.not_empty()).second) throw id.wrong("is there twice");
    roster.members.push_back({std::string{called.not_empty()}, std::string{id.string()}});
  }
  return roster;
}

// A result, or nothing of a game that has none.
std::optional<market::FixtureResult> result_of(const Game& game, UtcTime now) {
  if (game.state != State::final && game.state != State::off) return std::nullopt;
  market::FixtureResult result{.fixture = game.fixture, .result = {.known_at = now}};
  result.result.scores = game.scores;
  if (game.state == State::off) result.result.status = market::Status::postponed;
  return result;
}

void keep(const Game& game, std::optional<market::FixtureResult> result, Results& results) {
  if (result) {
    results.results.push_back(*std::move(result));
  } else {
    results.unfinished.push_back(game.fixture.provider_id);
  }
}

// What is said of players, where it adds up.
void add_box_of(const Json& root, const Game& game, market::FixtureResult& result,
                Skipped& skipped) {
  const auto boxscore = root.find("boxscore");
  if (!boxscore || !boxscore->find("players")) {
    skipped.push_back({"boxscore", "the game is final, and nothing is said of its players"});
    return;
  }
  auto with_box = result;
  Skipped of_box;
  try {
    add_box(*boxscore, game, with_box, of_box);
  } catch (const Malformed& error) {
    skipped.push_back({error.where(), error.why() + "; the box score is not used"});
    return;
  }
  result = std::move(with_box);
  skipped.insert(skipped.end(), of_box.begin(), of_box.end());
}

Results results_of_summary(const Json& root, UtcTime now) {
  const auto header = root.member("header");
  const auto league = header.find("league");
  const auto slug = league ? league->find("slug") : std::nullopt;
  if (slug && slug->string() != "nba") throw slug->wrong("not the NBA's");
  const auto game = game_in(header);
  Results results;
  auto result = result_of(game, now);
  if (result && game.state == State::final) add_box_of(root, game, *result, results.skipped);
  keep(game, std::move(result), results);
  return results;
}

}  // namespace

Cards cards(std::string_view json) {
  const JsonDocument document{json};
  const auto root = document.root();
  Cards cards;
  if (root.find("team")) {
    cards.rosters.push_back(roster_in(root));
    return cards;
  }
  const auto events = root.member("events");
  require_nba(root);
  take_each(events, cards.skipped, [&](const Json& event) {
    const auto game = game_in(event);
    cards.cards.push_back({game.fixture, game.state == State::off});
    cards.teams.insert({game.home_id, game.away_id});
  });
  return cards;
}

Results results(std::string_view json, UtcTime fetched_at) {
  const JsonDocument document{json};
  const auto root = document.root();
  if (root.find("header")) return results_of_summary(root, fetched_at);
  const auto events = root.member("events");
  require_nba(root);
  Results results;
  take_each(events, results.skipped, [&](const Json& event) {
    const auto game = game_in(event);
    keep(game, result_of(game, fetched_at), results);
  });
  return results;
}

}  // namespace provider::espn
