#include <fmt/format.h>
#include <store/runs.hpp>

namespace store {

namespace {

constexpr std::int64_t kAttemptsKept = 10'000;  // of one job

constexpr std::string_view kRunColumns =
    "name, job, slot, attempt, state, exit, signal, started_at, ended_at, elapsed_ms, host, boot, "
    "pid, bytes_out, maxrss_kib, cpu_ms, log, log_offset, tail, command, version, alerted_at";

Run read_run(const Statement& row) {
  return {.name = row.text(0),
          .job = row.text(1),
          .slot = row.is_null(2) ? std::nullopt : std::optional{row.text(2)},
          .attempt = row.integer(3),
          .state = row.text(4),
          .exit = row.optional_integer(5),
          .signal = row.optional_integer(6),
          .started_at = row.time(7),
          .ended_at = row.optional_time(8),
          .elapsed_ms = row.optional_integer(9),
          .host = row.text(10),
          .boot = row.text(11),
          .pid = row.integer(12),
          .bytes_out = row.optional_integer(13),
          .maxrss_kib = row.optional_integer(14),
          .cpu_ms = row.optional_integer(15),
          .log = row.text(16),
          .log_offset = row.integer(17),
          .tail = row.text(18),
          .command = row.text(19),
          .version = row.text(20),
          .alerted_at = row.optional_time(21)};
}

std::vector<Run> read_all(Statement& rows) {
  std::vector<Run> found;
  while (rows.step()) found.push_back(read_run(rows));
  return found;
}

void prune(Database& db, std::string_view job) {
  Statement{db,
            "DELETE FROM run WHERE job = ?1 AND id <= (SELECT id FROM run WHERE job = ?1 "
            "ORDER BY id DESC LIMIT 1 OFFSET ?2)"}
      .bind(job, kAttemptsKept)
      .run();
}

}  // namespace

std::vector<Run> take_lost(Database& db, std::string_view job) {
  // INDEXED: without, every start would walk through the job's history.
  Statement query{db, fmt::format("SELECT {} FROM run INDEXED BY run_open WHERE state = 'running' "
                                  "AND job = ? ORDER BY id",
                                  kRunColumns)};
  auto lost = read_all(query.bind(job));
  for (auto& run : lost) {
    run.state = "lost";
    record(db, run);
  }
  return lost;
}

bool is_claimed(Database& db, std::string_view job, std::string_view slot) {
  return Statement{db,
                   "SELECT 1 FROM run WHERE job = ? AND slot = ? AND state NOT IN "
                   "('skipped', 'waiting')"}
      .bind(job, slot)
      .step();
}

void release_slots_ahead(Database& db, std::string_view job, UtcTime now) {
  Statement{db, "UPDATE run SET slot = NULL WHERE job = ? AND slot IS NOT NULL AND started_at > ?"}
      .bind(job, now)
      .run();
}

UtcTime known_since(Database& db, std::string_view job, UtcTime now) {
  Statement query{db, "SELECT known_at FROM job WHERE name = ?"};
  if (query.bind(job).step()) return query.time(0);
  Statement{db, "INSERT OR IGNORE INTO job VALUES (?, ?)"}.bind(job, now).run();
  return now;
}

void record(Database& db, const Run& run) {
  known_since(db, run.job, run.started_at);
  Statement{db,
            fmt::format("INSERT INTO run ({}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                        "?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name, attempt) DO UPDATE SET "
                        "(state, exit, signal, ended_at, elapsed_ms, bytes_out, maxrss_kib, "
                        "cpu_ms, log, log_offset, tail, alerted_at) = (excluded.state, "
                        "excluded.exit, excluded.signal, excluded.ended_at, "
                        "excluded.elapsed_ms, excluded.bytes_out, excluded.maxrss_kib, "
                        "excluded.cpu_ms, excluded.log, excluded.log_offset, excluded.tail, "
                        "excluded.alerted_at) WHERE run.state = 'running'",
                        kRunColumns)}
      .bind(run.name, run.job, run.slot, run.attempt, run.state, run.exit, run.signal,
            run.started_at, run.ended_at, run.elapsed_ms, run.host, run.boot, run.pid,
            run.bytes_out, run.maxrss_kib, run.cpu_ms, run.log, run.log_offset, run.tail,
            run.command, run.version, run.alerted_at)
      .run();
  if (sqlite3_changes(db.handle()) == 0) return;  // it was on record, and had ended
  if (db.last_id() % 100 == 0) prune(db, run.job);
  if (run.state == "running") return;
  Statement{db,
            "INSERT INTO job_total VALUES (?, ?, 1) "
            "ON CONFLICT DO UPDATE SET runs = runs + 1"}
      .bind(run.job, run.state)
      .run();
}

std::vector<Run> ended_runs(Database& db, std::string_view job, std::int64_t most) {
  Statement query{db, fmt::format("SELECT {} FROM run WHERE job = ? AND state NOT IN ('running', "
                                  "'skipped', 'waiting') ORDER BY id DESC LIMIT ?",
                                  kRunColumns)};
  return read_all(query.bind(job, most));
}

std::optional<UtcTime> last_success(Database& db, std::string_view job) {
  Statement query{db,
                  "SELECT started_at FROM run WHERE job = ? AND state = 'ok' "
                  "ORDER BY id DESC LIMIT 1"};
  return query.bind(job).step() ? std::optional{query.time(0)} : std::nullopt;
}

std::vector<Run> history(Database& db, std::string_view job, std::int64_t most) {
  Statement query{db, fmt::format("SELECT {} FROM run WHERE ?1 IN ('', job) "
                                  "ORDER BY id DESC LIMIT ?2",
                                  kRunColumns)};
  return read_all(query.bind(job, most));
}

std::int64_t skips_in_a_row(Database& db, std::string_view job) {
  std::int64_t skips = 0;
  Statement query{db,
                  "SELECT state FROM run WHERE job = ? AND state <> 'running' ORDER BY id DESC"};
  query.bind(job);
  while (query.step() && query.view(0) == "skipped") ++skips;
  return skips;
}

void mark_alerted(Database& db, const Run& run, UtcTime at) {
  Statement{db, "UPDATE run SET alerted_at = ? WHERE job = ? AND name = ? AND attempt = ?"}
      .bind(at, run.job, run.name, run.attempt)
      .run();
}

std::map<std::string, std::int64_t> totals(Database& db, std::string_view job) {
  std::map<std::string, std::int64_t> found;
  Statement query{db, "SELECT state, runs FROM job_total WHERE job = ?"};
  query.bind(job);
  while (query.step()) found[query.text(0)] = query.integer(1);
  return found;
}

std::vector<std::string> jobs(Database& db) {
  std::vector<std::string> names;
  Statement query{db, "SELECT name FROM job ORDER BY name"};
  while (query.step()) names.push_back(query.text(0));
  return names;
}

}  // namespace store
