Sixteen days of backups; the first time more than half would go (O24):

  $ "$TESTDIR"/desk
  $ printf 'backup:\n  keep: {daily: 100}\n' >> config/betops.yaml
  $ for day in $(seq -w 1 16); do backup -q --now 2026-01-${day}T06:00:00Z > taken; done
  $ sed -i 's/daily: 100/daily: 3, weekly: 2, monthly: 0, yearly: 0/' config/betops.yaml
  $ "$TESTDIR"/plain backup prune -n --now 2026-01-16T07:00:00Z
  backup: here: nothing is deleted: 12 of 16 would go at once, more than half: look with -n, then use --force
  backup	place	done	bytes	why
  db-20260116T060000Z-HOST-ID	here	kept	N	daily, weekly
  db-20260115T060000Z-HOST-ID	here	kept	N	daily
  db-20260114T060000Z-HOST-ID	here	kept	N	daily
  db-20260113T060000Z-HOST-ID	here	kept	N	no rule keeps it
  db-20260112T060000Z-HOST-ID	here	kept	N	no rule keeps it
  db-20260111T060000Z-HOST-ID	here	kept	N	weekly
  db-20260110T060000Z-HOST-ID	here	kept	N	no rule keeps it
  db-20260109T060000Z-HOST-ID	here	kept	N	no rule keeps it
  db-20260108T060000Z-HOST-ID	here	kept	N	no rule keeps it
  db-20260107T060000Z-HOST-ID	here	kept	N	no rule keeps it
  db-20260106T060000Z-HOST-ID	here	kept	N	no rule keeps it
  db-20260105T060000Z-HOST-ID	here	kept	N	no rule keeps it
  db-20260104T060000Z-HOST-ID	here	kept	N	no rule keeps it
  db-20260103T060000Z-HOST-ID	here	kept	N	no rule keeps it
  db-20260102T060000Z-HOST-ID	here	kept	N	no rule keeps it
  db-20260101T060000Z-HOST-ID	here	kept	N	no rule keeps it
  backup: deleted=0 kept=16
  [3]
  $ "$TESTDIR"/plain backup prune --force -q --now 2026-01-16T07:00:00Z | grep -v deleted
  backup	place	done	bytes	why
  db-20260116T060000Z-HOST-ID	here	kept	N	daily, weekly
  db-20260115T060000Z-HOST-ID	here	kept	N	daily
  db-20260114T060000Z-HOST-ID	here	kept	N	daily
  db-20260111T060000Z-HOST-ID	here	kept	N	weekly
  $ "$TESTDIR"/plain backup list -q --now 2026-01-16T08:00:00Z; find backups/trash -type f | wc -l
  backup	taken	place	bytes	encrypted	check	checked	status
  db-20260111T060000Z-HOST-ID	2026-01-11T06:00:00Z	here	N	no	verify	2026-01-11T06:00:00Z	ok
  db-20260114T060000Z-HOST-ID	2026-01-14T06:00:00Z	here	N	no	verify	2026-01-14T06:00:00Z	ok
  db-20260115T060000Z-HOST-ID	2026-01-15T06:00:00Z	here	N	no	verify	2026-01-15T06:00:00Z	ok
  db-20260116T060000Z-HOST-ID	2026-01-16T06:00:00Z	here	N	no	verify	2026-01-16T06:00:00Z	ok
  36

Every run prunes:

  $ "$TESTDIR"/plain backup --now 2026-01-17T06:00:00Z
  backup	place	done	bytes	why
  db-20260117T060000Z-HOST-ID	here	taken	N	
  db-20260114T060000Z-HOST-ID	here	deleted	N	no rule keeps it
  backup: backup=db-20260117T060000Z-HOST-ID bytes=N bets=2 uploaded=0 pruned=1
  $ "$TESTDIR"/plain backup prune --now 2026-01-17T07:00:00Z
  backup	place	done	bytes	why
  db-20260117T060000Z-HOST-ID	here	kept	N	daily, weekly
  db-20260116T060000Z-HOST-ID	here	kept	N	daily
  db-20260115T060000Z-HOST-ID	here	kept	N	daily
  db-20260111T060000Z-HOST-ID	here	kept	N	weekly
  backup: deleted=0 kept=4

