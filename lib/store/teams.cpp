#include <store/rows.hpp>
#include <store/teams.hpp>

namespace store {

Teams::Teams(Database& db, UtcTime now)
    : now_{now}, query_{db, R"(
        SELECT coalesce(joined_to, id) FROM plays_for
          LEFT JOIN participant ON participant.id = team
         WHERE player = ? AND since <= ? ORDER BY since DESC LIMIT 1)"} {}

std::optional<market::ParticipantId> Teams::of(market::ParticipantId player) {
  const auto [found, is_new] = known_.try_emplace(player);
  if (!is_new) return found->second;
  query_.bind(player.value(), now_);
  if (query_.step()) found->second = read_id<market::Participant>(query_, 0);
  return found->second;
}

}  // namespace store
