The prices of one tip, each under its own name: what was advised, what a reader could get, and
the starting prices. What is not known is never one of the others (Q16, Q17).

  $ init-home . --desk football -q >made; cp "$TESTDIR"/../gen-bets/racing.yaml config/betops.yaml
  $ "$TESTDIR"/../gen-bets/card Ascot 13:00 Arkle:6:0.91 Shergar:1.8:0.60 Nijinsky:4:0.4
  $ "$TESTDIR"/../gen-bets/card York 14:00 Grundy:3:0.79 Mtoto:2:0.5 Ribot:5
  $ NOW=2026-05-27T08:35:00Z "$TESTDIR"/../gen-bets/morning
  $ "$TESTDIR"/../gen-bets/card York 14:30 Sagace:2.5:0.9 Golden:2.2:0.8 Slip:6:0.2
  $ "$TESTDIR"/../gen-bets/morning
  $ gen-bets --now 2026-05-27T08:50:00Z -q | cut -f1-3,9,13
  decision	bet	strategy	subject	price
  bet	1	tips	Arkle	6.00
  bet	2	tips	Sagace	2.50
  nap	1	tips	Arkle	6.00
  danger		tips	Mtoto	2.00

Arkle was advised at a price of a quarter of an hour before, which nobody has seen since: what a
reader could get is not known. It is counted, and the advised price does not take its place.

  $ roi-report --report tips --now 2026-05-27T09:00:00Z | cut -f1-3,5,7-10,12,15-24
  roi-report: report=tips picks=3 tips=2 realistic_unknown=1 currency=GBP zone=Europe/London mode=paper
  date	start	course	runner	confidence	band	bet	filter	nap	stake	book	advised	advised_at	realistic	realistic_book	realistic_at	sp	bsp	odds_delta
  2026-05-27	2026-05-27T13:00:00Z	Ascot	Arkle	0.910	[0.90, 0.99)	1		yes	10.00	skybet	6.00	2026-05-27T08:50:00Z						
  2026-05-27	2026-05-27T14:00:00Z	York	Grundy	0.790	[0.70, 0.80)		confidence			skybet	3.00	2026-05-27T08:50:00Z						
  2026-05-27	2026-05-27T14:30:00Z	York	Sagace	0.900	[0.90, 0.99)	2			10.00	skybet	2.50	2026-05-27T08:50:00Z	2.50	skybet	2026-05-27T08:45:00Z			0.00
  $ printf '{"sport":"racing","league":"%s","name":"Novice Stakes","starts_at":"2026-05-27T%s:00Z","status":"final","ran":3,"order":[{"entrant":"%s","position":1,"sp":%s,"bsp":%s},{"entrant":"%s","position":2,"sp":3},{"entrant":"%s","code":"PU"}]}\n' Ascot 13:00 Arkle 5 5.4 Shergar Nijinsky York 14:00 Mtoto 2 2.1 Grundy Ribot York 14:30 Sagace 2.4 2.6 Golden Slip >ended
  $ fetch-results --provider ndjson --from ended --now 2026-05-27T18:00:00Z -q; settle --now 2026-05-27T19:00:00Z -q | cut -f1,2
  bet	event
  1	1
  2	3
  $ roi-report --report tips --now 2026-05-27T20:00:00Z | cut -f1-3,5,9,17,19,22-28
  roi-report: report=tips picks=3 tips=2 realistic_unknown=1 currency=GBP zone=Europe/London mode=paper
  date	start	course	runner	bet	advised	realistic	sp	bsp	odds_delta	value	finish	outcome	points
  2026-05-27	2026-05-27T13:00:00Z	Ascot	Arkle	1	6.00		5.00	5.40		111.1	1	win	5.00
  2026-05-27	2026-05-27T14:00:00Z	York	Grundy		3.00		3.00				2	loss	-1.00
  2026-05-27	2026-05-27T14:30:00Z	York	Sagace	2	2.50	2.50	2.40	2.60	0.00	96.2	1	win	1.50
  $ roi-report --report tips --now 2026-05-27T20:00:00Z --from 2026-05-28 -q | wc -l
  0

In the books as well: where a reader's price is not known, it is in no sum of such prices, and ROI by
each has its own n (Q17).

  $ roi-report --report subscriber-log --format csv --now 2026-05-27T20:00:00Z
  Date,Meeting,Time,EW/Win,Jockey,Horse,Odds,SP,Value,Result,Stake,Profit,Running Profit,Best Odds,Running Profit Best Odds
  2026-05-27,Ascot,14:00,Win,,Arkle,6.00,5.00,111.1,1,1.00,5.00,5.00,,0.00
  2026-05-27,York,15:30,Win,,Sagace,2.50,2.40,96.2,1,1.00,1.50,6.50,2.50,1.50
  roi-report: report=subscriber-log tips=2 open=0 revised=0 realistic_unknown=1 profit=6.50 profit_realistic=1.50 currency=GBP zone=Europe/London mode=paper
  $ roi-report --report tipping --now 2026-05-27T20:00:00Z -q | cut -f5,14-16,19-23
  n	staked	profit	roi	realistic_n	realistic_unknown	realistic_staked	realistic_profit	realistic_roi
  2	2.00	6.50	3.250000	1	1	1.00	1.50	1.500000
