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

-- What a model said: the probability of a selection, how a margin (of the home side), a
-- total or a player's statistic is distributed, or how sure it is of a runner. A model that
-- says it again says something new, and the old stays.
CREATE TABLE prediction (
  event        INTEGER NOT NULL REFERENCES event,
  market       INTEGER NOT NULL REFERENCES market,
  subject      INTEGER REFERENCES participant,
  side         INTEGER REFERENCES side_word,       -- NULL: of a distribution
  line         INTEGER,
  model        INTEGER NOT NULL REFERENCES model,
  made_at      INTEGER NOT NULL,                   -- when the model said it
  known_at     INTEGER NOT NULL CHECK (known_at >= made_at),
  probability  REAL CHECK (probability > 0 AND probability < 1),
  shape        INTEGER REFERENCES shape_word,
  mean         REAL,
  deviation    REAL CHECK (deviation > 0),         -- NULL of a Poisson: it is the mean's root
  doubt        REAL CHECK (doubt >= 0),            -- the probability's own deviation, if said
  confidence   REAL CHECK (confidence BETWEEN 0 AND 1),  -- no probability
  CHECK ((side IS NULL) = (shape IS NOT NULL)),
  CHECK ((probability IS NOT NULL) + (shape IS NOT NULL) + (confidence IS NOT NULL) = 1),
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

CREATE TABLE context_kind (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO context_kind VALUES (0, 'injuries'), (1, 'lineups'), (2, 'referees'), (3, 'news');
CREATE TABLE availability_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO availability_word VALUES
  (0, 'available'), (1, 'probable'), (2, 'day-to-day'), (3, 'unknown'), (4, 'questionable'),
  (5, 'doubtful'), (6, 'out');

-- A question around matches, and whether it was answered. Those of a kind go in by their
-- times: what one says stands until a later one says otherwise.
CREATE TABLE context_fetch (
  id       INTEGER PRIMARY KEY,
  kind     INTEGER NOT NULL REFERENCES context_kind,
  source   TEXT NOT NULL,
  scope    TEXT NOT NULL,           -- what was asked
  game     TEXT,                    -- the source's id; NULL: it was about no single one
  at       INTEGER NOT NULL,
  failure  TEXT,                    -- why nothing is known; NULL: it was answered
  raw      TEXT NOT NULL            -- the recorded answer's path under raw/, may be empty
) STRICT;
CREATE INDEX context_fetch_by_time ON context_fetch (kind, at);
CREATE TRIGGER context_fetch_never_changes BEFORE UPDATE ON context_fetch
BEGIN SELECT raise(ABORT, 'what was asked is known for good'); END;
CREATE TRIGGER context_fetch_never_goes BEFORE DELETE ON context_fetch
BEGIN SELECT raise(ABORT, 'what was asked is known for good'); END;

-- What a report says of a player from one of its answers until another.
CREATE TABLE injury (
  id            INTEGER PRIMARY KEY,
  source        TEXT NOT NULL,
  player        INTEGER NOT NULL REFERENCES participant,
  availability  INTEGER NOT NULL REFERENCES availability_word,
  comment       TEXT NOT NULL,
  since         INTEGER NOT NULL REFERENCES context_fetch,
  until         INTEGER REFERENCES context_fetch CHECK (until > since)
) STRICT;
CREATE UNIQUE INDEX injury_now ON injury (source, player) WHERE until IS NULL;
CREATE INDEX injury_by_player ON injury (player, since);
CREATE TRIGGER injury_stays BEFORE UPDATE ON injury
WHEN old.until IS NOT NULL
  OR (new.id, new.source, new.player, new.availability, new.comment, new.since)
     IS NOT (old.id, old.source, old.player, old.availability, old.comment, old.since)
BEGIN SELECT raise(ABORT, 'what a report said is known for good'); END;
CREATE TRIGGER injury_never_goes BEFORE DELETE ON injury
BEGIN SELECT raise(ABORT, 'what a report said is known for good'); END;

-- Whom a team of a match has named, each time that it changed.
CREATE TABLE lineup (
  id      INTEGER PRIMARY KEY,
  event   INTEGER NOT NULL REFERENCES event,
  side    INTEGER NOT NULL REFERENCES side_word,
  fetch   INTEGER NOT NULL REFERENCES context_fetch,
  starts  INTEGER NOT NULL CHECK (starts >= 0),  -- how many were said to, known to us or not
  UNIQUE (event, side, fetch)
) STRICT;
CREATE TABLE lineup_player (
  lineup  INTEGER NOT NULL REFERENCES lineup,
  player  INTEGER NOT NULL REFERENCES participant,
  starts  INTEGER NOT NULL CHECK (starts IN (0, 1)),
  PRIMARY KEY (lineup, player)
) STRICT, WITHOUT ROWID;

-- Who officiates at a match, each time that it changed. Whom a source means is its id;
-- names are labels.
CREATE TABLE crew (
  id     INTEGER PRIMARY KEY,
  event  INTEGER NOT NULL REFERENCES event,
  fetch  INTEGER NOT NULL REFERENCES context_fetch,
  UNIQUE (event, fetch)
) STRICT;
CREATE TABLE crew_official (
  crew         INTEGER NOT NULL REFERENCES crew,
  position     INTEGER NOT NULL CHECK (position >= 1),  -- 1: the crew chief
  provider_id  TEXT NOT NULL,
  name         TEXT NOT NULL,
  PRIMARY KEY (crew, position)
) STRICT, WITHOUT ROWID;

-- A story, each time that what is said of it changed, and the teams that it names.
CREATE TABLE article (
  id           INTEGER PRIMARY KEY,
  source       TEXT NOT NULL,
  feed         TEXT NOT NULL,
  provider_id  TEXT NOT NULL,       -- unique within its feed
  fetch        INTEGER NOT NULL REFERENCES context_fetch,
  title        TEXT NOT NULL,
  summary      TEXT NOT NULL,
  link         TEXT NOT NULL,
  published    INTEGER,             -- NULL: the feed's clock is not known
  UNIQUE (source, feed, provider_id, fetch)
) STRICT;
CREATE TABLE article_team (
  team       INTEGER NOT NULL REFERENCES participant,
  published  INTEGER NOT NULL,
  article    INTEGER NOT NULL REFERENCES article,
  PRIMARY KEY (team, published, article)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER lineup_never_changes BEFORE UPDATE ON lineup
BEGIN SELECT raise(ABORT, 'whom a team named is known for good'); END;
CREATE TRIGGER lineup_never_goes BEFORE DELETE ON lineup
BEGIN SELECT raise(ABORT, 'whom a team named is known for good'); END;
CREATE TRIGGER lineup_player_never_changes BEFORE UPDATE ON lineup_player
BEGIN SELECT raise(ABORT, 'whom a team named is known for good'); END;
CREATE TRIGGER lineup_player_never_goes BEFORE DELETE ON lineup_player
BEGIN SELECT raise(ABORT, 'whom a team named is known for good'); END;
CREATE TRIGGER crew_never_changes BEFORE UPDATE ON crew
BEGIN SELECT raise(ABORT, 'who was to officiate is known for good'); END;
CREATE TRIGGER crew_never_goes BEFORE DELETE ON crew
BEGIN SELECT raise(ABORT, 'who was to officiate is known for good'); END;
CREATE TRIGGER crew_official_never_changes BEFORE UPDATE ON crew_official
BEGIN SELECT raise(ABORT, 'who was to officiate is known for good'); END;
CREATE TRIGGER crew_official_never_goes BEFORE DELETE ON crew_official
BEGIN SELECT raise(ABORT, 'who was to officiate is known for good'); END;
CREATE TRIGGER article_never_changes BEFORE UPDATE ON article
BEGIN SELECT raise(ABORT, 'what was said is known for good'); END;
CREATE TRIGGER article_never_goes BEFORE DELETE ON article
BEGIN SELECT raise(ABORT, 'what was said is known for good'); END;
CREATE TRIGGER article_team_never_changes BEFORE UPDATE ON article_team
BEGIN SELECT raise(ABORT, 'what was said is known for good'); END;
CREATE TRIGGER article_team_never_goes BEFORE DELETE ON article_team
BEGIN SELECT raise(ABORT, 'what was said is known for good'); END;

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

-- A decision that waits is bet, or waits on, when a later run asks again.
INSERT INTO state_word VALUES (5, 'replaced');
-- What holds an idea's place: of what waits only one.
CREATE UNIQUE INDEX decision_waiting ON decision (mode, idea) WHERE state = 4;

-- By which rule a decision waits, and what became of it. What was waited for is the
-- decision's own price and edge.
CREATE TABLE wait (
  decision    INTEGER PRIMARY KEY REFERENCES decision,
  rule        INTEGER NOT NULL CHECK (rule > 0),
  why         TEXT NOT NULL,
  confidence  REAL NOT NULL CHECK (confidence > 0 AND confidence <= 1),
  since       INTEGER NOT NULL,                    -- by this rule
  until       INTEGER NOT NULL CHECK (until >= since),
  ended_at    INTEGER CHECK (ended_at >= since),
  became      INTEGER REFERENCES decision,         -- the decision that replaced it
  CHECK ((became IS NULL) = (ended_at IS NULL))
) STRICT;
CREATE TRIGGER wait_ends_once BEFORE UPDATE ON wait
WHEN old.ended_at IS NOT NULL OR new.decision <> old.decision OR new.since < old.since
BEGIN SELECT raise(ABORT, 'what was waited for never changes once it has ended'); END;
CREATE TRIGGER wait_never_goes BEFORE DELETE ON wait
BEGIN SELECT raise(ABORT, 'what was waited for is never deleted'); END;

-- ---- what the timing advisor said ----

-- By which rule a decision was made at once; what waits says so in wait.
CREATE TABLE advice (
  decision    INTEGER PRIMARY KEY REFERENCES decision,
  rule        INTEGER NOT NULL CHECK (rule > 0),
  why         TEXT NOT NULL,
  confidence  REAL NOT NULL CHECK (confidence > 0 AND confidence <= 1)
) STRICT;
CREATE TRIGGER advice_never_changes BEFORE UPDATE ON advice
BEGIN SELECT raise(ABORT, 'what was advised never changes'); END;
CREATE TRIGGER advice_never_goes BEFORE DELETE ON advice
BEGIN SELECT raise(ABORT, 'what was advised is never deleted'); END;

-- ---- what was composed and sent ----

CREATE TABLE tiding_word (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO tiding_word VALUES (0, 'daily'), (1, 'placed'), (2, 'settled'), (3, 'alert');

-- What a channel was told, once: of a day, a bet, a settlement, an alarm. The message is
-- the first that tells of it; NULL: the outbox has forgotten it.
CREATE TABLE dispatched (
  kind     INTEGER NOT NULL REFERENCES tiding_word,
  channel  TEXT NOT NULL,
  what     TEXT NOT NULL,
  told_at  INTEGER NOT NULL,
  message  INTEGER REFERENCES message ON DELETE SET NULL,
  PRIMARY KEY (kind, channel, what)
) STRICT, WITHOUT ROWID;
CREATE INDEX dispatched_by ON dispatched (message) WHERE message IS NOT NULL;
CREATE TRIGGER dispatched_stays BEFORE UPDATE ON dispatched
WHEN new.message IS NOT NULL
  OR (new.kind, new.channel, new.what, new.told_at) IS NOT (old.kind, old.channel, old.what, old.told_at)
BEGIN SELECT raise(ABORT, 'what was told stays told'); END;
CREATE TRIGGER dispatched_never_goes BEFORE DELETE ON dispatched
BEGIN SELECT raise(ABORT, 'what was told stays told'); END;

-- A message as Discord shows it, in JSON, beside its text for all other channels.
CREATE TABLE card (
  message  INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE,
  embeds   TEXT NOT NULL
) STRICT;

CREATE INDEX settlement_by_time ON settlement (settled_at);

-- ---- since when it is known what results have ----

CREATE TABLE new_told (
  competition  INTEGER NOT NULL REFERENCES competition,
  what         TEXT NOT NULL,
  since        INTEGER NOT NULL,
  PRIMARY KEY (competition, what)
) STRICT, WITHOUT ROWID;
INSERT INTO new_told
  WITH had AS (
    SELECT event, revision, CASE period WHEN 'game' THEN 'regulation' ELSE period END AS what
      FROM score WHERE period <> 'game' OR scope = 1
    UNION ALL SELECT event, revision, 'order' FROM finish
    UNION ALL SELECT event, revision, stat FROM box),
  said AS (
    SELECT competition, what, known_at
      FROM had JOIN result USING (event, revision) JOIN event ON event.id = had.event
    UNION ALL
    -- A match of football-data says it when it is listed: of each competition the first.
    SELECT competition, 'regulation',
           coalesce((SELECT min(seen_at) FROM selection JOIN quote ON selection = selection.id
                                         JOIN poll ON poll.id = poll
                      WHERE selection.event = first.event AND provider = 'football-data'),
                    start_since)
      FROM (SELECT event.competition, event.id AS event, start_since, min(starts_at)
              FROM event_ref JOIN event ON event.id = event_ref.event
             WHERE provider = 'football-data' GROUP BY event.competition) AS first)
  SELECT competition, what, coalesce(min(known_at), 0)
    FROM told LEFT JOIN said USING (competition, what) GROUP BY competition, what;
DROP TABLE told;
ALTER TABLE new_told RENAME TO told;
)sql";

}  // namespace store
