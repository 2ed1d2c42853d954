#include <store/schema_steps.hpp>

namespace store {

// Runs that wait for their input: a part of the seventh step.
const char* const kWaitingStep = R"sql(
-- ---- jobs ----

CREATE TABLE run_state (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO run_state VALUES ('running'), ('ok'), ('warn'), ('failed'), ('timeout'), ('killed'),
                             ('skipped'), ('aborted'), ('lost'), ('waiting');

CREATE TABLE new_run (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,                       -- of the run: a UUID; its attempts share it
  job         TEXT NOT NULL,
  slot        TEXT,                                -- '2026-11-01 01:30 America/New_York'; NULL: no gate
  attempt     INTEGER NOT NULL CHECK (attempt > 0),
  state       TEXT NOT NULL REFERENCES run_state,  -- waiting: for input; its slot has not had its run
  exit        INTEGER,                             -- what safecron ended with, or would have
  signal      INTEGER,                             -- that ended the job
  started_at  INTEGER NOT NULL,
  ended_at    INTEGER,                             -- NULL: running, or lost
  elapsed_ms  INTEGER,
  host        TEXT NOT NULL,
  boot        TEXT NOT NULL,
  pid         INTEGER NOT NULL,                    -- safecron's own
  bytes_out   INTEGER,
  maxrss_kib  INTEGER,
  cpu_ms      INTEGER,
  log         TEXT NOT NULL,                       -- path of the file, and where in it the run begins
  log_offset  INTEGER NOT NULL,
  tail        TEXT NOT NULL,                       -- the last lines of output; no secrets
  command     TEXT NOT NULL,                       -- no secrets
  version     TEXT NOT NULL,
  alerted_at  INTEGER,                             -- when somebody was told of it
  UNIQUE (name, attempt),
  CHECK ((state IN ('running', 'lost')) = (ended_at IS NULL))
) STRICT;
INSERT INTO new_run SELECT * FROM run;
DROP TABLE run;
ALTER TABLE new_run RENAME TO run;
CREATE INDEX run_by_job ON run (job);                -- and by id, as every index is
CREATE INDEX run_open ON run (job) WHERE state = 'running';
CREATE UNIQUE INDEX run_slot ON run (job, slot, attempt) WHERE slot IS NOT NULL AND state <> 'waiting';
)sql";

}  // namespace store
