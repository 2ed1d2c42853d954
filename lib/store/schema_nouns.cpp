#include <store/schema_steps.hpp>

namespace store {

// From matches and single bets to events of every form, tickets and both sides of
// an exchange. Runs without foreign keys, which are checked at its end.
const char* const kNounsStep = R"sql(
-- ---- words: their numbers are those of the programs' enumerations ----

CREATE TABLE mode_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO mode_word VALUES (0, 'paper'), (1, 'live');
CREATE TABLE role_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO role_word VALUES (0, 'team'), (1, 'player'), (2, 'horse'), (3, 'person');
CREATE TABLE form_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO form_word VALUES (0, 'match'), (1, 'race'), (2, 'tournament');
CREATE TABLE entry_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO entry_word VALUES (0, 'declared'), (1, 'runner'), (2, 'non_runner'), (3, 'reserve');
CREATE TABLE side_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO side_word VALUES (0, 'home'), (1, 'draw'), (2, 'away'), (3, 'over'), (4, 'under'),
                             (5, 'yes'), (6, 'no'), (7, 'home_draw'), (8, 'home_away'),
                             (9, 'draw_away');
CREATE TABLE way_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO way_word VALUES (0, 'back'), (1, 'lay');
CREATE TABLE status_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO status_word VALUES (0, 'final'), (1, 'abandoned'), (2, 'postponed'), (3, 'walkover');
CREATE TABLE scope_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO scope_word VALUES (0, 'any'), (1, 'regulation'), (2, 'with_overtime');
CREATE TABLE pricing_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO pricing_word VALUES (0, 'fixed'), (1, 'sp'), (2, 'bsp');
CREATE TABLE rounding_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO rounding_word VALUES (0, 'half_down'), (1, 'half_up'), (2, 'up'), (3, 'down');
CREATE TABLE outcome_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO outcome_word VALUES (0, 'win'), (1, 'loss'), (2, 'push'), (3, 'half_win'),
                                (4, 'half_loss'), (5, 'void');
CREATE TABLE state_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO state_word VALUES (0, 'open'), (1, 'placed'), (2, 'declined'), (3, 'expired'),
                              (4, 'waiting');
CREATE TABLE posting_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO posting_word VALUES (0, 'opening'), (1, 'deposit'), (2, 'withdrawal'), (3, 'placing'),
                                (4, 'settlement'), (5, 'reversal'), (6, 'adjustment'),
                                (7, 'cashout'), (8, 'void'), (9, 'rebase');

DROP VIEW bets;
DROP VIEW ledger;

-- ---- who takes part ----

CREATE TABLE new_participant (
  id     INTEGER PRIMARY KEY,
  sport  TEXT NOT NULL,
  role   INTEGER NOT NULL REFERENCES role_word,
  name   TEXT NOT NULL,
  UNIQUE (sport, role, name)
) STRICT;
INSERT INTO new_participant
  SELECT id, sport,
         CASE WHEN sport = 'racing' THEN 2
              WHEN sport IN ('boxing', 'cycling', 'darts', 'golf', 'mma', 'snooker', 'tennis') THEN 1
              ELSE 0 END,
         name
    FROM participant;

CREATE TABLE new_alias (
  sport        TEXT NOT NULL,
  role         INTEGER NOT NULL REFERENCES role_word,
  source       TEXT NOT NULL,
  name         TEXT NOT NULL,
  participant  INTEGER NOT NULL REFERENCES participant,
  PRIMARY KEY (sport, role, source, name)
) STRICT, WITHOUT ROWID;
INSERT INTO new_alias
  SELECT alias.sport, role, source, alias.name, participant
    FROM alias JOIN new_participant ON new_participant.id = participant;
DROP TABLE alias;
ALTER TABLE new_alias RENAME TO alias;

-- A provider's id of a participant, how it was found to be that one, and when.
CREATE TABLE participant_ref (
  provider     TEXT NOT NULL,
  provider_id  TEXT NOT NULL,
  participant  INTEGER NOT NULL REFERENCES participant,
  how          TEXT NOT NULL,
  at           INTEGER NOT NULL,
  PRIMARY KEY (provider, provider_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_ref_by_participant ON participant_ref (participant);

-- What is NULL is not known.
CREATE TABLE competition (
  id         INTEGER PRIMARY KEY,
  sport      TEXT NOT NULL,
  key        TEXT NOT NULL,
  sex        TEXT,
  age_group  TEXT,
  overtime   INTEGER CHECK (overtime IN (0, 1)),   -- whether its games can have it
  unit       TEXT,                                 -- that its lines count: goals, games, sets
  UNIQUE (sport, key)
) STRICT;
INSERT INTO competition (sport, key) SELECT DISTINCT sport, league FROM event ORDER BY 1, 2;

CREATE TABLE new_event (
  id             INTEGER PRIMARY KEY,
  competition    INTEGER NOT NULL REFERENCES competition,
  form           INTEGER NOT NULL REFERENCES form_word,
  name           TEXT NOT NULL,                    -- of a race or tournament; else ''
  home           INTEGER REFERENCES participant,
  away           INTEGER REFERENCES participant,
  starts_at      INTEGER NOT NULL,
  start_assumed  INTEGER NOT NULL CHECK (start_assumed IN (0, 1)),
  start_since    INTEGER NOT NULL,                 -- when we were told of this start
  CHECK ((form = 0) = (home IS NOT NULL)),
  CHECK ((form = 0) = (away IS NOT NULL)),
  CHECK (home <> away)
) STRICT;
INSERT INTO new_event
  SELECT event.id, competition.id,
         CASE WHEN home IS NOT NULL THEN 0 WHEN event.sport = 'racing' THEN 1 ELSE 2 END, '',
         home, away, starts_at, start_assumed, start_since
    FROM event JOIN competition ON competition.sport = event.sport AND key = league;

-- What each source said of a start, and when it said so first.
CREATE TABLE start_opinion (
  event      INTEGER NOT NULL REFERENCES event,
  provider   TEXT NOT NULL,
  since      INTEGER NOT NULL,
  starts_at  INTEGER NOT NULL,
  assumed    INTEGER NOT NULL CHECK (assumed IN (0, 1)),
  PRIMARY KEY (event, provider, since)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO start_opinion
  SELECT event, provider, start_since, starts_at, start_assumed
    FROM event_ref JOIN event ON event.id = event_ref.event;

-- What else is known of an event: typed where a rule reads it, a document where
-- only a model does.
CREATE TABLE event_detail (
  event     INTEGER PRIMARY KEY REFERENCES event,
  handicap  INTEGER CHECK (handicap IN (0, 1)),
  document  TEXT,
  known_at  INTEGER NOT NULL
) STRICT;

-- The field of a race or a tournament.
CREATE TABLE entrant (
  event        INTEGER NOT NULL REFERENCES event,
  participant  INTEGER NOT NULL REFERENCES participant,
  number       INTEGER,
  draw         INTEGER,
  weight       INTEGER,                            -- pounds
  PRIMARY KEY (event, participant)
) STRICT, WITHOUT ROWID;

-- What an entrant was, since when it was so, and since when we knew.
CREATE TABLE entry (
  event        INTEGER NOT NULL,
  participant  INTEGER NOT NULL,
  known_at     INTEGER NOT NULL,
  entry        INTEGER NOT NULL REFERENCES entry_word,
  since        INTEGER NOT NULL,
  PRIMARY KEY (event, participant, known_at),
  FOREIGN KEY (event, participant) REFERENCES entrant
) STRICT, WITHOUT ROWID;

-- ---- what can be bet on ----

-- A market of before in the words of now: the lay side of a market is no market,
-- and another line of a player's is the same market.
CREATE TEMP TABLE old_market AS
  SELECT id AS old, period,
         CASE WHEN name IN ('outright', 'outright_lay') THEN 'win'
              WHEN name LIKE '%\_lay' ESCAPE '\' THEN substr(name, 1, length(name) - 4)
              WHEN name LIKE 'player\_%\_alternate' ESCAPE '\' THEN substr(name, 1, length(name) - 10)
              ELSE name END AS name,
         name LIKE '%\_lay' ESCAPE '\' AS way,
         name LIKE 'player\_%\_alternate' ESCAPE '\' AS alternate
    FROM market;
INSERT OR IGNORE INTO market (name, period) SELECT name, period FROM old_market ORDER BY old;
CREATE TEMP TABLE now_market (old INTEGER PRIMARY KEY, market INTEGER, name TEXT, way INTEGER,
                              alternate INTEGER);
INSERT INTO now_market
  SELECT old, market.id, market.name, way, alternate FROM old_market JOIN market USING (name, period);

-- Subjects that were names: teams of their event, entrants, players.
CREATE TEMP TABLE old_subject AS
  SELECT selection.id AS selection, selection.event AS event, subject, event.sport AS sport,
         now_market.name = 'win' AS is_entrant,
         CASE WHEN now_market.name = 'team_total' OR now_market.name LIKE 'team\_total\_%' ESCAPE '\'
                THEN (SELECT role FROM new_participant WHERE id = event.home)
              WHEN now_market.name <> 'win' THEN 1
              WHEN event.sport = 'racing' THEN 2
              WHEN event.sport IN ('boxing', 'cycling', 'darts', 'golf', 'mma', 'snooker', 'tennis')
                THEN 1
              ELSE 0 END AS role
    FROM selection
    JOIN event ON event.id = selection.event
    JOIN now_market ON old = selection.market
   WHERE subject <> '';
INSERT OR IGNORE INTO new_participant (sport, role, name)
  SELECT DISTINCT sport, coalesce(role, 0), subject FROM old_subject ORDER BY 1, 2, 3;
CREATE TEMP TABLE now_subject (selection INTEGER PRIMARY KEY, participant INTEGER);
INSERT INTO now_subject
  SELECT selection, new_participant.id FROM old_subject
    JOIN new_participant ON new_participant.sport = old_subject.sport
     AND new_participant.role = coalesce(old_subject.role, 0) AND name = subject;
INSERT OR IGNORE INTO entrant (event, participant)
  SELECT event, participant FROM old_subject JOIN now_subject USING (selection) WHERE is_entrant;
INSERT INTO entry
  SELECT entrant.event, participant, start_since, 0, start_since
    FROM entrant JOIN event ON event.id = entrant.event;

CREATE TABLE new_selection (
  id       INTEGER PRIMARY KEY,
  event    INTEGER NOT NULL REFERENCES event,
  market   INTEGER NOT NULL REFERENCES market,
  subject  INTEGER REFERENCES participant,         -- a player, a team, an entrant
  side     INTEGER NOT NULL REFERENCES side_word,
  line     INTEGER                                 -- quarter points, from the bet's side
) STRICT;
CREATE UNIQUE INDEX new_selection_identity
    ON new_selection (event, market, coalesce(subject, 0), side, coalesce(line, -1000000));

-- Backs come before lays and main lines before alternates, so that a bet's
-- selection keeps its id.
CREATE TEMP TABLE old_selection AS
  SELECT selection.id AS old, event, now_market.market AS market, now_subject.participant AS subject,
         side_word.id AS side, line, way, alternate
    FROM selection
    JOIN now_market ON now_market.old = selection.market
    JOIN side_word ON side_word.name = selection.side
    LEFT JOIN now_subject ON now_subject.selection = selection.id;
INSERT OR IGNORE INTO new_selection
  SELECT old, event, market, subject, side, line FROM old_selection
   ORDER BY NOT EXISTS (SELECT 1 FROM bet  -- which has an index by event
                         WHERE bet.event = old_selection.event AND bet.selection = old),
            way, alternate, old;
CREATE TEMP TABLE now_selection (old INTEGER PRIMARY KEY, selection INTEGER, way INTEGER);
INSERT INTO now_selection
  SELECT old, new_selection.id, way FROM old_selection JOIN new_selection
      ON new_selection.event = old_selection.event AND new_selection.market = old_selection.market
     AND coalesce(new_selection.subject, 0) = coalesce(old_selection.subject, 0)
     AND new_selection.side = old_selection.side
     AND coalesce(new_selection.line, -1000000) = coalesce(old_selection.line, -1000000);

-- A row is a change. NULL price: withdrawn or suspended. Of two rows of one
-- second the later `seq` holds.
CREATE TABLE new_quote (
  selection       INTEGER NOT NULL REFERENCES selection,
  book            INTEGER NOT NULL REFERENCES book,
  way             INTEGER NOT NULL REFERENCES way_word,
  seen_at         INTEGER NOT NULL,
  seq             INTEGER NOT NULL,
  price_returned  INTEGER,
  price_staked    INTEGER,
  size            INTEGER CHECK (size >= 0),       -- offered; NULL: not said
  as_of           INTEGER,                         -- NULL: age unknown
  poll            INTEGER NOT NULL REFERENCES poll,
  PRIMARY KEY (selection, book, way, seen_at, seq),
  CHECK ((price_returned IS NULL) = (price_staked IS NULL)),
  CHECK (price_returned > price_staked AND price_staked > 0)
) STRICT, WITHOUT ROWID;
-- Where a book had one bet in two markets, its price in the main one comes first.
INSERT INTO new_quote
  SELECT now_selection.selection, book, way, seen_at, seq, price_returned, price_staked, NULL, as_of,
         poll
    FROM quote JOIN now_selection ON old = quote.selection
   WHERE old = now_selection.selection;
INSERT OR IGNORE INTO new_quote
  SELECT now_selection.selection, book, way, seen_at, seq, price_returned, price_staked, NULL, as_of,
         poll
    FROM quote JOIN now_selection ON old = quote.selection
   WHERE old <> now_selection.selection;
DROP TABLE quote;
ALTER TABLE new_quote RENAME TO quote;

CREATE TABLE traded (
  selection  INTEGER NOT NULL REFERENCES selection,
  book       INTEGER NOT NULL REFERENCES book,
  at         INTEGER NOT NULL,
  volume     INTEGER NOT NULL CHECK (volume >= 0),
  PRIMARY KEY (selection, book, at)
) STRICT, WITHOUT ROWID;

-- What a book paid for a place in an event, as it changed.
CREATE TABLE place_terms (
  event         INTEGER NOT NULL REFERENCES event,
  book          INTEGER NOT NULL REFERENCES book,
  at            INTEGER NOT NULL,
  places        INTEGER NOT NULL CHECK (places > 0),
  fraction_num  INTEGER NOT NULL CHECK (fraction_num > 0),
  fraction_den  INTEGER NOT NULL CHECK (fraction_den >= fraction_num),
  PRIMARY KEY (event, book, at)
) STRICT, WITHOUT ROWID;

CREATE TABLE new_sighting (
  selection  INTEGER NOT NULL REFERENCES selection,
  book       INTEGER NOT NULL REFERENCES book,
  way        INTEGER NOT NULL REFERENCES way_word,
  at         INTEGER NOT NULL,
  PRIMARY KEY (selection, book, way, at)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO new_sighting
  SELECT now_selection.selection, book, way, at
    FROM sighting JOIN now_selection ON old = sighting.selection;
DROP TABLE sighting;
ALTER TABLE new_sighting RENAME TO sighting;

CREATE TABLE new_covered (
  event     INTEGER NOT NULL REFERENCES event,
  book      INTEGER NOT NULL REFERENCES book,
  market    INTEGER NOT NULL REFERENCES market,
  way       INTEGER NOT NULL REFERENCES way_word,
  coverage  INTEGER NOT NULL REFERENCES coverage,
  PRIMARY KEY (event, book, market, way, coverage)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO new_covered
  SELECT event, book, now_market.market, way, coverage
    FROM covered JOIN now_market ON old = covered.market;
DROP TABLE covered;
ALTER TABLE new_covered RENAME TO covered;
CREATE INDEX covered_by_coverage ON covered (coverage);

-- ---- results ----

CREATE TABLE new_result (
  event     INTEGER NOT NULL REFERENCES event,
  revision  INTEGER NOT NULL CHECK (revision > 0),
  status    INTEGER NOT NULL REFERENCES status_word,
  known_at  INTEGER NOT NULL,
  poll      INTEGER NOT NULL REFERENCES poll,
  handicap  INTEGER CHECK (handicap IN (0, 1)),    -- this and the next two: of a race
  ran       INTEGER CHECK (ran > 0),               -- came under orders
  places    INTEGER CHECK (places > 0),            -- paid, after non-runners
  PRIMARY KEY (event, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO new_result
  SELECT event, revision, status_word.id, known_at, poll, NULL, NULL, NULL
    FROM result JOIN status_word ON name = status;

CREATE TABLE score (
  event     INTEGER NOT NULL,
  revision  INTEGER NOT NULL,
  period    TEXT NOT NULL,                         -- 'game', 'h1', 'q3'
  scope     INTEGER NOT NULL REFERENCES scope_word,
  home      INTEGER NOT NULL CHECK (home >= 0),
  away      INTEGER NOT NULL CHECK (away >= 0),
  PRIMARY KEY (event, revision, period, scope),
  FOREIGN KEY (event, revision) REFERENCES result
) STRICT, WITHOUT ROWID;
-- Football-Data gives the score of regulation time; the others do not say.
INSERT INTO score
  SELECT event, revision, 'game', poll.provider = 'football-data', home_score, away_score
    FROM result JOIN poll ON poll.id = poll
   WHERE home_score IS NOT NULL
   ORDER BY event, revision;

CREATE TABLE finish (
  event          INTEGER NOT NULL,
  revision       INTEGER NOT NULL,
  participant    INTEGER NOT NULL REFERENCES participant,
  position       INTEGER CHECK (position > 0),     -- shared in a dead heat; NULL: see the code
  code           TEXT NOT NULL,                    -- 'PU', 'F', 'UR', 'DSQ'; '' for who finished
  sp_returned    INTEGER,
  sp_staked      INTEGER,
  bsp_returned   INTEGER,
  bsp_staked     INTEGER,
  PRIMARY KEY (event, revision, participant),
  FOREIGN KEY (event, revision) REFERENCES result
) STRICT, WITHOUT ROWID;

-- A row a statistic; of who took part and has none, and of who did not, one with
-- the stat ''.
CREATE TABLE box (
  event        INTEGER NOT NULL,
  revision     INTEGER NOT NULL,
  participant  INTEGER NOT NULL REFERENCES participant,
  stat         TEXT NOT NULL,
  value        INTEGER NOT NULL,
  played       INTEGER NOT NULL CHECK (played IN (0, 1)),
  PRIMARY KEY (event, revision, participant, stat),
  FOREIGN KEY (event, revision) REFERENCES result
) STRICT, WITHOUT ROWID;

CREATE TABLE withdrawal (
  event           INTEGER NOT NULL,
  revision        INTEGER NOT NULL,
  participant     INTEGER NOT NULL REFERENCES participant,
  at              INTEGER NOT NULL,
  price_returned  INTEGER,                         -- that it had then
  price_staked    INTEGER,
  deduction       INTEGER,                         -- millionths of the winnings, as published
  reduction       INTEGER,                         -- millionths, the exchange's factor
  touches_sp      INTEGER NOT NULL CHECK (touches_sp IN (0, 1)),  -- bets at SP bear it too
  PRIMARY KEY (event, revision, participant),
  FOREIGN KEY (event, revision) REFERENCES result
) STRICT, WITHOUT ROWID;

-- What results of a competition have had before: 'h1', 'q3', 'box', 'order'. What
-- they never had cannot settle a bet.
CREATE TABLE told (
  competition  INTEGER NOT NULL REFERENCES competition,
  what         TEXT NOT NULL,
  PRIMARY KEY (competition, what)
) STRICT, WITHOUT ROWID;

DROP TABLE result;
ALTER TABLE new_result RENAME TO result;
CREATE INDEX result_revised ON result (event) WHERE revision > 1;

-- ---- decisions: what was advised, and what it was made from ----

-- Decisions and tickets share one sequence of ids; a ticket that was decided has
-- its decision's.
CREATE TABLE decision (
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
  commission  INTEGER NOT NULL CHECK (commission >= 0 AND commission < 1000000),
  rounding    INTEGER NOT NULL REFERENCES rounding_word,
  edge        REAL NOT NULL,
  kelly       REAL NOT NULL,
  bound_by    TEXT NOT NULL,
  state       INTEGER NOT NULL REFERENCES state_word,
  decided_at  INTEGER,                             -- placed or declined
  reason      TEXT,                                -- why it was declined
  told_at     INTEGER,                             -- when the operator was told of it
  CHECK ((state IN (1, 2)) = (decided_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX decision_idea ON decision (mode, idea) WHERE state IN (0, 1, 2);
CREATE INDEX decision_open ON decision (until) WHERE state = 0;
CREATE INDEX decision_live ON decision (until) WHERE mode = 1;
CREATE TRIGGER decision_is_final BEFORE UPDATE ON decision
WHEN old.state IN (1, 2, 3) OR
     (new.id, new.mode, new.idea, new.strategy, new.bet_group, new.book, new.made_at, new.stake,
      new.at_risk, new.commission, new.rounding, new.edge, new.kelly, new.bound_by)
     IS NOT (old.id, old.mode, old.idea, old.strategy, old.bet_group, old.book, old.made_at,
             old.stake, old.at_risk, old.commission, old.rounding, old.edge, old.kelly, old.bound_by)
BEGIN SELECT raise(ABORT, 'a decision never changes'); END;
CREATE TRIGGER decision_never_goes BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'a decision is never deleted'); END;

CREATE TABLE decision_leg (
  decision        INTEGER NOT NULL REFERENCES decision,
  n               INTEGER NOT NULL,
  event           INTEGER NOT NULL REFERENCES event,
  selection       INTEGER NOT NULL REFERENCES selection,
  way             INTEGER NOT NULL REFERENCES way_word,
  price_returned  INTEGER NOT NULL,
  price_staked    INTEGER NOT NULL CHECK (price_staked > 0),
  starts_at       INTEGER NOT NULL,
  probability     REAL NOT NULL CHECK (probability > 0 AND probability < 1),
  model           TEXT NOT NULL,
  price_age       INTEGER NOT NULL CHECK (price_age >= 0),
  prices          TEXT NOT NULL,                   -- JSON: the market as it stood
  PRIMARY KEY (decision, n),
  CHECK (price_returned > price_staked)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_leg_by_event ON decision_leg (event);

-- How the stake came about: what each limit made of it.
CREATE TABLE step (
  decision  INTEGER NOT NULL REFERENCES decision,
  n         INTEGER NOT NULL,
  name      TEXT NOT NULL,
  before    INTEGER NOT NULL,
  after     INTEGER NOT NULL,
  PRIMARY KEY (decision, n)
) STRICT, WITHOUT ROWID;

-- ---- tickets: facts ----

CREATE TABLE ticket (
  id          INTEGER PRIMARY KEY,
  mode        INTEGER NOT NULL REFERENCES mode_word,
  idea        TEXT NOT NULL,                       -- what makes a second placement impossible
  strategy    TEXT NOT NULL,
  bet_group   TEXT,                                -- tickets that stand or fall together
  book        INTEGER NOT NULL REFERENCES book,
  placed_at   INTEGER NOT NULL,
  local_day   TEXT NOT NULL,                       -- in global.timezone, for the daily limits
  stake       INTEGER NOT NULL CHECK (stake > 0),  -- of all lines together
  at_risk     INTEGER NOT NULL CHECK (at_risk >= 0),  -- of ours: a lay's liability
  folds       INTEGER NOT NULL CHECK (folds > 0),  -- bit n-1: it has the lines of n legs
  each_way    INTEGER NOT NULL CHECK (each_way IN (0, 1)),
  commission  INTEGER NOT NULL CHECK (commission >= 0 AND commission < 1000000),  -- millionths
  rounding    INTEGER NOT NULL REFERENCES rounding_word,
  stake_tax   INTEGER NOT NULL CHECK (stake_tax >= 0 AND stake_tax < 1000000),  -- millionths
  free_bet    INTEGER NOT NULL CHECK (free_bet IN (0, 1)),  -- the stake does not come back
  max_payout  INTEGER CHECK (max_payout > 0),
  edge        REAL,
  kelly       REAL,                                -- full Kelly, a share of bankroll
  bound_by    TEXT NOT NULL,                       -- the limits that bound the stake
  decision    INTEGER REFERENCES decision,
  UNIQUE (mode, idea)
) STRICT;
CREATE INDEX ticket_by_day ON ticket (local_day);

CREATE TABLE leg (
  ticket          INTEGER NOT NULL REFERENCES ticket,
  n               INTEGER NOT NULL CHECK (n > 0),
  event           INTEGER NOT NULL REFERENCES event,
  selection       INTEGER NOT NULL REFERENCES selection,
  way             INTEGER NOT NULL REFERENCES way_word,
  priced_by       INTEGER NOT NULL REFERENCES pricing_word,
  price_returned  INTEGER,
  price_staked    INTEGER,
  starts_at       INTEGER NOT NULL,                -- of the event, as scheduled then
  places          INTEGER CHECK (places > 0),      -- terms of each-way, when it was struck
  fraction_num    INTEGER,
  fraction_den    INTEGER,
  probability     REAL CHECK (probability > 0 AND probability < 1),
  model           TEXT,                            -- where the probability is from
  price_age       INTEGER CHECK (price_age >= 0),  -- seconds
  PRIMARY KEY (ticket, n),
  CHECK ((priced_by = 0) = (price_returned IS NOT NULL)),
  CHECK ((price_returned IS NULL) = (price_staked IS NULL)),
  CHECK (price_returned > price_staked AND price_staked > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX leg_by_event ON leg (event);

-- The legs of tickets that are open, so that no run looks through all of history.
CREATE TABLE open_leg (
  event   INTEGER NOT NULL REFERENCES event,
  ticket  INTEGER NOT NULL REFERENCES ticket,
  PRIMARY KEY (event, ticket)
) STRICT, WITHOUT ROWID;

-- A ticket is open until it has a row here that is not reversed. A close that
-- becomes known later is filled in, once.
CREATE TABLE new_settlement (
  ticket           INTEGER NOT NULL REFERENCES ticket,
  revision         INTEGER NOT NULL CHECK (revision > 0),
  result_revision  INTEGER,                        -- of a single's event
  outcome          INTEGER NOT NULL REFERENCES outcome_word,
  turnover_num     INTEGER NOT NULL CHECK (turnover_num >= 0),  -- a share of the stake, exactly
  turnover_den     INTEGER NOT NULL CHECK (turnover_den >= turnover_num AND turnover_den > 0),
  returned         INTEGER NOT NULL CHECK (returned >= 0),
  commission       INTEGER NOT NULL CHECK (commission >= 0),
  profit           INTEGER NOT NULL,               -- returned - at risk - commission
  settled_at       INTEGER NOT NULL,
  by_hand          TEXT,                           -- the operator's reason, if he said it
  close_prob       REAL CHECK (close_prob > 0 AND close_prob < 1),   -- of the bet's own line
  close_source     TEXT,
  close_age        INTEGER,                        -- seconds, of its oldest price, at the start
  clv              REAL,                           -- NULL: unknown
  reversed_at      INTEGER,
  PRIMARY KEY (ticket, revision),
  CHECK ((clv IS NULL) = (close_prob IS NULL))
) STRICT, WITHOUT ROWID;

-- What a live decision would have come to as it was advised: no money moved.
CREATE TABLE shadow (
  decision         INTEGER NOT NULL REFERENCES decision,
  revision         INTEGER NOT NULL CHECK (revision > 0),
  result_revision  INTEGER,
  outcome          INTEGER NOT NULL REFERENCES outcome_word,
  returned         INTEGER NOT NULL,
  profit           INTEGER NOT NULL,
  graded_at        INTEGER NOT NULL,
  clv              REAL,
  PRIMARY KEY (decision, revision)
) STRICT, WITHOUT ROWID;

-- ---- the ledger: every row is a balanced transaction ----

-- A book's own account is made with the book.
CREATE TABLE account (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL UNIQUE,
  book  INTEGER UNIQUE REFERENCES book
) STRICT;
INSERT INTO account VALUES (0, 'cash', NULL), (1, 'at_risk', NULL), (2, 'profit', NULL),
                           (3, 'commission', NULL), (4, 'capital', NULL);
INSERT INTO account (name, book) SELECT 'cash at ' || key, id FROM book ORDER BY id;
CREATE TRIGGER book_has_account AFTER INSERT ON book
BEGIN INSERT INTO account (name, book) VALUES ('cash at ' || new.key, new.id); END;

CREATE TABLE new_transfer (
  id      INTEGER PRIMARY KEY,
  mode    INTEGER NOT NULL REFERENCES mode_word,
  at      INTEGER NOT NULL,
  kind    INTEGER NOT NULL REFERENCES posting_word,
  ticket  INTEGER REFERENCES ticket,
  debit   INTEGER NOT NULL REFERENCES account,     -- receives the amount
  credit  INTEGER NOT NULL REFERENCES account,     -- gives it
  amount  INTEGER NOT NULL CHECK (amount > 0),
  why     TEXT,                                    -- of what the operator posted
  CHECK (debit <> credit)
) STRICT;

-- The sums of the ledger, kept so that no run has to add up all of history;
-- settle --verify proves them.
CREATE TABLE new_balance (
  mode     INTEGER NOT NULL REFERENCES mode_word,
  account  INTEGER NOT NULL REFERENCES account,
  amount   INTEGER NOT NULL,
  PRIMARY KEY (mode, account)
) STRICT, WITHOUT ROWID;

-- ---- the bets, settlements and postings there are ----

INSERT INTO ticket
  SELECT bet.id, mode_word.id,
         -- As tools make it now: of a line's bets not the line, but for arbitrages. A
         -- second bet of one idea keeps what sets it apart.
         CASE WHEN row_number() OVER (PARTITION BY mode, strategy, selection.event,
                                                   now_market.market, subject, side, CASE strategy WHEN 'arbitrage' THEN line END
                                      ORDER BY bet.id) = 1 THEN '' ELSE bet.id || '#' END
         || strategy || '|' || selection.event || '|' || now_market.name || ' ' || market.period || '|'
         || coalesce((SELECT participant FROM now_subject WHERE selection = bet.selection), '') || '|'
         || side
         || CASE WHEN strategy = 'arbitrage' AND line IS NOT NULL THEN '|' || line ELSE '' END,
         strategy, bet_group, book, placed_at, local_day, stake, stake, 1, 0, commission,
         rounding_word.id, 0, 0, NULL, edge, kelly, bound_by, NULL
    FROM bet
    JOIN mode_word ON mode_word.name = mode
    JOIN rounding_word ON rounding_word.name = rounding
    JOIN selection ON selection.id = bet.selection
    JOIN now_market ON now_market.old = selection.market
    JOIN market ON market.id = now_market.market
   ORDER BY bet.id;
INSERT INTO leg
  SELECT bet.id, 1, event, now_selection.selection, 0, 0, price_returned, price_staked, starts_at,
         NULL, NULL, NULL, probability, model, price_age
    FROM bet JOIN now_selection ON old = bet.selection
   ORDER BY bet.id;
INSERT INTO new_settlement
  SELECT bet, revision, result_revision, outcome_word.id,
         CASE action WHEN 0 THEN 0 WHEN 3 THEN 3 ELSE 1 END,
         CASE action WHEN 1 THEN 4 WHEN 2 THEN 2 WHEN 3 THEN 4 ELSE 1 END,
         returned, settlement.commission, profit, settled_at, NULL, close_prob, close_source,
         close_age, clv, reversed_at
    FROM settlement
    JOIN bet ON bet.id = settlement.bet
    JOIN outcome_word ON outcome_word.name = outcome
   ORDER BY bet, revision;
INSERT INTO open_leg SELECT event, bet FROM open_bet;
INSERT INTO new_transfer
  SELECT transfer.id, mode_word.id, at, posting_word.id, bet, d.id, c.id, amount, NULL
    FROM transfer
    JOIN mode_word ON mode_word.name = mode
    JOIN posting_word ON posting_word.name = kind
    JOIN account AS d ON d.name = debit
    JOIN account AS c ON c.name = credit
   ORDER BY transfer.id;
INSERT INTO new_balance
  SELECT mode_word.id, account.id, amount
    FROM balance
    JOIN mode_word ON mode_word.name = mode
    JOIN account ON account.name = balance.account;

DROP TABLE open_bet;
DROP TABLE settlement;
DROP TABLE transfer;
DROP TABLE balance;
DROP TABLE account_name;
DROP TABLE bet;
DROP TABLE selection;
DROP TABLE event;
DROP TABLE participant;
ALTER TABLE new_settlement RENAME TO settlement;
ALTER TABLE new_transfer RENAME TO transfer;
ALTER TABLE new_balance RENAME TO balance;
ALTER TABLE new_selection RENAME TO selection;
ALTER TABLE new_event RENAME TO event;
ALTER TABLE new_participant RENAME TO participant;
DROP INDEX new_selection_identity;
CREATE UNIQUE INDEX selection_identity
    ON selection (event, market, coalesce(subject, 0), side, coalesce(line, -1000000));
DELETE FROM market WHERE id IN (SELECT old FROM now_market WHERE market <> old);
DROP TABLE old_market;
DROP TABLE now_market;
DROP TABLE old_subject;
DROP TABLE now_subject;
DROP TABLE old_selection;
DROP TABLE now_selection;

CREATE INDEX event_by_start ON event (starts_at);
CREATE INDEX event_by_pair ON event (home, away, starts_at);
CREATE INDEX transfer_by_ticket ON transfer (ticket);
CREATE INDEX settlement_without_close ON settlement (settled_at)
 WHERE clv IS NULL AND reversed_at IS NULL;

CREATE TRIGGER leg_opens AFTER INSERT ON leg
BEGIN INSERT OR IGNORE INTO open_leg VALUES (new.event, new.ticket); END;
CREATE TRIGGER ticket_never_changes BEFORE UPDATE ON ticket
BEGIN SELECT raise(ABORT, 'a placed bet never changes'); END;
CREATE TRIGGER ticket_never_goes BEFORE DELETE ON ticket
BEGIN SELECT raise(ABORT, 'a placed bet is never deleted'); END;
CREATE TRIGGER leg_never_changes BEFORE UPDATE ON leg
BEGIN SELECT raise(ABORT, 'a placed bet never changes'); END;
CREATE TRIGGER leg_never_goes BEFORE DELETE ON leg
BEGIN SELECT raise(ABORT, 'a placed bet is never deleted'); END;

CREATE TRIGGER settlement_closes AFTER INSERT ON settlement
BEGIN
  DELETE FROM open_leg WHERE ticket = new.ticket
     AND event IN (SELECT event FROM leg WHERE leg.ticket = new.ticket);
END;
CREATE TRIGGER settlement_reopens AFTER UPDATE ON settlement
WHEN new.reversed_at IS NOT NULL
BEGIN
  INSERT OR IGNORE INTO open_leg SELECT event, ticket FROM leg WHERE ticket = new.ticket;
END;
CREATE TRIGGER settlement_only_reverses BEFORE UPDATE ON settlement
WHEN old.reversed_at IS NOT NULL OR
     (new.reversed_at IS NULL AND old.close_prob IS NOT NULL) OR
     (new.ticket, new.revision, new.outcome, new.returned, new.commission, new.profit)
     IS NOT (old.ticket, old.revision, old.outcome, old.returned, old.commission, old.profit)
BEGIN SELECT raise(ABORT, 'a settlement is reversed, never changed'); END;
CREATE TRIGGER settlement_never_goes BEFORE DELETE ON settlement
BEGIN SELECT raise(ABORT, 'a settlement is reversed, never deleted'); END;

CREATE TRIGGER transfer_never_changes BEFORE UPDATE ON transfer
BEGIN SELECT raise(ABORT, 'the ledger is append only'); END;
CREATE TRIGGER transfer_never_goes BEFORE DELETE ON transfer
BEGIN SELECT raise(ABORT, 'the ledger is append only'); END;
)sql";

// Remade after every migration, for people and their queries.
const char* const kViews = R"sql(
DROP VIEW IF EXISTS ledger;
CREATE VIEW ledger AS
  SELECT transfer.id AS txn, mode_word.name AS mode, at, posting_word.name AS kind, ticket AS bet,
         account.name AS account, amount
    FROM (SELECT id, mode, at, kind, ticket, debit AS account, amount FROM transfer
          UNION ALL
          SELECT id, mode, at, kind, ticket, credit, -amount FROM transfer) AS transfer
    JOIN mode_word ON mode_word.id = mode
    JOIN posting_word ON posting_word.id = kind
    JOIN account ON account.id = account;

-- A row a ticket; of several legs home, away, line and side are those of the first.
-- odds is American; bet_amount (what is at risk) and profit are units of currency;
-- closing_odds is the fair closing price. clv is NULL when the close is unknown.
DROP VIEW IF EXISTS bets;
CREATE VIEW bets AS
  SELECT ticket.id AS id,
         (SELECT provider_id FROM event_ref WHERE event_ref.event = leg.event
           ORDER BY provider LIMIT 1) AS game_id,
         home.name AS home_team,
         away.name AS away_team,
         strftime('%Y-%m-%dT%H:%M:%SZ', event.starts_at, 'unixepoch') AS commence_time,
         CASE WHEN ticket.folds = 1 THEN market.name ELSE 'multiple' END AS bet_type,
         side_word.name AS bet_side,
         CAST(round(CASE WHEN leg.price_returned >= 2 * leg.price_staked
                         THEN 100.0 * (leg.price_returned - leg.price_staked) / leg.price_staked
                         ELSE -100.0 * leg.price_staked / (leg.price_returned - leg.price_staked)
                     END) AS INTEGER) AS odds,
         1.0 * leg.price_returned / leg.price_staked AS decimal_odds,
         selection.line / 4.0 AS line,
         ticket.at_risk / 100.0 AS bet_amount,
         leg.probability AS model_prob,
         1.0 * leg.price_staked / leg.price_returned AS market_prob,
         ticket.edge AS edge,
         ticket.kelly AS kelly,
         book.key AS bookmaker,
         strftime('%Y-%m-%dT%H:%M:%SZ', ticket.placed_at, 'unixepoch') AS logged_at,
         outcome_word.name AS outcome,
         settlement.profit / 100.0 AS profit,
         strftime('%Y-%m-%dT%H:%M:%SZ', settlement.settled_at, 'unixepoch') AS settled_at,
         CAST(round(CASE WHEN settlement.close_prob <= 0.5
                         THEN 100.0 * (1 - settlement.close_prob) / settlement.close_prob
                         ELSE -100.0 * settlement.close_prob / (1 - settlement.close_prob)
                     END) AS INTEGER) AS closing_odds,
         CASE WHEN settlement.close_prob IS NOT NULL THEN selection.line / 4.0 END AS closing_line,
         settlement.clv AS clv,
         ticket.strategy AS strategy_type,
         mode_word.name AS mode,
         competition.sport AS sport,
         competition.key AS league,
         market.period AS period,
         coalesce(subject.name, '') AS player,
         ticket.bet_group AS bet_group,
         settlement.returned / 100.0 AS returned,
         settlement.commission / 100.0 AS commission,
         settlement.close_source AS close_source,
         settlement.close_age AS close_age,
         leg.model AS model,
         leg.price_age AS price_age,
         ticket.bound_by AS bound_by,
         way_word.name AS way,
         ticket.stake / 100.0 AS stake,
         (SELECT count(*) FROM leg AS every WHERE every.ticket = ticket.id) AS legs
    FROM ticket
    JOIN leg ON leg.ticket = ticket.id AND leg.n = 1
    JOIN event ON event.id = leg.event
    JOIN competition ON competition.id = event.competition
    JOIN mode_word ON mode_word.id = ticket.mode
    JOIN way_word ON way_word.id = leg.way
    LEFT JOIN participant AS home ON home.id = event.home
    LEFT JOIN participant AS away ON away.id = event.away
    JOIN selection ON selection.id = leg.selection
    JOIN side_word ON side_word.id = selection.side
    LEFT JOIN participant AS subject ON subject.id = selection.subject
    JOIN market ON market.id = selection.market
    JOIN book ON book.id = ticket.book
    LEFT JOIN settlement ON settlement.ticket = ticket.id AND settlement.reversed_at IS NULL
    LEFT JOIN outcome_word ON outcome_word.id = settlement.outcome;
)sql";

}  // namespace store
