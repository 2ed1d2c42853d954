#pragma once

#include <base/time.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace store {

// One attempt of a job, as the table `run` has it.
struct Run {
  std::string name;  // of the run; its attempts share it
  std::string job;
  std::optional<std::string> slot;
  std::int64_t attempt = 1;
  std::string state;  // running, ok, warn, failed, timeout, killed, skipped, aborted, lost,
                      // waiting
  std::optional<std::int64_t> exit;
  std::optional<std::int64_t> signal;
  UtcTime started_at;
  std::optional<UtcTime> ended_at;
  std::optional<std::int64_t> elapsed_ms;
  std::string host;
  std::string boot;
  std::int64_t pid = 0;
  std::optional<std::int64_t> bytes_out;
  std::optional<std::int64_t> maxrss_kib;
  std::optional<std::int64_t> cpu_ms;
  std::string log;
  std::int64_t log_offset = 0;
  std::string tail;
  std::string command;
  std::string version;
  std::optional<UtcTime> alerted_at;
};

// What a job's lock told: nothing of it runs any more. Its rows that still say
// so become lost, and are returned.
std::vector<Run> take_lost(Database& db, std::string_view job);

// Whether a slot of a job has been claimed by a run, other than one that waits for input.
bool is_claimed(Database& db, std::string_view job, std::string_view slot);

// A run that began after `now` began while the clock was ahead: its slot is yet to come.
void release_slots_ahead(Database& db, std::string_view job, UtcTime now);

// When the job was first heard of; `now` if that is now.
UtcTime known_since(Database& db, std::string_view job, UtcTime now);

// Writes the attempt as it is now, whether it was there or not: a store that was
// restored meanwhile has never heard of it.
void record(Database& db, const Run& run);

// The job's attempts that ended, newest first; not those that were skipped, nor those
// that wait for input.
std::vector<Run> ended_runs(Database& db, std::string_view job, std::int64_t most);

// When the last good run of the job started.
std::optional<UtcTime> last_success(Database& db, std::string_view job);

// All attempts, newest first; of one job if it is named.
std::vector<Run> history(Database& db, std::string_view job, std::int64_t most);

// How many runs in a row were skipped up to now.
std::int64_t skips_in_a_row(Database& db, std::string_view job);

// Somebody was told of it.
void mark_alerted(Database& db, const Run& run, UtcTime at);

// How many attempts of the job ended in each state, ever.
std::map<std::string, std::int64_t> totals(Database& db, std::string_view job);

// The names of all jobs.
std::vector<std::string> jobs(Database& db);

}  // namespace store
