A live bet that was placed in time, and is typed in after its event began.

  $ init-home . --desk football --quiet > made; sed -i 's/paper_trading: true/paper_trading: false/; s/max_price_age_hours: 24/max_price_age_hours: 72/' config/betops.yaml
  $ fetch-odds --provider ndjson --from "$TESTDIR"/../gen-bets/slate.ndjson --now 2026-02-28T12:00:00Z --quiet
  $ gen-bets --now 2026-02-28T13:00:00Z --format csv --quiet | cut -d, -f1,2,5,6
  decision,bet,start,home
  open,1,2026-03-01T15:00:00Z,Leeds
  open,2,2026-03-02T20:00:00Z,Hull
  open,3,2026-03-01T17:30:00Z,Bath
  $ bet confirm 1 --now 2026-03-01T18:00:00Z
  bet: bet 1 expired at 2026-03-01T15:00:00Z: its prices are gone; if it was placed before that, say when: --at TIME
  [65]
  $ bet confirm 1 --at 2026-03-01T15:00:00Z --now 2026-03-01T18:00:00Z
  bet: bet 1 was not placed in time: its event began at 2026-03-01T15:00:00Z
  [65]
  $ bet confirm 1 --at 2026-02-28T12:59:59Z --now 2026-03-01T18:00:00Z
  bet: bet 1 was advised at 2026-02-28T13:00:00Z, not before
  [65]
  $ bet confirm 1 --at 2026-03-01T18:00:01Z --now 2026-03-01T18:00:00Z
  bet: --at: it is not that time yet: '2026-03-01T18:00:01Z'
  [64]
  $ bet confirm 1 --at 2026-03-01T14:59:59Z --price 2.10 --now 2026-03-01T18:00:00Z --format csv | cut -d, -f1,2,8,18
  bet: confirmed=1 cash=986.12 at_risk=13.88 currency=GBP mode=live
  bet,state,home,price
  1,placed,Leeds,2.10

The record says when it was placed; another time is refused:

  $ bet show 1 --now 2026-03-01T18:00:00Z --quiet | grep ^placed
  placed	2026-03-01T14:59:59Z
  $ bet confirm 1 --now 2026-03-01T19:00:00Z --quiet
  bet: bet 1 is on record: placed at 2026-03-01T14:59:59Z, price 2.10, stake 13.88
  $ bet confirm 1 --at 2026-03-01T14:00:00Z --now 2026-03-01T19:00:00Z
  bet: bet 1 is on record, and stays as it is: placed at 2026-03-01T14:59:59Z, price 2.10, stake 13.88
  [65]

Also where the result is known, and where a later run has found that it expired:

  $ fetch-results --provider ndjson --from "$TESTDIR"/../settle/results.ndjson --now 2026-03-01T20:00:00Z --quiet
  $ settle --now 2026-03-01T20:00:00Z --format csv --quiet | cut -d, -f1,4,14,17
  bet,home,outcome,profit
  1,Leeds,win,15.27
  $ sqlite3 data/bets/bets.db "UPDATE decision SET state = 3 WHERE id = 3"
  $ bet confirm 3 --at 2026-03-01T17:29:59Z --now 2026-03-01T21:00:00Z --quiet | cut -f1,2
  bet	state
  3	placed
  $ settle --now 2026-03-01T21:10:00Z --format csv --quiet | cut -d, -f1,4,14,17
  bet,home,outcome,profit
  3,Bath,half_win,3.12
  $ settle --verify --now 2026-03-02T00:00:00Z
  settle: verified=2 differences=0 advised=2

An event that was moved forward began when it began:

  $ sed -n '/Hull/s/2026-03-02T20:00:00Z/2026-03-02T18:00:00Z/p' "$TESTDIR"/../gen-bets/slate.ndjson | sed 's/"seen_at": "[^"]*"/"seen_at": "2026-03-02T12:00:00Z"/; s/"as_of": "[^"]*"/"as_of": "2026-03-02T12:00:00Z"/' | fetch-odds --provider ndjson --from - --now 2026-03-02T12:00:00Z --quiet
  $ bet confirm 2 --at 2026-03-02T18:00:00Z --now 2026-03-02T21:00:00Z
  bet: bet 2 was not placed in time: its event began at 2026-03-02T18:00:00Z
  [65]
