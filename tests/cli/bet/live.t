A live day: what is advised is no bet until the operator says so.

  $ init-home . --desk football --quiet > made
  $ sed -i 's/paper_trading: true/paper_trading: false/; s/^  channels:.*/  channels: {screen: {kind: stdout}}/; s/^  alerts: .*/  alerts: [screen]/; s/max_price_age_hours: 24/max_price_age_hours: 72/' config/betops.yaml
  $ fetch-odds --provider ndjson --from "$TESTDIR"/../gen-bets/slate.ndjson --now 2026-02-28T12:00:00Z --quiet
  $ gen-bets --now 2026-02-28T13:00:00Z --format csv | cut -d, -f1,2,6,8,10-13,15-17
  gen-bets: events=3 bets=3 staked=32.28 rejected=6 bankroll=1000.00 currency=GBP mode=live stale=0 refused=0
  decision,bet,home,market,side,line,book,price,edge,stake,reason
  open,1,Leeds,1x2,home,,bet365,2.16,0.0644,13.88,
  open,2,Hull,total,over,2.5,bet365,2.05,0.0523,12.45,
  open,3,Bath,spread,home,-0.75,bet365,2.05,0.0250,5.95,
  $ notify flush --now 2026-02-28T13:01:00Z
  bet 1: bet365 · Leeds v York · 1x2 home @ 2.16 · 13.88 GBP · edge 6.4% · until 2026-03-01T15:00:00Z
  bet confirm 1 --price ... --stake ..., or bet decline 1 --why ...
  bet 2: bet365 · Hull v Wick · total over 2.5 @ 2.05 · 12.45 GBP · edge 5.2% · until 2026-03-02T20:00:00Z
  bet confirm 2 --price ... --stake ..., or bet decline 2 --why ...
  bet 3: bet365 · Bath v Ayr · spread home -0.75 @ 2.05 · 5.95 GBP · edge 2.5% · until 2026-03-01T17:30:00Z
  bet confirm 3 --price ... --stake ..., or bet decline 3 --why ...
  notify: sent=3 waiting=0 dead=0
  $ sqlite3 data/bets/bets.db "SELECT account, sum(amount) / 100.0 FROM ledger GROUP BY account; SELECT count(*) FROM bets"
  capital|-1000.0
  cash|1000.0
  0

A second run adds nothing: what waits holds its idea and its room in the limits.

  $ gen-bets --now 2026-02-28T13:30:00Z
  gen-bets: events=3 bets=0 staked=0.00 rejected=9 bankroll=1000.00 currency=GBP mode=live stale=0 refused=0
  $ bet list --open --now 2026-02-28T14:00:00Z
  bet	state	outcome	mode	strategy	event	start	home	away	name	market	subject	side	line	way	book	advised_price	price	advised_stake	stake	probability	edge	until	group	note
  1	open		live	value	1	2026-03-01T15:00:00Z	Leeds	York		1x2		home		back	bet365	2.16		13.88		0.4928	0.0644	2026-03-01T15:00:00Z		
  2	open		live	value	3	2026-03-02T20:00:00Z	Hull	Wick		total		over	2.5	back	bet365	2.05		12.45		0.5133	0.0523	2026-03-02T20:00:00Z		
  3	open		live	value	2	2026-03-01T17:30:00Z	Bath	Ayr		spread		home	-0.75	back	bet365	2.05		5.95		0.5000	0.0250	2026-03-01T17:30:00Z		
  bet: listed=3 to_confirm=3 open=0
  $ bet list --open --now 2026-02-28T14:00:00Z --format csv --quiet | cut -d, -f1-9,11,13,14,16-23
  bet,state,outcome,mode,strategy,event,start,home,away,market,side,line,book,advised_price,price,advised_stake,stake,probability,edge,until
  1,open,,live,value,1,2026-03-01T15:00:00Z,Leeds,York,1x2,home,,bet365,2.16,,13.88,,0.4928,0.0644,2026-03-01T15:00:00Z
  2,open,,live,value,3,2026-03-02T20:00:00Z,Hull,Wick,total,over,2.5,bet365,2.05,,12.45,,0.5133,0.0523,2026-03-02T20:00:00Z
  3,open,,live,value,2,2026-03-01T17:30:00Z,Bath,Ayr,spread,home,-0.75,bet365,2.05,,5.95,,0.5000,0.0250,2026-03-01T17:30:00Z
  $ bet show 1 --now 2026-02-28T14:00:00Z
  field	value
  bet	1
  state	open
  mode	live
  strategy	value
  event	1
  league	E0
  start	2026-03-01T15:00:00Z
  home	Leeds
  away	York
  market	1x2
  side	home
  way	back
  book	bet365
  decided	2026-02-28T13:00:00Z
  until	2026-03-01T15:00:00Z
  then home bet365	2.16, 3600 s old
  then home pinnacle	2.00, 3600 s old
  then home williamhill	2.10, 3600 s old
  then draw bet365	3.50, 3600 s old
  then draw pinnacle	3.60, 3600 s old
  then draw williamhill	3.75, 3600 s old
  then away bet365	4.00, 3600 s old
  then away pinnacle	4.10, 3600 s old
  then away williamhill	3.90, 3600 s old
  then fair	pinnacle power, opinions 1
  then filter gates	pass
  then filter fair	pass
  then filter error	pass, edge 0.064 <= 0.150
  then filter threshold	pass, edge 0.064 >= 0.020
  then filter odds	pass
  then line shopping	+0.0370 over 2.00, books 3
  then confidence	0.501 MEDIUM, edge points 0.0298
  probability	0.4928
  fair price	2.0293
  fair source	pinnacle power
  advised price	2.16
  price age	3600 s
  edge	0.0644
  kelly	0.0555
  step full Kelly	1000.00 to 55.53, by 0.0555355
  step Kelly fraction	55.53 to 13.88, by 0.25
  step max bet	13.88 to 13.88, at most 50.00
  step allocation	13.88 to 13.88, at most 600.00
  step daily exposure	13.88 to 13.88, at most 150.00
  step pending exposure	13.88 to 13.88, at most 400.00
  step event exposure	13.88 to 13.88, at most 100.00
  advised stake	13.88
  bet: bet=1 state=open

