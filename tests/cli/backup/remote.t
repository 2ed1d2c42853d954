Needs: rclone

A remote: a folder, by a name of rclone's.

  $ "$TESTDIR"/desk
  $ printf 'backup:\n  remote: far:desk/one\n' >> config/betops.yaml
  $ "$TESTDIR"/plain backup --now 2026-03-02T06:00:00Z
  backup	place	done	bytes	why
  db-20260302T060000Z-HOST-ID	here	taken	N	
  db-20260302T060000Z-HOST-ID	far:desk/one	not uploaded		far:desk/one: rclone does not know this remote: set RCLONE_CONFIG_<NAME>_TYPE and so on in .env, or run 'rclone config' (rclone: Failed to create file system for destination "far:desk/one/": didn't find section in config file)
  backup: db-20260302T060000Z-HOST-ID is here and safe, and was not uploaded: far:desk/one: rclone does not know this remote: set RCLONE_CONFIG_<NAME>_TYPE and so on in .env, or run 'rclone config' (rclone: Failed to create file system for destination "far:desk/one/": didn't find section in config file)
  backup: backup=db-20260302T060000Z-HOST-ID bytes=N bets=2 uploaded=0 pruned=0
  [3]

Secrets that others can read are not used, and the backup here does not need them:

  $ mkdir open; cp -r config data .env open; rm -r open/data/locks; chmod 644 open/.env; "$TESTDIR"/plain backup --home open -q --now 2026-03-02T07:00:00Z | cut -f 1-3; "$TESTDIR"/plain backup restore --home open -n -q --now 2026-03-02T08:00:00Z; rm -r open
  backup	place	done
  db-20260302T070000Z-HOST-ID	here	taken
  db-20260302T070000Z-HOST-ID	far:desk/one	not uploaded
  backup: db-20260302T070000Z-HOST-ID is here and safe, and was not uploaded: open/.env can be read by others: chmod 600 open/.env
  backup: open/.env can be read by others: chmod 600 open/.env
  backup	taken	place	restored_to	old_store
  db-20260302T070000Z-HOST-ID	2026-03-02T07:00:00Z	here	$PWD/open/data/bets/bets.db	$PWD/open/data/bets/bets.db.pre-restore-20260302T080000Z

Whoever gives the remote up is not told of it for ever:

  $ mkdir gone; cp -r config data backups gone; sed -i '/remote:/d; s/^backup:/backup: {}/' gone/config/betops.yaml
  $ for home in . gone; do healthcheck -q --home $home --now 2026-03-02T07:00:00Z --format tsv | grep ^backup-checks | cut -f 2,3 | cut -c 1-30; done
  critical	upload (far:desk/one)
  ok	good
  [2]
  $ backup prune --home gone -q --force --now 2026-03-02T08:00:00Z >pruned; sqlite3 gone/data/bets/bets.db "SELECT place, kind, ok FROM backup_check ORDER BY id"; rm -r gone
  here|verify|1
  far:desk/one|upload|0
  far:desk/one|prune|1

The next run uploads what the last one could not:

  $ printf 'RCLONE_CONFIG_FAR_TYPE=alias\nRCLONE_CONFIG_FAR_REMOTE=%s/far\n' "$PWD" >> .env; mkdir far
  $ "$TESTDIR"/plain backup --now 2026-03-03T06:00:00Z
  backup	place	done	bytes	why
  db-20260303T060000Z-HOST-ID	here	taken	N	
  db-20260302T060000Z-HOST-ID	far:desk/one	uploaded	N	
  db-20260303T060000Z-HOST-ID	far:desk/one	uploaded	N	
  backup: backup=db-20260303T060000Z-HOST-ID bytes=N bets=2 uploaded=2 pruned=0
  $ ls far/desk/one | sed 's/-[^-]*-[0-9a-f]*\././'
  db-20260302T060000Z.home.tar.zst
  db-20260302T060000Z.json
  db-20260302T060000Z.sqlite3.zst
  db-20260303T060000Z.home.tar.zst
  db-20260303T060000Z.json
  db-20260303T060000Z.sqlite3.zst
  $ "$TESTDIR"/plain backup list --now 2026-03-03T07:00:00Z | cut -f 1,3,6,8
  backup	place	check	status
  db-20260302T060000Z-HOST-ID	here	verify	ok
  db-20260303T060000Z-HOST-ID	here	verify	ok
  db-20260302T060000Z-HOST-ID	far:desk/one	upload	ok
  db-20260303T060000Z-HOST-ID	far:desk/one	upload	ok
  backup: backups=4
  $ "$TESTDIR"/plain backup drill --now 2026-03-03T07:00:00Z | tail -n 1
  backup: backup=db-20260303T060000Z-HOST-ID place=far:desk/one age_hours=1 restored=yes agrees=yes

It is our disk that is full, and not the remote:

  $ mkdir full; printf '#!/bin/bash\n[[ $* =~ "copyto far:" ]] || PATH=${PATH#*:} exec rclone "$@"\necho "write: no space left on device" >&2; exit 1\n' > full/rclone; chmod +x full/rclone
  $ PATH=$PWD/full:$PATH "$TESTDIR"/plain backup drill --now 2026-03-03T07:00:00Z
  backup: ./backups/.partial/db-20260303T060000Z-HOST-ID.sqlite3.zst: there is no room left on this machine's disk to fetch it to
  [74]

Damage there is found, and mended from here:

  $ printf x | dd of="$(echo far/desk/one/db-20260302*.sqlite3.zst)" bs=1 seek=300 conv=notrunc status=none
  $ "$TESTDIR"/plain backup verify -q --now 2026-03-03T08:00:00Z
  backup	place	status	why
  db-20260302T060000Z-HOST-ID	here	ok	
  db-20260303T060000Z-HOST-ID	here	ok	
  db-20260302T060000Z-HOST-ID	far:desk/one	bad	db-20260302T060000Z-HOST-ID.sqlite3.zst: damaged: not the SHA-256 of the manifest
  db-20260303T060000Z-HOST-ID	far:desk/one	ok	
  [65]
  $ rm far/desk/one/db-20260303*; "$TESTDIR"/plain backup verify -q --now 2026-03-03T09:00:00Z
  backup	place	status	why
  db-20260302T060000Z-HOST-ID	here	ok	
  db-20260303T060000Z-HOST-ID	here	ok	
  db-20260302T060000Z-HOST-ID	far:desk/one	bad	db-20260302T060000Z-HOST-ID.sqlite3.zst: damaged: not the SHA-256 of the manifest
  db-20260303T060000Z-HOST-ID	far:desk/one	bad	missing
  [65]
  $ "$TESTDIR"/plain backup --now 2026-03-04T06:00:00Z
  backup	place	done	bytes	why
  db-20260304T060000Z-HOST-ID	here	taken	N	
  db-20260302T060000Z-HOST-ID	far:desk/one	uploaded	N	
  db-20260303T060000Z-HOST-ID	far:desk/one	uploaded	N	
  db-20260304T060000Z-HOST-ID	far:desk/one	uploaded	N	
  backup: backup=db-20260304T060000Z-HOST-ID bytes=N bets=2 uploaded=3 pruned=0
  $ "$TESTDIR"/plain backup verify --deep --now 2026-03-04T07:00:00Z
  backup	place	status	why
  db-20260302T060000Z-HOST-ID	here	ok	
  db-20260303T060000Z-HOST-ID	here	ok	
  db-20260304T060000Z-HOST-ID	here	ok	
  db-20260302T060000Z-HOST-ID	far:desk/one	ok	
  db-20260303T060000Z-HOST-ID	far:desk/one	ok	
  db-20260304T060000Z-HOST-ID	far:desk/one	ok	
  backup: ok=6 bad=0 not_opened=0

The machine is lost:

  $ mkdir -p new/config; cp config/betops.yaml new/config; cp .env new
  $ "$TESTDIR"/plain backup restore --home new --now 2026-03-05T06:00:00Z; settle --home new --verify
  backup	taken	place	restored_to	old_store
  db-20260304T060000Z-HOST-ID	2026-03-04T06:00:00Z	far:desk/one	$PWD/new/data/bets/bets.db	
  backup: backup=db-20260304T060000Z-HOST-ID place=far:desk/one bets=2
  settle: verified=2 differences=0

Logs go there, and from here after 14 days, when they are there:

  $ mkdir logs/settle; echo hello > logs/settle/2026-03-01.log; backup logs --now 2026-03-02T06:00:00Z
  log	done
  settle/2026-03-01.log	packed
  settle/2026-03-01.log.zst	uploaded
  backup: renamed=0 packed=1 uploaded=1 deleted=0
  $ (cd far/desk/one/logs/*; find . -type f)
  ./settle/2026-03-01.log.zst
  $ rm -r far/desk/one/logs; backup logs --now 2026-03-20T06:00:00Z; ls logs/settle; find far -name '*.log.zst' | wc -l
  log	done
  settle/2026-03-01.log.zst	uploaded
  settle/2026-03-01.log.zst	deleted
  backup: renamed=0 packed=0 uploaded=1 deleted=1
  1

A day that is there again when its first part is only at the remote is put beside that:

  $ echo more > logs/settle/2026-03-01.log; backup logs --now 2026-03-20T07:00:00Z
  log	done
  settle/2026-03-01.log	packed
  settle/2026-03-01.log.zst	uploaded
  settle/2026-03-01.log.zst	deleted
  backup: renamed=0 packed=1 uploaded=1 deleted=1
  $ backup logs --now 2026-03-20T08:00:00Z; zstd -qdc far/desk/one/logs/*/settle/2026-03-01*
  backup: renamed=0 packed=0 uploaded=0 deleted=0
  more
  hello

A key that may not delete is enough: what would go there is said, and stays.

  $ mkdir bin; printf '#!/bin/bash\n[[ $* =~ deletefile ]] || PATH=${PATH#*:} exec rclone "$@"\necho "AccessDenied: no" >&2; exit 1\n' > bin/rclone; chmod +x bin/rclone
  $ printf '  keep: {daily: 1, weekly: 0, monthly: 0, yearly: 0}\n  keep_min: 1\n' >> config/betops.yaml; PATH=$PWD/bin:$PATH "$TESTDIR"/plain backup prune --force --now 2026-03-04T12:00:00Z
  backup	place	done	bytes	why
  db-20260304T060000Z-HOST-ID	here	kept	N	daily
  db-20260303T060000Z-HOST-ID	here	deleted	N	no rule keeps it
  db-20260302T060000Z-HOST-ID	here	deleted	N	no rule keeps it
  db-20260304T060000Z-HOST-ID	far:desk/one	kept	N	daily
  backup: nothing is deleted there: far:desk/one: access is denied: the credentials are known and may not do this (rclone: AccessDenied: no)
  db-20260303T060000Z-HOST-ID	far:desk/one	kept	N	no rule keeps it
  db-20260302T060000Z-HOST-ID	far:desk/one	kept	N	no rule keeps it
  backup: deleted=2 kept=4
  $ "$TESTDIR"/plain backup prune --force --now 2026-03-04T13:00:00Z
  backup	place	done	bytes	why
  db-20260304T060000Z-HOST-ID	here	kept	N	daily
  db-20260304T060000Z-HOST-ID	far:desk/one	kept	N	daily
  db-20260303T060000Z-HOST-ID	far:desk/one	deleted	N	no rule keeps it
  db-20260302T060000Z-HOST-ID	far:desk/one	deleted	N	no rule keeps it
  backup: deleted=2 kept=2

Credentials are not for arguments:

  $ sed -i "s/far:desk.one/':s3,secret_access_key=walnut:desk'/" config/betops.yaml; backup list 2>&1 | sed 's/:[0-9]*:/:LINE:/'
  backup: ./config/betops.yaml:LINE: backup.remote: not a remote of rclone: NAME:PATH, its credentials in .env
  [78]
