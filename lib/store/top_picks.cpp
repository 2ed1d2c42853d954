#include <store/course_name.hpp>
#include <store/dispatched.hpp>
#include <store/rows.hpp>
#include <store/top_picks.hpp>

#include <fmt/ranges.h>

#include <algorithm>

namespace store {

namespace {

std::int64_t model_row(Database& db, const bets::TopPick& pick) {
  return find_or_insert(db, "SELECT id FROM model WHERE name = ? AND version = ?",
                        "INSERT INTO model (name, version) VALUES (?, ?)", pick.model,
                        pick.version);
}

// A race has one tip, so that what is said after it says nothing new.
bool is_new(Database& db, bets::Mode mode, market::EventId race, const bets::TopPick& pick,
            std::int64_t model) {
  Statement last{db, R"(
    SELECT decision IS NOT NULL, (runner, model, confidence, filter) = (?3, ?4, ?5, ?6)
      FROM top_pick WHERE mode = ?1 AND event = ?2 ORDER BY id DESC LIMIT 1)"};
  last.bind(code(mode), race.value(), pick.runner.value(), model, pick.confidence, pick.filter);
  if (!last.step()) return true;
  if (pick.decision) return true;
  return last.integer(0) == 0 && last.integer(1) == 0;
}

}  // namespace

void record_top_pick(Database& db, bets::Mode mode, market::EventId race, const bets::TopPick& pick,
                     UtcTime now) {
  const auto model = model_row(db, pick);
  if (!is_new(db, mode, race, pick, model)) return;
  const auto& quoted = pick.quoted;
  const auto& place = pick.place;
  Statement{db, R"(
    INSERT INTO top_pick (mode, event, at, runner, model, confidence, selection, book,
                          price_returned, price_staked, price_age, places, fraction_num,
                          fraction_den, advertised, tags, filter, why, decision)
    VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT id FROM book WHERE key = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?))"}
      .bind(
          code(mode), race.value(), now, pick.runner.value(), model, pick.confidence,
          id_value(pick.selection), quoted ? std::optional{quoted->book} : std::nullopt,
          quoted ? std::optional{quoted->price.returned()} : std::nullopt,
          quoted ? std::optional{quoted->price.staked()} : std::nullopt,
          quoted && quoted->age ? std::optional{std::int64_t{quoted->age->count()}} : std::nullopt,
          place ? std::optional{place->places} : std::nullopt,
          place ? std::optional{place->fraction.numerator()} : std::nullopt,
          place ? std::optional{place->fraction.denominator()} : std::nullopt,
          place ? std::optional{place->advertised ? 1 : 0} : std::nullopt,
          fmt::format("{}", fmt::join(pick.tags, "\n")), pick.filter, pick.why,
          id_value(pick.decision))
      .run();
}

std::optional<bets::BetId> nap_of(Database& db, bets::Mode mode, std::chrono::sys_days day) {
  Statement query{db, "SELECT decision FROM nap WHERE mode = ? AND local_day = ?"};
  query.bind(code(mode), format_date(day));
  if (!query.step()) return std::nullopt;
  return bets::BetId{query.integer(0)};
}

void record_nap(Database& db, bets::Mode mode, std::chrono::sys_days day, bets::BetId decision) {
  Statement{db, "INSERT INTO nap VALUES (?, ?, ?)"}
      .bind(code(mode), format_date(day), decision.value())
      .run();
}

void record_blocked_nap(Database& db, bets::BetId decision, const std::string& why,
                        std::optional<bets::BetId> instead) {
  Statement{db, "INSERT INTO blocked_nap VALUES (?, ?, ?)"}
      .bind(decision.value(), why, id_value(instead))
      .run();
}

void record_danger_favourite(Database& db, bets::Mode mode, market::EventId race,
                             const DoubtedFavourite& favourite, UtcTime now) {
  const auto& lay = favourite.lay;
  Statement{db, R"(
    INSERT INTO danger_favourite VALUES (?, ?, ?, ?, ?, (SELECT id FROM book WHERE key = ?), ?, ?,
                                         ?, ?)
    ON CONFLICT DO NOTHING)"}
      .bind(code(mode), race.value(), now, favourite.selection.value(), favourite.confidence,
            favourite.book, favourite.price.returned(), favourite.price.staked(),
            lay ? std::optional{lay->returned()} : std::nullopt,
            lay ? std::optional{lay->staked()} : std::nullopt)
      .run();
}

