A store that is missing, of another schema, or no store; whatever else there is to look at is looked at (O1):

  $ bash "$TESTDIR"/home.sh desk; cd desk/data/bets; cp bets.db good; rm bets.db
  $ bash "$TESTDIR"/found.sh
  store | critical | desk/data/bets/bets.db: there is no store; make one with 'init-home DIR --desk football' | stop the jobs; 'backup restore' brings back the last good copy
  store-schema | warning | could not check | the store cannot be opened
  ledger | warning | could not check | the store cannot be opened
  quotes | warning | could not check | the store cannot be opened
  credits | warning | could not check | the store cannot be opened
  jobs | warning | could not check | the store cannot be opened
  outbox | warning | could not check | the store cannot be opened
  backup | warning | could not check | the store cannot be opened
  unsettled | warning | could not check | the store cannot be opened
  activity | warning | could not check | the store cannot be opened
  overtime | warning | could not check | the store cannot be opened
  exposure | warning | could not check | the store cannot be opened
  betting | warning | could not check | the store cannot be opened
  performance | warning | could not check | the store cannot be opened
  CRITICAL ERRORS: 1
  [1]
  $ head -c 4096 /dev/zero | tr '\0' x > desk/data/bets/bets.db; bash "$TESTDIR"/found.sh | head -n 1
  store | critical | $PWD/desk/data/bets/bets.db: file is not a database; restore a backup | stop the jobs; 'backup restore' brings back the last good copy
  [1]
  $ cp desk/data/bets/good desk/data/bets/bets.db; sqlite3 desk/data/bets/bets.db 'PRAGMA user_version = 1' ; bash "$TESTDIR"/found.sh | head -n 1
  store | critical | the store is at schema 1 and this program needs 7: run init-home on its home again, it migrates | install all tools together, of one version; run init-home on the home
  [1]
  $ cp desk/data/bets/good desk/data/bets/bets.db; bash "$TESTDIR"/found.sh
  ALL SYSTEMS OPERATIONAL

One whose facts nobody keeps from being changed:

  $ sqlite3 desk/data/bets/bets.db "DROP TRIGGER $(sqlite3 desk/data/bets/bets.db "SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name LIMIT 1")"; bash "$TESTDIR"/found.sh
  store-schema | critical | there is no trigger advice_never_changes | stop the jobs: what it kept out may be in; 'backup restore' brings back a good copy
  CRITICAL ERRORS: 1
  [1]
  $ cp desk/data/bets/good desk/data/bets/bets.db; bash "$TESTDIR"/found.sh
  ALL SYSTEMS OPERATIONAL

One that is damaged within, and one with a reference to nothing, are found by the next backup,
which proves all of it:

  $ page=$(sqlite3 desk/data/bets/bets.db "SELECT rootpage FROM sqlite_schema WHERE name = 'event_ref'"); printf 'damaged' | dd of=desk/data/bets/bets.db bs=1 seek=$(((page - 1) * 4096)) conv=notrunc status=none; (backup --home desk -q --now 2026-03-01T11:00:00Z; bash "$TESTDIR"/found.sh) 2>&1 | sed -E 's/Page [0-9]+/Page N/'
  backup: integrity: *** in database main ***
  Page N: btreeInitPage() returns error code 11
  backup: $PWD/desk/backups/.partial/store.db: database disk image is malformed
  backup: the store is damaged, so there is no new backup; look with 'settle --verify', and at 'backup restore -n'
  store-proof | critical | integrity: *** in database main *** Page N: btreeInitPage() returns error code 11; $PWD/desk/backups/.partial/store.db: database disk image is malformed | stop the jobs; 'backup restore' into another file first
  CRITICAL ERRORS: 1
  [1]
  $ cp desk/data/bets/good desk/data/bets/bets.db; sqlite3 desk/data/bets/bets.db "INSERT INTO event_ref (provider, provider_id, event) VALUES ('p', '1', 77); INSERT INTO competition (id, sport, key) VALUES (1, 's', 'l'); INSERT INTO event (id, competition, form, name, home, away, starts_at, start_assumed, start_since) VALUES (1, 1, 0, '', 1008, 1009, 0, 0, 0)"; backup --home desk -q --now 2026-03-01T11:00:00Z; bash "$TESTDIR"/found.sh
  backup: a row that refers to none, in: event
  backup: a row that refers to none, in: event
  backup: a row that refers to none, in: event_ref
  backup: the store is damaged, so there is no new backup; look with 'settle --verify', and at 'backup restore -n'
  store-proof | critical | a row that refers to none, in: event; a row that refers to none, in: event; a row that refers to none, in: event_ref | stop the jobs; 'backup restore' into another file first
  CRITICAL ERRORS: 1
  [1]
  $ sqlite3 desk/data/bets/bets.db "DELETE FROM event_ref; DELETE FROM event"; backup --home desk -q --now 2026-03-01T11:30:00Z >taken; bash "$TESTDIR"/found.sh
  ALL SYSTEMS OPERATIONAL

A write-ahead log that nobody could take back:

  $ echo 'health: {disk_warning_gb: 0, disk_critical_gb: 0, inodes_warning: 0, wal_warning_mb: 0}' > limits; sed -i '/^health/d' desk/config/betops.yaml; cat limits >> desk/config/betops.yaml; sqlite3 desk/data/bets/bets.db "INSERT INTO participant (sport, role, name) VALUES ('s', 0, 'n')" '.shell bash $TESTDIR/found.sh' > out; cat out | sed -E 's/[0-9]+ kB/N kB/'
  System command returns 512
  store-wal | warning | N kB | a program has had the store open for long: find and end it (fuser -v bets.db)
  WARNINGS DETECTED: 1
