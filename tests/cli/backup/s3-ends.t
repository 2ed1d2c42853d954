Needs: rclone swift

A bucket that is full takes no backup, and half of none:

  $ "$TESTDIR"/desk; "$TESTDIR"/s3 start; printf 'backup:\n  remote: far:bucket/desk\n' >> config/betops.yaml
  $ "$TESTDIR"/s3 rclone mkdir far:bucket; "$TESTDIR"/s3 quota 5000; "$TESTDIR"/plain backup --now 2026-03-02T06:00:00Z
  backup	place	done	bytes	why
  db-20260302T060000Z-HOST-ID	here	taken	N	
  db-20260302T060000Z-HOST-ID	far:bucket/desk	not uploaded		far:bucket/desk: there is no room left at the remote: make some, or keep fewer backups (rclone: Failed to copyto: EntityTooLarge: Upload exceeds quota.)
  backup: db-20260302T060000Z-HOST-ID is here and safe, and was not uploaded: far:bucket/desk: there is no room left at the remote: make some, or keep fewer backups (rclone: Failed to copyto: EntityTooLarge: Upload exceeds quota.)
  backup: backup=db-20260302T060000Z-HOST-ID bytes=N bets=2 uploaded=0 pruned=0
  [3]
  $ "$TESTDIR"/s3 quota 10000; "$TESTDIR"/plain backup -q --now 2026-03-02T07:00:00Z
  backup	place	done	bytes	why
  db-20260302T070000Z-HOST-ID	here	taken	N	
  db-20260302T060000Z-HOST-ID	far:bucket/desk	not uploaded		far:bucket/desk: there is no room left at the remote: make some, or keep fewer backups (rclone: Failed to copyto: EntityTooLarge: Upload exceeds quota.)
  backup: db-20260302T060000Z-HOST-ID is here and safe, and was not uploaded: far:bucket/desk: there is no room left at the remote: make some, or keep fewer backups (rclone: Failed to copyto: EntityTooLarge: Upload exceeds quota.)
  [3]
  $ "$TESTDIR"/s3 rclone lsf far:bucket/desk | grep -c json
  0
  [1]
  $ "$TESTDIR"/plain backup list --now 2026-03-02T08:00:00Z
  backup	taken	place	bytes	encrypted	check	checked	status
  db-20260302T060000Z-HOST-ID	2026-03-02T06:00:00Z	here	N	no	verify	2026-03-02T06:00:00Z	ok
  db-20260302T070000Z-HOST-ID	2026-03-02T07:00:00Z	here	N	no	verify	2026-03-02T07:00:00Z	ok
  backup: backups=2
  $ "$TESTDIR"/s3 quota 10000000; "$TESTDIR"/plain backup -q --now 2026-03-03T06:00:00Z
  backup	place	done	bytes	why
  db-20260303T060000Z-HOST-ID	here	taken	N	
  db-20260302T060000Z-HOST-ID	far:bucket/desk	uploaded	N	
  db-20260302T070000Z-HOST-ID	far:bucket/desk	uploaded	N	
  db-20260303T060000Z-HOST-ID	far:bucket/desk	uploaded	N	

The storage is killed in the middle of an object: no manifest, no backup.

  $ head -c 4000000 /dev/urandom > models/noise.bin
  $ "$TESTDIR"/s3 die-after 10 & RCLONE_BWLIMIT=1M "$TESTDIR"/plain backup -q --now 2026-03-04T06:00:00Z 2>&1 | grep -v "^backup: db" | cut -f 1-3
  backup	place	done
  db-20260304T060000Z-HOST-ID	here	taken
  db-20260304T060000Z-HOST-ID	far:bucket/desk	not uploaded
  [3]
  $ "$TESTDIR"/s3 revive; "$TESTDIR"/s3 rclone lsf far:bucket/desk | sed -n 's/.*20260304T060000Z-.*-[^.]*//p'
  .sqlite3.zst
  $ "$TESTDIR"/plain backup -q --now 2026-03-05T06:00:00Z
  backup	place	done	bytes	why
  db-20260305T060000Z-HOST-ID	here	taken	N	
  db-20260304T060000Z-HOST-ID	far:bucket/desk	uploaded	N	
  db-20260305T060000Z-HOST-ID	far:bucket/desk	uploaded	N	
  db-20260302T060000Z-HOST-ID	here	deleted	N	no rule keeps it
  db-20260302T060000Z-HOST-ID	far:bucket/desk	deleted	N	no rule keeps it
  $ "$TESTDIR"/plain backup verify -q --deep --now 2026-03-05T07:00:00Z; "$TESTDIR"/s3 stop
  backup	place	status	why
  db-20260302T070000Z-HOST-ID	here	ok	
  db-20260303T060000Z-HOST-ID	here	ok	
  db-20260304T060000Z-HOST-ID	here	ok	
  db-20260305T060000Z-HOST-ID	here	ok	
  db-20260302T070000Z-HOST-ID	far:bucket/desk	ok	
  db-20260303T060000Z-HOST-ID	far:bucket/desk	ok	
  db-20260304T060000Z-HOST-ID	far:bucket/desk	ok	
  db-20260305T060000Z-HOST-ID	far:bucket/desk	ok	