Nothing goes when the newest is old, and one that is not verified neither counts nor goes:

  $ sed -i 's/daily: 3, weekly: 2/daily: 1, weekly: 0/' config/betops.yaml
  $ "$TESTDIR"/plain backup prune --now 2026-01-27T07:00:00Z
  backup: here: nothing is deleted: the newest verified backup is of 2026-01-17T06:00:00Z, more than 7 days ago
  backup	place	done	bytes	why
  db-20260117T060000Z-HOST-ID	here	kept	N	daily
  db-20260116T060000Z-HOST-ID	here	kept	N	one of the newest 3
  db-20260115T060000Z-HOST-ID	here	kept	N	one of the newest 3
  db-20260111T060000Z-HOST-ID	here	kept	N	no rule keeps it
  backup: deleted=0 kept=4
  [3]
  $ truncate -s 5 backups/db-20260117*.sqlite3.zst; "$TESTDIR"/plain backup verify -q --now 2026-01-17T08:00:00Z
  backup	place	status	why
  db-20260111T060000Z-HOST-ID	here	ok	
  db-20260115T060000Z-HOST-ID	here	ok	
  db-20260116T060000Z-HOST-ID	here	ok	
  db-20260117T060000Z-HOST-ID	here	bad	db-20260117T060000Z-HOST-ID.sqlite3.zst: N bytes, the manifest says M
  [65]
  $ "$TESTDIR"/plain backup prune --now 2026-01-17T09:00:00Z
  backup	place	done	bytes	why
  db-20260117T060000Z-HOST-ID	here	kept	N	not verified
  db-20260116T060000Z-HOST-ID	here	kept	N	daily
  db-20260115T060000Z-HOST-ID	here	kept	N	one of the newest 3
  db-20260111T060000Z-HOST-ID	here	kept	N	one of the newest 3
  backup: deleted=0 kept=4

The drill is of the newest of then:

  $ "$TESTDIR"/plain backup drill --now 2026-01-15T12:00:00Z | tail -n 1
  backup: backup=db-20260115T060000Z-HOST-ID place=here age_hours=6 restored=yes agrees=yes

Those of another time to come stay:

  $ "$TESTDIR"/plain backup prune -n --now 2026-01-15T12:00:00Z
  backup	place	done	bytes	why
  db-20260117T060000Z-HOST-ID	here	kept	N	dated in the future
  db-20260116T060000Z-HOST-ID	here	kept	N	dated in the future
  db-20260115T060000Z-HOST-ID	here	kept	N	daily
  db-20260111T060000Z-HOST-ID	here	kept	N	one of the newest 3
  backup: deleted=0 kept=4

What is in the trash for more than 7 days goes:

  $ "$TESTDIR"/plain backup -q --now 2026-01-26T06:00:00Z >taken; ls backups/trash
  2026-01-26

A run that is stopped while it prunes has on record what goes, and what is left of that follows its manifest into the trash:

  $ sed -i 's/  keep: .*/  keep: {daily: 1, weekly: 0, monthly: 0, yearly: 0}\n  keep_min: 1/' config/betops.yaml; mv backups/trash aside; touch backups/trash
  $ backup prune -q --force --now 2026-01-26T07:00:00Z > pruned 2>&1; sqlite3 data/bets/bets.db "SELECT kind, substr(backup, 4, 8) FROM backup_check ORDER BY id DESC LIMIT 1"
  prune|20260116
  $ rm backups/trash; mkdir -p backups/trash/2026-01-26; mv backups/db-20260116*.json backups/trash/2026-01-26; sed -i 's/keep_min: 1/keep_min: 9/' config/betops.yaml
  $ backup -q --now 2026-01-26T08:00:00Z > taken; ls backups/trash/*/* | sed 's/-[^-]*-[0-9a-f]*\././' | grep 0116
  backups/trash/2026-01-26/db-20260116T060000Z.home.tar.zst
  backups/trash/2026-01-26/db-20260116T060000Z.json
  backups/trash/2026-01-26/db-20260116T060000Z.sqlite3.zst
