#include <store/schema_steps.hpp>

namespace store {

// Horses that are backed. A part of the seventh step.
const char* const kSteamStep = R"sql(
-- ---- steamers ----

-- When a source had that id for the event first; NULL: before this was kept.
ALTER TABLE event_ref ADD COLUMN since INTEGER;

CREATE TABLE steam_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO steam_word VALUES (0, 'steamer'), (1, 'boomer');

-- A runner whose price had come down at an exchange, as it was told: once a level.
CREATE TABLE steamer (
  selection       INTEGER NOT NULL REFERENCES selection,
  book            INTEGER NOT NULL REFERENCES book,
  level           INTEGER NOT NULL REFERENCES steam_word,
  at              INTEGER NOT NULL,
  market          TEXT NOT NULL,                   -- the exchange's id of it
  morning         INTEGER NOT NULL,                -- when the price was the next two
  from_returned   INTEGER NOT NULL,
  from_staked     INTEGER NOT NULL CHECK (from_staked > 0),
  kept            REAL NOT NULL CHECK (kept > 0 AND kept <= 1),  -- of it, after non-runners
  price_returned  INTEGER NOT NULL,
  price_staked    INTEGER NOT NULL CHECK (price_staked > 0),
  traded          INTEGER NOT NULL CHECK (traded >= 0),
  PRIMARY KEY (selection, book, level),
  CHECK (from_returned > from_staked),
  CHECK (price_returned > price_staked)
) STRICT, WITHOUT ROWID;
CREATE INDEX steamer_by_time ON steamer (at);
CREATE TRIGGER steamer_never_changes BEFORE UPDATE ON steamer
BEGIN SELECT raise(ABORT, 'what was told of a steamer never changes'); END;
CREATE TRIGGER steamer_never_goes BEFORE DELETE ON steamer
BEGIN SELECT raise(ABORT, 'what was told of a steamer is never deleted'); END;
)sql";

}  // namespace store