Confirmed as it was got, which is not what was advised:

  $ bet confirm -n 1 --price 2.10 --stake 15 --now 2026-02-28T14:05:00Z --format csv
  bet,state,outcome,mode,strategy,event,start,home,away,name,market,subject,side,line,way,book,advised_price,price,advised_stake,stake,probability,edge,until,group,note
  1,placed,,live,value,1,2026-03-01T15:00:00Z,Leeds,York,,1x2,,home,,back,bet365,2.16,2.10,13.88,15.00,0.4928,0.0349,2026-03-01T15:00:00Z,,
  bet: stake 15.00 is more than the advised 13.88: no limit has looked at it
  bet: confirmed=1 cash=985.00 at_risk=15.00 currency=GBP mode=live
  $ bet confirm 1 --price 11/10 --stake 15 --now 2026-02-28T14:05:00Z --format json
  {"bet":1,"state":"placed","outcome":null,"mode":"live","strategy":"value","event":1,"start":"2026-03-01T15:00:00Z","home":"Leeds","away":"York","name":"","market":"1x2","subject":"","side":"home","line":null,"way":"back","book":"bet365","advised_price":2.16,"price":2.10,"advised_stake":13.88,"stake":15.00,"probability":0.4928,"edge":0.0349,"until":"2026-03-01T15:00:00Z","group":"","note":""}
  bet: stake 15.00 is more than the advised 13.88: no limit has looked at it
  bet: confirmed=1 cash=985.00 at_risk=15.00 currency=GBP mode=live
  $ bet confirm 1 --now 2026-02-28T14:06:00Z
  bet: bet 1 is on record: placed at 2026-02-28T14:05:00Z, price 2.10, stake 15.00
  bet: confirmed=0 cash=985.00 at_risk=15.00 currency=GBP mode=live
  $ bet confirm 1 --price +110 --stake 15.00 --now 2026-02-28T14:06:00Z
  bet: bet 1 is on record: placed at 2026-02-28T14:05:00Z, price 2.10, stake 15.00
  bet: confirmed=0 cash=985.00 at_risk=15.00 currency=GBP mode=live
  $ bet confirm 1 --price 2.16 --now 2026-02-28T14:06:00Z
  bet: bet 1 is on record, and stays as it is: placed at 2026-02-28T14:05:00Z, price 2.10, stake 15.00
  [65]
  $ bet decline 1 --why "too late" --now 2026-02-28T14:06:00Z
  bet: bet 1 was placed at 2026-02-28T14:05:00Z: it stands
  [65]

