#include <store/schema_steps.hpp>

namespace store {

// What makes the cost of a run grow with its work, not with all of history: the
// prices that stand, presence as changes, what is due, and sums. Runs without
// foreign keys, which are checked at its end.
const char* const kCostsStep = R"sql(
-- ---- the prices that stand ----

-- The newest row of `quote` for each selection, book and way, kept by who writes
-- quotes. No references: each is one that the quote has.
CREATE TABLE standing (
  selection       INTEGER NOT NULL,
  book            INTEGER NOT NULL,
  way             INTEGER NOT NULL,
  seen_at         INTEGER NOT NULL,
  seq             INTEGER NOT NULL,
  price_returned  INTEGER,
  price_staked    INTEGER,
  size            INTEGER,
  as_of           INTEGER,
  sighted_at      INTEGER,                         -- the newest of `sighting`
  PRIMARY KEY (selection, book, way)
) STRICT, WITHOUT ROWID;
INSERT INTO standing
  SELECT selection, book, way, seen_at, seq, price_returned, price_staked, size, as_of,
         (SELECT max(at) FROM sighting
           WHERE sighting.selection = newest.selection AND sighting.book = newest.book
             AND sighting.way = newest.way)
    FROM (SELECT *, max(seen_at * 1048576 + seq) FROM quote GROUP BY selection, book, way) AS newest;

-- ---- presence: what answers listed, as changes ----

-- What a provider was asked; answers to one question compare.
CREATE TABLE question (
  id        INTEGER PRIMARY KEY,
  provider  TEXT NOT NULL,
  scope     TEXT NOT NULL,
  UNIQUE (provider, scope)
) STRICT;

-- A question was answered, by what was seen at that time.
CREATE TABLE new_observation (
  question  INTEGER NOT NULL REFERENCES question,
  at        INTEGER NOT NULL,
  PRIMARY KEY (question, at)
) STRICT, WITHOUT ROWID;

-- A book's market was listed in every observation of the question from `since` to
-- `until`, the last that had it; NULL: it is in the newest. All its prices were seen
-- to stand at each of them, if it confirms; else when the source said, where it did.
CREATE TABLE presence (
  event     INTEGER NOT NULL REFERENCES event,
  market    INTEGER NOT NULL REFERENCES market,
  book      INTEGER NOT NULL REFERENCES book,
  way       INTEGER NOT NULL REFERENCES way_word,
  question  INTEGER NOT NULL REFERENCES question,
  since     INTEGER NOT NULL,
  until     INTEGER CHECK (until >= since),
  confirms  INTEGER NOT NULL CHECK (confirms IN (0, 1)),
  stood_at  INTEGER,
  PRIMARY KEY (event, market, book, way, question, since),
  CHECK (confirms = 0 OR stood_at IS NULL)
) STRICT, WITHOUT ROWID;

-- A set of before is a question of its own that is asked no more.
INSERT INTO question (id, provider, scope)
  SELECT id, '', 'set ' || id FROM coverage WHERE id IN (SELECT coverage FROM observation);
INSERT INTO new_observation SELECT coverage, at FROM observation;
INSERT INTO presence
  SELECT event, market, book, way, coverage, since, until, 1, NULL
    FROM covered
    JOIN (SELECT coverage, min(at) AS since, max(at) AS until FROM observation GROUP BY coverage)
         USING (coverage);

-- What the last whole answer to each question listed, so that the next can tell what
-- is gone.
INSERT INTO question (provider, scope)
  SELECT DISTINCT provider, scope FROM poll WHERE coverage IS NOT NULL ORDER BY 1, 2;
CREATE TEMP TABLE last_whole AS
  SELECT question.id AS question,
         (SELECT id FROM poll WHERE poll.provider = question.provider AND poll.scope = question.scope
             AND coverage IS NOT NULL ORDER BY at DESC, id DESC LIMIT 1) AS poll
    FROM question WHERE provider <> '';
INSERT INTO new_observation
  SELECT question, at FROM last_whole JOIN poll ON poll.id = poll WHERE poll IS NOT NULL;
INSERT INTO presence
  SELECT event, market, book, way, question, at, NULL, 0, NULL
    FROM last_whole JOIN poll ON poll.id = poll JOIN covered ON covered.coverage = poll.coverage;
DROP TABLE last_whole;

ALTER TABLE poll DROP COLUMN coverage;
DROP TABLE observation;
DROP TABLE covered;
DROP TABLE coverage;
ALTER TABLE new_observation RENAME TO observation;
CREATE INDEX presence_by_question ON presence (question, until);

-- ---- what is open, and what is due ----

-- By ticket, since a settlement closes all of one.
DROP TRIGGER leg_opens;
DROP TRIGGER settlement_closes;
DROP TRIGGER settlement_reopens;
CREATE TABLE new_open_leg (
  ticket  INTEGER NOT NULL REFERENCES ticket,
  event   INTEGER NOT NULL REFERENCES event,
  PRIMARY KEY (ticket, event)
) STRICT, WITHOUT ROWID;
INSERT INTO new_open_leg SELECT ticket, event FROM open_leg ORDER BY ticket, event;
DROP TABLE open_leg;
ALTER TABLE new_open_leg RENAME TO open_leg;
CREATE TRIGGER leg_opens AFTER INSERT ON leg
BEGIN INSERT OR IGNORE INTO open_leg VALUES (new.ticket, new.event); END;
CREATE TRIGGER settlement_closes AFTER INSERT ON settlement
BEGIN DELETE FROM open_leg WHERE ticket = new.ticket; END;
CREATE TRIGGER settlement_reopens AFTER UPDATE ON settlement
WHEN new.reversed_at IS NOT NULL
BEGIN
  INSERT OR IGNORE INTO open_leg SELECT ticket, event FROM leg WHERE ticket = new.ticket;
END;

-- An event with bets has a result, known since then, that no run of settle has made
-- all of that it can.
CREATE TABLE due (
  event     INTEGER NOT NULL REFERENCES event,
  known_at  INTEGER NOT NULL,
  PRIMARY KEY (event, known_at)
) STRICT, WITHOUT ROWID;
INSERT INTO due
  SELECT DISTINCT open_leg.event, known_at FROM open_leg JOIN result ON result.event = open_leg.event
  UNION
  SELECT leg.event, known_at
    FROM settlement
    JOIN leg ON leg.ticket = settlement.ticket
    JOIN result ON result.event = leg.event
     AND result.revision > coalesce(settlement.result_revision, 0)
   WHERE reversed_at IS NULL;

CREATE TRIGGER result_makes_due AFTER INSERT ON result
WHEN EXISTS (SELECT 1 FROM leg WHERE leg.event = new.event)
BEGIN INSERT OR IGNORE INTO due VALUES (new.event, new.known_at); END;
CREATE TRIGGER open_leg_is_due AFTER INSERT ON open_leg
WHEN EXISTS (SELECT 1 FROM result WHERE result.event = new.event)
BEGIN
  INSERT OR IGNORE INTO due SELECT new.event, known_at FROM result WHERE result.event = new.event;
END;

DROP INDEX result_revised;
DROP INDEX ticket_by_day;
CREATE INDEX ticket_by_day ON ticket (mode, local_day);
CREATE INDEX decision_by_end ON decision (mode, until);
CREATE INDEX ticket_by_time ON ticket (mode, placed_at);

-- ---- sums ----

-- What the bets of a day come to by now; settle --verify proves it. It answers for no
-- time before its newest change.
CREATE TABLE total (
  mode        INTEGER NOT NULL REFERENCES mode_word,
  local_day   TEXT NOT NULL,
  strategy    TEXT NOT NULL,
  book        INTEGER NOT NULL REFERENCES book,
  bets        INTEGER NOT NULL,
  at_risk     INTEGER NOT NULL,
  settled     INTEGER NOT NULL,
  returned    INTEGER NOT NULL,
  commission  INTEGER NOT NULL,
  profit      INTEGER NOT NULL,
  changed_at  INTEGER NOT NULL,
  PRIMARY KEY (mode, local_day, strategy, book)
) STRICT, WITHOUT ROWID;
INSERT INTO total
  SELECT mode, local_day, strategy, book, count(*), sum(at_risk), count(settlement.ticket),
         coalesce(sum(returned), 0), coalesce(sum(settlement.commission), 0),
         coalesce(sum(profit), 0),
         (SELECT max(max(placed_at), (SELECT coalesce(max(max(settled_at, coalesce(reversed_at, 0))), 0)
                                        FROM settlement)) FROM ticket)
    FROM ticket
    LEFT JOIN settlement ON settlement.ticket = ticket.id AND reversed_at IS NULL
   GROUP BY mode, local_day, strategy, book;

CREATE TRIGGER ticket_is_counted AFTER INSERT ON ticket
BEGIN
  INSERT INTO total VALUES (new.mode, new.local_day, new.strategy, new.book, 1, new.at_risk,
                            0, 0, 0, 0, new.placed_at)
  ON CONFLICT DO UPDATE SET bets = bets + 1, at_risk = at_risk + excluded.at_risk,
                            changed_at = max(changed_at, excluded.changed_at);
END;
CREATE TRIGGER settlement_is_counted AFTER INSERT ON settlement
BEGIN
  UPDATE total
     SET settled = settled + 1, returned = returned + new.returned,
         commission = commission + new.commission, profit = profit + new.profit,
         changed_at = max(changed_at, new.settled_at)
   WHERE (mode, local_day, strategy, book) =
         (SELECT mode, local_day, strategy, book FROM ticket WHERE id = new.ticket);
END;
CREATE TRIGGER reversal_is_counted AFTER UPDATE ON settlement
WHEN new.reversed_at IS NOT NULL AND old.reversed_at IS NULL
BEGIN
  UPDATE total
     SET settled = settled - 1, returned = returned - new.returned,
         commission = commission - new.commission, profit = profit - new.profit,
         changed_at = max(changed_at, new.reversed_at)
   WHERE (mode, local_day, strategy, book) =
         (SELECT mode, local_day, strategy, book FROM ticket WHERE id = new.ticket);
END;
)sql";

}  // namespace store
