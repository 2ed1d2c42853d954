#include <store/schema_steps.hpp>

namespace store {

namespace {

constexpr const char* kFirstStep =
    R"sql(
-- ---- identity ----

CREATE TABLE participant (
  id     INTEGER PRIMARY KEY,
  sport  TEXT NOT NULL,
  name   TEXT NOT NULL,
  UNIQUE (sport, name)
) STRICT;

-- Other spellings, by who uses them; source '' is anybody.
CREATE TABLE alias (
  sport        TEXT NOT NULL,
  source       TEXT NOT NULL,
  name         TEXT NOT NULL,
  participant  INTEGER NOT NULL REFERENCES participant,
  PRIMARY KEY (sport, source, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  id             INTEGER PRIMARY KEY,
  sport          TEXT NOT NULL,
  league         TEXT NOT NULL,
  home           INTEGER REFERENCES participant,   -- both NULL: an outright
  away           INTEGER REFERENCES participant,
  starts_at      INTEGER NOT NULL,
  start_assumed  INTEGER NOT NULL CHECK (start_assumed IN (0, 1)),
  start_since    INTEGER NOT NULL,                 -- when we were told of this start
  CHECK ((home IS NULL) = (away IS NULL)),
  CHECK (home <> away)
) STRICT;
CREATE INDEX event_by_start ON event (starts_at);
CREATE INDEX event_by_pair ON event (home, away, starts_at);

-- What a start was taken for before it was moved.
CREATE TABLE earlier_start (
  event      INTEGER NOT NULL REFERENCES event,
  since      INTEGER NOT NULL,
  until      INTEGER NOT NULL,
  starts_at  INTEGER NOT NULL,
  PRIMARY KEY (event, since)
) STRICT, WITHOUT ROWID;
CREATE INDEX earlier_start_by_start ON earlier_start (starts_at);

CREATE TABLE event_ref (
  provider     TEXT NOT NULL,
  provider_id  TEXT NOT NULL,
  event        INTEGER NOT NULL REFERENCES event,
  PRIMARY KEY (provider, provider_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_ref_by_event ON event_ref (event);

CREATE TABLE book (
  id   INTEGER PRIMARY KEY,
  key  TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE market (
  id      INTEGER PRIMARY KEY,
  name    TEXT NOT NULL,
  period  TEXT NOT NULL,
  UNIQUE (name, period)
) STRICT;

CREATE TABLE selection (
  id       INTEGER PRIMARY KEY,
  event    INTEGER NOT NULL REFERENCES event,
  market   INTEGER NOT NULL REFERENCES market,
  subject  TEXT NOT NULL,                          -- a player or team, else ''
  side     TEXT NOT NULL CHECK (side IN ('home', 'draw', 'away', 'over', 'under', 'yes', 'no',
                                         'home_draw', 'home_away', 'draw_away')),
  line     INTEGER                                 -- quarter points, from the bet's side
) STRICT;
CREATE UNIQUE INDEX selection_identity
    ON selection (event, market, subject, side, coalesce(line, -1000000));

-- ---- quotes: what was asked, and what changed ----

CREATE TABLE poll (
  id            INTEGER PRIMARY KEY,
  provider      TEXT NOT NULL,
  scope         TEXT NOT NULL,
  label         TEXT NOT NULL,
  at            INTEGER NOT NULL,
  events        INTEGER NOT NULL,
  entries       INTEGER NOT NULL,
  added         INTEGER NOT NULL,
  credits       INTEGER,
  credits_left  INTEGER,                           -- signed: an overdrawn key is negative
  raw           TEXT NOT NULL,
  coverage      INTEGER REFERENCES coverage        -- what a whole answer spoke of
) STRICT;
CREATE INDEX poll_by_provider ON poll (provider, scope, at);

-- A row is a change. NULL price: withdrawn or suspended. Of two rows of one
-- second the later `seq` holds.
CREATE TABLE quote (
  selection       INTEGER NOT NULL REFERENCES selection,
  book            INTEGER NOT NULL REFERENCES book,
  seen_at         INTEGER NOT NULL,
  seq             INTEGER NOT NULL,
  price_returned  INTEGER,
  price_staked    INTEGER,
  as_of           INTEGER,                         -- NULL: age unknown
  poll            INTEGER NOT NULL REFERENCES poll,
  PRIMARY KEY (selection, book, seen_at, seq),
  CHECK ((price_returned IS NULL) = (price_staked IS NULL)),
  CHECK (price_returned > price_staked AND price_staked > 0)
) STRICT, WITHOUT ROWID;

-- A set of (event, book, market) that answers spoke of; equal sets are one row.
CREATE TABLE coverage (
  id      INTEGER PRIMARY KEY,
  digest  TEXT NOT NULL UNIQUE                     -- SHA-256 of the sorted members
) STRICT;

CREATE TABLE covered (
  event     INTEGER NOT NULL REFERENCES event,
  book      INTEGER NOT NULL REFERENCES book,
  market    INTEGER NOT NULL REFERENCES market,
  coverage  INTEGER NOT NULL REFERENCES coverage,
  PRIMARY KEY (event, book, market, coverage)
) STRICT, WITHOUT ROWID;
CREATE INDEX covered_by_coverage ON covered (coverage);

-- All prices of the set were seen to stand at that time, changed or not.
CREATE TABLE observation (
  coverage  INTEGER NOT NULL REFERENCES coverage,
  at        INTEGER NOT NULL,
  PRIMARY KEY (coverage, at)
) STRICT, WITHOUT ROWID;

-- A price that was mentioned by itself and had not changed.
CREATE TABLE sighting (
  selection  INTEGER NOT NULL REFERENCES selection,
  book       INTEGER NOT NULL REFERENCES book,
  at         INTEGER NOT NULL,
  PRIMARY KEY (selection, book, at)
) STRICT, WITHOUT ROWID;

-- ---- results ----

CREATE TABLE result (
  event       INTEGER NOT NULL REFERENCES event,
  revision    INTEGER NOT NULL CHECK (revision > 0),
  status      TEXT NOT NULL CHECK (status IN ('final', 'abandoned', 'postponed', 'walkover')),
  home_score  INTEGER CHECK (home_score >= 0),
  away_score  INTEGER CHECK (away_score >= 0),
  known_at    INTEGER NOT NULL,
  poll        INTEGER NOT NULL REFERENCES poll,
  PRIMARY KEY (event, revision),
  CHECK ((home_score IS NULL) = (away_score IS NULL)),
  CHECK (status <> 'final' OR home_score IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX result_revised ON result (event) WHERE revision > 1;

-- ---- bets: facts ----

CREATE TABLE bet (
  id              INTEGER PRIMARY KEY,
  mode            TEXT NOT NULL CHECK (mode IN ('paper', 'live')),
  idea            TEXT NOT NULL,                   -- what makes a second placement impossible
  strategy        TEXT NOT NULL,
  bet_group       TEXT,                            -- legs that stand or fall together
  event           INTEGER NOT NULL REFERENCES event,
  selection       INTEGER NOT NULL REFERENCES selection,
  book            INTEGER NOT NULL REFERENCES book,
  placed_at       INTEGER NOT NULL,
  starts_at       INTEGER NOT NULL,                -- of the event, as scheduled then
  local_day       TEXT NOT NULL,                   -- in global.timezone, for the daily limits
  stake           INTEGER NOT NULL CHECK (stake > 0),
  price_returned  INTEGER NOT NULL,
  price_staked    INTEGER NOT NULL CHECK (price_staked > 0),
  commission      INTEGER NOT NULL CHECK (commission >= 0 AND commission < 1000000),  -- millionths
  rounding        TEXT NOT NULL CHECK (rounding IN ('half_down', 'half_up', 'up', 'down')),
  probability     REAL NOT NULL CHECK (probability > 0 AND probability < 1),
  model           TEXT NOT NULL,                   -- where the probability is from
  edge            REAL NOT NULL,
  kelly           REAL NOT NULL,                   -- full Kelly, a share of bankroll
  price_age       INTEGER NOT NULL CHECK (price_age >= 0),   -- seconds
  bound_by        TEXT NOT NULL,                   -- the limits that bound the stake
  CHECK (price_returned > price_staked),
  UNIQUE (mode, idea)
) STRICT;
CREATE INDEX bet_by_event ON bet (event);
CREATE INDEX bet_by_day ON bet (local_day);

-- The bets that are open, so that no run has to look through all of history.
CREATE TABLE open_bet (
  event  INTEGER NOT NULL REFERENCES event,
  bet    INTEGER NOT NULL REFERENCES bet,
  PRIMARY KEY (event, bet)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER bet_opens AFTER INSERT ON bet
BEGIN INSERT INTO open_bet VALUES (new.event, new.id); END;

CREATE TRIGGER bet_never_changes BEFORE UPDATE ON bet
BEGIN SELECT raise(ABORT, 'a placed bet never changes'); END;
CREATE TRIGGER bet_never_goes BEFORE DELETE ON bet
BEGIN SELECT raise(ABORT, 'a placed bet is never deleted'); END;

-- A bet is open until it has a row here that is not reversed. A close that
-- becomes known later is filled in, once.
CREATE TABLE settlement (
  bet              INTEGER NOT NULL REFERENCES bet,
  revision         INTEGER NOT NULL CHECK (revision > 0),
  result_revision  INTEGER NOT NULL,
  outcome          TEXT NOT NULL CHECK (outcome IN ('win', 'loss', 'push', 'half_win', 'half_loss',
                                                    'void')),
  action           INTEGER NOT NULL CHECK (action BETWEEN 0 AND 4),  -- quarters of the stake
  returned         INTEGER NOT NULL CHECK (returned >= 0),
  commission       INTEGER NOT NULL CHECK (commission >= 0),
  profit           INTEGER NOT NULL,               -- returned - stake - commission
  settled_at       INTEGER NOT NULL,
  close_prob       REAL CHECK (close_prob > 0 AND close_prob < 1),   -- of the bet's own line
  close_source     TEXT,
  close_age        INTEGER,                        -- seconds, of its oldest price, at the start
  clv              REAL,                           -- NULL: unknown
  reversed_at      INTEGER,
  PRIMARY KEY (bet, revision),
  CHECK ((clv IS NULL) = (close_prob IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER settlement_closes AFTER INSERT ON settlement
BEGIN
  DELETE FROM open_bet
   WHERE event = (SELECT event FROM bet WHERE id = new.bet) AND bet = new.bet;
END;
CREATE TRIGGER settlement_reopens AFTER UPDATE ON settlement
WHEN new.reversed_at IS NOT NULL
BEGIN
  INSERT INTO open_bet SELECT event, id FROM bet WHERE id = new.bet;
END;
CREATE TRIGGER settlement_only_reverses BEFORE UPDATE ON settlement
WHEN old.reversed_at IS NOT NULL OR
     (new.reversed_at IS NULL AND old.close_prob IS NOT NULL) OR
     (new.bet, new.revision, new.outcome, new.returned, new.commission, new.profit)
     IS NOT (old.bet, old.revision, old.outcome, old.returned, old.commission, old.profit)
BEGIN SELECT raise(ABORT, 'a settlement is reversed, never changed'); END;
CREATE INDEX settlement_without_close ON settlement (settled_at)
 WHERE clv IS NULL AND reversed_at IS NULL;
CREATE TRIGGER settlement_never_goes BEFORE DELETE ON settlement
BEGIN SELECT raise(ABORT, 'a settlement is reversed, never deleted'); END;

-- ---- the ledger: every row is a balanced transaction ----

CREATE TABLE transfer (
  id       INTEGER PRIMARY KEY,
  mode     TEXT NOT NULL CHECK (mode IN ('paper', 'live')),
  at       INTEGER NOT NULL,
  kind     TEXT NOT NULL CHECK (kind IN ('opening', 'deposit', 'withdrawal', 'placing',
                                         'settlement', 'reversal')),
  bet      INTEGER REFERENCES bet,
  debit    TEXT NOT NULL REFERENCES account_name,  -- receives the amount
  credit   TEXT NOT NULL REFERENCES account_name,  -- gives it
  amount   INTEGER NOT NULL CHECK (amount > 0),
  CHECK (debit <> credit)
) STRICT;
CREATE INDEX transfer_by_bet ON transfer (bet);

CREATE TABLE account_name (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO account_name VALUES ('cash'), ('at_risk'), ('profit'), ('commission'), ('capital');

CREATE TRIGGER transfer_never_changes BEFORE UPDATE ON transfer
BEGIN SELECT raise(ABORT, 'the ledger is append only'); END;
CREATE TRIGGER transfer_never_goes BEFORE DELETE ON transfer
BEGIN SELECT raise(ABORT, 'the ledger is append only'); END;

-- The sums of the ledger, kept so that no run has to add up all of history;
-- settle --verify proves them.
CREATE TABLE balance (
  mode     TEXT NOT NULL,
  account  TEXT NOT NULL REFERENCES account_name,
  amount   INTEGER NOT NULL,
  PRIMARY KEY (mode, account)
) STRICT, WITHOUT ROWID;

-- ---- for people ----

CREATE VIEW ledger AS
  SELECT id AS txn, mode, at, kind, bet, debit AS account, amount FROM transfer
  UNION ALL
  SELECT id, mode, at, kind, bet, credit, -amount FROM transfer;

-- odds is American; bet_amount and profit are units of currency; closing_odds is
-- the fair closing price. clv is NULL when the close is unknown.
CREATE VIEW bets AS
  SELECT bet.id AS id,
         (SELECT provider_id FROM event_ref WHERE event_ref.event = bet.event
           ORDER BY provider LIMIT 1) AS game_id,
         home.name AS home_team,
         away.name AS away_team,
         strftime('%Y-%m-%dT%H:%M:%SZ', event.starts_at, 'unixepoch') AS commence_time,
         market.name AS bet_type,
         selection.side AS bet_side,
         CAST(round(CASE WHEN bet.price_returned >= 2 * bet.price_staked
                         THEN 100.0 * (bet.price_returned - bet.price_staked) / bet.price_staked
                         ELSE -100.0 * bet.price_staked / (bet.price_returned - bet.price_staked)
                     END) AS INTEGER) AS odds,
         1.0 * bet.price_returned / bet.price_staked AS decimal_odds,
         selection.line / 4.0 AS line,
         bet.stake / 100.0 AS bet_amount,
         bet.probability AS model_prob,
         1.0 * bet.price_staked / bet.price_returned AS market_prob,
         bet.edge AS edge,
         bet.kelly AS kelly,
         book.key AS bookmaker,
         strftime('%Y-%m-%dT%H:%M:%SZ', bet.placed_at, 'unixepoch') AS logged_at,
         settlement.outcome AS outcome,
         settlement.profit / 100.0 AS profit,
         strftime('%Y-%m-%dT%H:%M:%SZ', settlement.settled_at, 'unixepoch') AS settled_at,
         CAST(round(CASE WHEN settlement.close_prob <= 0.5
                         THEN 100.0 * (1 - settlement.close_prob) / settlement.close_prob
                         ELSE -100.0 * settlement.close_prob / (1 - settlement.close_prob)
                     END) AS INTEGER) AS closing_odds,
         CASE WHEN settlement.close_prob IS NOT NULL THEN selection.line / 4.0 END AS closing_line,
         settlement.clv AS clv,
         bet.strategy AS strategy_type,
         bet.mode AS mode,
         event.sport AS sport,
         event.league AS league,
         market.period AS period,
         selection.subject AS player,
         bet.bet_group AS bet_group,
         settlement.returned / 100.0 AS returned,
         settlement.commission / 100.0 AS commission,
         settlement.close_source AS close_source,
         settlement.close_age AS close_age,
         bet.model AS model,
         bet.price_age AS price_age,
         bet.bound_by AS bound_by
    FROM bet
    JOIN event ON event.id = bet.event
    LEFT JOIN participant AS home ON home.id = event.home
    LEFT JOIN participant AS away ON away.id = event.away
    JOIN selection ON selection.id = bet.selection
    JOIN market ON market.id = selection.market
    JOIN book ON book.id = bet.book
    LEFT JOIN settlement ON settlement.bet = bet.id AND settlement.reversed_at IS NULL;
)sql";

constexpr const char* kOperationsStep = R"sql(
-- ---- jobs: one row an attempt, by safecron ----

CREATE TABLE run (
  id          INTEGER PRIMARY KEY,
  name        TEXT NOT NULL,                       -- of the run: a UUID; its attempts share it
  job         TEXT NOT NULL,
  slot        TEXT,                                -- '2026-11-01 01:30 America/New_York'; NULL: no gate
  attempt     INTEGER NOT NULL CHECK (attempt > 0),
  state       TEXT NOT NULL CHECK (state IN ('running', 'ok', 'warn', 'failed', 'timeout', 'killed',
                                             'skipped', 'aborted', 'lost')),
  exit        INTEGER,                             -- what safecron ended with, or would have
  signal      INTEGER,                             -- that ended the job
  started_at  INTEGER NOT NULL,
  ended_at    INTEGER,                             -- NULL: running, or lost
  elapsed_ms  INTEGER,
  host        TEXT NOT NULL,
  boot        TEXT NOT NULL,
  pid         INTEGER NOT NULL,                    -- safecron's own
  bytes_out   INTEGER,
  maxrss_kib  INTEGER,
  cpu_ms      INTEGER,
  log         TEXT NOT NULL,                       -- path of the file, and where in it the run begins
  log_offset  INTEGER NOT NULL,
  tail        TEXT NOT NULL,                       -- the last lines of output; no secrets
  command     TEXT NOT NULL,                       -- no secrets
  version     TEXT NOT NULL,
  alerted_at  INTEGER,                             -- when somebody was told of it
  UNIQUE (name, attempt),
  CHECK ((state IN ('running', 'lost')) = (ended_at IS NULL))
) STRICT;
CREATE INDEX run_by_job ON run (job);                -- and by id, as every index is
CREATE INDEX run_open ON run (job) WHERE state = 'running';
CREATE UNIQUE INDEX run_slot ON run (job, slot, attempt) WHERE slot IS NOT NULL;

-- When a job was first heard of, which is what its gate catches up from at the
-- earliest, and what came of all its runs, also of those that are pruned.
CREATE TABLE job (
  name      TEXT PRIMARY KEY,
  known_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE job_total (
  job    TEXT NOT NULL REFERENCES job,
  state  TEXT NOT NULL,
  runs   INTEGER NOT NULL,
  PRIMARY KEY (job, state)
) STRICT, WITHOUT ROWID;

-- ---- messages: the outbox ----

CREATE TABLE message (
  id           INTEGER PRIMARY KEY,
  channel      TEXT NOT NULL,
  key          TEXT NOT NULL,                      -- with channel and severity; '': never the same
  severity     TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'critical')),
  body         TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'dead')),
  queued_at    INTEGER NOT NULL,
  due_at       INTEGER NOT NULL,                   -- not before
  expires_at   INTEGER NOT NULL,
  attempts     INTEGER NOT NULL CHECK (attempts >= 0),     -- begun, of the piece that is next
  parts_sent   INTEGER NOT NULL CHECK (parts_sent >= 0),   -- pieces of a long text
  repeats      INTEGER NOT NULL CHECK (repeats >= 0),      -- of the key, held back and not told yet
  sent_at      INTEGER,
  provider_id  TEXT,                               -- what the other side calls it
  error        TEXT,                               -- of the last attempt; no secrets
  CHECK ((state = 'sent') = (sent_at IS NOT NULL))
) STRICT;
CREATE INDEX message_waiting ON message (channel, id) WHERE state = 'waiting';
CREATE INDEX message_by_key ON message (channel, key, queued_at) WHERE key <> '';
CREATE INDEX message_by_age ON message (queued_at);

-- ---- backups ----

-- What this store is called where copies of several are kept together. Its
-- copies are called the same.
CREATE TABLE store_identity (id TEXT NOT NULL) STRICT;
INSERT INTO store_identity VALUES (lower(hex(randomblob(8))));

-- The backups that were taken of this store, as it knows itself: a store that
-- was restored knows those before.
CREATE TABLE backup (
  name        TEXT PRIMARY KEY,                    -- its files' names, without what they end in
  taken_at    INTEGER NOT NULL,
  bytes       INTEGER NOT NULL CHECK (bytes > 0),  -- as stored
  sha256      TEXT NOT NULL                        -- as stored
) STRICT, WITHOUT ROWID;

-- The newest row of a backup in a place says how it is there; after a 'prune' it
-- is gone on purpose.
CREATE TABLE backup_check (
  id      INTEGER PRIMARY KEY,
  backup  TEXT NOT NULL,
  place   TEXT NOT NULL,                           -- 'here' is backups/, else backup.remote
  kind    TEXT NOT NULL CHECK (kind IN ('upload', 'verify', 'deep', 'drill', 'prune')),
  at      INTEGER NOT NULL,
  ok      INTEGER NOT NULL CHECK (ok IN (0, 1)),
  detail  TEXT NOT NULL                            -- no secrets
) STRICT;
CREATE INDEX backup_check_by_kind ON backup_check (kind, at);
CREATE INDEX backup_check_by_copy ON backup_check (backup, place);

-- ---- health: what each check found last ----

CREATE TABLE finding (
  check_name  TEXT PRIMARY KEY,
  status      TEXT NOT NULL CHECK (status IN ('ok', 'warning', 'critical')),
  since       INTEGER NOT NULL,                    -- of this status
  checked_at  INTEGER NOT NULL,
  value       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace

const std::vector<std::vector<const char*>>& schema_steps() {
  static const std::vector<std::vector<const char*>> kSteps = {
      {kFirstStep},
      {kOperationsStep},
      {kNounsStep},
      {kCostsStep},
      {kDoorsStep},
      {kDeskStep, kExchangeStep, kCardsStep, kRacingStep, kCalibrationsStep},
      {kWaitingStep, kDeliveriesStep, kSteamStep, kSettlementStep}};
  return kSteps;
}

}  // namespace store