Declined, with a reason; gen-bets does not decide it again.

  $ bet decline -n 2 --why "no account there" --now 2026-02-28T14:10:00Z --format csv
  bet,state,outcome,mode,strategy,event,start,home,away,name,market,subject,side,line,way,book,advised_price,price,advised_stake,stake,probability,edge,until,group,note
  2,declined,,live,value,3,2026-03-02T20:00:00Z,Hull,Wick,,total,,over,2.5,back,bet365,2.05,,12.45,,0.5133,0.0523,2026-03-02T20:00:00Z,,
  bet: declined=1 mode=live
  $ bet decline 2 --why "no account there" --now 2026-02-28T14:10:00Z --quiet | cut -f 1,2,8-11
  bet	state	home	away	name	market
  2	declined	Hull	Wick		total
  $ bet decline 2 --why "another reason" --now 2026-02-28T14:11:00Z
  bet: bet 2 was declined at 2026-02-28T14:10:00Z already: no account there
  bet: declined=0 mode=live
  $ bet confirm 2 --now 2026-02-28T14:11:00Z
  bet: bet 2 was declined at 2026-02-28T14:10:00Z: no account there
  [65]
  $ gen-bets --now 2026-02-28T14:15:00Z
  gen-bets: events=3 bets=0 staked=0.00 rejected=9 bankroll=1000.00 currency=GBP mode=live stale=0 refused=0

The third is left alone, and expires at the start of its event:

  $ bet list --open --now 2026-03-01T17:29:59Z --quiet | cut -f 1,2,8-11
  bet	state	home	away	name	market
  1	placed	Leeds	York		1x2
  3	open	Bath	Ayr		spread
  $ bet list --open --now 2026-03-01T17:30:00Z --quiet | cut -f 1,2,8-11
  bet	state	home	away	name	market
  1	placed	Leeds	York		1x2
  $ bet confirm 3 --now 2026-03-01T17:30:00Z
  bet: bet 3 expired at 2026-03-01T17:30:00Z: its prices are gone; if it was placed before that, say when: --at TIME
  [65]
  $ bet decline 3 --why "asleep" --now 2026-03-01T17:30:00Z
  bet: bet 3 expired at 2026-03-01T17:30:00Z: its prices are gone; 'gen-bets' says what is worth betting now
  [65]

Settled at what was obtained:

  $ fetch-odds --provider ndjson --from "$TESTDIR"/../settle/close.ndjson --now 2026-03-01T17:30:00Z --quiet
  $ fetch-results --provider ndjson --from "$TESTDIR"/../settle/results.ndjson --now 2026-03-01T20:00:00Z --quiet
  $ settle --now 2026-03-01T20:00:00Z --format csv | cut -d, -f1,4-8,9-19
  settle: settled=1 reversed=0 staked=15.00 returned=31.50 profit=16.50 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  bet,home,away,score,market,subject,side,line,book,price,stake,outcome,returned,commission,profit,clv,note
  1,Leeds,York,2-1,1x2,,home,,bet365,2.10,15.00,win,31.50,0.00,16.50,0.0887,
  $ settle --verify --now 2026-03-01T20:00:01Z
  settle: verified=1 differences=0 advised=2
  $ bet list --now 2026-03-01T20:00:00Z --format csv | cut -d, -f1-4,8,9,11,13,16-20,23,25
  bet: listed=3 to_confirm=0 open=0
  bet,state,outcome,mode,home,away,market,side,book,advised_price,price,advised_stake,stake,until,note
  1,placed,win,live,Leeds,York,1x2,home,bet365,2.16,2.10,13.88,15.00,2026-03-01T15:00:00Z,
  2,declined,,live,Hull,Wick,total,over,bet365,2.05,,12.45,,2026-03-02T20:00:00Z,
  3,expired,,live,Bath,Ayr,spread,home,bet365,2.05,,5.95,,2026-03-01T17:30:00Z,
  $ bet show 1 --now 2026-03-01T20:00:00Z --quiet | sed -n '/^placed/,$p'
  placed	2026-02-28T14:05:00Z
  price	2.10
  stake	15.00
  price less advised	-0.0600
  stake less advised	1.12
  settlement 1 at	2026-03-01T20:00:00Z
  settlement 1 outcome	win
  settlement 1 returned	31.50
  settlement 1 commission	0.00
  settlement 1 profit	16.50
  settlement 1 close	1.9289
  settlement 1 close source	pinnacle power
  settlement 1 clv	0.0887
  posting placing	2026-02-28T14:05:00Z 15.00 from cash to at_risk
  posting settlement	2026-03-01T20:00:00Z 15.00 from at_risk to cash
  posting settlement	2026-03-01T20:00:00Z 16.50 from profit to cash
  as advised outcome	win
  as advised returned	29.98
  as advised profit	16.10
  as advised clv	0.1198
  $ bet show 2 --now 2026-03-01T20:00:00Z --quiet | sed -n '/^advised stake/,$p'
  advised stake	12.45
  declined	2026-02-28T14:10:00Z
  why	no account there
  $ bet show 3 --now 2026-03-01T20:00:00Z --quiet | sed -n '/^advised stake/,$p'
  advised stake	5.95
  as advised outcome	half_win
  as advised returned	9.07
  as advised profit	3.12
  as advised clv	0.0086

