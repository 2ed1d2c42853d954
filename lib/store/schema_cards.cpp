#include <store/schema_steps.hpp>

namespace store {

// Races and their cards.
const char* const kCardsStep = R"sql(
-- ---- races: where they are run, and what their cards say ----

CREATE TABLE race (
  event       INTEGER PRIMARY KEY REFERENCES event,
  course      TEXT NOT NULL,                       -- market::course_key: 'GB newmarket'
  has_market  INTEGER NOT NULL CHECK (has_market IN (0, 1))  -- 0: nobody takes bets that we know
) STRICT;
CREATE INDEX race_by_course ON race (course, event);
CREATE INDEX entrant_by_participant ON entrant (participant, event);

-- What the card says of the race, each time that it changed. '' and NULL: it does not say.
CREATE TABLE racecard (
  event        INTEGER NOT NULL REFERENCES race,
  known_at     INTEGER NOT NULL,
  poll         INTEGER NOT NULL REFERENCES poll,
  name         TEXT NOT NULL,
  course       TEXT NOT NULL,                      -- as the card calls it
  country      TEXT NOT NULL,
  class        INTEGER,
  type         TEXT NOT NULL,                      -- 'Flat', 'Hurdle', 'Chase', 'NH Flat'
  pattern      TEXT NOT NULL,
  handicap     INTEGER CHECK (handicap IN (0, 1)),
  age_band     TEXT NOT NULL,
  rating_band  TEXT NOT NULL,
  distance     TEXT NOT NULL,
  furlongs     REAL CHECK (furlongs > 0),
  going        TEXT NOT NULL,
  surface      TEXT NOT NULL,
  prize        INTEGER CHECK (prize >= 0),
  currency     TEXT NOT NULL,
  field_size   INTEGER,                            -- as the card says; count entry instead
  PRIMARY KEY (event, known_at)
) STRICT, WITHOUT ROWID;

-- What it says of an entrant, likewise.
CREATE TABLE runner_card (
  event           INTEGER NOT NULL,
  participant     INTEGER NOT NULL,
  known_at        INTEGER NOT NULL,
  number          INTEGER,
  draw            INTEGER,
  weight          INTEGER,                         -- pounds
  age             INTEGER,
  sex             TEXT NOT NULL,
  headgear        TEXT NOT NULL,
  first_headgear  INTEGER NOT NULL CHECK (first_headgear IN (0, 1)),
  ofr             INTEGER,
  rpr             INTEGER,
  ts              INTEGER,
  form            TEXT NOT NULL,                   -- the newest run at the right
  last_run        INTEGER,                         -- days since
  trainer         INTEGER REFERENCES participant,
  trainer_rtf     REAL,                            -- per cent
  trainer_runs    INTEGER,                         -- in the last 14 days
  trainer_wins    INTEGER,
  jockey          INTEGER REFERENCES participant,  -- NULL: not declared
  allowance       INTEGER,                         -- pounds
  PRIMARY KEY (event, participant, known_at),
  FOREIGN KEY (event, participant) REFERENCES entrant
) STRICT, WITHOUT ROWID;

-- A horse that is in no list of those who ran has come out, and when need not be known.
CREATE TABLE new_withdrawal (
  event           INTEGER NOT NULL,
  revision        INTEGER NOT NULL,
  participant     INTEGER NOT NULL REFERENCES participant,
  at              INTEGER,                         -- NULL: not known
  price_returned  INTEGER,                         -- that it had then
  price_staked    INTEGER,
  deduction       INTEGER,                         -- millionths of the winnings, as published
  reduction       INTEGER,                         -- millionths, the exchange's factor
  touches_sp      INTEGER NOT NULL CHECK (touches_sp IN (0, 1)),  -- bets at SP bear it too
  PRIMARY KEY (event, revision, participant),
  FOREIGN KEY (event, revision) REFERENCES result
) STRICT, WITHOUT ROWID;
INSERT INTO new_withdrawal SELECT * FROM withdrawal;
DROP TABLE withdrawal;
ALTER TABLE new_withdrawal RENAME TO withdrawal;

CREATE TRIGGER race_never_goes BEFORE DELETE ON race
BEGIN SELECT raise(ABORT, 'where a race is run is known for good'); END;
CREATE TRIGGER racecard_never_changes BEFORE UPDATE ON racecard
BEGIN SELECT raise(ABORT, 'what a card said is known for good'); END;
CREATE TRIGGER racecard_never_goes BEFORE DELETE ON racecard
BEGIN SELECT raise(ABORT, 'what a card said is known for good'); END;
CREATE TRIGGER runner_card_never_changes BEFORE UPDATE ON runner_card
BEGIN SELECT raise(ABORT, 'what a card said is known for good'); END;
CREATE TRIGGER runner_card_never_goes BEFORE DELETE ON runner_card
BEGIN SELECT raise(ABORT, 'what a card said is known for good'); END;
)sql";

}  // namespace store
