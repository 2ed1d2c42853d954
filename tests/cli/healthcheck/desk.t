Prices that are old while events are near:

  $ bash "$TESTDIR"/home.sh desk; q() { sqlite3 desk/data/bets/bets.db "$1"; }; q "INSERT INTO participant (id, sport, role, name) VALUES (1001, 's', 0, 'a'), (1002, 's', 0, 'b'); INSERT INTO competition (id, sport, key) VALUES (1, 's', 'l'); INSERT INTO event (id, competition, form, name, home, away, starts_at, start_assumed, start_since) VALUES (1, 1, 0, '', 1001, 1002, unixepoch('2026-03-02T10:00:00Z'), 0, 0); INSERT INTO poll VALUES (1, 'the-odds-api', 's', '', unixepoch('2026-03-01T11:00:00Z'), 1, 1, 1, 6, 400, '')"; for time in 12:00:00 12:00:01 17:00:01; do bash "$TESTDIR"/found.sh --now 2026-03-01T${time}Z | cut -d'|' -f 1-3; done
  ALL SYSTEMS OPERATIONAL
  quotes-the-odds-api | warning | 60 min old, events within 24 h: 1 
  WARNINGS DETECTED: 1
  quotes-the-odds-api | critical | 6 h old, events within 24 h: 1 
  CRITICAL ERRORS: 1
  [1]

They may be as old as the schedule has them:

  $ printf '%s\n' 'PATH=/usr/local/bin:/usr/bin:/bin' '5 8-11 * * * safecron prices -- fetch-odds --provider the-odds-api' > desk/config/crontab; touch -d 2026-03-01T23:00:00Z desk/config/crontab; bash "$TESTDIR"/found.sh --now 2026-03-01T11:05:00Z; bash "$TESTDIR"/found.sh --now 2026-03-01T12:06:00Z | cut -d'|' -f 1-3
  ALL SYSTEMS OPERATIONAL
  quotes-the-odds-api | warning | 66 min old, events within 24 h: 1 
  WARNINGS DETECTED: 1
  [2]
  $ sqlite3 desk/data/bets/bets.db "UPDATE poll SET at = unixepoch('2026-03-01T11:05:02Z')"; bash "$TESTDIR"/found.sh --now 2026-03-02T08:04:00Z; bash "$TESTDIR"/found.sh --now 2026-03-02T09:06:00Z | cut -d'|' -f 1-3; rm desk/config/crontab
  quotes-the-odds-api | ok | 20 h old, events within 24 h: 1 | was warning for 19 h
  backup | warning | 29 h | look in the log of the backup job; run 'backup'
  WARNINGS DETECTED: 1
  quotes-the-odds-api | warning | 22 h old, events within 24 h: 1 
  backup | warning | 30 h 
  WARNINGS DETECTED: 2

Never asked, although it was due:

  $ printf '%s\n' '5 8-11 * * * safecron prices -- fetch-odds --provider the-odds-api' > desk/config/crontab; touch -d 2026-03-02T07:00:00Z desk/config/crontab; sqlite3 desk/data/bets/bets.db 'CREATE TABLE kept AS SELECT * FROM poll; DELETE FROM poll'; for time in 08:04 09:04 09:06; do healthcheck --home desk -n -q --format tsv --now 2026-03-02T$time:00Z | grep ^quotes | cut -f 2,3,6; done; sqlite3 desk/data/bets/bets.db 'INSERT INTO poll SELECT * FROM kept; DROP TABLE kept'; rm desk/config/crontab
  ok	never asked, events within 24 h: 1	
  ok	never asked, events within 24 h: 1	
  warning	never asked, events within 24 h: 1	look in the log of the job that runs fetch-odds; run it by hand

Credits, gone or going (P15):

  $ q() { sqlite3 desk/data/bets/bets.db "$1"; }; q "DELETE FROM event; DELETE FROM finding; UPDATE poll SET at = unixepoch('2026-03-01T10:00:00Z'), credits_left = 180"; bash "$TESTDIR"/found.sh; q "UPDATE poll SET credits_left = 190"; bash "$TESTDIR"/found.sh; q "UPDATE poll SET credits_left = 0"; bash "$TESTDIR"/found.sh
  credits-the-odds-api | warning | 180 left, gone in 30 d | ask less often, for fewer markets or regions, or buy credits
  WARNINGS DETECTED: 1
  ALL SYSTEMS OPERATIONAL
  credits-the-odds-api | critical | 0 left | ask less often, for fewer markets or regions, or buy credits
  CRITICAL ERRORS: 1
  [1]

