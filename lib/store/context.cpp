#include <market/availability.hpp>
#include <store/context.hpp>
#include <store/context_writer.hpp>
#include <store/rows.hpp>
#include <store/same_event.hpp>

#include <fmt/format.h>

#include <set>

namespace store {

namespace {

using std::chrono::hours;

// How long an answer stands.
constexpr hours kReportStands{1};
constexpr hours kLineupStands{1};
constexpr hours kCrewStands{24};
constexpr hours kNewsStands{2};

// Of events that are the same: all their rows.
constexpr const char* kSameEvents = R"(
SELECT id FROM event WHERE id = ?1 OR same_as = ?1)";

NoAnswer unknown(std::string why) {
  return {Status::unknown, std::move(why)};
}

// The sources that were asked for a kind within the time that an answer stands, the last
// of whose answers is one. No answer where one of them failed, or none was asked.
Answer<std::map<std::string, UtcTime>> answering(Database& db, ContextKind kind, UtcTime now,
                                                 hours stands) {
  Statement query{db, R"(SELECT source, at, failure FROM context_fetch
                          WHERE kind = ? AND at > ? AND at <= ? ORDER BY id DESC)"};
  query.bind(code(kind), now - stands, now);
  std::map<std::string, UtcTime> found;
  while (query.step()) {
    const bool is_newest = found.emplace(query.text(0), query.time(1)).second;
    if (is_newest && !query.is_null(2)) {
      return unknown(fmt::format("{} failed: {}", query.text(0), query.text(2)));
    }
  }
  if (found.empty())
    return unknown(fmt::format("nobody was asked in the last {} h", stands.count()));
  return found;
}

}  // namespace

Context::Context(Database& db, UtcTime now)
    : db_{db},
      now_{now},
      knows_{db, R"(SELECT 1 FROM participant
                      JOIN participant_ref ON participant_ref.participant = participant.id
                     WHERE (participant.id = ?1 OR joined_to = ?1) AND provider = ?2)"},
      said_{db, R"(
        SELECT availability, comment FROM participant
          JOIN injury ON injury.player = participant.id
          JOIN context_fetch AS first ON first.id = since
          LEFT JOIN context_fetch AS last ON last.id = until
         WHERE (participant.id = ?1 OR joined_to = ?1) AND injury.source = ?2 AND first.at <= ?3
           AND (until IS NULL OR last.at > ?3)
         ORDER BY since DESC LIMIT 1)"} {}

const Answer<Context::Answering>& Context::reports() {
  if (!reports_) reports_ = answering(db_, ContextKind::injuries, now_, kReportStands);
  return *reports_;
}

Answer<PlayerState> Context::player(market::ParticipantId player) {
  const auto& sources = reports();
  if (!sources) return sources.why_not();
  std::optional<PlayerState> state;
  for (const auto& [source, at] : *sources) {
    knows_.bind(player.value(), source);
    // He may be in the report as somebody else.
    if (!knows_.step()) return unknown(fmt::format("{} has no id for him", source));
    PlayerState one{
        .availability = market::Availability::available, .source = source, .fetched_at = at};
    said_.bind(player.value(), source, now_);
    if (said_.step()) {
      one.availability = word<market::Availability>(said_, 0);
      one.comment = said_.text(1);
    }
    one.miss = market::miss_probability(one.availability);
    if (!state || one.availability > state->availability) state = one;
  }
  return *state;
}

// When the lineups of the match were asked for last, if that was answered, lately.
Answer<UtcTime> Context::asked_for_lineups(market::EventId event) {
  Statement query{db_, fmt::format(R"(
    SELECT at, failure FROM context_fetch
     WHERE kind = ?2 AND at > ?3 AND at <= ?4
       AND ((game IS NULL AND failure IS NOT NULL)
         OR EXISTS (SELECT 1 FROM event_ref
                     WHERE provider = context_fetch.source AND provider_id = game
                       AND event IN ({})))
     ORDER BY context_fetch.id DESC LIMIT 1)",
                                   kSameEvents)};
  query.bind(event.value(), code(ContextKind::lineups), now_ - kLineupStands, now_);
  if (!query.step())
    return unknown(fmt::format("not asked in the last {} h", kLineupStands.count()));
  if (!query.is_null(1)) return unknown(query.text(1));
  return query.time(0);
}

