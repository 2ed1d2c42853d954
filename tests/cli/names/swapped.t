One match under two names, of which one source has the sides the other way round: joined,
prices and scores go to the right side.

  $ init-home desk --desk football --quiet > made; sed -i 's/markets: \[1x2, total, spread\]/markets: [1x2, spread]/' desk/config/betops.yaml; printf 'competitions:\n  soccer_made: {overtime: never}\n' >> desk/config/betops.yaml
  $ $TESTDIR/odds | fetch-odds --home desk --provider ndjson --from - --now 2026-08-15T10:00:00Z --quiet
  $ printf 'Div,Date,Time,HomeTeam,AwayTeam,PSH,PSD,PSA,B365H,B365D,B365A,AHh,PAHH,PAHA,B365AHH,B365AHA\nE0,15/08/2026,15:00,Birchwood,Port Alder United,3.30,3.40,2.40,3.80,3.30,2.30,0.5,1.90,2.00,1.90,2.20\n' > fixtures.csv
  $ fetch-odds --home desk --provider football-data --from fixtures.csv --now 2026-08-15T10:30:00Z --quiet
  fetch-odds: E0: a new name: 'Birchwood'; is it 'Birchwood Wanderers'? then 'names join'
  $ gen-bets --home desk --now 2026-08-15T10:31:00Z --quiet | cut -f 1,2,4,6,7,8,10,11,13
  decision	bet	event	home	away	market	side	line	price
  bet	1	2	Birchwood	Port Alder United	1x2	home		3.80
  bet	2	1	Port Alder United	Birchwood Wanderers	1x2	home		2.75
  $ sqlite3 desk/data/bets/bets.db .dump | grep -v 'INTO selection' | sort > apart
  $ names --home desk join 'Birchwood Wanderers' 'Birchwood'
  name	of	sport	role	events	state	sources	also
  Birchwood Wanderers		football	team	1		ndjson	
  Birchwood	Birchwood Wanderers	football	team	1		football-data	
  names: joined=1 events=1 same=1 bets=1
  $ gen-bets --home desk --explain --now 2026-08-15T11:00:00Z --quiet | cut -f 1,2,4,6,7,8,10,11,12,13,17
  decision	bet	event	home	away	market	side	line	book	price	reason
  rejected		1	Port Alder United	Birchwood Wanderers	1x2	draw		pinnacle		edge -0.016 < 0.020
  rejected		1	Port Alder United	Birchwood Wanderers	spread	away	0.5	bet365		edge -0.025 < 0.020
  rejected		1	Port Alder United	Birchwood Wanderers	1x2	away		bet365		already bet
  rejected		1	Port Alder United	Birchwood Wanderers	1x2	home		softbook		already bet
  rejected		1	Port Alder United	Birchwood Wanderers	spread	home	-0.5	bet365		the same outcome as 1x2 home
  $ sqlite3 desk/data/bets/bets.db "SELECT market.name, side_word.name, line / 4.0, book.key, round(1.0 * price_returned / price_staked, 2) FROM standing JOIN selection ON selection.id = selection JOIN book ON book.id = book JOIN market ON market.id = market JOIN side_word ON side_word.id = side WHERE event = 1 ORDER BY 1, 3, 4, 2"
  1x2|away||bet365|3.8
  1x2|draw||bet365|3.3
  1x2|home||bet365|2.3
  1x2|away||pinnacle|3.3
  1x2|draw||pinnacle|3.4
  1x2|home||pinnacle|2.4
  1x2|away||softbook|2.6
  1x2|draw||softbook|3.2
  1x2|home||softbook|2.75
  spread|home|-0.5|bet365|2.2
  spread|home|-0.5|pinnacle|2.0
  spread|away|0.5|bet365|1.9
  spread|away|0.5|pinnacle|1.9

Parted and joined again, all is as it was, but for selections that have no price now:

  $ sqlite3 desk/data/bets/bets.db .dump | grep -v 'INTO selection' | sort > joined; names --home desk part Birchwood --quiet > said; sqlite3 desk/data/bets/bets.db .dump | grep -v 'INTO selection' | sort | diff apart -
  $ names --home desk join 'Birchwood Wanderers' Birchwood --quiet > said; sqlite3 desk/data/bets/bets.db .dump | grep -v 'INTO selection' | sort | diff joined -

Each source goes on in its own order, and its result settles the bets on both:

  $ sed 's/3.80,3.30,2.30/3.90,3.30,2.25/' fixtures.csv | fetch-odds --home desk --provider football-data --from - --now 2026-08-15T11:40:00Z
  fetch-odds: events=1 quotes=10 new=2 unchanged=8 withdrawn=0 skipped=0
  $ printf 'Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR\nE0,15/08/2026,15:00,Birchwood,Port Alder United,0,1,A\n' | fetch-results --home desk --provider football-data --from - --now 2026-08-15T18:00:00Z --quiet
  $ settle --home desk --now 2026-08-15T18:01:00Z --quiet | cut -f 1,2,4,5,6,7,9,10,12,14,18
  bet	event	home	away	score	market	side	line	price	outcome	clv
  2	1	Port Alder United	Birchwood Wanderers	1-0	1x2	home		2.75	win	
  1	2	Birchwood	Port Alder United	0-1	1x2	home		3.80	loss	
  $ settle --home desk --verify --now 2026-08-15T18:01:00Z
  settle: verified=2 differences=0

A result that was there before they were joined follows, turned round:

  $ names --home desk part Birchwood --quiet > said; sqlite3 desk/data/bets/bets.db "SELECT event, home, away FROM score"
  1|1|0
  2|0|1
