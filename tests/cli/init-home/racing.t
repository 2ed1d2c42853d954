A home for a racing desk, of Great Britain and Ireland: a tip is the runner of a race that a model
is surest of, from 0.80 on, and a point is staked on it.

  $ init-home . --desk racing -q >made
  $ "$TESTDIR"/../gen-bets/card Ascot 13:00 Arkle:6:0.91 Shergar:2.5:0.60 Nijinsky:4:0.4 Mill:6
  $ "$TESTDIR"/../gen-bets/card York 14:00 Grundy:3:0.79 Mtoto:2:0.5 Ribot:5
  $ "$TESTDIR"/../gen-bets/morning
  $ gen-bets --now 2026-05-27T08:50:00Z | cut -f1-3,5,9,12-17
  gen-bets: events=2 bets=1 staked=10.00 rejected=1 bankroll=10000.00 currency=GBP mode=paper stale=0 refused=0
  decision	bet	strategy	start	subject	book	price	probability	edge	stake	reason
  bet	1	tips	2026-05-27T13:00:00Z	Arkle	skybet	6.00			10.00	
  nap	1	tips	2026-05-27T13:00:00Z	Arkle	skybet	6.00				confidence 0.910
  danger		tips	2026-05-27T14:00:00Z	Mtoto	skybet	2.00				confidence 0.500; no price to lay
