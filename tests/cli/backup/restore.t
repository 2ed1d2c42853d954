Two backups, and bets in between:

  $ "$TESTDIR"/desk
  $ "$TESTDIR"/plain backup -q --now 2026-03-02T06:00:00Z
  backup	place	done	bytes	why
  db-20260302T060000Z-HOST-ID	here	taken	N	
  $ sqlite3 data/bets/bets.db .dump > before
  $ sqlite3 data/bets/bets.db "INSERT INTO alias VALUES ('football', 0, '', 'leeds utd', 'Leeds Utd', 1)"
  $ "$TESTDIR"/plain backup -q --now 2026-03-03T06:00:00Z
  backup	place	done	bytes	why
  db-20260303T060000Z-HOST-ID	here	taken	N	

Beside the store, to look at. -n says which it would be:

  $ "$TESTDIR"/plain backup restore -n --to copy.db --now 2026-03-03T07:00:00Z; ls copy.db
  backup	taken	place	restored_to	old_store
  db-20260303T060000Z-HOST-ID	2026-03-03T06:00:00Z	here	$PWD/copy.db	
  backup: backup=db-20260303T060000Z-HOST-ID place=here bets=2
  ls: cannot access 'copy.db': No such file or directory
  [2]
  $ backup restore -n -q --to new/sub/copy.db --now 2026-03-03T07:00:00Z > said; ls new
  ls: cannot access 'new': No such file or directory
  [2]
  $ "$TESTDIR"/plain backup restore --at 2026-03-02T23:00:00Z --to copy.db --now 2026-03-03T07:00:00Z
  backup	taken	place	restored_to	old_store
  db-20260302T060000Z-HOST-ID	2026-03-02T06:00:00Z	here	$PWD/copy.db	
  backup: backup=db-20260302T060000Z-HOST-ID place=here bets=2
  $ diff <(grep -v 'INTO backup' before) <(sqlite3 copy.db .dump | grep -v 'INTO backup')

