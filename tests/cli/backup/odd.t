Needs: rclone

Two backups:

  $ "$TESTDIR"/desk
  $ for day in 5 6; do backup -q --now 2026-03-1${day}T06:00:00Z > taken; done

One odd entry beside them costs that entry, never the others:

  $ (printf '%01000000d' 0 | tr 0 '[') > backups/db-deep.json; mkdir backups/db-folder.json; mkfifo backups/db-pipe.json; ln -s gone backups/db-gone.json; ln -s db-loop.json backups/db-loop.json; truncate -s 1T backups/db-sparse.json; ln -s /dev/zero backups/db-zeros.json; mkfifo backups/db-pipe.sqlite3.zst
  $ "$TESTDIR"/plain backup list -q | cut -f 1,8
  backup	status
  db-deep	not a manifest: not JSON at byte 1000000
  db-folder	./backups/db-folder.json: is a folder, not a file
  db-gone	cannot open ./backups/db-gone.json: No such file or directory
  db-loop	./backups/db-loop.json: is a link, not a file
  db-pipe	./backups/db-pipe.json: is a named pipe, not a file
  db-sparse	./backups/db-sparse.json: has more than 1048576 bytes
  db-zeros	./backups/db-zeros.json: is a device, not a file
  db-20260315T060000Z-HOST-ID	ok
  db-20260316T060000Z-HOST-ID	ok
  $ "$TESTDIR"/plain backup verify -n --deep --now 2026-03-17T06:00:00Z | cut -f 1-3
  backup	place	status
  db-deep	here	bad
  db-folder	here	bad
  db-gone	here	bad
  db-loop	here	bad
  db-pipe	here	bad
  db-sparse	here	bad
  db-zeros	here	bad
  db-20260315T060000Z-HOST-ID	here	ok
  db-20260316T060000Z-HOST-ID	here	ok
  backup: ok=2 bad=7 not_opened=0
  [65]
  $ "$TESTDIR"/plain backup drill --now 2026-03-17T07:00:00Z | tail -n 1
  backup: backup=db-20260316T060000Z-HOST-ID place=here age_hours=25 restored=yes agrees=yes
  $ "$TESTDIR"/plain backup prune --now 2026-03-17T07:00:00Z | tail -n 1
  backup: deleted=0 kept=2
  $ "$TESTDIR"/plain backup restore -n --now 2026-03-17T07:00:00Z | tail -n 1
  backup: backup=db-20260316T060000Z-HOST-ID place=here bets=2
  $ "$TESTDIR"/plain backup -q --now 2026-03-17T08:00:00Z
  backup	place	done	bytes	why
  db-20260317T080000Z-HOST-ID	here	taken	N	

So does one odd file of a backup:

  $ mv backups/db-20260317*.sqlite3.zst one; mkfifo "$(echo backups/db-20260317*.home.tar.zst | sed 's/home.tar/sqlite3/')"; "$TESTDIR"/plain backup verify -n --deep -q | grep 20260317
  db-20260317T080000Z-HOST-ID	here	bad	db-20260317T080000Z-HOST-ID.sqlite3.zst: ./backups/db-20260317T080000Z-HOST-ID.sqlite3.zst: is a named pipe, not a file
  [65]
  $ rm backups/db-20260317*.sqlite3.zst; truncate -s 1T one; mv one "$(echo backups/db-20260317*.home.tar.zst | sed 's/home.tar/sqlite3/')"; "$TESTDIR"/plain backup restore -n -q --now 2026-03-17T09:00:00Z
  backup: db-deep from here cannot be restored: not a manifest: not JSON at byte 1000000
  backup: db-folder from here cannot be restored: ./backups/db-folder.json: is a folder, not a file
  backup: db-gone from here cannot be restored: cannot open ./backups/db-gone.json: No such file or directory
  backup: db-loop from here cannot be restored: ./backups/db-loop.json: is a link, not a file
  backup: db-pipe from here cannot be restored: ./backups/db-pipe.json: is a named pipe, not a file
  backup: db-sparse from here cannot be restored: ./backups/db-sparse.json: has more than 1048576 bytes
  backup: db-zeros from here cannot be restored: ./backups/db-zeros.json: is a device, not a file
  backup: db-20260317T080000Z-HOST-ID from here is not restored, an older one is looked for: db-20260317T080000Z-HOST-ID.sqlite3.zst: N bytes, the manifest says M
  backup	taken	place	restored_to	old_store
  db-20260316T060000Z-HOST-ID	2026-03-16T06:00:00Z	here	$PWD/data/bets/bets.db	$PWD/data/bets/bets.db.pre-restore-20260317T090000Z

So does one at the remote:

  $ mv backups/* .; mkdir -p far/desk; printf 'backup:\n  remote: far:desk\n' >> config/betops.yaml; printf 'RCLONE_CONFIG_FAR_TYPE=alias\nRCLONE_CONFIG_FAR_REMOTE=%s/far\n' "$PWD" >> .env
  $ mv db-* far/desk; rm far/desk/db-20260317*; sqlite3 data/bets/bets.db 'DELETE FROM backup_check'
  $ "$TESTDIR"/plain backup verify -n --deep --now 2026-03-17T10:00:00Z
  backup	place	status	why
  db-deep	far:desk	bad	not a manifest: not JSON at byte 1000000
  db-sparse	far:desk	bad	1099511627776 bytes, too many for a manifest
  db-20260315T060000Z-HOST-ID	far:desk	ok	
  db-20260316T060000Z-HOST-ID	far:desk	ok	
  backup: ok=2 bad=2 not_opened=0
  [65]
  $ "$TESTDIR"/plain backup drill --now 2026-03-17T10:00:00Z | tail -n 1
  backup: backup=db-20260316T060000Z-HOST-ID place=far:desk age_hours=28 restored=yes agrees=yes
  $ "$TESTDIR"/plain backup restore -n --now 2026-03-17T10:00:00Z | tail -n 1
  backup: backup=db-20260316T060000Z-HOST-ID place=far:desk bets=2
  $ "$TESTDIR"/plain backup -q --now 2026-03-17T11:00:00Z
  backup	place	done	bytes	why
  db-20260317T110000Z-HOST-ID	here	taken	N	
  db-20260317T110000Z-HOST-ID	far:desk	uploaded	N	

One that is a link whose disk is not there for now keeps its files:

  $ mv backups/db-*.json elsewhere; ln -s away "$(echo backups/db-*.home.tar.zst | sed 's/home.tar.zst/json/')"; backup -q --now 2026-03-17T12:00:00Z > taken; ls backups | grep -c 'T11.*zst'
  2
