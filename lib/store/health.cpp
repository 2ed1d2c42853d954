#include <base/error.hpp>
#include <store/health.hpp>
#include <store/ledger.hpp>
#include <store/rows.hpp>

#include <set>

namespace store {

namespace {

using std::chrono::days;
using std::chrono::hours;

std::optional<UtcTime> newest_good(Database& db, const char* kind, UtcTime now) {
  Statement query{db, "SELECT max(at) FROM backup_check WHERE kind = ? AND ok = 1 AND at <= ?"};
  query.bind(kind, now);
  query.step();
  return query.optional_time(0);
}

bool is_good(std::string_view state) {
  return state == "ok" || state == "warn";
}

}  // namespace

std::vector<std::string> kept_faults(Database& db) {
  std::vector<std::string> wrong;
  Statement sums{db, R"(SELECT name, sum(amount) FROM balance JOIN mode_word ON mode_word.id = mode
                         GROUP BY mode HAVING sum(amount) <> 0)"};
  while (sums.step()) {
    wrong.push_back(fmt::format("the {} balances add up to {}, not 0.00", sums.view(0),
                                Money::from_minor(sums.integer(1))));
  }
  Statement open{db, R"(
    WITH staked AS (SELECT mode, sum(at_risk) AS amount FROM ticket
                     WHERE id IN (SELECT ticket FROM open_leg) GROUP BY mode),
         at_risk AS (SELECT mode, amount FROM balance WHERE account = ?)
    SELECT name, coalesce(at_risk.amount, 0), coalesce(staked.amount, 0)
      FROM (SELECT mode FROM at_risk UNION SELECT mode FROM staked) AS every
      JOIN mode_word ON mode_word.id = every.mode
      LEFT JOIN at_risk ON at_risk.mode = every.mode
      LEFT JOIN staked ON staked.mode = every.mode
     WHERE coalesce(at_risk.amount, 0) <> coalesce(staked.amount, 0))"};
  open.bind(code(Account::at_risk));
  while (open.step()) {
    wrong.push_back(fmt::format("{} stakes at risk are {}, the open bets' are {}", open.view(0),
                                Money::from_minor(open.integer(1)),
                                Money::from_minor(open.integer(2))));
  }
  return wrong;
}

bool has_answers_of(Database& db, const std::string& provider, UtcTime now) {
  Statement answer{db, "SELECT 1 FROM poll WHERE provider = ? AND at <= ? LIMIT 1"};
  answer.bind(provider, now);
  return answer.step();
}

health::Quotes quotes_of(Database& db, const std::string& provider, UtcTime now) {
  health::Quotes found{.provider = provider};
  Statement near{db, "SELECT count(*) FROM event WHERE starts_at > ? AND starts_at <= ?"};
  near.bind(now, now + hours{24});
  near.step();
  found.events_near = near.integer(0);
  Statement newest{db, R"(SELECT max(at) FROM poll
                           WHERE provider = ? AND at <= ? AND scope NOT LIKE 'results %'
                             AND scope NOT LIKE 'cards %' AND scope NOT LIKE 'events %')"};
  newest.bind(provider, now);
  newest.step();
  found.asked_at = newest.optional_time(0);
  return found;
}

std::optional<health::Credits> credits_of(Database& db, const std::string& provider, UtcTime now) {
  Statement newest{db, R"(SELECT credits_left, at FROM poll
                           WHERE provider = ? AND at <= ? AND credits_left IS NOT NULL
                           ORDER BY at DESC, id DESC LIMIT 1)"};
  newest.bind(provider, now);
  if (!newest.step()) return std::nullopt;
  health::Credits found{.provider = provider, .left = newest.integer(0), .left_at = newest.time(1)};
  Statement spent{db, R"(SELECT coalesce(sum(credits), 0), min(at) FROM poll
                          WHERE provider = ? AND at > ? AND at <= ?)"};
  spent.bind(provider, now - days{7}, now);
  spent.step();
  found.spent = spent.integer(0);
  if (!spent.is_null(1)) found.spent_over = now - spent.time(1);
  return found;
}

health::Unsettled unsettled_bets(Database& db, UtcTime now) {
  // Those that were open then: they still are, or money has moved for them since.
  Statement query{db, R"(
    WITH maybe (ticket) AS
      (SELECT ticket FROM open_leg
       UNION
       SELECT transfer.ticket FROM mode_word
         JOIN transfer ON transfer.mode = mode_word.id AND at > ?1
        WHERE transfer.ticket IS NOT NULL)
    SELECT count(*), min(event.starts_at) FROM maybe
      JOIN ticket ON ticket.id = maybe.ticket
      JOIN leg ON leg.ticket = ticket.id
      JOIN event ON event.id = leg.event
     WHERE placed_at <= ?1 AND event.starts_at <= ?1
       AND NOT EXISTS (SELECT 1 FROM settlement
                        WHERE settlement.ticket = ticket.id AND settled_at <= ?1
                          AND (reversed_at IS NULL OR reversed_at > ?1)))"};
  query.bind(now);
  query.step();
  return {.bets = query.integer(0), .oldest = query.optional_time(1)};
}

// A day with games is one on which a game began that was known before it did;
// one without bets has none on any of those.
health::Activity activity(Database& db, bets::Mode mode, const Zone& zone, UtcTime now) {
  const auto today = zone.local_day(now);
  health::Activity found;
  Statement placed{db, R"(SELECT count(*) FILTER (WHERE local_day = ?2), count(*) FROM ticket
                           WHERE mode = ?1 AND local_day > ?3 AND local_day <= ?2
                             AND placed_at <= ?4)"};
  placed.bind(code(mode), format_date(today), format_date(today - days{7}), now);
  placed.step();
  found.today = placed.integer(0);
  found.seven_days = placed.integer(1);

  Statement games{db, R"(
    SELECT count(*), count(*) FILTER (WHERE EXISTS
             (SELECT 1 FROM leg JOIN ticket ON ticket.id = leg.ticket
               WHERE leg.event = event.id AND mode = ?3 AND placed_at <= ?4))
      FROM event WHERE starts_at >= ?1 AND starts_at < ?2 AND start_since < starts_at)"};
  constexpr days kLookedAt{14};
  for (auto day = today - days{1}; day >= today - kLookedAt; day -= days{1}) {
    games.bind(zone.start_of(day), zone.start_of(day + days{1}), code(mode), now);
    games.step();
    if (games.integer(0) == 0) continue;
    if (games.integer(1) > 0) break;
    ++found.game_days_without;
  }
  return found;
}

health::Outbox outbox(Database& db, UtcTime now) {
  Statement query{db, R"(
    SELECT count(*) FILTER (WHERE state = 'waiting'),
           min(queued_at) FILTER (WHERE state = 'waiting'),
           count(*) FILTER (WHERE state = 'dead')
      FROM message WHERE queued_at <= ?)"};
  query.bind(now);
  query.step();
  return {.waiting = query.integer(0), .oldest = query.optional_time(1), .dead = query.integer(2)};
}

health::Backups backups(Database& db, const std::string& remote, UtcTime now) {
  health::Backups found;
  Statement oldest{db, "SELECT min(taken_at) FROM backup WHERE taken_at <= ?"};
  oldest.bind(now);
  oldest.step();
  found.oldest = oldest.optional_time(0);

  Statement newest{db, R"(SELECT taken_at, bytes FROM backup WHERE taken_at <= ?
                           ORDER BY taken_at DESC, name DESC LIMIT 2)"};
  newest.bind(now);
  if (newest.step()) {
    found.newest = newest.time(0);
    found.bytes = newest.integer(1);
    if (newest.step()) found.bytes_before = newest.integer(1);
  }
  Statement faulty{db, R"(SELECT at, detail FROM backup_check
                           WHERE place = 'store' AND kind = 'deep' AND at <= ?
                           ORDER BY at DESC, id DESC LIMIT 1)"};
  faulty.bind(now);
  if (faulty.step() && (!found.newest || faulty.time(0) > *found.newest)) {
    found.store_fault = faulty.text(1);
  }
  found.verified = newest_good(db, "deep", now);
  found.drilled = newest_good(db, "drill", now);

  // By copy, or a bad one would hide behind a good one of the same pass; what has
  // been given up since is no copy any more.
  Statement failed{db, R"(
    SELECT kind, place, detail,
           EXISTS (SELECT 1 FROM backup_check AS later
                    WHERE later.place = newest.place AND later.backup > newest.backup
                      AND later.ok = 1 AND later.kind <> 'prune' AND later.at <= ?1)
      FROM backup_check AS newest
     WHERE ok = 0 AND kind <> 'prune' AND at <= ?1 AND place IN ('here', ?2)
       AND id = (SELECT id FROM backup_check AS c
                  WHERE c.backup = newest.backup AND c.place = newest.place AND at <= ?1
                  ORDER BY at DESC, id DESC LIMIT 1)
     ORDER BY kind, place)"};
  failed.bind(now, remote);
  while (failed.step()) {
    auto& group = failed.integer(3) == 1 ? found.superseded : found.failed;
    group.push_back(fmt::format("{} ({}): {}", failed.view(0), failed.view(1), failed.view(2)));
  }
  return found;
}

health::Runs runs_of(Database& db, const std::string& job, const std::string& boot, UtcTime now) {
  health::Runs found;
  Statement success{db, R"(SELECT max(started_at) FROM run
                            WHERE job = ? AND started_at <= ? AND state IN ('ok', 'warn'))"};
  success.bind(job, now);
  success.step();
  found.success = success.optional_time(0);

  Statement lost{db, R"(SELECT count(*) FROM run WHERE job = ? AND started_at > ?
                           AND started_at <= ? AND state = 'lost')"};
  lost.bind(job, now - hours{24}, now);
  lost.step();
  found.lost = lost.integer(0);

  // Since its first attempt; what ran before a restart of the machine does not run.
  Statement running{db, R"(SELECT (SELECT min(started_at) FROM run AS attempt
                                    WHERE attempt.name = run.name), boot = ?2
                             FROM run INDEXED BY run_open
                            WHERE job = ?1 AND state = 'running' AND started_at <= ?3)"};
  running.bind(job, boot, now);
  while (running.step()) {
    if (running.integer(1) == 0) {
      ++found.cut_off;
    } else {
      found.running = std::min(found.running.value_or(running.time(0)), running.time(0));
    }
  }

