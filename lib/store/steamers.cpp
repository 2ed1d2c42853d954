#include <store/rows.hpp>
#include <store/steamers.hpp>

namespace store {

std::vector<RaceToRun> races_between(Database& db, UtcTime from, UtcTime until, UtcTime now) {
  Statement query{db, fmt::format(R"(
    WITH known AS (
      SELECT event.id AS event,
             coalesce((SELECT starts_at FROM earlier_start
                        WHERE earlier_start.event = event.id AND since <= ?3 AND ?3 < until),
                      starts_at) AS start
        FROM event
       WHERE id IN (SELECT id FROM event WHERE starts_at >= ?1 AND starts_at < ?2
                    UNION
                    SELECT event FROM earlier_start WHERE starts_at >= ?1 AND starts_at < ?2)
         AND same_as IS NULL AND start_assumed = 0)
    SELECT {}, start, race.course
      FROM known JOIN race USING (event) JOIN event ON event.id = known.event {}
     WHERE start >= ?1 AND start < ?2 AND has_market = 1
       AND EXISTS (SELECT 1 FROM start_opinion
                    WHERE start_opinion.event = event.id AND since <= ?3)
       AND NOT EXISTS (SELECT 1 FROM result
                        WHERE result.event = event.id
                          AND known_at BETWEEN event.start_since AND ?3)
     ORDER BY start, event.id)",
                                  kEventColumns, kEventJoins)};
  query.bind(from, until, now);
  std::vector<RaceToRun> races;
  while (query.step()) {
    races.push_back({read_event(query, 0), query.text(kEventColumnCount + 1)});
    races.back().event.starts_at = query.time(kEventColumnCount);
  }
  return races;
}

std::vector<UtcTime> polls_of_morning(Database& db, const std::string& provider,
                                      const std::string& label, UtcTime from, UtcTime otherwise,
                                      UtcTime until) {
  Statement query{db, R"(SELECT DISTINCT at FROM poll
                          WHERE at BETWEEN ?3 AND ?5 AND provider = ?1 AND (label = ?2 OR at >= ?4)
                          ORDER BY label = ?2 DESC, at)"};
  query.bind(provider, label, from, otherwise, until);
  std::vector<UtcTime> found;
  while (query.step()) found.push_back(query.time(0));
  return found;
}

bool was_polled(Database& db, const std::string& provider, const std::string& label, UtcTime from,
                UtcTime until) {
  Statement query{
      db, "SELECT 1 FROM poll WHERE at BETWEEN ? AND ? AND provider = ? AND label = ? LIMIT 1"};
  query.bind(from, until, provider, label);
  return query.step();
}

Steamers::Steamers(Database& db)
    : told_{db, R"(SELECT max(level) FROM steamer
                    WHERE selection = ? AND book = (SELECT id FROM book WHERE key = ?))"},
      insert_{db, R"(
        INSERT INTO steamer (selection, book, level, at, market, morning, from_returned,
                             from_staked, kept, price_returned, price_staked, traded)
        VALUES (?, (SELECT id FROM book WHERE key = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"} {}

std::optional<market::SteamLevel> Steamers::told(market::SelectionId selection,
                                                 const std::string& book) {
  told_.bind(selection.value(), book);
  told_.step();
  if (told_.is_null(0)) return std::nullopt;
  return word<market::SteamLevel>(told_, 0);
}

void Steamers::record(const FoundSteamer& found, const std::string& book) {
  const auto& one = found.steamer;
  insert_
      .bind(one.id.value(), book, code(one.level), found.at, found.market, found.morning,
            one.from.returned(), one.from.staked(), one.kept, one.to.returned(), one.to.staked(),
            one.traded.minor())
      .run();
}

std::vector<ListedSteamer> steamers_between(Database& db, UtcTime from, UtcTime until,
                                            UtcTime now) {
  Statement query{db, fmt::format(R"(
    SELECT {}, race.course, runner.name, steamer.selection, level, from_returned, from_staked, kept,
           steamer.price_returned, steamer.price_staked, traded, steamer.market, morning,
           steamer.at, sp.price_returned, sp.price_staked, position, coalesce(finish.code, '')
      FROM event JOIN race ON race.event = event.id
      JOIN selection ON selection.event = event.id
      JOIN steamer ON steamer.selection = selection.id
      JOIN participant AS named ON named.id = selection.subject
      JOIN participant AS runner ON runner.id = coalesce(named.joined_to, named.id)
      LEFT JOIN starting_price AS sp ON sp.selection = selection.id AND sp.book = steamer.book
       AND sp.at = (SELECT max(at) FROM starting_price AS newest
                     WHERE newest.selection = sp.selection AND newest.book = sp.book
                       AND newest.at <= ?3)
      LEFT JOIN finish ON finish.event = event.id AND finish.participant = runner.id
       AND finish.revision = (SELECT max(revision) FROM result
                               WHERE result.event = event.id AND known_at <= ?3)
      {}
     WHERE event.starts_at >= ?1 AND event.starts_at < ?2 AND steamer.at <= ?3
     ORDER BY event.starts_at, event.id, runner.name, runner.id, level)",
                                  kEventColumns, kEventJoins)};
  query.bind(from, until, now);
  std::vector<ListedSteamer> found;
  while (query.step()) {
    constexpr int kFirst = kEventColumnCount;
    found.push_back({.race = read_event(query, 0),
                     .course = query.text(kFirst),
                     .runner = query.text(kFirst + 1),
                     .found = {.steamer = {.id = market::SelectionId{query.integer(kFirst + 2)},
                                           .level = word<market::SteamLevel>(query, kFirst + 3),
                                           .from = *read_price(query, kFirst + 4),
                                           .kept = query.real(kFirst + 6),
                                           .to = *read_price(query, kFirst + 7),
                                           .traded = Money::from_minor(query.integer(kFirst + 9))},
                               .market = query.text(kFirst + 10),
                               .morning = query.time(kFirst + 11),
                               .at = query.time(kFirst + 12)},
                     .starting_price = read_price(query, kFirst + 13),
                     .position = query.optional_integer(kFirst + 15),
                     .code = query.text(kFirst + 16)});
  }
  return found;
}

}  // namespace store
