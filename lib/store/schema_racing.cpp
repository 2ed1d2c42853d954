#include <store/schema_steps.hpp>

namespace store {

// What a racing desk decides. The last part of the sixth step; runs without foreign keys,
// which are checked at its end.
const char* const kRacingStep = R"sql(
-- ---- decisions of every kind of ticket ----

-- A tip has no probability, so no edge and no share by Kelly; it may be each-way, and of
-- several legs.
CREATE TABLE new_decision (
  id          INTEGER PRIMARY KEY,
  mode        INTEGER NOT NULL REFERENCES mode_word,
  idea        TEXT NOT NULL,                       -- what makes two decisions the same
  strategy    TEXT NOT NULL,
  bet_group   TEXT,                                -- legs that stand or fall together
  book        INTEGER NOT NULL REFERENCES book,
  made_at     INTEGER NOT NULL,
  until       INTEGER NOT NULL,                    -- open no longer than this
  local_day   TEXT NOT NULL,
  stake       INTEGER NOT NULL CHECK (stake > 0),
  at_risk     INTEGER NOT NULL CHECK (at_risk >= 0),
  folds       INTEGER NOT NULL CHECK (folds > 0),  -- as of tickets
  each_way    INTEGER NOT NULL CHECK (each_way IN (0, 1)),
  commission  INTEGER NOT NULL CHECK (commission >= 0 AND commission < 1000000),
  rounding    INTEGER NOT NULL REFERENCES rounding_word,
  edge        REAL,                                -- NULL: without a probability
  kelly       REAL,
  bound_by    TEXT NOT NULL,
  state       INTEGER NOT NULL REFERENCES state_word,
  decided_at  INTEGER,                             -- placed or declined
  reason      TEXT,                                -- why it was declined
  told_at     INTEGER,                             -- when the operator was told of it
  CHECK ((state IN (1, 2)) = (decided_at IS NOT NULL))
) STRICT;
INSERT INTO new_decision
  SELECT id, mode, idea, strategy, bet_group, book, made_at, until, local_day, stake, at_risk, 1, 0,
         commission, rounding, edge, kelly, bound_by, state, decided_at, reason, told_at
    FROM decision;
DROP TABLE decision;
ALTER TABLE new_decision RENAME TO decision;
CREATE UNIQUE INDEX decision_idea ON decision (mode, idea) WHERE state IN (0, 1, 2);
CREATE UNIQUE INDEX decision_waiting ON decision (mode, idea) WHERE state = 4;
CREATE INDEX decision_open ON decision (until) WHERE state = 0;
CREATE INDEX decision_live ON decision (until) WHERE mode = 1;
CREATE INDEX decision_by_end ON decision (mode, until);
CREATE TRIGGER decision_is_final BEFORE UPDATE ON decision
WHEN old.state IN (1, 2) OR (old.state = 3 AND new.state <> 1) OR
     (new.id, new.mode, new.idea, new.strategy, new.bet_group, new.book, new.made_at, new.stake,
      new.at_risk, new.folds, new.each_way, new.commission, new.rounding, new.edge, new.kelly,
      new.bound_by)
     IS NOT (old.id, old.mode, old.idea, old.strategy, old.bet_group, old.book, old.made_at,
             old.stake, old.at_risk, old.folds, old.each_way, old.commission, old.rounding,
             old.edge, old.kelly, old.bound_by)
BEGIN SELECT raise(ABORT, 'a decision never changes'); END;
CREATE TRIGGER decision_never_goes BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'a decision is never deleted'); END;

CREATE TABLE new_decision_leg (
  decision        INTEGER NOT NULL REFERENCES decision,
  n               INTEGER NOT NULL,
  event           INTEGER NOT NULL REFERENCES event,
  selection       INTEGER NOT NULL REFERENCES selection,
  way             INTEGER NOT NULL REFERENCES way_word,
  price_returned  INTEGER NOT NULL,
  price_staked    INTEGER NOT NULL CHECK (price_staked > 0),
  starts_at       INTEGER NOT NULL,
  places          INTEGER CHECK (places > 0),      -- terms of each-way
  fraction_num    INTEGER,
  fraction_den    INTEGER,
  probability     REAL CHECK (probability > 0 AND probability < 1),
  model           TEXT NOT NULL,
  price_age       INTEGER NOT NULL CHECK (price_age >= 0),
  prices          TEXT NOT NULL,                   -- JSON: the market as it stood
  PRIMARY KEY (decision, n),
  CHECK (price_returned > price_staked)
) STRICT, WITHOUT ROWID;
INSERT INTO new_decision_leg
  SELECT decision, n, event, selection, way, price_returned, price_staked, starts_at, NULL, NULL,
         NULL, probability, model, price_age, prices
    FROM decision_leg;
