#include <store/schema_steps.hpp>

namespace store {

// How often a model's scores win: a part of the sixth step.
const char* const kCalibrationsStep = R"sql(
-- ---- calibrations ----

-- What a version of a model said, and when: all of one model is read.
CREATE INDEX prediction_by_model ON prediction (model, event);

CREATE TABLE method_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO method_word VALUES (0, 'as_said'), (1, 'platt'), (2, 'isotonic');

-- How the scores of a model become chances in a market, fitted to days up to `until`; and
-- how good they were on days that the fit had not seen, before and after. The newest
-- `until` counts, of one of them the newest that was made.
CREATE TABLE calibration (
  id               INTEGER PRIMARY KEY,
  model            INTEGER NOT NULL REFERENCES model,
  market           INTEGER NOT NULL REFERENCES market,
  until            TEXT NOT NULL,                  -- a local day, as the next three
  made_at          INTEGER NOT NULL,
  method           INTEGER NOT NULL REFERENCES method_word,
  slope            REAL,                           -- of platt
  intercept        REAL,
  from_day         TEXT NOT NULL,                  -- of the picks that it is fitted to
  to_day           TEXT NOT NULL CHECK (to_day <= until),
  judged_from      TEXT NOT NULL,
  picks            INTEGER NOT NULL CHECK (picks > 0),
  selections       INTEGER NOT NULL CHECK (selections >= picks),
  judged           INTEGER NOT NULL CHECK (judged > 0),  -- selections
  brier_before     REAL NOT NULL CHECK (brier_before >= 0),
  log_loss_before  REAL NOT NULL CHECK (log_loss_before >= 0),  -- nats
  ece_before       REAL NOT NULL CHECK (ece_before >= 0),
  brier_after      REAL NOT NULL CHECK (brier_after >= 0),
  log_loss_after   REAL NOT NULL CHECK (log_loss_after >= 0),
  ece_after        REAL NOT NULL CHECK (ece_after >= 0),
  CHECK ((method = 1) = (slope IS NOT NULL)),
  CHECK ((slope IS NULL) = (intercept IS NULL))
) STRICT;
CREATE INDEX calibration_newest ON calibration (model, market, until, made_at);
CREATE TRIGGER calibration_never_changes BEFORE UPDATE ON calibration
BEGIN SELECT raise(ABORT, 'a calibration never changes'); END;
CREATE TRIGGER calibration_never_goes BEFORE DELETE ON calibration
BEGIN SELECT raise(ABORT, 'a calibration is never deleted'); END;

-- Of isotonic: scores that win equally often.
CREATE TABLE calibration_level (
  calibration  INTEGER NOT NULL REFERENCES calibration,
  low          REAL NOT NULL,
  high         REAL NOT NULL CHECK (high >= low),
  n            INTEGER NOT NULL CHECK (n > 0),
  won          INTEGER NOT NULL CHECK (won BETWEEN 0 AND n),
  PRIMARY KEY (calibration, low)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER calibration_level_never_changes BEFORE UPDATE ON calibration_level
BEGIN SELECT raise(ABORT, 'a calibration never changes'); END;
CREATE TRIGGER calibration_level_never_goes BEFORE DELETE ON calibration_level
BEGIN SELECT raise(ABORT, 'a calibration is never deleted'); END;
)sql";

}  // namespace store