PickList::PickList(Database& db, bets::Mode mode, UtcTime from, UtcTime until, UtcTime now)
    : query_{db, fmt::format(R"(
    WITH said AS (
      SELECT top_pick.*, row_number() OVER (PARTITION BY event ORDER BY decision IS NULL,
                                            book IS NULL, top_pick.id DESC) AS nth
        FROM event CROSS JOIN top_pick ON top_pick.event = event.id
       WHERE starts_at >= ?2 AND starts_at < ?3 AND mode = ?1 AND at <= ?4)
    SELECT {}, coalesce(horse.joined_to, horse.id), said.confidence, model.name, model.version,
           selection, book.key, said.price_returned, said.price_staked, price_age, places,
           fraction_num, fraction_den, advertised, tags, filter, said.why, said.decision, said.at,
           nap.decision IS NOT NULL, decision.stake,
           CASE WHEN EXISTS (SELECT 1 FROM dispatched
                              WHERE kind = ?5 AND what = CAST(said.decision AS TEXT)
                                AND told_at <= ?4)
                THEN (SELECT min(delivered.at) FROM delivered
                       WHERE kind = ?5 AND what = CAST(said.decision AS TEXT)
                         AND delivered.at <= ?4)
                ELSE placed_at END,
           outcome, turnover, profit, result_revision, blocked_nap.why, {}
      FROM said
      JOIN event ON event.id = said.event
      JOIN model ON model.id = said.model
      JOIN participant AS horse ON horse.id = said.runner
      LEFT JOIN book ON book.id = said.book
      LEFT JOIN nap ON nap.decision = said.decision
      LEFT JOIN blocked_nap ON blocked_nap.decision = said.decision
      LEFT JOIN decision ON decision.id = said.decision
      LEFT JOIN ticket ON ticket.id = said.decision AND placed_at <= ?4
      LEFT JOIN pick_grade ON pick_grade.mode = said.mode AND pick_grade.event = said.event
            AND result_revision = (SELECT max(result_revision) FROM pick_grade AS newest
                                    WHERE newest.mode = said.mode AND newest.event = said.event
                                      AND graded_at <= ?4)
      {}
     WHERE nth = 1 ORDER BY event.starts_at, event.id)",
                             kEventColumns, kCourseColumns, kEventJoins)} {
  query_.bind(code(mode), from, until, now, code(Tiding::tip));
}

bool PickList::next() {
  if (!query_.step()) return false;
  const auto& row = query_;
  constexpr int kFirst = kEventColumnCount;
  pick_ = {.event = read_event(row, 0),
           .pick = {.runner = market::ParticipantId{row.integer(kFirst)},
                    .confidence = row.real(kFirst + 1),
                    .model = row.text(kFirst + 2),
                    .version = row.text(kFirst + 3),
                    .selection = read_id<market::SelectionRow>(row, kFirst + 4),
                    .filter = row.text(kFirst + 14),
                    .why = row.text(kFirst + 15),
                    .decision = read_id<bets::Bet>(row, kFirst + 16)},
           .at = row.time(kFirst + 17),
           .is_nap = row.integer(kFirst + 18) != 0,
           .stake = {},
           .delivered = row.optional_time(kFirst + 20),
           .grade = {},
           .blocked = row.text(kFirst + 25)};
  pick_.course = read_course(row, kFirst + 26, pick_.event.league);
  auto& pick = pick_.pick;
  if (!row.is_null(kFirst + 5)) {
    pick.quoted = market::Standing{row.text(kFirst + 5), *read_price(row, kFirst + 6), {}};
    if (const auto age = row.optional_integer(kFirst + 8)) {
      pick.quoted->age = std::chrono::seconds{*age};
    }
  }
  pick.place = read_terms(row, kFirst + 9);
  const auto tags = row.text(kFirst + 13);
  for (std::size_t from = 0; from < tags.size();) {
    const auto end = std::min(tags.find('\n', from), tags.size());
    pick.tags.push_back(tags.substr(from, end - from));
    from = end + 1;
  }
  if (const auto stake = row.optional_integer(kFirst + 19)) {
    pick_.stake = Money::from_minor(*stake);
  }
  if (!row.is_null(kFirst + 21)) {
    pick_.grade = {.outcome = word<bets::Outcome>(row, kFirst + 21),
                   .turnover = row.integer(kFirst + 22),
                   .profit = row.integer(kFirst + 23)};
    pick_.result_revision = row.integer(kFirst + 24);
  }
  return true;
}

