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

-- ---- what was waited for ----

-- ---- what was composed and sent ----
)sql";

}  // namespace store
