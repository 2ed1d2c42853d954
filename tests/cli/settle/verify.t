A settled desk, and what keeps its facts as they are:

  $ "$TESTDIR"/../backup/desk; cp data/bets/bets.db good; settle --verify
  settle: verified=2 differences=0
  $ hurt='DROP TRIGGER settlement_never_goes'; sqlite3 data/bets/bets.db "$hurt"; settle --verify; backup -q; healthcheck -q --now 2026-03-02T08:00:00Z --format tsv | grep ^store-schema | cut -f 1-3
  bet	difference
  	there is no trigger settlement_never_goes
  settle: verified=2 differences=1
  backup: there is no trigger settlement_never_goes
  backup: the store is damaged, so there is no new backup; look with 'settle --verify', and at 'backup restore -n'
  store-schema	critical	there is no trigger settlement_never_goes
  [1]
  $ cp good data/bets/bets.db; sqlite3 data/bets/bets.db 'DROP TRIGGER settlement_never_goes; CREATE TRIGGER settlement_never_goes BEFORE DELETE ON settlement WHEN 0 BEGIN SELECT 1; END'; settle --verify
  bet	difference
  	trigger settlement_never_goes is not as it was made
  settle: verified=2 differences=1
  [65]
  $ cp good data/bets/bets.db; sqlite3 data/bets/bets.db "DROP INDEX $(sqlite3 good "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name LIMIT 1")"; settle --verify; backup -q
  bet	difference
  	there is no index alias_by_participant
  settle: verified=2 differences=1
  backup: there is no index alias_by_participant
  backup: the store is damaged, so there is no new backup; look with 'settle --verify', and at 'backup restore -n'
  [65]
  $ cp good data/bets/bets.db; sqlite3 data/bets/bets.db 'DROP VIEW bets'; settle --verify; backup -q
  bet	difference
  	there is no view bets
  settle: verified=2 differences=1
  backup: there is no view bets
  backup: the store is damaged, so there is no new backup; look with 'settle --verify', and at 'backup restore -n'
  [65]
  $ cp good data/bets/bets.db; sqlite3 data/bets/bets.db 'ALTER TABLE ticket ADD COLUMN mine TEXT; CREATE TRIGGER mine AFTER INSERT ON ticket BEGIN DELETE FROM result; END; CREATE VIEW my_view AS SELECT 1'; settle --verify; backup -q
  bet	difference
  	table ticket is not as it was made
  	trigger mine is not ours
  settle: verified=2 differences=2
  backup: table ticket is not as it was made
  backup: trigger mine is not ours
  backup: the store is damaged, so there is no new backup; look with 'settle --verify', and at 'backup restore -n'
  [65]