  // Only the last attempt of a run says what came of it.
  constexpr int kLookedAt = 200;
  Statement newest{db, R"(SELECT name, state, started_at FROM run
                           WHERE job = ? AND started_at <= ?
                           ORDER BY started_at DESC, id DESC LIMIT ?)"};
  newest.bind(job, now, kLookedAt);
  std::set<std::string> seen;
  bool only_skips = true;
  while (newest.step()) {
    if (!seen.insert(newest.text(0)).second) continue;
    const auto state = newest.view(1);
    if (!found.last) found.last = newest.time(2);
    if (state == "running" || state == "waiting") continue;
    if (state == "skipped") {
      if (only_skips) ++found.skips;
    } else {
      only_skips = false;
      if (is_good(state)) break;
      if (found.failures++ == 0) found.last_state = state;
    }
  }
  return found;
}

std::optional<UtcTime> newest_run(Database& db, UtcTime now) {
  Statement query{db, "SELECT max(started_at) FROM run WHERE started_at <= ?"};
  query.bind(now);
  query.step();
  return query.optional_time(0);
}

// Without our own: a check that fails because it failed would never end.
health::Failures failures(Database& db, UtcTime now) {
  Statement query{db, R"(
    SELECT count(*), count(*) FILTER (WHERE began > (SELECT coalesce(max(checked_at), 0) FROM finding))
      FROM (SELECT max(started_at) AS began FROM run WHERE started_at > ?1 AND started_at <= ?2
               AND instr(command, 'healthcheck') = 0
             GROUP BY name
            HAVING max(state IN ('failed', 'timeout', 'killed', 'aborted', 'lost')) = 1
               AND max(state IN ('ok', 'warn')) = 0))"};
  query.bind(now - hours{24}, now);
  query.step();
  return {.day = query.integer(0), .since_last = query.integer(1)};
}

