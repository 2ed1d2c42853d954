One match under two names: bets are on both before anybody sees that they are one.

  $ init-home desk --desk football --quiet > made; sed -i 's/markets: \[1x2, total, spread\]/markets: [1x2]/' desk/config/betops.yaml; printf 'competitions:\n  soccer_made: {overtime: never}\n' >> desk/config/betops.yaml
  $ $TESTDIR/odds | fetch-odds --home desk --provider ndjson --from - --now 2026-08-15T10:00:00Z
  fetch-odds: events=1 quotes=6 new=6 unchanged=0 withdrawn=0 skipped=0
  $ printf 'Div,Date,Time,HomeTeam,AwayTeam,PSH,PSD,PSA,B365H,B365D,B365A\nE0,15/08/2026,15:00,Port Alder,Birchwood,2.40,3.40,3.30,2.30,3.30,3.80\n' > fixtures.csv
  $ fetch-odds --home desk --provider football-data --from fixtures.csv --now 2026-08-15T10:30:00Z
  fetch-odds: E0: a new name: 'Port Alder'; is it 'Port Alder United'? then 'names join'
  fetch-odds: E0: a new name: 'Birchwood'; is it 'Birchwood Wanderers'? then 'names join'
  fetch-odds: events=1 quotes=6 new=6 unchanged=0 withdrawn=0 skipped=0 noted=2
  $ gen-bets --home desk --now 2026-08-15T10:31:00Z | cut -f 1,2,4,6,7,10,13,14,17
  gen-bets: events=2 bets=2 staked=30.96 rejected=4 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  decision	bet	event	home	away	side	price	probability	reason
  bet	1	2	Port Alder	Birchwood	away	3.80	0.2984	
  bet	2	1	Port Alder United	Birchwood Wanderers	home	2.75	0.4120	
  $ names --home desk list
  name	of	sport	role	events	state	sources	also
  Birchwood		football	team	1		football-data	
  Birchwood Wanderers		football	team	1		ndjson	
  Port Alder		football	team	1		football-data	
  Port Alder United		football	team	1		ndjson	
  names: listed=4 unconfirmed=0
  $ sqlite3 desk/data/bets/bets.db .dump | sort > apart

Joined, the names and the matches are one, and each bet is what it was. What both books
have is in one place, and is not bet again:

  $ names --home desk join 'Port Alder United' 'Port Alder' --dry-run
  name	of	sport	role	events	state	sources	also
  Port Alder United		football	team	1		ndjson	
  Port Alder	Port Alder United	football	team	1		football-data	
  names: joined=1 events=1 same=0 bets=1
  $ sqlite3 desk/data/bets/bets.db .dump | sort | cmp - apart
  $ names --home desk join 'Port Alder United' 'Port Alder'
  name	of	sport	role	events	state	sources	also
  Port Alder United		football	team	1		ndjson	
  Port Alder	Port Alder United	football	team	1		football-data	
  names: joined=1 events=1 same=0 bets=1
  $ names --home desk join 'Birchwood Wanderers' 'Birchwood'
  name	of	sport	role	events	state	sources	also
  Birchwood Wanderers		football	team	1		ndjson	
  Birchwood	Birchwood Wanderers	football	team	1		football-data	
  names: joined=1 events=1 same=1 bets=1
  $ bet list --home desk --now 2026-08-15T11:00:00Z | cut -f 1,2,6,8,9,13,16,18,20
  bet: listed=2 to_confirm=0 open=2
  bet	state	event	home	away	side	book	price	stake
  1	placed	2	Port Alder	Birchwood	away	bet365	3.80	11.96
  2	placed	1	Port Alder United	Birchwood Wanderers	home	softbook	2.75	19.00
  $ gen-bets --home desk --explain --now 2026-08-15T11:00:00Z | cut -f 1,2,4,6,7,10,17
  gen-bets: filtered: value: idea 2, threshold 1
  gen-bets: events=1 bets=0 staked=0.00 rejected=3 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  decision	bet	event	home	away	side	reason
  rejected		1	Port Alder United	Birchwood Wanderers	draw	edge -0.016 < 0.020
  rejected		1	Port Alder United	Birchwood Wanderers	away	already bet
  rejected		1	Port Alder United	Birchwood Wanderers	home	already bet
  $ settle --home desk --verify --now 2026-08-15T11:31:00Z
  settle: verified=0 differences=0

