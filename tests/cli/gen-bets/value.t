Bets are what was known at an instant, and why everything else was left.

  $ init-home . --desk football --quiet > made
  $ fetch-odds --provider ndjson --from "$TESTDIR"/slate.ndjson --now 2026-02-28T12:00:00Z
  fetch-odds: events=3 quotes=19 new=19 unchanged=0 withdrawn=0 skipped=0

A dry run is the same run without the commit, as often as it is asked (R1, O28):

  $ gen-bets -n --now 2026-02-28T13:00:00Z
  decision	bet	strategy	event	start	home	away	market	subject	side	line	book	price	probability	edge	stake	reason	age	opinions	dispersion	edge_points	confidence
  bet	1	value	1	2026-03-01T15:00:00Z	Leeds	York	1x2		home		bet365	2.16	0.4928	0.0644	13.88		3600	1		0.0298	0.501
  bet	2	value	2	2026-03-01T17:30:00Z	Bath	Ayr	spread		home	-0.75	bet365	2.05	0.5000	0.0250	5.95		3600	1		0.0122	0.317
  gen-bets: filtered: value: fair 4, threshold 3
  gen-bets: events=3 bets=2 staked=19.83 rejected=7 bankroll=1000.00 currency=GBP mode=paper stale=2 refused=0
  $ gen-bets -n --now 2026-02-28T13:00:00Z --explain --format csv | cut -d, -f1,8,10-12,15-17
  gen-bets: filtered: value: fair 4, threshold 3
  gen-bets: events=3 bets=2 staked=19.83 rejected=7 bankroll=1000.00 currency=GBP mode=paper stale=2 refused=0
  decision,market,side,line,book,edge,stake,reason
  refused,total,over,2.5,pinnacle,,,price 49 h old
  refused,total,under,2.5,pinnacle,,,price 49 h old
  rejected,1x2,draw,,williamhill,,,edge 0.014 < 0.020
  rejected,1x2,away,,pinnacle,,,edge -0.029 < 0.020
  rejected,spread,home,-1.25,bet365,,,no fair price: 0 of 4 books
  rejected,spread,away,1.25,bet365,,,no fair price: 0 of 4 books
  rejected,spread,away,0.75,pinnacle,,,edge -0.025 < 0.020
  rejected,total,over,2.5,bet365,,,no fair price: 0 of 4 books
  rejected,total,under,2.5,bet365,,,no fair price: 0 of 4 books
  bet,1x2,home,,bet365,0.0644,13.88,
  bet,spread,home,-0.75,bet365,0.0250,5.95,

  $ gen-bets --now 2026-02-28T13:00:00Z --format json
  {"decision":"bet","bet":1,"strategy":"value","event":1,"start":"2026-03-01T15:00:00Z","home":"Leeds","away":"York","market":"1x2","subject":"","side":"home","line":null,"book":"bet365","price":2.16,"probability":0.4928,"edge":0.0644,"stake":13.88,"reason":"","age":3600,"opinions":1,"dispersion":null,"edge_points":0.0298,"confidence":0.501}
  {"decision":"bet","bet":2,"strategy":"value","event":2,"start":"2026-03-01T17:30:00Z","home":"Bath","away":"Ayr","market":"spread","subject":"","side":"home","line":-0.75,"book":"bet365","price":2.05,"probability":0.5000,"edge":0.0250,"stake":5.95,"reason":"","age":3600,"opinions":1,"dispersion":null,"edge_points":0.0122,"confidence":0.317}
  gen-bets: events=3 bets=2 staked=19.83 rejected=7 bankroll=1000.00 currency=GBP mode=paper stale=2 refused=0

The same idea is never bet twice: a second run adds nothing.

  $ gen-bets --now 2026-02-28T13:00:01Z
  gen-bets: events=3 bets=0 staked=0.00 rejected=9 bankroll=1000.00 currency=GBP mode=paper stale=2 refused=0
  $ gen-bets --now 2026-02-28T13:00:01Z --explain 2>&1 | grep -c 'already bet'
  2

The bankroll was opened once, and the ledger has the stakes at risk:

  $ sqlite3 data/bets/bets.db "SELECT account, sum(amount) / 100.0 FROM ledger GROUP BY account; SELECT sum(amount) FROM ledger"
  at_risk|19.83
  capital|-1000.0
  cash|980.17
  0

Too late, too early, too old: each with its reason.

  $ gen-bets --now 2026-03-01T15:00:00Z --explain --format csv | cut -d, -f6,12,17 | sort | uniq -c
  gen-bets: filtered: value: gates 6
  gen-bets: events=2 bets=0 staked=0.00 rejected=6 bankroll=1000.00 currency=GBP mode=paper stale=10 refused=0
        4 Bath,,no price
        4 Bath,bet365,price 27 h old
        2 Bath,pinnacle,price 27 h old
        2 Hull,,no price
        2 Hull,bet365,price 27 h old
        2 Hull,pinnacle,price 75 h old
        1 home,book,reason
  $ gen-bets --now 2026-02-28T11:59:59Z
  gen-bets: events=3 bets=0 staked=0.00 rejected=2 bankroll=0.00 currency=GBP mode=paper stale=2 refused=0
