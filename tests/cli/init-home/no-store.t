A home with a bet:

  $ "$TESTDIR"/../backup/desk; cp data/bets/bets.db good

What stands where the store was and is none is never made into a new one, which would be a ledger without its bets:

  $ : > data/bets/bets.db; init-home .; gen-bets; wc -c < data/bets/bets.db
  init-home: $PWD/data/bets/bets.db: it is empty, or no store of betops; restore a backup
  gen-bets: $PWD/data/bets/bets.db: it is empty, or no store of betops; restore a backup
  0
  $ echo 'not a store, and long enough to be looked at as a header of SQLite: 0123456789 0123456789 0123456789' > data/bets/bets.db; init-home .; gen-bets
  init-home: $PWD/data/bets/bets.db: file is not a database; restore a backup
  gen-bets: $PWD/data/bets/bets.db: file is not a database; restore a backup
  [65]
  $ rm data/bets/bets.db; sqlite3 data/bets/bets.db 'CREATE TABLE other (a)'; init-home .; gen-bets
  init-home: $PWD/data/bets/bets.db: it is empty, or no store of betops; restore a backup
  gen-bets: $PWD/data/bets/bets.db: it is empty, or no store of betops; restore a backup
  [65]
  $ rm data/bets/bets.db; sqlite3 data/bets/bets.db 'PRAGMA user_version = 7'; init-home .; gen-bets; healthcheck -q --format tsv | grep -P '^store\t'
  init-home: ./data/bets/bets.db: there is no table account; restore a backup
  gen-bets: $PWD/data/bets/bets.db: no such table: book; the store is damaged, restore a backup
  store	critical	$PWD/data/bets/bets.db: no such table: ticket; the store is damaged, restore a backup			stop the jobs; 'backup restore' brings back the last good copy
  [1]
  $ rm data/bets/bets.db; sqlite3 data/bets/bets.db 'PRAGMA user_version = 4'; init-home .
  init-home: ./data/bets/bets.db: there is no table account; restore a backup
  [65]
  $ cp good data/bets/bets.db; sqlite3 data/bets/bets.db 'PRAGMA foreign_keys = OFF; DROP TABLE settlement'; init-home .; settle
  init-home: ./data/bets/bets.db: there is no table settlement; restore a backup
  settle: $PWD/data/bets/bets.db: no such table: settlement; the store is damaged, restore a backup
  [65]
  $ rm data/bets/bets.db; mkfifo data/bets/bets.db; timeout 5 init-home .; timeout 5 gen-bets
  init-home: ./data/bets/bets.db: disk I/O error
  gen-bets: ./data/bets/bets.db: disk I/O error
  [74]
  $ rm data/bets/bets.db; mkdir data/bets/bets.db; init-home .; gen-bets; rmdir data/bets/bets.db
  init-home: ./data/bets/bets.db: unable to open database file
  gen-bets: ./data/bets/bets.db: unable to open database file
  $ ln -s gone data/bets/bets.db; init-home .; gen-bets; rm data/bets/bets.db
  init-home: ./data/bets/bets.db: is a link, and what it leads to is gone; restore a backup
  gen-bets: ./data/bets/bets.db: there is no store; make one with 'init-home DIR --desk football'

Nor is one made where backups say that there was one, or its log does:

  $ cp good data/bets/bets.db; backup -q --now 2026-03-02T06:00:00Z > taken; rm data/bets/bets.db; init-home .
  init-home: ./data/bets/bets.db: the store is gone, and there are backups of it: 'backup restore' brings back the newest; to begin anew, move backups/ away
  [65]
  $ backup restore -q --now 2026-03-02T07:00:00Z > restored; settle --verify
  settle: verified=2 differences=0
  $ mv backups elsewhere; mv data/bets/bets.db data/bets/bets.db-wal; init-home .
  init-home: ./data/bets/bets.db: the store is gone, and its log is here; restore a backup
  [65]

A store that was half made when its run was killed is made anew:

  $ rm data/bets/*; echo half > data/bets/bets.db.new; echo half > data/bets/bets.db.new-wal; init-home . -q; ls data/bets; settle --verify
  made
  data/bets/bets.db
  bets.db
  settle: verified=0 differences=0
