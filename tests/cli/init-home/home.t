A home is made once, and made again it is left as it is.

  $ init-home desk --desk football
  made
  config
  data/bets
  raw
  models
  logs
  reports
  backups
  logs/alerts.log
  .env
  config/betops.yaml
  data/bets/bets.db
  init-home: home=desk made=11 schema=7 migrated=7
  $ stat -c %a desk/.env
  600

Nothing has failed yet:

  $ (cd desk; grep ERROR logs/alerts.log)
  [1]

A configuration that has been edited stays, and so does the store:

  $ sed -i 's/bankroll: 1000.00/bankroll: 250.00/' desk/config/betops.yaml
  $ find desk -type f -not -name '*-shm' -not -name '*-wal' | sort | xargs sha256sum > before
  $ init-home desk --desk football
  init-home: home=desk made=0 schema=7 migrated=0
  $ sha256sum --check --quiet before

What is missing is made; a folder of a desk's own file needs no template:

  $ mkdir -p own/config; echo 'global: {bankroll: 10}' > own/config/betops.yaml; init-home own --quiet
  made
  data/bets
  raw
  models
  logs
  reports
  backups
  logs/alerts.log
  data/bets/bets.db
  $ ls own/data/bets
  bets.db

What is wrong is said, with where and what to do; no other tool migrates (O21):

  $ init-home
  init-home: one folder was expected: init-home DIR
  [64]
  $ init-home a b
  init-home: one folder was expected: init-home DIR
  [64]
  $ init-home new
  init-home: a new home needs a desk: init-home new --desk football
  [64]
  $ init-home new --desk croquet
  init-home: no such desk: 'croquet' (football, nba, racing)
  [64]
  $ echo 'risk: {max_pending_exposur: 0.1}' > own/config/betops.yaml; init-home own
  init-home: own/config/betops.yaml:1: risk: unknown key 'max_pending_exposur'; did you mean 'max_pending_exposure'?
  [78]
  $ gen-bets --home nowhere
  gen-bets: nowhere is not a home: it has no config/betops.yaml; make one with 'init-home DIR --desk football', or name yours with --home or BETOPS_HOME
  [66]
  $ mkdir -p bare/config; cp desk/config/betops.yaml bare/config; gen-bets --home bare
  gen-bets: bare/data/bets/bets.db: there is no store; make one with 'init-home DIR --desk football'
  [66]
  $ sqlite3 desk/data/bets/bets.db 'PRAGMA user_version = 99'; gen-bets --home desk
  gen-bets: the store is at schema 99 and this program knows 7: it is older than the init-home that made the store; install one version of all tools
  [78]
  $ init-home desk
  init-home: the store is at schema 99 and this program knows 7: it is older than the init-home that made the store; install one version of all tools
  [78]
  $ sqlite3 desk/data/bets/bets.db 'PRAGMA user_version = 1'; gen-bets --home desk
  gen-bets: the store is at schema 1 and this program needs 7: run init-home on its home again, it migrates
  [78]

A home can be named by the environment, or be the current folder:

  $ init-home third --desk football --quiet > made; BETOPS_HOME=third gen-bets --now 2026-03-01T10:00:00Z
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  $ cd third; gen-bets --now 2026-03-01T10:00:00Z
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0

A full disk makes nothing half:

  $ init-home /dev/full/x --desk football
  init-home: cannot make /dev/full/x/config: Not a directory
  [74]