Answer<TeamLineup> Context::lineup(market::EventId event, market::Side side) {
  constexpr std::size_t kStarters = 5;
  const auto asked = asked_for_lineups(event);
  if (!asked) return asked.why_not();
  Statement newest{db_, fmt::format(R"(
    SELECT lineup.id, starts, at FROM event
      JOIN event AS first ON first.id = coalesce(event.same_as, event.id)
      JOIN lineup ON lineup.event = event.id
      JOIN context_fetch ON context_fetch.id = fetch
     WHERE event.id IN ({}) AND at <= ?4
       AND side = CASE WHEN event.same_as IS NOT NULL AND {} THEN ?3 ELSE ?2 END
     ORDER BY fetch DESC LIMIT 1)",
                                    kSameEvents, kIsSwapped)};
  const auto other = side == market::Side::home ? market::Side::away : market::Side::home;
  newest.bind(event.value(), code(side), code(other), now_);
  if (!newest.step() || newest.integer(1) == 0) return unknown("not named yet");
  TeamLineup lineup{.since = newest.time(2), .fetched_at = *asked};
  Statement players{db_, R"(SELECT coalesce(joined_to, id), starts FROM lineup_player
                              JOIN participant ON id = player WHERE lineup = ?)"};
  players.bind(newest.integer(0));
  while (players.step()) {
    const market::ParticipantId player{players.integer(0)};
    lineup.players.players.insert(player);
    if (players.integer(1) != 0) lineup.players.starters.insert(player);
  }
  lineup.is_confirmed =
      newest.integer(1) == kStarters && lineup.players.starters.size() == kStarters;
  return lineup;
}

Answer<Crew> Context::crew(market::EventId event) {
  const auto sources = answering(db_, ContextKind::referees, now_, kCrewStands);
  if (!sources) return sources.why_not();
  Statement newest{db_, fmt::format(R"(
    SELECT crew.id, at FROM crew JOIN context_fetch ON context_fetch.id = fetch
     WHERE event IN ({}) AND at <= ?2 ORDER BY fetch DESC LIMIT 1)",
                                    kSameEvents)};
  newest.bind(event.value(), now_);
  if (!newest.step()) return unknown("not named yet");
  Crew crew{.officials = {}, .since = newest.time(1)};
  Statement officials{db_, R"(SELECT provider_id, name FROM crew_official WHERE crew = ?
                               ORDER BY position)"};
  officials.bind(newest.integer(0));
  while (officials.step()) crew.officials.push_back({officials.text(0), officials.text(1)});
  return crew;
}

Answer<TeamNews> Context::news(market::ParticipantId team) {
  constexpr hours kCounted{24};
  constexpr hours kBreaking{2};
  constexpr std::int64_t kHighVolume = 10;
  const auto sources = answering(db_, ContextKind::news, now_, kNewsStands);
  if (!sources) return sources.why_not();
  // A story that was changed is one.
  Statement query{db_, R"(
    SELECT count(DISTINCT article.source || ' ' || feed || ' ' || provider_id),
           max(article_team.published)
      FROM participant
      JOIN article_team ON article_team.team = participant.id
      JOIN article ON article.id = article
      JOIN context_fetch ON context_fetch.id = fetch
     WHERE (participant.id = ?1 OR joined_to = ?1)
       AND article_team.published > ?2 AND article_team.published <= ?3
       AND at <= ?3)"};
  query.bind(team.value(), now_ - kCounted, now_);
  query.step();
  const auto newest = query.optional_time(1);
  return TeamNews{.stories = query.integer(0),
                  .is_high_volume = query.integer(0) >= kHighVolume,
                  .is_breaking = newest && now_ - *newest <= kBreaking};
}

// All who play for either team now.
std::vector<market::ParticipantId> Context::players_of(market::EventId event) {
  Statement query{db_, R"(
    SELECT DISTINCT coalesce(player.joined_to, player.id)
      FROM event
      JOIN participant AS side ON side.id IN (event.home, event.away)
      JOIN participant AS team
        ON team.id = coalesce(side.joined_to, side.id)
        OR team.joined_to = coalesce(side.joined_to, side.id)
      JOIN plays_for ON plays_for.team = team.id
      JOIN participant AS player ON player.id = plays_for.player
     WHERE event.id = ?1
       AND since = (SELECT max(since) FROM plays_for AS newer
                     WHERE newer.player = plays_for.player AND since <= ?2)
     ORDER BY 1)"};
  query.bind(event.value(), now_);
  std::vector<market::ParticipantId> players;
  while (query.step()) players.emplace_back(query.integer(0));
  return players;
}

market::Squads Context::squads(market::EventId event) {
  market::Squads squads;
  std::set<market::ParticipantId> asked_about;
  const auto take = [&](market::Side side) -> std::optional<market::Lineup> {
    const auto named = lineup(event, side);
    if (!named || !named->is_confirmed) return std::nullopt;
    asked_about.insert(named->players.players.begin(), named->players.players.end());
    return named->players;
  };
  squads.home = take(market::Side::home);
  squads.away = take(market::Side::away);
  if (!reports()) return squads;
  squads.reported.emplace();
  for (const auto one : players_of(event)) asked_about.insert(one);
  for (const auto one : asked_about) {
    const auto state = player(one);
    const auto availability = state ? state->availability : market::Availability::unknown;
    if (availability != market::Availability::available)
      squads.reported->emplace(one, availability);
  }
  return squads;
}

}  // namespace store
