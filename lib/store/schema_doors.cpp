#include <store/schema_steps.hpp>

namespace store {

// What the store keeps so that nothing wrong goes in. Runs without foreign keys,
// which are checked at its end.
const char* const kDoorsStep = R"sql(
-- ---- whose game it is ----

-- What a provider calls the competition of its event; NULL: not known. Swapped: its
-- home is the store's away.
ALTER TABLE event_ref ADD COLUMN competition INTEGER REFERENCES competition;
ALTER TABLE event_ref ADD COLUMN swapped INTEGER NOT NULL DEFAULT 0 CHECK (swapped IN (0, 1));
UPDATE event_ref
   SET competition = (SELECT competition FROM event WHERE event.id = event_ref.event)
 WHERE (SELECT count(*) FROM event_ref AS other WHERE other.event = event_ref.event) = 1;

-- A provider turned the sides of its own listing round: the match is played at the
-- other's. Two such turns of one provider cancel out.
CREATE TABLE venue_switch (
  event        INTEGER NOT NULL REFERENCES event,
  provider     TEXT NOT NULL,
  at           INTEGER NOT NULL,
  provider_id  TEXT NOT NULL,
  PRIMARY KEY (event, provider, at)
) STRICT, WITHOUT ROWID;

-- ---- names ----

-- A spelling: its key is the name in lower case, with blanks made one. '' is whoever
-- has no spelling of his own.
CREATE TABLE new_alias (
  sport        TEXT NOT NULL,
  role         INTEGER NOT NULL REFERENCES role_word,
  source       TEXT NOT NULL,
  key          TEXT NOT NULL,
  name         TEXT NOT NULL,
  participant  INTEGER NOT NULL REFERENCES participant,
  PRIMARY KEY (sport, role, source, key)
) STRICT, WITHOUT ROWID;

-- "Football" is "football". Where both were in use the second keeps its word, and
-- init-home joins what is under it to the first.
UPDATE OR IGNORE participant SET sport = lower(trim(sport));
UPDATE OR IGNORE competition SET sport = lower(trim(sport));
CREATE TEMP TABLE one_competition AS
  SELECT second.id AS id, first.id AS first
    FROM competition AS second
    JOIN competition AS first ON first.sport = lower(trim(second.sport)) AND first.key = second.key
   WHERE second.sport <> first.sport;
UPDATE event SET competition = (SELECT first FROM one_competition WHERE id = competition)
 WHERE competition IN (SELECT id FROM one_competition);
UPDATE event_ref SET competition = (SELECT first FROM one_competition WHERE id = competition)
 WHERE competition IN (SELECT id FROM one_competition);
INSERT OR IGNORE INTO told
  SELECT first, what FROM told JOIN one_competition ON id = competition;
DELETE FROM told WHERE competition IN (SELECT id FROM one_competition);
DELETE FROM competition WHERE id IN (SELECT id FROM one_competition);
DROP TABLE one_competition;

-- "Bet365" is "bet365"; where both were in use the second keeps its key and its bets.
UPDATE OR IGNORE book SET key = lower(replace(replace(key, ' ', ''), char(9), ''));
UPDATE OR IGNORE account SET name = 'cash at ' || (SELECT key FROM book WHERE book.id = account.book)
 WHERE book IS NOT NULL;

-- The operator's spellings come before names, and what came first before the rest.
INSERT OR IGNORE INTO new_alias
  SELECT lower(trim(sport)), role, source,
         lower(replace(replace(replace(trim(name), char(9), ' '), '  ', ' '), '  ', ' ')), name,
         participant
    FROM alias ORDER BY source, name;
INSERT OR IGNORE INTO new_alias
  SELECT lower(trim(sport)), role, '',
         lower(replace(replace(replace(trim(name), char(9), ' '), '  ', ' '), '  ', ' ')), name, id
    FROM participant ORDER BY id;
INSERT OR IGNORE INTO new_alias
  SELECT DISTINCT lower(trim(participant.sport)), role, provider,
         lower(replace(replace(replace(trim(participant.name), char(9), ' '), '  ', ' '), '  ', ' ')),
         participant.name, participant.id
    FROM event_ref
    JOIN event ON event.id = event_ref.event
    JOIN participant ON participant.id IN (event.home, event.away)
   ORDER BY participant.id;
DROP TABLE alias;
ALTER TABLE new_alias RENAME TO alias;
CREATE INDEX alias_by_participant ON alias (participant);

-- A second spelling is joined to the first, which is joined to nobody. Unconfirmed is a
-- name that came up after its competition had told us all of its names.
ALTER TABLE participant ADD COLUMN joined_to INTEGER REFERENCES participant;
ALTER TABLE participant ADD COLUMN unconfirmed INTEGER NOT NULL DEFAULT 0
  CHECK (unconfirmed IN (0, 1));
CREATE INDEX participant_joined ON participant (joined_to) WHERE joined_to IS NOT NULL;
ALTER TABLE competition ADD COLUMN has_all_names INTEGER NOT NULL DEFAULT 0
  CHECK (has_all_names IN (0, 1));

-- What names that are joined have joined. One match under two names is two events, each
-- with its bets: the second is the same as the first, which has the prices of both, and
-- the ids of both.
ALTER TABLE event ADD COLUMN same_as INTEGER REFERENCES event;
CREATE INDEX event_same_as ON event (same_as) WHERE same_as IS NOT NULL;
CREATE INDEX event_by_away ON event (away);
CREATE TRIGGER same_event_moves_too AFTER UPDATE OF starts_at, start_assumed, start_since ON event
WHEN EXISTS (SELECT 1 FROM event WHERE same_as = new.id)
BEGIN
  UPDATE event SET starts_at = new.starts_at, start_assumed = new.start_assumed,
                   start_since = new.start_since
   WHERE same_as = new.id;
END;

-- Who played, and whose id it was, before any join: what parting names goes back to.
CREATE TABLE event_as_named (
  event  INTEGER PRIMARY KEY REFERENCES event,
  home   INTEGER NOT NULL REFERENCES participant,
  away   INTEGER NOT NULL REFERENCES participant
) STRICT;
CREATE TABLE ref_as_named (
  provider     TEXT NOT NULL,
  provider_id  TEXT NOT NULL,
  event        INTEGER NOT NULL REFERENCES event,
  PRIMARY KEY (provider, provider_id)
) STRICT, WITHOUT ROWID;

-- A bet's selection stays what it was: what is quoted on it is the first's.
CREATE TABLE same_selection (
  selection  INTEGER PRIMARY KEY REFERENCES selection,
  first      INTEGER NOT NULL REFERENCES selection
) STRICT;

-- ---- when it was known ----

-- When a correction of a price was told; NULL: what was told first counts from when it
-- was seen, however late it came.
ALTER TABLE quote ADD COLUMN known_at INTEGER CHECK (known_at >= seen_at);
UPDATE quote SET known_at = max(seen_at, (SELECT at FROM poll WHERE poll.id = poll)) WHERE seq > 0;

-- A price that was seen again, unchanged: when, and when the source said it stood.
ALTER TABLE sighting RENAME COLUMN at TO seen_at;
ALTER TABLE sighting ADD COLUMN as_of INTEGER;
UPDATE sighting SET as_of = seen_at;

-- as_of is the newest of the quote and of its sightings since.
ALTER TABLE standing ADD COLUMN known_at INTEGER;
UPDATE standing SET known_at = (SELECT known_at FROM quote
                                 WHERE (quote.selection, quote.book, quote.way, quote.seen_at, quote.seq)
                                     = (standing.selection, standing.book, standing.way,
                                        standing.seen_at, standing.seq))
 WHERE seq > 0;
UPDATE standing SET sighted_at = NULL WHERE sighted_at <= seen_at;
UPDATE standing SET as_of = sighted_at WHERE sighted_at > as_of;

-- What was posted after a time, so that a run sees the money there was then.
CREATE INDEX transfer_by_time ON transfer (mode, at);

-- ---- which prices are believed ----

-- Closing line value is after commission: also that of bets settled before. It was
-- close_prob x price - 1. What the trigger guards stays as it is.
DROP TRIGGER settlement_only_reverses;
UPDATE settlement
   SET clv = (SELECT close_prob * (1 + (1.0 * price_returned / price_staked - 1)
                                       * (1 - commission / 1e6)) - 1
                FROM (SELECT ticket.commission, price_returned, price_staked
                        FROM ticket JOIN leg ON leg.ticket = ticket.id
                       WHERE ticket.id = settlement.ticket AND n = 1))
 WHERE clv IS NOT NULL AND reversed_at IS NULL  -- to touch one that is would open its bet
   AND ticket IN (SELECT id FROM ticket WHERE commission > 0);
CREATE TRIGGER settlement_only_reverses BEFORE UPDATE ON settlement
WHEN old.reversed_at IS NOT NULL OR
     (new.reversed_at IS NULL AND old.close_prob IS NOT NULL) OR
     (new.ticket, new.revision, new.outcome, new.returned, new.commission, new.profit)
     IS NOT (old.ticket, old.revision, old.outcome, old.returned, old.commission, old.profit)
BEGIN SELECT raise(ABORT, 'a settlement is reversed, never changed'); END;
UPDATE shadow
   SET clv = (SELECT (clv + 1) * (1.0 * price_staked / price_returned)
                     * (1 + (1.0 * price_returned / price_staked - 1) * (1 - commission / 1e6)) - 1
                FROM decision JOIN decision_leg ON decision_leg.decision = decision.id
               WHERE decision.id = shadow.decision AND n = 1)
 WHERE clv IS NOT NULL
   AND decision IN (SELECT id FROM decision WHERE commission > 0);

-- ---- what can be settled ----

-- The programs know, or the operator says, which competitions have overtime and what
-- their scores count.
ALTER TABLE competition DROP COLUMN overtime;
ALTER TABLE competition DROP COLUMN unit;

-- Bets and decisions up to this one were made when a final that did not say whether
-- overtime is in it decided every market, and are settled by that rule.
CREATE TABLE final_at_its_word (last INTEGER NOT NULL) STRICT;
INSERT INTO final_at_its_word
  SELECT coalesce(max(id), 0) FROM (SELECT id FROM ticket UNION ALL SELECT id FROM decision);

-- By which rule the close of a decision was made, as settlements say it.
ALTER TABLE shadow ADD COLUMN close_source TEXT;

-- What has expired by the clock may turn out to have been placed in time.
DROP TRIGGER decision_is_final;
CREATE TRIGGER decision_is_final BEFORE UPDATE ON decision
WHEN old.state IN (1, 2) OR (old.state = 3 AND new.state <> 1) OR
     (new.id, new.mode, new.idea, new.strategy, new.bet_group, new.book, new.made_at, new.stake,
      new.at_risk, new.commission, new.rounding, new.edge, new.kelly, new.bound_by)
     IS NOT (old.id, old.mode, old.idea, old.strategy, old.bet_group, old.book, old.made_at,
             old.stake, old.at_risk, old.commission, old.rounding, old.edge, old.kelly, old.bound_by)
BEGIN SELECT raise(ABORT, 'a decision never changes'); END;

-- Also what shows that a source gives scores of regulation time, and each statistic.
INSERT OR IGNORE INTO told
  SELECT DISTINCT event.competition, 'regulation'
    FROM score JOIN event ON event.id = score.event
   WHERE period = 'game' AND scope = 1
  UNION
  SELECT DISTINCT event.competition, 'regulation'
    FROM event_ref JOIN event ON event.id = event_ref.event
   WHERE provider = 'football-data';
INSERT OR IGNORE INTO told
  SELECT DISTINCT event.competition, stat FROM box JOIN event ON event.id = box.event WHERE stat <> '';
DELETE FROM told WHERE what = 'box';

-- ---- the schema's own proof ----

-- ---- sums ----

-- What is open and what is due, without references: each is one that the bet's leg
-- or the result has, and SQLite deletes from a table that has some by way of a table
-- of its own, which was a third of the work of settling a bet.
DROP TRIGGER leg_opens;
DROP TRIGGER settlement_closes;
DROP TRIGGER settlement_reopens;
DROP TRIGGER open_leg_is_due;
DROP TRIGGER result_makes_due;
CREATE TABLE new_open_leg (
  ticket  INTEGER NOT NULL,
  event   INTEGER NOT NULL,
  PRIMARY KEY (ticket, event)
) STRICT, WITHOUT ROWID;
INSERT INTO new_open_leg SELECT ticket, event FROM open_leg;
DROP TABLE open_leg;
ALTER TABLE new_open_leg RENAME TO open_leg;
CREATE TABLE new_due (
  event     INTEGER NOT NULL,
  known_at  INTEGER NOT NULL,
  PRIMARY KEY (event, known_at)
) STRICT, WITHOUT ROWID;
INSERT INTO new_due SELECT event, known_at FROM due;
DROP TABLE due;
ALTER TABLE new_due RENAME TO due;
CREATE TRIGGER leg_opens AFTER INSERT ON leg
BEGIN INSERT OR IGNORE INTO open_leg VALUES (new.ticket, new.event); END;
CREATE TRIGGER settlement_closes AFTER INSERT ON settlement
BEGIN DELETE FROM open_leg WHERE ticket = new.ticket; END;
CREATE TRIGGER settlement_reopens AFTER UPDATE ON settlement
WHEN new.reversed_at IS NOT NULL
BEGIN
  INSERT OR IGNORE INTO open_leg SELECT ticket, event FROM leg WHERE ticket = new.ticket;
END;
CREATE TRIGGER result_makes_due AFTER INSERT ON result
WHEN EXISTS (SELECT 1 FROM leg WHERE leg.event = new.event)
BEGIN INSERT OR IGNORE INTO due VALUES (new.event, new.known_at); END;
CREATE TRIGGER open_leg_is_due AFTER INSERT ON open_leg
WHEN EXISTS (SELECT 1 FROM result WHERE result.event = new.event)
BEGIN
  INSERT OR IGNORE INTO due SELECT new.event, known_at FROM result WHERE result.event = new.event;
END;

-- The bankroll and its peak after each time that it moved; settle --verify proves
-- them.
CREATE TABLE bankroll_mark (
  mode      INTEGER NOT NULL REFERENCES mode_word,
  at        INTEGER NOT NULL,
  flow      INTEGER NOT NULL,                      -- put in, less what was taken out
  earned    INTEGER NOT NULL,                      -- profit, less commission
  bankroll  INTEGER NOT NULL,
  peak      INTEGER NOT NULL,                      -- flows move it as they move the bankroll
  PRIMARY KEY (mode, at)
) STRICT, WITHOUT ROWID;
INSERT INTO bankroll_mark
  WITH moved AS (
    SELECT mode, at,
           sum(CASE 4 WHEN credit THEN amount WHEN debit THEN -amount ELSE 0 END) AS flow,
           sum(CASE WHEN credit IN (2, 3) THEN amount ELSE 0 END -
               CASE WHEN debit IN (2, 3) THEN amount ELSE 0 END) AS earned
      FROM transfer GROUP BY mode, at HAVING flow <> 0 OR earned <> 0),
  summed AS (
    SELECT mode, at, flow, earned, sum(flow) OVER so_far AS put_in, sum(earned) OVER so_far AS made
      FROM moved WINDOW so_far AS (PARTITION BY mode ORDER BY at))
  SELECT mode, at, flow, earned, put_in + made,
         put_in + max(0, max(made) OVER (PARTITION BY mode ORDER BY at))
    FROM summed;
)sql";

}  // namespace store
