#include <store/players.hpp>
#include <store/rows.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace store {

Players::Players(Database& db, std::string source, UtcTime at)
    : db_{db},
      source_{std::move(source)},
      at_{at},
      teams_{db, R"(SELECT competition.sport, coalesce(home.joined_to, home.id),
                           coalesce(away.joined_to, away.id)
                      FROM event
                      JOIN competition ON competition.id = event.competition
                      JOIN participant AS home ON home.id = event.home
                      JOIN participant AS away ON away.id = event.away
                     WHERE event.id = ?)"},
      members_{db, R"(
        SELECT coalesce(participant.joined_to, participant.id), plays_for.name
          FROM participant AS team
          JOIN plays_for ON plays_for.team = team.id
          JOIN participant ON participant.id = player
         WHERE (team.id = ?1 OR team.joined_to = ?1)
           AND since = (SELECT max(since) FROM plays_for AS newer
                         WHERE newer.player = plays_for.player AND since <= ?2)
         ORDER BY 1)"},
      names_{db, R"(SELECT alias.name FROM participant
                      JOIN alias ON alias.participant = participant.id
                     WHERE participant.id = ?1 OR participant.joined_to = ?1)"},
      by_id_{db, R"(SELECT coalesce(joined_to, id) FROM participant_ref
                      JOIN participant ON participant.id = participant
                     WHERE provider = ? AND provider_id = ? AND sport = ? AND role = ?)"} {}

bool Players::are_known(std::int64_t event) {
  return match_of(event).are_known;
}

Answer<std::int64_t> Players::find(std::int64_t event, const std::string& name,
                                   const std::string& provider_id) {
  const auto& match = match_of(event);
  if (!provider_id.empty()) {
    by_id_.bind(source_, provider_id, match.sport, code(market::Role::player));
    if (by_id_.step()) return by_id_.integer(0);
  }
  const auto found = market::find_player(name, match.players);
  if (!found) return found.why_not();
  const auto player = found->id.value();
  if (provider_id.empty()) return player;
  if (has_id(player)) {
    return NoAnswer{Status::none, fmt::format("'{}' has another id at {}", name, source_)};
  }
  Statement{db_, "INSERT INTO participant_ref VALUES (?, ?, ?, ?, ?)"}
      .bind(source_, provider_id, player, to_string(found->step), at_)
      .run();
  return player;
}

bool Players::has_id(std::int64_t player) {
  Statement query{db_, R"(SELECT 1 FROM participant
                            JOIN participant_ref ON participant_ref.participant = participant.id
                           WHERE (participant.id = ?1 OR joined_to = ?1) AND provider = ?2)"};
  query.bind(player, source_);
  return query.step();
}

const Players::Match& Players::match_of(std::int64_t event) {
  const auto [found, is_new] = matches_.try_emplace(event);
  auto& match = found->second;
  if (!is_new) return match;
  teams_.bind(event);
  if (!teams_.step()) return match;
  match.sport = teams_.text(0);
  const auto add = [&](std::int64_t team) {
    members_.bind(team, at_);
    bool has_some = false;
    while (members_.step()) {
      const market::ParticipantId id{members_.integer(0)};
      match.players.push_back({.id = id, .names = {members_.text(1)}});
      has_some = true;
    }
    return has_some;
  };
  const auto home = add(teams_.integer(1));
  const auto away = add(teams_.integer(2));
  match.are_known = home && away;
  for (auto& player : match.players) {
    for (auto& name : names_of(player.id.value())) player.names.push_back(std::move(name));
  }
  return match;
}

std::vector<std::string> Players::names_of(std::int64_t player) {
  std::vector<std::string> names;
  names_.bind(player);
  while (names_.step()) names.push_back(names_.text(0));
  return names;
}

}  // namespace store