Whom a failure is told:

  $ cp desk/config/betops.yaml good; grep ^alerts found | cut -f 2,3; echo HEALTHCHECK_PING_URL=http://127.0.0.1:9/x >> desk/.env; healthcheck -n --home desk --format tsv -q --now 2026-03-01T12:00:00Z | grep ^alerts | cut -f 2,3; sed -i '/PING/d' desk/.env
  ok	to screen; no HEALTHCHECK_PING_URL, so nobody notices when this machine is down
  ok	to screen
  $ sed -i 's/^  alerts: .*/  alerts: []/' desk/config/betops.yaml; sqlite3 desk/data/bets/bets.db 'DELETE FROM poll; DELETE FROM finding'; bash "$TESTDIR"/found.sh -n; mv good desk/config/betops.yaml
  alerts | warning | nobody is told of a failure but by cron's mail | name channels under notify.alerts, and try them with 'notify test'
  WARNINGS DETECTED: 1

The outbox and the backups:

  $ q() { sqlite3 desk/data/bets/bets.db "$1"; }; q "DELETE FROM poll; DELETE FROM finding; INSERT INTO message VALUES (1, 'telegram', '', 'info', 'b', 'waiting', unixepoch('2026-03-01T11:44:00Z'), 0, 0, 0, 0, 0, NULL, NULL, NULL), (2, 'telegram', '', 'info', 'b', 'dead', unixepoch('2026-02-20T00:00:00Z'), 0, 0, 0, 0, 0, NULL, NULL, NULL)"; bash "$TESTDIR"/found.sh; bash "$TESTDIR"/found.sh --now 2026-03-01T17:45:00Z | cut -d'|' -f 1-3
  outbox | warning | 1 waiting, the oldest 16 min | 'notify flush' says what stands in the way
  dead-letters | warning | 1 given up | 'notify list' says why; correct the channel, then 'notify requeue' or 'notify drop'
  WARNINGS DETECTED: 2
  outbox | critical | 1 waiting, the oldest 6 h 
  dead-letters | warning | 1 given up 
  CRITICAL ERRORS: 1
  [1]
  $ q() { sqlite3 desk/data/bets/bets.db "$1"; }; q "DELETE FROM message; DELETE FROM finding; UPDATE backup SET taken_at = unixepoch('2026-01-20T03:00:00Z'); INSERT INTO backup VALUES ('second', unixepoch('2026-02-28T03:00:00Z'), 799, 'x'); INSERT INTO backup_check VALUES (1, 'second', 'here', 'deep', 0, 0, 'no such page')"; bash "$TESTDIR"/found.sh
  backup | warning | 33 h | look in the log of the backup job; run 'backup'
  backup-verify | warning | never | run 'backup verify --deep', and see that the crontab does
  backup-drill | warning | never | run 'backup drill', and see that the crontab does
  backup-size | warning | 799 bytes, 1000 before | compare the two: 'backup list', 'backup verify --deep'
  backup-checks | critical | deep (here): no such page | that copy cannot be relied on: take another with 'backup', then verify it
  CRITICAL ERRORS: 1
  [1]
  $ q() { sqlite3 desk/data/bets/bets.db "$1"; }; q "INSERT INTO backup VALUES ('third', unixepoch('2026-03-01T03:00:00Z'), 799, 'x'); INSERT INTO backup_check VALUES (2, 'third', 'here', 'deep', unixepoch('2026-03-01T04:00:00Z'), 1, ''), (3, 'third', 'here', 'drill', unixepoch('2026-03-01T05:00:00Z'), 1, '')"; bash "$TESTDIR"/found.sh
  backup-checks | warning | deep (here): no such page; later ones are good | a copy went bad: look at the disk, delete its files, then 'backup prune --force'
  WARNINGS DETECTED: 1
  [2]

