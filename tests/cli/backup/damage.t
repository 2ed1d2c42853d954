Four good backups:

  $ "$TESTDIR"/desk
  $ for day in 1 2 3 4; do backup -q --now 2026-03-1${day}T06:00:00Z > taken; done

One byte of one is changed, one is cut short, one is gone, and the manifest of one makes no sense:

  $ printf x | dd of="$(echo backups/db-20260311*.sqlite3.zst)" bs=1 seek=3000 conv=notrunc status=none
  $ truncate -s 1000 backups/db-20260312*.sqlite3.zst
  $ rm backups/db-20260313*
  $ sed -i 's/"format": 2/"format": 7/' backups/db-20260314*.json
  $ "$TESTDIR"/plain backup verify --deep --now 2026-03-14T07:00:00Z
  backup	place	status	why
  db-20260314T060000Z-HOST-ID	here	bad	a manifest of format 7, this program knows 1 to 2
  db-20260311T060000Z-HOST-ID	here	bad	db-20260311T060000Z-HOST-ID.sqlite3.zst: damaged: not the SHA-256 of the manifest
  db-20260312T060000Z-HOST-ID	here	bad	db-20260312T060000Z-HOST-ID.sqlite3.zst: N bytes, the manifest says M
  db-20260313T060000Z-HOST-ID	here	bad	missing
  backup: ok=0 bad=4 not_opened=0
  [65]

Bytes that agree with a manifest of their own and are no store:

  $ rm -r backups; mkdir backups; sqlite3 data/bets/bets.db 'DELETE FROM backup_check'
  $ backup -q --now 2026-03-15T06:00:00Z > taken
  $ "$TESTDIR"/forge backups/*.json
  $ "$TESTDIR"/plain backup verify --now 2026-03-15T07:00:00Z
  backup	place	status	why
  db-20260315T060000Z-HOST-ID	here	ok	
  backup: ok=1 bad=0 not_opened=0
  $ "$TESTDIR"/plain backup verify --deep --now 2026-03-15T08:00:00Z
  backup	place	status	why
  db-20260315T060000Z-HOST-ID	here	bad	$PWD/backups/.partial/copy.db: file is not a database
  backup: ok=0 bad=1 not_opened=0
  [65]
  $ "$TESTDIR"/plain backup restore --to copy.db
  backup: db-20260315T060000Z-HOST-ID from here is not restored, an older one is looked for: $PWD/.restore.partial/store.db: file is not a database
  backup: there is no sound backup to restore
  [66]

A manifest that names files of others is none:

  $ sed -i 's|"file": "db-[^"]*home.tar.zst"|"file": "../config/betops.yaml"|' backups/*.json; "$TESTDIR"/plain backup verify
  backup	place	status	why
  db-20260315T060000Z-HOST-ID	here	bad	not a manifest: a file that is not of this backup
  backup: ok=0 bad=1 not_opened=0
  [65]

One that says it is of another time or store: of another time it is none, and of another store it is found out when it is unpacked.

  $ rm -r backups; sqlite3 data/bets/bets.db 'DELETE FROM backup_check'; for day in 5 6 7; do backup -q --now 2026-03-1${day}T06:00:00Z > taken; done
  $ sed -i 's/"format": 2/"format": 1/' backups/*.json; sed -i 's/"taken_at": .*/"taken_at": "2026-04-01T06:00:00Z",/' backups/db-20260316*.json; sed -i 's/"store": .*/"store": "z",/' backups/db-20260317*.json
  $ "$TESTDIR"/plain backup verify --deep --now 2026-03-17T07:00:00Z
  backup	place	status	why
  db-20260316T060000Z-HOST-ID	here	bad	not a manifest: its name is of another time or machine
  db-20260315T060000Z-HOST-ID	here	ok	
  db-20260317T060000Z-HOST-ID	here	bad	it is of another store than the manifest says
  backup: ok=1 bad=2 not_opened=0
  [65]
  $ "$TESTDIR"/plain backup restore -n --now 2026-04-02T07:00:00Z | tail -n 1
  backup: backup=db-20260315T060000Z-HOST-ID place=here bets=2
  $ mv data/bets/bets.db kept.db; "$TESTDIR"/plain backup restore -n | sed -E 's/1 of [0-9a-f]{16}/1 of ID/'; mv kept.db data/bets/bets.db
  backup: db-20260316T060000Z-HOST-ID from here cannot be restored: not a manifest: its name is of another time or machine
  backup: there are backups of several stores, 1 of ID, 1 of z, and none is known to be this home's: point backup.remote to a folder that has one's only

A number of a manifest that is not as it was written:

  $ rm -r backups; sqlite3 data/bets/bets.db 'DELETE FROM backup_check'; for day in 5 6; do backup -q --now 2026-03-1${day}T06:00:00Z > taken; done
  $ sed -i 's/"ticket": 2/"ticket": 3/' backups/db-20260316*.json; "$TESTDIR"/plain backup verify --now 2026-03-17T06:00:00Z; "$TESTDIR"/plain backup restore -n --now 2026-03-17T07:00:00Z
  backup	place	status	why
  db-20260316T060000Z-HOST-ID	here	bad	damaged: not the SHA-256 at the end of the manifest
  db-20260315T060000Z-HOST-ID	here	ok	
  backup: ok=1 bad=1 not_opened=0
  backup: db-20260316T060000Z-HOST-ID from here cannot be restored: damaged: not the SHA-256 at the end of the manifest
  backup	taken	place	restored_to	old_store
  db-20260315T060000Z-HOST-ID	2026-03-15T06:00:00Z	here	$PWD/data/bets/bets.db	$PWD/data/bets/bets.db.pre-restore-20260317T070000Z
  backup: backup=db-20260315T060000Z-HOST-ID place=here bets=2

A run that was killed: its files never counted, and the next run takes them away.

  $ rm -r backups; mkdir -p backups/.partial; sqlite3 data/bets/bets.db 'DELETE FROM backup_check'
  $ touch backups/.partial/store.db backups/db-20260316T060000Z-HOST-12345678.sqlite3.zst
  $ "$TESTDIR"/plain backup list; "$TESTDIR"/plain backup -q --now 2026-03-17T06:00:00Z; ls -A backups | sed 's/-[^-]*-[0-9a-f]*\././'
  backup: backups=0
  backup	place	done	bytes	why
  db-20260317T060000Z-HOST-ID	here	taken	N	
  db-20260317T060000Z.home.tar.zst
  db-20260317T060000Z.json
  db-20260317T060000Z.sqlite3.zst

A full disk leaves nothing half:

  $ ls -A backups > before; (ulimit -f 100; trap '' XFSZ; "$TESTDIR"/plain backup --now 2026-03-18T06:00:00Z) || echo "exit $?"; ls -A backups | diff before -
  backup: cannot copy the store to ./backups/.partial/store.db: disk I/O error
  exit 74
