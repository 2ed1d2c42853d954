#include <store/racecard_writer.hpp>
#include <store/rows.hpp>

#include <set>
#include <vector>

namespace store {

RacecardWriter::RacecardWriter(Database& db, Identity& identity, FieldWriter& fields,
                               std::int64_t poll, UtcTime now)
    : db_{db},
      identity_{identity},
      fields_{fields},
      poll_{poll},
      now_{now},
      has_result_{db, "SELECT 1 FROM result WHERE event = ? LIMIT 1"},
      count_entries_{db, "SELECT count(*) FROM entry WHERE event = ?"},
      listed_{db, R"(SELECT DISTINCT participant FROM runner_card
                      WHERE event = ? AND known_at < ?)"},
      insert_race_{db, R"(
        INSERT OR REPLACE INTO racecard
        SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19
         WHERE NOT EXISTS (
           SELECT 1 FROM racecard
            WHERE event = ?1
              AND known_at = (SELECT max(known_at) FROM racecard WHERE event = ?1 AND known_at <= ?2)
              AND (name, course, country, class, type, pattern, handicap, age_band, rating_band,
                   distance, furlongs, going, surface, prize, currency, field_size)
                  IS (?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)))"},
      insert_runner_{db, R"(
        INSERT OR REPLACE INTO runner_card
        SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
               ?19, ?20, ?21
         WHERE NOT EXISTS (
           SELECT 1 FROM runner_card
            WHERE event = ?1 AND participant = ?2
              AND known_at = (SELECT max(known_at) FROM runner_card
                               WHERE event = ?1 AND participant = ?2 AND known_at <= ?3)
              AND (number, draw, weight, age, sex, headgear, first_headgear, ofr, rpr, ts, form,
                   last_run, trainer, trainer_rtf, trainer_runs, trainer_wins, jockey, allowance)
                  IS (?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
                      ?20, ?21)))"} {}

bool RacecardWriter::write(std::int64_t event, const market::Card& card) {
  const auto& fixture = card.fixture;
  has_result_.bind(event);
  if (has_result_.step()) return false;
  const auto entries_before = entries(event);
  const auto ids = fields_.write(event, fixture);
  bool is_new = write_race(event, card);
  std::set<std::int64_t> on_card;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (!ids[i]) continue;
    const auto& entrant = fixture.field[i];
    on_card.insert(*ids[i]);
    const auto& runner = card.race->runners.at(entrant.name);
    is_new = write_runner(event, *ids[i], entrant, runner, fixture.sport) || is_new;
  }
  std::vector<std::int64_t> gone;
  listed_.bind(event, now_);
  while (listed_.step()) {
    if (!on_card.contains(listed_.integer(0))) gone.push_back(listed_.integer(0));
  }
  for (const auto horse : gone) fields_.tell(event, horse, market::Entry::non_runner, now_);
  return is_new || entries(event) != entries_before;
}

std::int64_t RacecardWriter::entries(std::int64_t event) {
  count_entries_.bind(event);
  count_entries_.step();
  return count_entries_.integer(0);
}

bool RacecardWriter::write_race(std::int64_t event, const market::Card& card) {
  const auto& race = *card.race;
  const auto handicap = card.fixture.handicap;
  insert_race_
      .bind(event, now_, poll_, card.fixture.name, race.course, race.country, race.race_class,
            race.type, race.pattern,
            handicap ? std::optional<std::int64_t>{*handicap ? 1 : 0} : std::nullopt, race.age_band,
            race.rating_band, race.distance, race.furlongs, race.going, race.surface,
            race.prize ? std::optional{race.prize->minor()} : std::nullopt, race.currency,
            race.field_size)
      .run();
  return sqlite3_changes(db_.handle()) > 0;
}

// A trainer and a jockey of one name are two until somebody says otherwise.
std::optional<std::int64_t> RacecardWriter::person(const std::string& sport,
                                                   const std::string& name,
                                                   const std::string& provider_id,
                                                   const char* what) {
  if (name.empty()) return std::nullopt;
  return identity_.spellings().put({.sport = market::name_key(sport),
                                    .role = market::Role::person,
                                    .name = name,
                                    .provider_id = provider_id,
                                    .origin = what});
}

bool RacecardWriter::write_runner(std::int64_t event, std::int64_t participant,
                                  const market::Entrant& entrant, const market::RunnerCard& runner,
                                  const std::string& sport) {
  const auto trainer = person(sport, runner.trainer, runner.trainer_id, "trainer");
  const auto jockey = person(sport, runner.jockey, runner.jockey_id, "jockey");
  insert_runner_
      .bind(event, participant, now_, entrant.number, entrant.draw, entrant.weight, runner.age,
            runner.sex, runner.headgear, runner.first_headgear ? 1 : 0, runner.ofr, runner.rpr,
            runner.ts, runner.form, runner.last_run, trainer, runner.trainer_rtf,
            runner.trainer_runs, runner.trainer_wins, jockey, runner.allowance)
      .run();
  return sqlite3_changes(db_.handle()) > 0;
}

}  // namespace store
