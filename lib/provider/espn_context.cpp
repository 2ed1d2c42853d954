#include <market/availability.hpp>
#include <provider/entries.hpp>
#include <provider/espn_context.hpp>
#include <provider/espn_game.hpp>
#include <provider/html.hpp>
#include <provider/nba_teams.hpp>
#include <provider/text.hpp>
#include <provider/written_time.hpp>

#include <algorithm>
#include <set>

namespace provider::espn {

namespace {

// The league's list gives no id of a player but in the address of his page:
// ".../player/_/id/4597509/name".
std::string id_in_link(std::string_view link) {
  constexpr std::string_view kBefore = "/player/_/id/";
  const auto at = link.find(kBefore);
  if (at == std::string_view::npos) return {};
  const auto rest = link.substr(at + kBefore.size());
  const auto digits = rest.substr(0, rest.find_first_not_of("0123456789"));
  return std::string{digits};
}

std::string id_of(const Json& athlete) {
  if (const auto id = athlete.find("id")) return std::string{id->not_empty()};
  const auto links = athlete.find("links");
  for (rapidjson::SizeType i = 0; links && i < links->size(); ++i) {
    const auto link = links->element(i);
    const auto href = link.find("href");
    auto id = href ? id_in_link(href->string()) : std::string{};
    if (!id.empty()) return id;
  }
  return {};
}

// "Ankle, Leg": what and where, as far as it is said.
std::string comment_in(const Json& line) {
  std::string comment;
  const auto details = line.find("details");
  for (const auto* name : {"type", "detail", "returnDate"}) {
    const auto part = details ? details->find(name) : std::nullopt;
    if (!part || part->string().empty() || part->string() == "Not Specified") continue;
    comment += (comment.empty() ? "" : ", ") + in_one_line(part->string());
  }
  return comment;
}

market::Injury injury_in(const Json& line, const std::string& team, Context& said) {
  const auto athlete = line.member("athlete");
  const auto name = athlete.member("displayName");
  const auto status = line.member("status");
  market::Injury injury{.team = team,
                        .name = std::string{name.not_empty()},
                        .provider_id = id_of(athlete),
                        .comment = comment_in(line)};
  if (const auto known = market::find_availability(status.string())) {
    injury.availability = *known;
  } else {
    said.notes.push_back(
        {status.path(), fmt::format("no status that is known: '{}'", quotable(status.string()))});
  }
  return injury;
}

using Named = std::vector<market::NamedLineup::Player>;

Named named_in(const Json& of_team) {
  Named named;
  const auto statistics = of_team.find("statistics");
  if (!statistics || statistics->size() == 0) return named;
  const auto table = statistics->element(0);
  const auto athletes = table.member("athletes");
  std::set<std::string_view> ids;
  for (rapidjson::SizeType i = 0; i < athletes.size(); ++i) {
    const auto row = athletes.element(i);
    const auto athlete = row.member("athlete");
    const auto id = athlete.member("id");
    const auto name = athlete.member("displayName");
    const auto starter = row.member("starter");
    if (!ids.insert(id.not_empty()).second) throw id.wrong("is there twice");
    named.push_back({std::string{name.not_empty()}, std::string{id.string()}, starter.boolean()});
  }
  return named;
}

market::NamedLineup lineup_in(const Json& root, const Game& game) {
  market::NamedLineup lineup{.fixture = game.fixture, .home = {}, .away = {}};
  const auto boxscore = root.member("boxscore");
  const auto teams = boxscore.find("players");
  std::set<std::string_view> seen;
  for (rapidjson::SizeType i = 0; teams && i < teams->size(); ++i) {
    const auto of_team = teams->element(i);
    const auto team = of_team.member("team");
    const auto id = team.member("id");
    const bool is_home = id.string() == game.home_id;
    if (!is_home && id.string() != game.away_id) throw id.wrong("neither of the two teams");
    if (!seen.insert(id.string()).second) throw id.wrong("is there twice");
    (is_home ? lineup.home : lineup.away) = named_in(of_team);
  }
  return lineup;
}

// A number, or text.
std::string id_in(const Json& article) {
  const auto id = article.member("id");
  return std::string{id.is_number() ? id.number() : id.not_empty()};
}

market::Article article_in(const Json& entry) {
  const auto headline = entry.member("headline");
  market::Article article{
      .provider_id = id_in(entry), .title = in_one_line(headline.not_empty()), .published = {}};
  if (const auto text = entry.find("description")) article.summary = in_one_line(text->string());
  if (const auto time = entry.find("published"))
    article.published = time_of_rfc3339(time->string());
  const auto links = entry.find("links");
  const auto web = links ? links->find("web") : std::nullopt;
  const auto href = web ? web->find("href") : std::nullopt;
  if (href) article.link = href->string();
  article.teams = nba_teams_in(article.title + "\n" + article.summary);
  return article;
}

}  // namespace

Context injuries(std::string_view json) {
  const JsonDocument document{json};
  const auto root = document.root();
  const auto teams = root.member("injuries");
  Context said;
  for (rapidjson::SizeType i = 0; i < teams.size(); ++i) {
    const auto team = teams.element(i);
    const auto name = team.member("displayName");
    const auto lines = team.member("injuries");
    for (rapidjson::SizeType j = 0; j < lines.size(); ++j) {
      const auto line = lines.element(j);
      said.injuries.push_back(injury_in(line, std::string{name.not_empty()}, said));
    }
  }
  if (said.injuries.empty()) throw teams.wrong("nobody of the whole league is there");
  return said;
}

Context lineups(std::string_view json) {
  const JsonDocument document{json};
  const auto root = document.root();
  Context said;
  if (root.find("header")) {
    const auto header = root.member("header");
    const auto league = header.find("league");
    const auto slug = league ? league->find("slug") : std::nullopt;
    if (slug && slug->string() != "nba") throw slug->wrong("not the NBA's");
    said.lineups.push_back(lineup_in(root, game_in(header)));
    return said;
  }
  const auto events = root.member("events");
  take_each(events, said.skipped, [&](const Json& event) {
    const auto game = game_in(event);
    if (game.state == State::final || game.state == State::off) return;
    said.games.push_back(game.fixture.provider_id);
  });
  return said;
}

Context news(std::string_view json) {
  const JsonDocument document{json};
  const auto root = document.root();
  const auto older = root.find("headlines");
  const auto articles = older ? *older : root.member("articles");
  Context said;
  std::set<std::string> ids;
  take_each(articles, said.skipped, [&](const Json& entry) {
    auto article = article_in(entry);
    if (ids.insert(article.provider_id).second) said.articles.push_back(std::move(article));
  });
  return said;
}

}  // namespace provider::espn
