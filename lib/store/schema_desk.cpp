#include <store/schema_steps.hpp>

namespace store {

// What the desks know beside prices and results. Runs without foreign keys, which are
// checked at its end.
const char* const kDeskStep = R"sql(
-- ---- predictions ----

CREATE TABLE shape_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO shape_word VALUES (0, 'normal'), (1, 'poisson'), (2, 'negative_binomial');

CREATE TABLE model (
  id       INTEGER PRIMARY KEY,
  name     TEXT NOT NULL,
  version  TEXT NOT NULL,
  UNIQUE (name, version)
) STRICT;

-- What a model said: the probability of a selection, or how a margin (of the home side),
-- a total or a player's statistic is distributed. A model that says it again says
-- something new, and the old stays.
CREATE TABLE prediction (
  event        INTEGER NOT NULL REFERENCES event,
  market       INTEGER NOT NULL REFERENCES market,
  subject      INTEGER REFERENCES participant,
  side         INTEGER REFERENCES side_word,       -- of a probability; NULL: of a distribution
  line         INTEGER,
  model        INTEGER NOT NULL REFERENCES model,
  made_at      INTEGER NOT NULL,                   -- when the model said it
  known_at     INTEGER NOT NULL CHECK (known_at >= made_at),
  probability  REAL CHECK (probability > 0 AND probability < 1),
  shape        INTEGER REFERENCES shape_word,
  mean         REAL,
  deviation    REAL CHECK (deviation > 0),         -- NULL of a Poisson: it is the mean's root
  doubt        REAL CHECK (doubt >= 0),            -- the probability's own deviation, if said
  CHECK ((side IS NULL) = (probability IS NULL)),
  CHECK ((probability IS NULL) = (shape IS NOT NULL)),
  CHECK ((shape IS NULL) = (mean IS NULL)),
  CHECK (line IS NULL OR side IS NOT NULL),
  CHECK (doubt IS NULL OR probability IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX prediction_identity
    ON prediction (event, market, coalesce(subject, 0), coalesce(side, -1),
                   coalesce(line, -1000000), model, made_at);
CREATE TRIGGER prediction_never_changes BEFORE UPDATE ON prediction
BEGIN SELECT raise(ABORT, 'what a model said never changes'); END;
CREATE TRIGGER prediction_never_goes BEFORE DELETE ON prediction
BEGIN SELECT raise(ABORT, 'what a model said is never deleted'); END;

-- ---- who plays for whom ----

-- A player's team since we were told, and what its list calls him; NULL: he is on no list
-- any more.
CREATE TABLE plays_for (
  player  INTEGER NOT NULL REFERENCES participant,
  since   INTEGER NOT NULL,
  team    INTEGER REFERENCES participant,
  name    TEXT NOT NULL,
  source  TEXT NOT NULL,
  PRIMARY KEY (player, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX plays_for_by_team ON plays_for (team, player);
-- Of two lists of one moment, one may miss the player whom the other has.
CREATE TRIGGER plays_for_stays BEFORE UPDATE ON plays_for
WHEN old.team IS NOT NULL OR (new.player, new.since) IS NOT (old.player, old.since)
BEGIN SELECT raise(ABORT, 'who played for whom is known for good'); END;
CREATE TRIGGER plays_for_never_goes BEFORE DELETE ON plays_for
BEGIN SELECT raise(ABORT, 'who played for whom is known for good'); END;

-- ---- context: injuries, lineups, referees, news ----

-- ---- the operator's money, and what stops the desk ----

-- ---- how long teams have rested ----

-- On which days a source was heard.
CREATE INDEX poll_by_time ON poll (at);
-- A factor or a cap, where a step of a stake is one.
ALTER TABLE step ADD COLUMN factor REAL;
ALTER TABLE step ADD COLUMN cap INTEGER;

-- From then on the peak of the bankroll is the highest that it has been since.
CREATE TABLE rebase (
  mode  INTEGER NOT NULL REFERENCES mode_word,
  at    INTEGER NOT NULL,
  why   TEXT NOT NULL CHECK (why <> ''),
  PRIMARY KEY (mode, at)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER rebase_never_changes BEFORE UPDATE ON rebase
BEGIN SELECT raise(ABORT, 'a rebase never changes'); END;
CREATE TRIGGER rebase_never_goes BEFORE DELETE ON rebase
BEGIN SELECT raise(ABORT, 'a rebase is never deleted'); END;

CREATE TABLE breaker_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO breaker_word VALUES (0, 'warning'), (1, 'pause'), (2, 'hard_stop');

-- What a drawdown tripped, and what ended it: that the bankroll was back, or the operator.
CREATE TABLE breaker (
  id           INTEGER PRIMARY KEY,
  mode         INTEGER NOT NULL REFERENCES mode_word,
  name         INTEGER NOT NULL REFERENCES breaker_word,
  tripped_at   INTEGER NOT NULL,
  why          TEXT NOT NULL,
  resumed_at   INTEGER CHECK (resumed_at >= tripped_at),
  resumed_why  TEXT,
  by_hand      INTEGER CHECK (by_hand IN (0, 1)),  -- 1: the operator ended it
  CHECK ((resumed_at IS NULL) = (resumed_why IS NULL)),
  CHECK ((resumed_at IS NULL) = (by_hand IS NULL)),
  CHECK (name <> 2 OR by_hand IS NULL OR by_hand = 1)
) STRICT;
CREATE UNIQUE INDEX breaker_open ON breaker (mode, name) WHERE resumed_at IS NULL;
CREATE TRIGGER breaker_only_resumes BEFORE UPDATE ON breaker
WHEN old.resumed_at IS NOT NULL OR
     (new.id, new.mode, new.name, new.tripped_at, new.why)
     IS NOT (old.id, old.mode, old.name, old.tripped_at, old.why)
BEGIN SELECT raise(ABORT, 'what stopped the desk is resumed, never changed'); END;
CREATE TRIGGER breaker_never_goes BEFORE DELETE ON breaker
BEGIN SELECT raise(ABORT, 'what stopped the desk is resumed, never deleted'); END;

-- ---- what was waited for ----

-- ---- what was composed and sent ----
)sql";

}  // namespace store
