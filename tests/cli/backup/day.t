A backup, and what is in it:

  $ "$TESTDIR"/desk
  $ "$TESTDIR"/plain backup --now 2026-03-02T06:00:00Z
  backup	place	done	bytes	why
  db-20260302T060000Z-HOST-ID	here	taken	N	
  backup: backup=db-20260302T060000Z-HOST-ID bytes=N bets=2 uploaded=0 pruned=0
  $ stat -c '%a %n' backups/* | sed 's/-[^-]*-[0-9a-f]*\././'
  600 backups/db-20260302T060000Z.home.tar.zst
  600 backups/db-20260302T060000Z.json
  600 backups/db-20260302T060000Z.sqlite3.zst
  $ "$TESTDIR"/plain backup list --now 2026-03-02T07:00:00Z
  backup	taken	place	bytes	encrypted	check	checked	status
  db-20260302T060000Z-HOST-ID	2026-03-02T06:00:00Z	here	N	no	verify	2026-03-02T06:00:00Z	ok
  backup: backups=1
  $ jq -r '.store | length' backups/*.json; jq -c '.schema, .rows.ticket, .rows.transfer, .recipients' backups/*.json
  16
  7
  2
  7
  []

It can be restored by hand:

  $ zstd -qd backups/*.sqlite3.zst -o by-hand.db; sqlite3 by-hand.db 'PRAGMA integrity_check; SELECT count(*) FROM ticket'
  ok
  2
  $ zstd -qdc backups/*.home.tar.zst | tar -t
  config/
  config/betops.yaml
  models/

The secrets of .env are in none of it, whatever the models' folder is given (X2):

  $ echo PLANTED_SECRET=walnut-harbour-41 >> .env; cp .env models/.env.old; echo '{}' > models/spread.json
  $ "$TESTDIR"/plain backup --now 2026-03-03T06:00:00Z
  backup	place	done	bytes	why
  db-20260303T060000Z-HOST-ID	here	taken	N	
  backup: backup=db-20260303T060000Z-HOST-ID bytes=N bets=2 uploaded=0 pruned=0
  $ for file in backups/*.zst; do zstd -qdc "$file"; done | cat - backups/*.json | grep -c walnut-harbour
  0
  [1]
  $ zstd -qdc backups/db-20260303*.home.tar.zst | tar -t | grep models
  models/
  models/spread.json

All of them are what their manifests say, packed and unpacked:

  $ "$TESTDIR"/plain backup verify --now 2026-03-03T07:00:00Z
  backup	place	status	why
  db-20260302T060000Z-HOST-ID	here	ok	
  db-20260303T060000Z-HOST-ID	here	ok	
  backup: ok=2 bad=0 not_opened=0
  $ "$TESTDIR"/plain backup verify --deep --now 2026-03-03T08:00:00Z
  backup	place	status	why
  db-20260302T060000Z-HOST-ID	here	ok	
  db-20260303T060000Z-HOST-ID	here	ok	
  backup: ok=2 bad=0 not_opened=0
  $ "$TESTDIR"/plain backup drill --now 2026-03-03T09:00:00Z | grep -E 'ticket|open_leg|transfer|backup:'
  db-20260303T060000Z-HOST-ID	here	open_leg	0	0
  db-20260303T060000Z-HOST-ID	here	ticket	2	2
  db-20260303T060000Z-HOST-ID	here	transfer	7	7
  backup: backup=db-20260303T060000Z-HOST-ID place=here age_hours=3 restored=yes agrees=yes
  $ sqlite3 data/bets/bets.db "SELECT kind, place, ok, count(*) FROM backup_check GROUP BY 1, 2, 3"
  deep|here|1|2
  drill|here|1|1
  verify|here|1|4

-n takes one, looks at it, and keeps nothing:

  $ "$TESTDIR"/plain backup -n --now 2026-03-04T06:00:00Z; ls backups | grep -c 20260304
  backup	place	done	bytes	why
  db-20260304T060000Z-HOST-ID	here	taken	N	
  backup: backup=db-20260304T060000Z-HOST-ID bytes=N bets=2 uploaded=0 pruned=0
  0
  [1]

One at a time, except for those who only look:

  $ flock data/locks/backup.lock backup; flock data/locks/backup.lock backup list -q | wc -l
  backup: ./data/locks/backup.lock: another backup is running; it is alone at a time
  3

What is not understood is said:

  $ backup restor
  backup: not a command: 'restor' (run, list, verify, drill, restore, prune, logs, upload)
  [64]
  $ backup list --deep
  backup: --deep is not an option of 'list'
  [64]
  $ backup run now
  backup: not a command: 'now' (run, list, verify, drill, restore, prune, logs, upload)
  [64]

Models that a link leads to are in it, the key of the backups is not, and a file that changes while it is read is no reason to have no backup:

  $ mv models elsewhere; ln -s elsewhere models; echo AGE-SECRET-KEY-WALNUT > config/key.txt; echo other > models/key.txt
  $ printf 'backup:\n  age_identity: config/key.txt\n' >> config/betops.yaml
  $ mkdir bin; printf '#!/bin/bash\nPATH=${PATH#*:} tar "$@"; echo "tar: models/noise: file changed as we read it" >&2; exit 1\n' > bin/tar; chmod +x bin/tar
  $ PATH=$PWD/bin:$PATH "$TESTDIR"/plain backup -q --now 2026-03-05T06:00:00Z
  backup: a file of config or models changed meanwhile: tar: models/noise: file changed as we read it
  backup	place	done	bytes	why
  db-20260305T060000Z-HOST-ID	here	taken	N	
  $ zstd -qdc backups/db-20260305*.home.tar.zst | tar -tv | sed -E 's/ +/ /g' | cut -d ' ' -f 6- | sort
  config/
  config/betops.yaml
  models/
  models/key.txt
  models/spread.json
