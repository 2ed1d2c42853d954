Doubles and trebles are one bet of a point on the surest tips of a run, one a race, at the
product of their prices; once a day.

  $ init-home . --desk football -q >made; sed 's/enabled: true/&, doubles: true, trebles: true/' "$TESTDIR"/racing.yaml >config/betops.yaml
  $ "$TESTDIR"/card Ascot 13:00 Arkle:6:0.91 Shergar:3:0.60 Mill:2:0.3
  $ "$TESTDIR"/card Ascot 13:35 'Red Rum:2.5:0.85' Frankel:2.2:0.95 Enable:6:0.1
  $ "$TESTDIR"/card York 14:00 Grundy:3:0.93 Mtoto:2:0.5 Ribot:5
  $ "$TESTDIR"/card York 14:30 Sagace:2.5:0.89 Golden:2.5:0.8 Slip:6:0.2
  $ "$TESTDIR"/morning
  $ gen-bets --now 2026-05-27T08:50:00Z -q | cut -f1-3,5,8,9,12,13,16
  decision	bet	strategy	start	market	subject	book	price	stake
  bet	1	tips	2026-05-27T13:35:00Z	win	Frankel	skybet	2.20	10.00
  bet	2	tips	2026-05-27T14:00:00Z	win	Grundy	skybet	3.00	10.00
  bet	3	tips	2026-05-27T13:00:00Z	win	Arkle	skybet	6.00	10.00
  bet	4	tips	2026-05-27T14:30:00Z	win	Sagace	skybet	2.50	10.00
  bet	5	combos	2026-05-27T13:35:00Z	double	Frankel + Grundy	skybet	6.60	10.00
  bet	6	combos	2026-05-27T13:35:00Z	treble	Frankel + Grundy + Arkle	skybet	39.60	10.00
  nap	1	tips	2026-05-27T13:35:00Z	win	Frankel	skybet	2.20	
  danger		tips	2026-05-27T13:00:00Z	win	Mill	skybet	2.00	
  danger		tips	2026-05-27T14:00:00Z	win	Mtoto	skybet	2.00	
  $ gen-bets --now 2026-05-27T08:51:00Z -q | cut -f1-3,5,8,9,12,13,16
  decision	bet	strategy	start	market	subject	book	price	stake
  danger		tips	2026-05-27T13:00:00Z	win	Mill	skybet	2.00	
  danger		tips	2026-05-27T14:00:00Z	win	Mtoto	skybet	2.00	
  $ sqlite3 data/bets/bets.db "SELECT ticket.id, strategy, idea, folds, each_way, stake, count(*) FROM ticket JOIN leg ON ticket = ticket.id WHERE strategy = 'combos' GROUP BY 1"
  5|combos|combos|double|2026-05-27|2|0|1000|2
  6|combos|combos|treble|2026-05-27|4|0|1000|3
  $ bet list --now 2026-05-27T08:55:00Z -q | cut -f1,2,5,7,11,12,18
  bet	state	strategy	start	market	subject	price
  1	placed	tips	2026-05-27T13:35:00Z	win	Frankel	2.20
  2	placed	tips	2026-05-27T14:00:00Z	win	Grundy	3.00
  3	placed	tips	2026-05-27T13:00:00Z	win	Arkle	6.00
  4	placed	tips	2026-05-27T14:30:00Z	win	Sagace	2.50
  5	placed	combos	2026-05-27T13:35:00Z	multiple	Frankel	6.60
  6	placed	combos	2026-05-27T13:35:00Z	multiple	Frankel	39.60

They settle as what they are:

  $ { "$TESTDIR"/ended Ascot 13:00 Arkle Shergar Mill; "$TESTDIR"/ended Ascot 13:35 Frankel Enable 'Red Rum'; "$TESTDIR"/ended York 14:00 Grundy Mtoto Ribot; "$TESTDIR"/ended York 14:30 Slip Golden Sagace; } >ended
  $ fetch-results --provider ndjson --from ended --now 2026-05-27T18:00:00Z
  fetch-results: results=4 new=4 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ settle --now 2026-05-27T19:00:00Z | cut -f1,2,7,10-16
  settle: settled=6 reversed=0 staked=60.00 returned=574.00 profit=514.00 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  bet	event	market	line	book	price	stake	outcome	returned	commission
  3	1	win		skybet	6.00	10.00	win	60.00	0.00
  6	1	multiple		skybet	39.60	10.00	win	396.00	0.00
  1	2	win		skybet	2.20	10.00	win	22.00	0.00
  5	2	multiple		skybet	6.60	10.00	win	66.00	0.00
  2	3	win		skybet	3.00	10.00	win	30.00	0.00
  4	4	win		skybet	2.50	10.00	loss	0.00	0.00