std::vector<std::string> logs_of(Database& db, const std::string& job, UtcTime from,
                                 UtcTime until) {
  Statement query{db, R"(SELECT DISTINCT log FROM run
                          WHERE job = ? AND started_at >= ? AND started_at < ?
                            AND state <> 'skipped' ORDER BY log)"};
  query.bind(job, from, until);
  std::vector<std::string> found;
  while (query.step()) found.push_back(query.text(0));
  return found;
}

std::map<std::string, health::Standing> last_findings(Database& db) {
  Statement query{db, "SELECT check_name, status, since FROM finding"};
  std::map<std::string, health::Standing> found;
  while (query.step()) {
    found.emplace(query.text(0),
                  health::Standing{health::parse_status(query.view(1)), query.time(2)});
  }
  return found;
}

std::vector<health::Finding> alarms(Database& db) {
  Statement query{db, R"(SELECT check_name, status, value, since FROM finding WHERE status <> ?
                          ORDER BY status <> ?, since, check_name)"};
  query.bind(to_string(health::Status::ok), to_string(health::Status::critical));
  std::vector<health::Finding> found;
  while (query.step()) {
    found.push_back({.name = query.text(0),
                     .status = health::parse_status(query.view(1)),
                     .value = query.text(2),
                     .since = query.time(3)});
  }
  return found;
}

void record_findings(Database& db, const std::vector<health::Finding>& findings, UtcTime now) {
  Transaction transaction{db};
  db.run("DELETE FROM finding");
  Statement insert{db, "INSERT INTO finding VALUES (?, ?, ?, ?, ?)"};
  for (const auto& finding : findings) {
    insert
        .bind(finding.name, to_string(finding.status), finding.since.value_or(now), now,
              finding.value)
        .run();
  }
  transaction.commit();
}

}  // namespace store