and it is forgotten once it was given up:

  $ q() { sqlite3 desk/data/bets/bets.db "$1"; }; q "INSERT INTO backup_check VALUES (4, 'second', 'here', 'prune', unixepoch('2026-03-01T06:00:00Z'), 1, '')"; bash "$TESTDIR"/found.sh
  ALL SYSTEMS OPERATIONAL

Bets that are open after their event, and the money:

  $ sqlite3 desk/data/bets/bets.db 'DELETE FROM finding'; for tool in "fetch-odds --provider ndjson --from $TESTDIR/../gen-bets/slate.ndjson --now 2026-02-28T12:00:00Z" "gen-bets --now 2026-02-28T13:00:00Z"; do $tool --home desk --quiet > out; done; bash "$TESTDIR"/found.sh; grep -E '^(unsettled|activity|exposure|drawdown|roi)' found | cut -f 1-4
  ALL SYSTEMS OPERATIONAL
  unsettled	ok	none	24 h, critical 48 h
  activity	ok	0 bets today, 2 in 7 days	3 game days without
  exposure	ok	open 2.0%, today 0.0% of 1000.00	open 40%, a day 15%
  roi	ok	unknown, n 0: n too small	target 5.0%, critical 0.0%
  drawdown	ok	0.0% below the peak	10.0%, critical 20.0%
  $ sqlite3 desk/data/bets/bets.db "UPDATE backup SET taken_at = taken_at + 2 * 86400"; for time in 03-02T18:00:00 03-03T18:00:00; do bash "$TESTDIR"/found.sh --now 2026-${time}Z; done | grep -E 'unsettled' | cut -d'|' -f 1-3
  unsettled | warning | 2 open, oldest start 27 h ago 
  unsettled | critical | 2 open, oldest start 51 h ago 
  [1]
  $ fetch-results --home desk --provider ndjson --from "$TESTDIR"/../settle/results.ndjson --now 2026-03-01T20:00:00Z -q; settle --home desk --now 2026-03-01T20:00:00Z -q > out; bash "$TESTDIR"/found.sh --now 2026-03-03T18:00:00Z > out; grep -E '^(unsettled|activity|exposure|win-rate|roi|sharpe|drawdown|clv)' found | cut -f 1-4
  unsettled	ok	none	24 h, critical 48 h
  activity	ok	0 bets today, 2 in 7 days	3 game days without
  exposure	ok	open 0.0%, today 0.0% of 1019.22	open 40%, a day 15%
  win-rate	ok	100.0% (28.1% to 100.0%), n 2: n too small	target 54.0%, warning 52.0%
  roi	ok	114.0%, n 2: n too small	target 5.0%, critical 0.0%
  sharpe	ok	11.03, n 3 days: n too small	target 1.0, warning 0.5
  drawdown	ok	0.0% below the peak	10.0%, critical 20.0%
  clv	ok	unknown, n 0: n too small	target 0%, 3 days below
  $ bash "$TESTDIR"/found.sh --now 2026-03-01T19:00:00Z > out; grep ^unsettled found | cut -f 1-4
  unsettled	ok	2 open, oldest start 4 h ago	24 h, critical 48 h
  $ cp desk/config/betops.yaml good; sed -i 's/max_pending_exposure: 0.40/max_pending_exposure: 0.001/; s/max_daily_exposure: 0.15/max_daily_exposure: 0.001/' desk/config/betops.yaml; bash "$TESTDIR"/found.sh --now 2026-02-28T14:00:00Z | grep ^exposure
  exposure | warning | open 2.0%, today 2.0% of 1000.00 | the bankroll fell or the limits were lowered since; gen-bets places nothing more
  [1]
  $ cp good desk/config/betops.yaml; sqlite3 desk/data/bets/bets.db "INSERT INTO event (id, competition, form, name, home, away, starts_at, start_assumed, start_since) SELECT 90 + value, 1, 2, '', NULL, NULL, unixepoch('2026-03-01T15:00:00Z') + value * 86400, 0, 0 FROM generate_series(3, 5)"; bash "$TESTDIR"/found.sh --now 2026-03-07T12:00:00Z | grep ^activity
  activity | warning | 0 bets today, 0 in 7 days, 4 game days without | 'gen-bets -n --explain' says why each bet was not made
  [1]