Over the store. What was there is kept, with what its log held, and nothing of it is left to be played into the new one:

  $ sqlite3 data/bets/bets.db "INSERT INTO alias VALUES ('football', 0, '', 'l.u.f.c.', 'L.U.F.C.', 1)"
  $ "$TESTDIR"/plain backup restore --now 2026-03-03T08:00:00Z
  backup	taken	place	restored_to	old_store
  db-20260303T060000Z-HOST-ID	2026-03-03T06:00:00Z	here	$PWD/data/bets/bets.db	$PWD/data/bets/bets.db.pre-restore-20260303T080000Z
  backup: backup=db-20260303T060000Z-HOST-ID place=here bets=2
  $ ls data/bets; settle --verify -q; sqlite3 data/bets/bets.db "SELECT name FROM alias WHERE name IN ('Leeds Utd', 'L.U.F.C.')" 'PRAGMA journal_mode'
  bets.db
  bets.db.pre-restore-20260303T080000Z
  Leeds Utd
  wal
  $ sqlite3 data/bets/*.pre-restore-* "SELECT name FROM alias WHERE name IN ('Leeds Utd', 'L.U.F.C.')"
  L.U.F.C.
  Leeds Utd

The backup was taken in the middle of a run, and before it was on record; the store that was restored knows it, and of no run that never ends:

  $ sqlite3 data/bets/bets.db "INSERT INTO run (name, job, attempt, state, started_at, host, boot, pid, log, log_offset, tail, command, version) VALUES ('r', 'backup', 1, 'running', 1, 'h', 'b', 1, 'l', 0, '', 'backup', '0')"
  $ backup -q --now 2026-03-03T08:10:00Z > taken; "$TESTDIR"/plain backup restore -q --now 2026-03-03T08:20:00Z | cut -f 1; sqlite3 data/bets/bets.db 'SELECT count(*) FROM run'
  backup
  db-20260303T081000Z-HOST-ID
  0
  $ "$TESTDIR"/plain backup list -q | tail -n 1
  db-20260303T081000Z-HOST-ID	2026-03-03T08:10:00Z	here	N	no	verify	2026-03-03T08:20:00Z	ok

A store that is open is left alone:

  $ mkfifo hold; sqlite3 data/bets/bets.db 'SELECT 1 FROM ticket LIMIT 1' '.shell touch held; cat hold' > seen & for try in {1..500}; do [[ -e held ]] && break; sleep 0.02; done; "$TESTDIR"/plain backup restore --now 2026-03-03T09:00:00Z; echo > hold; wait
  backup: $PWD/data/bets/bets.db is open in another program: stop the jobs (and close sqlite3), then restore again

One that a killed restore has left without its log of writes has it again after init-home, and healthcheck says so:

  $ sqlite3 data/bets/bets.db 'PRAGMA journal_mode = DELETE'; healthcheck -q --format tsv | grep -P '^store\t' | cut -f 2,3,6; init-home . -q; sqlite3 data/bets/bets.db 'PRAGMA journal_mode'
  delete
  warning	2 bets, in journal mode delete	readers hold up writers: run init-home on the home again
  wal

A damaged store, a missing one, one whose log was left behind:

  $ head -c 50000 /dev/zero > data/bets/bets.db; "$TESTDIR"/plain backup restore -q --now 2026-03-03T10:00:00Z; settle --verify
  backup: $PWD/data/bets/bets.db: file is not a database; restore a backup
  backup	taken	place	restored_to	old_store
  db-20260303T081000Z-HOST-ID	2026-03-03T08:10:00Z	here	$PWD/data/bets/bets.db	$PWD/data/bets/bets.db.pre-restore-20260303T100000Z
  settle: verified=2 differences=0
  $ "$TESTDIR"/plain backup --now 2026-03-03T10:30:00Z -q; head -c 100 /dev/urandom > data/bets/bets.db; "$TESTDIR"/plain backup; rm data/bets/bets.db
  backup	place	done	bytes	why
  db-20260303T103000Z-HOST-ID	here	taken	N	
  backup: $PWD/data/bets/bets.db: file is not a database; restore a backup
  $ echo stale > data/bets/bets.db-wal; "$TESTDIR"/plain backup restore -q --now 2026-03-03T11:00:00Z; settle --verify; ls data/bets | grep -v T08
  backup	taken	place	restored_to	old_store
  db-20260303T103000Z-HOST-ID	2026-03-03T10:30:00Z	here	$PWD/data/bets/bets.db	
  settle: verified=2 differences=0
  bets.db
  bets.db-shm
  bets.db-wal
  bets.db.pre-restore-20260303T100000Z
  bets.db.pre-restore-20260303T110000Z-wal

A backup that does not prove is passed over, and named:

  $ truncate -s -3 backups/db-20260303T103000Z*.sqlite3.zst; "$TESTDIR"/plain backup restore --to copy.db --now 2026-03-03T12:00:00Z
  backup: db-20260303T103000Z-HOST-ID from here is not restored, an older one is looked for: db-20260303T103000Z-HOST-ID.sqlite3.zst: N bytes, the manifest says M
  backup	taken	place	restored_to	old_store
  db-20260303T081000Z-HOST-ID	2026-03-03T08:10:00Z	here	$PWD/copy.db	$PWD/copy.db.pre-restore-20260303T120000Z
  backup: backup=db-20260303T081000Z-HOST-ID place=here bets=2
  $ rm backups/*.json; "$TESTDIR"/plain backup restore
  backup: there is no sound backup to restore
  [66]

A home of which nothing but the folder backups/ and a configuration was saved:

  $ mkdir -p new/config; cp config/betops.yaml new/config; "$TESTDIR"/plain backup -q --now 2026-03-04T06:00:00Z; cp -r backups new
  backup	place	done	bytes	why
  db-20260304T060000Z-HOST-ID	here	taken	N	
  $ "$TESTDIR"/plain backup restore --home new -q --now 2026-03-04T07:00:00Z; settle --home new --verify
  backup	taken	place	restored_to	old_store
  db-20260304T060000Z-HOST-ID	2026-03-04T06:00:00Z	here	$PWD/new/data/bets/bets.db	
  settle: verified=2 differences=0

A store that is damaged makes no backup; neither does one that has lost rows, unless it is known why:

  $ "$TESTDIR"/plain backup -q --now 2026-03-05T06:00:00Z
  backup	place	done	bytes	why
  db-20260305T060000Z-HOST-ID	here	taken	N	
  $ sqlite3 data/bets/bets.db 'DELETE FROM score WHERE event = (SELECT min(event) FROM result); DELETE FROM result WHERE event = (SELECT min(event) FROM result)'
  $ "$TESTDIR"/plain backup --now 2026-03-06T06:00:00Z
  backup: result has 1 rows, and 2 in the last backup
  backup: the store is damaged, so there is no new backup; look with 'settle --verify', and at 'backup restore -n'
  [65]
  $ "$TESTDIR"/plain backup -q --force --now 2026-03-06T06:00:00Z
  backup	place	done	bytes	why
  db-20260306T060000Z-HOST-ID	here	taken	N	
  $ sqlite3 data/bets/bets.db 'DROP TRIGGER settlement_never_goes; DELETE FROM settlement WHERE ticket = 1'
  $ "$TESTDIR"/plain backup --now 2026-03-07T06:00:00Z; ls backups | grep -c 20260307
  backup: paper stakes at risk are 0, the open bets' are 1388
  backup: bet 1: postings to cash are 1610, its settlement says -1388
  backup: the bets, settled ones and profit of value on 2026-02-28 are 2, 2, 1922, not 2, 1, 312
  backup: open bets without a row of their own: 0 and 1
  backup: the store is damaged, so there is no new backup; look with 'settle --verify', and at 'backup restore -n'
  0
  [1]
