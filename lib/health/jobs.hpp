#pragma once

#include <health/finding.hpp>
#include <health/limits.hpp>

#include <cstdint>

// What the schedule asks for against what ran.
namespace health {

// A job of the schedule.
struct Job {
  std::string name;
  bool is_core = false;        // the desk stands without it
  std::optional<UtcTime> due;  // the last time it should have ended by now; see last_due_before()
  std::chrono::seconds may_take{std::chrono::hours{1}};
};

// Its record.
struct Runs {
  std::optional<UtcTime> success;  // start of the last good run
  std::optional<UtcTime> last;     // start of the last run of any kind
  std::string last_state;          // of the last run that ended
  std::int64_t failures = 0;       // running, the last runs that ended
  std::int64_t skips = 0;          // likewise
  std::int64_t lost = 0;           // in the last 24 h
  std::optional<UtcTime> running;  // since
  std::int64_t cut_off = 0;        // by a restart of the machine, and not yet known to be lost
};

// A run due after this may still be on its way.
UtcTime last_due_before(std::chrono::seconds may_take, UtcTime now, const Limits& limits);

Finding judge_job(const Job& job, const Runs& runs, UtcTime now, const Limits& limits);

struct Failures {
  std::int64_t day = 0;         // in the last 24 h
  std::int64_t since_last = 0;  // since health was last checked
};

Finding judge_failures(const Failures& failures);

// `newest` run of any job; `due`: the newest time at which one should have run.
Finding judge_cron(const std::optional<UtcTime>& newest, const std::optional<UtcTime>& due);

}  // namespace health
