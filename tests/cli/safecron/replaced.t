safecron keeps the store open for the first second of a job, so that a short run opens it once.
A job that restores it waits for that, and its run is in the store that is there afterwards:

  $ init-home desk --desk football -q >/dev/null; backup --home desk -q >/dev/null
  $ safecron --home desk restore -- backup --home desk restore
  $ sqlite3 desk/data/bets/bets.db "SELECT job, state FROM run"
  restore|ok

One that takes it away has its run put aside for the next:

  $ safecron --home desk away -- mv desk/data/bets/bets.db away.db; mv away.db desk/data/bets/bets.db
  safecron: away: the record is behind: $PWD/desk/data/bets/bets.db: there is no store; make one with 'init-home DIR --desk football'
  $ safecron --home desk next -- true; sqlite3 desk/data/bets/bets.db "SELECT job, state FROM run WHERE job IN ('away', 'next') ORDER BY job"
  away|ok
  next|ok