DROP TABLE decision_leg;
ALTER TABLE new_decision_leg RENAME TO decision_leg;
CREATE INDEX decision_leg_by_event ON decision_leg (event);

-- ---- tips ----

-- What was said of the runner of a race that a model is surest of, as it changed: a tip,
-- or by which filter it is none. Each is graded, sent or not.
CREATE TABLE top_pick (
  id              INTEGER PRIMARY KEY,
  mode            INTEGER NOT NULL REFERENCES mode_word,
  event           INTEGER NOT NULL REFERENCES event,
  at              INTEGER NOT NULL,
  runner          INTEGER NOT NULL REFERENCES participant,
  model           INTEGER NOT NULL REFERENCES model,
  confidence      REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  selection       INTEGER REFERENCES selection,    -- this and the next four: where it has a price
  book            INTEGER REFERENCES book,
  price_returned  INTEGER,
  price_staked    INTEGER,
  price_age       INTEGER CHECK (price_age >= 0),
  places          INTEGER CHECK (places > 0),      -- each-way; NULL: to win
  fraction_num    INTEGER,
  fraction_den    INTEGER,
  tags            TEXT NOT NULL,                   -- a line each
  filter          TEXT NOT NULL,                   -- that dropped it; '': it is a tip
  why             TEXT NOT NULL,
  decision        INTEGER REFERENCES decision,
  CHECK ((price_returned IS NULL) = (book IS NULL)),
  CHECK ((filter = '') = (decision IS NOT NULL))
) STRICT;
CREATE INDEX top_pick_by_event ON top_pick (event, mode);
CREATE INDEX top_pick_by_time ON top_pick (at);
CREATE INDEX top_pick_by_decision ON top_pick (decision) WHERE decision IS NOT NULL;
CREATE TRIGGER top_pick_never_changes BEFORE UPDATE ON top_pick
BEGIN SELECT raise(ABORT, 'what was said of a pick never changes'); END;
CREATE TRIGGER top_pick_never_goes BEFORE DELETE ON top_pick
BEGIN SELECT raise(ABORT, 'what was said of a pick is never deleted'); END;

-- What one point on the last priced pick of a race came to, by a revision of its result.
CREATE TABLE pick_grade (
  mode             INTEGER NOT NULL REFERENCES mode_word,
  event            INTEGER NOT NULL REFERENCES event,
  result_revision  INTEGER NOT NULL,
  confidence       REAL NOT NULL,
  outcome          INTEGER NOT NULL REFERENCES outcome_word,
  turnover         INTEGER NOT NULL CHECK (turnover BETWEEN 0 AND 1000000),  -- millionths
  profit           INTEGER NOT NULL,               -- of a point
  graded_at        INTEGER NOT NULL,
  PRIMARY KEY (mode, event, result_revision)
) STRICT, WITHOUT ROWID;

-- The one NAP of a day, and the tips that came before it and could not be it.
CREATE TABLE nap (
  mode       INTEGER NOT NULL REFERENCES mode_word,
  local_day  TEXT NOT NULL,
  decision   INTEGER NOT NULL UNIQUE REFERENCES decision,
  PRIMARY KEY (mode, local_day)
) STRICT, WITHOUT ROWID;
CREATE TABLE blocked_nap (
  decision  INTEGER PRIMARY KEY REFERENCES decision,
  why       TEXT NOT NULL,
  instead   INTEGER REFERENCES decision             -- NULL: none could be
) STRICT;

-- The market's favourite that a model does not believe in: information, and what laying
-- it would have cost.
CREATE TABLE danger_favourite (
  mode            INTEGER NOT NULL REFERENCES mode_word,
  event           INTEGER NOT NULL REFERENCES event,
  at              INTEGER NOT NULL,
  selection       INTEGER NOT NULL REFERENCES selection,
  confidence      REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  book            INTEGER NOT NULL REFERENCES book,
  price_returned  INTEGER NOT NULL,
  price_staked    INTEGER NOT NULL CHECK (price_staked > 0),
  lay_returned    INTEGER,                         -- NULL: no exchange lays it
  lay_staked      INTEGER,
  PRIMARY KEY (mode, event)
) STRICT, WITHOUT ROWID;

-- What the operator allows for a time: min_conf, nap_max_odds.
CREATE TABLE rule_override (
  name      TEXT NOT NULL,
  since     INTEGER NOT NULL,
  value     TEXT NOT NULL,
  until     TEXT NOT NULL,                         -- UTC, as it was written
  why       TEXT NOT NULL,
  PRIMARY KEY (name, since)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER rule_override_never_changes BEFORE UPDATE ON rule_override
BEGIN SELECT raise(ABORT, 'what was allowed stays on record'); END;
CREATE TRIGGER rule_override_never_goes BEFORE DELETE ON rule_override
BEGIN SELECT raise(ABORT, 'what was allowed stays on record'); END;
)sql";

}  // namespace store