A result that comes later, or is revised, makes of a decision that was not placed what it would
have made of a bet; no money moves:

  $ sed -n 2p "$TESTDIR"/../settle/results.ndjson | sed 's/Bath/Hull/; s/Ayr/Wick/; s/"b"/"c"/; s/2026-03-01T17:30/2026-03-02T20:00/; s/home_score": 1/home_score": 3/; s/2026-03-01T19:30/2026-03-02T22:00/' > hull
  $ sed -n 2p "$TESTDIR"/../settle/results.ndjson | sed 's/home_score": 1/home_score": 0/; s/T19:30/T23:30/' > revised
  $ cat hull revised > later; fetch-results --provider ndjson --from later --now 2026-03-03T06:00:00Z
  fetch-results: results=2 new=1 revised=1 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ settle --now 2026-03-03T06:00:00Z
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  $ bet show 2 --now 2026-03-03T06:00:00Z --quiet | sed -n '/^advised stake/,$p'
  advised stake	12.45
  declined	2026-02-28T14:10:00Z
  why	no account there
  as advised outcome	win
  as advised returned	25.52
  as advised profit	13.07
  $ bet show 3 --now 2026-03-03T06:00:00Z --quiet | sed -n '/^advised stake/,$p'
  advised stake	5.95
  as advised outcome	loss
  as advised returned	0.00
  as advised profit	-5.95
  as advised clv	0.0086
  $ settle --now 2026-03-03T06:30:00Z --quiet; sqlite3 data/bets/bets.db "SELECT decision, revision, result_revision, outcome, profit FROM shadow; SELECT account, sum(amount) / 100.0 FROM ledger GROUP BY account"
  1|1|1|0|1610
  2|1|1|0|1307
  3|1|1|3|312
  3|2|2|1|-595
  at_risk|0.0
  capital|-1000.0
  cash|1016.5
  profit|-16.5
  $ settle --verify --now 2026-03-03T06:30:00Z
  settle: verified=1 differences=0 advised=3

A close that is stored late is filled in as for bets; what is on record is proved like them:

  $ grep Hull "$TESTDIR"/../gen-bets/slate.ndjson | grep pinnacle | sed 's/_at": "2026-02-2[0-9T:]*Z"/_at": "2026-03-02T19:30:00Z"/; s/as_of": "[^"]*"/as_of": "2026-03-02T19:30:00Z"/' | fetch-odds --provider ndjson --from - --now 2026-03-04T06:00:00Z --quiet
  $ settle --now 2026-03-04T06:00:00Z --quiet; settle --now 2026-03-04T06:00:01Z --quiet; bet show 2 --now 2026-03-04T06:00:00Z --quiet | grep '^as advised clv'
  as advised clv	0.0523
  $ settle --verify --now 2026-03-04T06:30:00Z
  settle: verified=1 differences=0 advised=3
  $ cp data/bets/bets.db kept; sqlite3 data/bets/bets.db "UPDATE shadow SET profit = 9900 WHERE decision = 2; UPDATE shadow SET clv = 0.5 WHERE decision = 1"; settle --verify --now 2026-03-04T06:30:00Z
  bet	difference
  1	as advised: its close is not what the quotes give now
  2	as advised: recorded win 99.00, computed win 13.07
  settle: verified=1 differences=2 advised=3
  [65]
  $ mv kept data/bets/bets.db; rm -f data/bets/bets.db-*

What it cost that not all was got as advised:

  $ roi-report --report shortfall --now 2026-03-03T07:00:00Z
  mode	state	decisions	graded	advised_stake	stake	advised_profit	profit	shortfall
  live	placed	1	1	13.88	15.00	16.10	16.50	-0.40
  live	declined	1	1	12.45	0.00	13.07	0.00	13.07
  live	expired	1	1	5.95	0.00	-5.95	0.00	-5.95
  live	all	3	3	32.28	15.00	23.22	16.50	6.72
  roi-report: report=shortfall decisions=3 graded=3 currency=GBP zone=Europe/London mode=live
  $ roi-report --report shortfall --now 2026-03-01T16:00:00Z --quiet | cut -f 1-4
  mode	state	decisions	graded
  live	open	1	0
  live	placed	1	0
  live	declined	1	0
  live	all	3	0

What was not known then is not seen:

  $ bet list --now 2026-02-28T14:07:00Z --quiet | cut -f 1-3
  bet	state	outcome
  1	placed	
  2	open	
  3	open	
  $ bet show 1 --now 2026-02-28T12:59:59Z
  bet: there is no bet 1
  [66]
