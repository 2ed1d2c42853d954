#include <store/racecards.hpp>
#include <store/rows.hpp>

#include <algorithm>

namespace store {

namespace {

constexpr std::string_view kCard = R"(
  SELECT race.course, has_market, name, handicap, racecard.course, country, class, type, pattern,
         age_band, rating_band, distance, furlongs, going, surface, prize, currency, field_size
    FROM racecard JOIN race USING (event)
   WHERE event = ? AND known_at <= ? ORDER BY known_at DESC LIMIT 1)";

constexpr std::string_view kRunners = R"(
  SELECT coalesce(horse.joined_to, horse.id), horse.name, entry.entry, entry.since, card.number,
         card.draw, card.weight, coalesce(trainer.joined_to, trainer.id),
         coalesce(jockey.joined_to, jockey.id), age, sex, headgear, first_headgear, ofr, rpr, ts,
         form, last_run, coalesce(trainer.name, ''), trainer_rtf, trainer_runs, trainer_wins,
         coalesce(jockey.name, ''), allowance
    FROM runner_card AS card
    JOIN entry ON entry.event = card.event AND entry.participant = card.participant
     AND entry.known_at = (SELECT max(known_at) FROM entry AS newer
                            WHERE newer.event = card.event
                              AND newer.participant = card.participant AND known_at <= ?2)
    JOIN participant AS horse ON horse.id = card.participant
    LEFT JOIN participant AS trainer ON trainer.id = card.trainer
    LEFT JOIN participant AS jockey ON jockey.id = card.jockey
   WHERE card.event = ?1
     AND card.known_at = (SELECT max(known_at) FROM runner_card AS newer
                           WHERE newer.event = card.event
                             AND newer.participant = card.participant AND known_at <= ?2)
   ORDER BY card.number, horse.id)";

KnownRunner read_runner(const Statement& row) {
  return {.id = market::ParticipantId{row.integer(0)},
          .name = row.text(1),
          .entry = word<market::Entry>(row, 2),
          .since = row.time(3),
          .number = row.optional_integer(4),
          .draw = row.optional_integer(5),
          .weight = row.optional_integer(6),
          .trainer = read_id<market::Participant>(row, 7),
          .jockey = read_id<market::Participant>(row, 8),
          .card = {.age = row.optional_integer(9),
                   .sex = row.text(10),
                   .headgear = row.text(11),
                   .first_headgear = row.integer(12) != 0,
                   .ofr = row.optional_integer(13),
                   .rpr = row.optional_integer(14),
                   .ts = row.optional_integer(15),
                   .form = row.text(16),
                   .last_run = row.optional_integer(17),
                   .trainer = row.text(18),
                   .trainer_id = {},
                   .trainer_rtf = row.optional_real(19),
                   .trainer_runs = row.optional_integer(20),
                   .trainer_wins = row.optional_integer(21),
                   .jockey = row.text(22),
                   .jockey_id = {},
                   .allowance = row.optional_integer(23)}};
}

KnownCard read_card(const Statement& row) {
  KnownCard known{.course_key = row.text(0),
                  .has_market = row.integer(1) != 0,
                  .name = row.text(2),
                  .handicap = {},
                  .card = {.course = row.text(4),
                           .country = row.text(5),
                           .race_class = row.optional_integer(6),
                           .type = row.text(7),
                           .pattern = row.text(8),
                           .age_band = row.text(9),
                           .rating_band = row.text(10),
                           .distance = row.text(11),
                           .furlongs = row.optional_real(12),
                           .going = row.text(13),
                           .surface = row.text(14),
                           .prize = {},
                           .currency = row.text(16),
                           .field_size = row.optional_integer(17),
                           .runners = {}},
                  .runners = {}};
  if (!row.is_null(3)) known.handicap = row.integer(3) != 0;
  if (!row.is_null(15)) known.card.prize = Money::from_minor(row.integer(15));
  return known;
}

}  // namespace

std::int64_t KnownCard::count(market::Entry entry) const {
  return std::ranges::count(runners, entry, &KnownRunner::entry);
}

std::optional<KnownCard> known_card(Database& db, market::EventId event, UtcTime now) {
  Statement card{db, kCard};
  card.bind(event.value(), now);
  if (!card.step()) return std::nullopt;
  auto known = read_card(card);
  Statement runners{db, kRunners};
  runners.bind(event.value(), now);
  while (runners.step()) known.runners.push_back(read_runner(runners));
  return known;
}

CardLines::CardLines(Database& db, UtcTime now)
    : now_{now},
      course_{db, R"(SELECT course FROM racecard WHERE event = ? AND known_at <= ?
                      ORDER BY known_at DESC LIMIT 1)"},
      runner_{db, R"(
        SELECT coalesce(trainer.name, ''), coalesce(jockey.name, '')
          FROM runner_card AS card
          JOIN participant AS horse ON horse.id = card.participant
          LEFT JOIN participant AS trainer ON trainer.id = card.trainer
          LEFT JOIN participant AS jockey ON jockey.id = card.jockey
         WHERE card.event = ?1 AND coalesce(horse.joined_to, horse.id) = ?2 AND known_at <= ?3
         ORDER BY known_at DESC LIMIT 1)"} {}

CardLine CardLines::of(market::EventId event, market::ParticipantId runner) {
  CardLine line;
  course_.bind(event.value(), now_);
  if (course_.step()) line.course = course_.text(0);
  runner_.bind(event.value(), runner.value(), now_);
  if (runner_.step()) {
    line.trainer = runner_.text(0);
    line.jockey = runner_.text(1);
  }
  return line;
}

}  // namespace store
