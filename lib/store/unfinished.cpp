#include <store/unfinished.hpp>

namespace store {

std::vector<market::Fixture> unfinished_races(Database& db, const std::string& provider,
                                              UtcTime since, UtcTime now) {
  Statement races{db, R"(
    SELECT event.id, event_ref.provider_id, sport, competition.key, event.name, starts_at, course
      FROM event
      JOIN race ON race.event = event.id
      JOIN competition ON competition.id = event.competition
      JOIN event_ref ON event_ref.event = event.id AND event_ref.provider = ?1
     WHERE starts_at BETWEEN ?2 AND ?3
       AND EXISTS (SELECT 1 FROM trading WHERE trading.event = event.id)
       AND NOT EXISTS (SELECT 1 FROM trading JOIN trading_word ON trading_word.id = status
                        WHERE trading.event = event.id AND trading_word.name = 'closed')
     ORDER BY starts_at, event_ref.provider_id)"};
  Statement field{db, R"(
    SELECT DISTINCT participant.name, participant_ref.provider_id
      FROM entrant
      JOIN participant AS entered ON entered.id = entrant.participant
      JOIN participant ON coalesce(participant.joined_to, participant.id) =
                          coalesce(entered.joined_to, entered.id)
      JOIN participant_ref ON participant_ref.participant = participant.id AND provider = ?2
     WHERE entrant.event = ?1 ORDER BY 2)"};
  std::vector<market::Fixture> found;
  races.bind(provider, since, now);
  while (races.step()) {
    auto& fixture = found.emplace_back(market::Fixture{.provider_id = races.text(1),
                                                       .sport = races.text(2),
                                                       .league = races.text(3),
                                                       .form = market::Form::race,
                                                       .name = races.text(4),
                                                       .home = {},
                                                       .away = {},
                                                       .home_id = {},
                                                       .away_id = {},
                                                       .starts_at = races.time(5),
                                                       .course = races.text(6),
                                                       .handicap = {},
                                                       .field = {}});
    field.bind(races.integer(0), provider);
    while (field.step()) {
      fixture.field.push_back({.name = field.text(0),
                               .provider_id = field.text(1),
                               .number = {},
                               .draw = {},
                               .weight = {},
                               .since = {}});
    }
  }
  return found;
}

}  // namespace store