Parted at once, all is as it was before, to the byte; joined again, as it was joined:

  $ sqlite3 desk/data/bets/bets.db .dump | sort > joined
  $ names --home desk part 'Port Alder' --quiet > said; names --home desk part Birchwood
  name	of	sport	role	events	state	sources	also
  Birchwood		football	team	1		football-data	
  names: parted=1 events=1 same=0 bets=1
  $ sqlite3 desk/data/bets/bets.db .dump | sort | diff apart -
  $ names --home desk join 'Birchwood Wanderers' 'Birchwood' --quiet > said; names --home desk join 'Port Alder United' 'Port Alder' --quiet > said
  $ sqlite3 desk/data/bets/bets.db .dump | sort | diff joined -

The first source goes on under its name, the second under its own; both are one match:

  $ $TESTDIR/odds 2.90 | fetch-odds --home desk --provider ndjson --from - --now 2026-08-15T11:30:00Z
  fetch-odds: events=1 quotes=6 new=1 unchanged=5 withdrawn=0 skipped=0
  $ sed 's/3.80/3.90/' fixtures.csv | fetch-odds --home desk --provider football-data --from - --now 2026-08-15T11:40:00Z
  fetch-odds: events=1 quotes=6 new=1 unchanged=5 withdrawn=0 skipped=0
  $ gen-bets --home desk --now 2026-08-15T11:41:00Z
  gen-bets: events=1 bets=0 staked=0.00 rejected=5 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0

One result settles both bets:

  $ printf 'Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR\nE0,15/08/2026,15:00,Port Alder,Birchwood,2,1,H\n' > E0.csv
  $ fetch-results --home desk --provider football-data --from E0.csv --now 2026-08-15T18:00:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ settle --home desk --now 2026-08-15T18:01:00Z | cut -f 1,2,4,5,6,9,12,13,14,17,18
  settle: settled=2 reversed=0 staked=30.96 returned=52.25 profit=21.29 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  bet	event	home	away	score	side	price	stake	outcome	profit	clv
  2	1	Port Alder United	Birchwood Wanderers	2-1	home	2.75	19.00	win	33.25	
  1	2	Port Alder	Birchwood	2-1	away	3.80	11.96	loss	-11.96	
  $ settle --home desk --verify --now 2026-08-15T18:01:00Z
  settle: verified=2 differences=0

Parted after that, each has its match, its bet and its prices; what is settled stays, and
what came in between is with the first:

  $ names --home desk part 'Port Alder'
  name	of	sport	role	events	state	sources	also
  Port Alder		football	team	1		football-data	
  names: parted=1 events=1 same=1 bets=1
  $ names --home desk part Birchwood
  name	of	sport	role	events	state	sources	also
  Birchwood		football	team	1		football-data	
  names: parted=1 events=1 same=0 bets=1
  $ names --home desk list
  name	of	sport	role	events	state	sources	also
  Birchwood		football	team	1		football-data	
  Birchwood Wanderers		football	team	1		ndjson	
  Port Alder		football	team	1		football-data	
  Port Alder United		football	team	1		ndjson	
  names: listed=4 unconfirmed=0
  $ settle --home desk --verify --now 2026-08-15T18:01:00Z
  settle: verified=2 differences=0
  $ settle --home desk --now 2026-08-15T18:02:00Z
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  $ names --home desk part Birchwood
  names: 'Birchwood' is joined to no other name
  name	of	sport	role	events	state	sources	also
  Birchwood		football	team	1		football-data	
  names: parted=0 events=0 same=0 bets=0
