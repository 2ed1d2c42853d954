#include <store/schema_steps.hpp>

namespace store {

// What exchanges say beside their prices. A part of the sixth step.
const char* const kExchangeStep = R"sql(
-- ---- exchanges: markets, runners, what was matched ----

CREATE TABLE trading_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO trading_word VALUES (0, 'inactive'), (1, 'open'), (2, 'suspended'), (3, 'closed');
CREATE TABLE runner_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO runner_word VALUES (0, 'active'), (1, 'winner'), (2, 'loser'), (3, 'placed'),
                               (4, 'removed'), (5, 'hidden');

-- How a market stood from then on, until it changed.
CREATE TABLE trading (
  event    INTEGER NOT NULL REFERENCES event,
  market   INTEGER NOT NULL REFERENCES market,
  book     INTEGER NOT NULL REFERENCES book,
  at       INTEGER NOT NULL,
  status   INTEGER NOT NULL REFERENCES trading_word,
  in_play  INTEGER NOT NULL CHECK (in_play IN (0, 1)),
  runners  INTEGER CHECK (runners >= 0),           -- that are active; NULL: not said
  PRIMARY KEY (event, market, book, at)
) STRICT, WITHOUT ROWID;

-- How a runner stood. Its factor is what the others' prices lose when it comes out.
CREATE TABLE traded_runner (
  selection   INTEGER NOT NULL REFERENCES selection,
  book        INTEGER NOT NULL REFERENCES book,
  at          INTEGER NOT NULL,
  status      INTEGER NOT NULL REFERENCES runner_word,
  reduction   INTEGER CHECK (reduction BETWEEN 0 AND 1000000),  -- millionths; NULL: not said
  removed_at  INTEGER,
  PRIMARY KEY (selection, book, at)
) STRICT, WITHOUT ROWID;

-- At what price was matched last.
CREATE TABLE last_traded (
  selection       INTEGER NOT NULL REFERENCES selection,
  book            INTEGER NOT NULL REFERENCES book,
  at              INTEGER NOT NULL,                -- when we knew
  price_returned  INTEGER NOT NULL,
  price_staked    INTEGER NOT NULL,
  PRIMARY KEY (selection, book, at),
  CHECK (price_returned > price_staked AND price_staked > 0)
) STRICT, WITHOUT ROWID;

-- The exchange's starting price, once it was reconciled.
CREATE TABLE starting_price (
  selection       INTEGER NOT NULL REFERENCES selection,
  book            INTEGER NOT NULL REFERENCES book,
  at              INTEGER NOT NULL,                -- when we knew
  price_returned  INTEGER NOT NULL,
  price_staked    INTEGER NOT NULL,
  PRIMARY KEY (selection, book, at),
  CHECK (price_returned > price_staked AND price_staked > 0)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER trading_never_goes BEFORE DELETE ON trading
BEGIN SELECT raise(ABORT, 'how a market stood is known for good'); END;
CREATE TRIGGER traded_runner_never_goes BEFORE DELETE ON traded_runner
BEGIN SELECT raise(ABORT, 'how a runner stood is known for good'); END;
CREATE TRIGGER last_traded_never_goes BEFORE DELETE ON last_traded
BEGIN SELECT raise(ABORT, 'what was matched is known for good'); END;
CREATE TRIGGER starting_price_never_goes BEFORE DELETE ON starting_price
BEGIN SELECT raise(ABORT, 'a starting price is known for good'); END;
)sql";

}  // namespace store
