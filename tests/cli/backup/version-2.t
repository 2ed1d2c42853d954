A backup that the tools with schema 2 made proves as it is:

  $ init-home . --desk football --quiet > /dev/null; rm data/bets/bets.db*
  $ cp "$TESTDIR"/../../migration/backup/* backups/
  $ zstd --decompress --quiet --stdout backups/*.sqlite3.zst > was.db; cp was.db data/bets/bets.db
  $ init-home . --quiet
  $ backup verify --deep --quiet --now 2023-08-14T06:00:00Z
  backup	place	status	why
  db-20230813T070000Z-desk-8305d830	here	ok	

It is compared with the store of now as that would have it:

  $ backup drill --now 2023-08-14T06:00:00Z 2>&1 | grep -E '\s(ticket|leg|settlement|transfer)\s|backup:'
  db-20230813T070000Z-desk-8305d830	here	leg	1	1
  db-20230813T070000Z-desk-8305d830	here	settlement	1	1
  db-20230813T070000Z-desk-8305d830	here	ticket	1	1
  db-20230813T070000Z-desk-8305d830	here	transfer	4	4
  backup: backup=db-20230813T070000Z-desk-8305d830 place=here age_hours=23 restored=yes agrees=yes
  $ sqlite3 data/bets/bets.db "DROP TRIGGER leg_never_goes; DELETE FROM leg"
  $ backup drill --quiet --now 2023-08-14T06:00:00Z 2>&1 | grep -E '\s(ticket|leg)\s|backup:'; backup drill --quiet --now 2023-08-14T06:00:00Z >said 2>&1
  db-20230813T070000Z-desk-8305d830	here	leg	1	0
  db-20230813T070000Z-desk-8305d830	here	ticket	1	1
  backup: db-20230813T070000Z-desk-8305d830 from here: leg has 0 rows, and 1 in the last backup
  [65]

And it is restored as it was, to be migrated by whoever restores it:

  $ rm data/bets/bets.db*
  $ backup restore --quiet --now 2023-08-14T06:00:00Z
  backup	taken	place	restored_to	old_store
  db-20230813T070000Z-desk-8305d830	2023-08-13T07:00:00Z	here	$PWD/data/bets/bets.db	
  backup: it is of an older schema: run init-home on its home, it migrates
  $ cmp <(sqlite3 was.db .dump | grep -v 'INTO backup') <(sqlite3 data/bets/bets.db .dump | grep -v 'INTO backup')
  $ init-home . --quiet; settle --verify --now 2023-08-14T06:00:00Z
  settle: verified=1 differences=0