GradeList::GradeList(Database& db, bets::Mode mode, UtcTime now)
    : mode_{mode}, now_{now}, query_{db, R"(
    SELECT result_revision, graded_at, outcome, turnover, profit FROM pick_grade
     WHERE mode = ? AND event = ? AND graded_at <= ? ORDER BY result_revision)"} {}

std::vector<GradeOnRecord> GradeList::of(market::EventId race) {
  query_.bind(code(mode_), race.value(), now_);
  std::vector<GradeOnRecord> found;
  while (query_.step()) {
    found.push_back({.result_revision = query_.integer(0),
                     .at = query_.time(1),
                     .grade = {.outcome = word<bets::Outcome>(query_, 2),
                               .turnover = query_.integer(3),
                               .profit = query_.integer(4)}});
  }
  return found;
}

std::vector<PickToGrade> ungraded_picks(Database& db, UtcTime now) {
  constexpr std::chrono::days kWindow{30};
  Statement query{db, R"(
    WITH priced AS (
      SELECT top_pick.*, book.key AS book_key,
             row_number() OVER (PARTITION BY mode, event ORDER BY decision IS NULL, top_pick.id DESC)
               AS nth,
             (SELECT max(revision) FROM result
               WHERE result.event = top_pick.event AND known_at <= ?2) AS newest
        FROM top_pick JOIN book ON book.id = book
       WHERE at > ?1 AND at <= ?2)
    SELECT mode, event, runner, confidence, selection, book_key, price_returned, price_staked,
           places, fraction_num, fraction_den, advertised, at, newest
      FROM priced
     WHERE nth = 1 AND newest IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM pick_grade
                        WHERE (pick_grade.mode, pick_grade.event, result_revision)
                            = (priced.mode, priced.event, newest))
     ORDER BY event, mode)"};
  query.bind(now - kWindow, now);
  std::vector<PickToGrade> found;
  while (query.step()) {
    auto& one = found.emplace_back(PickToGrade{.mode = word<bets::Mode>(query, 0),
                                               .event = market::EventId{query.integer(1)},
                                               .pick = {},
                                               .at = query.time(12),
                                               .revision = query.integer(13)});
    one.pick = {.runner = market::ParticipantId{query.integer(2)},
                .confidence = query.real(3),
                .model = {},
                .version = {},
                .selection = market::SelectionId{query.integer(4)},
                .quoted = market::Standing{query.text(5), *read_price(query, 6), std::nullopt}};
    one.pick.place = read_terms(query, 8);
  }
  return found;
}

void record_pick_grade(Database& db, const PickToGrade& of, const PickGrade& grade, UtcTime now) {
  Statement{db, "INSERT INTO pick_grade VALUES (?, ?, ?, ?, ?, ?, ?, ?)"}
      .bind(code(of.mode), of.event.value(), of.revision, of.pick.confidence, code(grade.outcome),
            grade.turnover, grade.profit, now)
      .run();
}

std::vector<bets::GradedPick> graded_picks(Database& db, bets::Mode mode, UtcTime from,
                                           UtcTime until, UtcTime now) {
  Statement query{db, R"(
    SELECT confidence, turnover, profit FROM event CROSS JOIN pick_grade ON pick_grade.event = event.id
     WHERE starts_at >= ?2 AND starts_at < ?3 AND mode = ?1 AND graded_at <= ?4
       AND result_revision = (SELECT max(result_revision) FROM pick_grade AS newest
                               WHERE newest.mode = ?1 AND newest.event = event.id
                                 AND graded_at <= ?4)
     ORDER BY event.id)"};
  query.bind(code(mode), from, until, now);
  std::vector<bets::GradedPick> found;
  while (query.step()) found.push_back({query.real(0), query.integer(1), query.integer(2)});
  return found;
}

}  // namespace store
