A store as the tools with schema 2 left it, in the middle of a season:

  $ "$TESTDIR"/../../migration/home desk; ln -s desk/data/bets/bets.db store
  $ "$TESTDIR"/../../migration/said store > before; sqlite3 store 'SELECT bet FROM open_bet ORDER BY 1' > open
  $ settle --home desk --now 2023-08-13T09:00:00Z 2>&1 | sed -E 's/needs [0-9]+/needs N/'
  settle: the store is at schema 2 and this program needs N: run init-home on its home again, it migrates
  [78]

Migrated, it says the same of every bet, posting, run, message and backup, but that the
closing line value at an exchange is after its commission:

  $ init-home desk 2>&1 | sed -E 's/=[1-9][0-9]*/=N/g'
  init-home: home=desk made=0 schema=N migrated=N
  $ "$TESTDIR"/../../migration/said store | diff before - | grep '^[<>]' | cut -d'|' -f1,9,16,23
  < 7|2.65|betfair|0.0583580197291733
  > 7|2.65|betfair|0.045178467030659
  < 9|2.05|betfair|0.0439823947201921
  > 9|2.05|betfair|0.0332879409206193
  < 20|2.65|betfair|0.0583580197291733
  > 20|2.65|betfair|0.045178467030659
  < 22|2.05|betfair|0.0439823947201921
  > 22|2.05|betfair|0.0332879409206193
  [1]
  $ sqlite3 store 'SELECT DISTINCT ticket FROM open_leg ORDER BY 1' | cmp - open
  $ sqlite3 store 'PRAGMA integrity_check; PRAGMA foreign_key_check'
  ok
  $ settle --home desk --verify --now 2023-08-13T09:00:00Z
  settle: verified=12 differences=0

Its bets keep the rule by which a final decides every market:

  $ sqlite3 store 'SELECT last = (SELECT max(id) FROM ticket) FROM final_at_its_word'
  1

Done again, it changes nothing:

  $ sqlite3 store .dump > once; init-home desk 2>&1 | grep -o migrated=.*; sqlite3 store .dump | cmp - once
  migrated=0

What was laid is the other side of its market, an alternate line one of its player's
lines, a name somebody:

  $ sqlite3 -separator ' ' store "SELECT DISTINCT market.name, way_word.name, coalesce(participant.name, '-'), side_word.name, line / 4.0 FROM quote JOIN selection ON selection.id = selection JOIN market ON market.id = market JOIN way_word ON way_word.id = way JOIN side_word ON side_word.id = side LEFT JOIN participant ON participant.id = subject WHERE market.name NOT IN ('1x2', 'spread', 'total') ORDER BY 1, 2, 3, 4, 5"
  moneyline back - away 
  moneyline back - home 
  moneyline lay - away 
  moneyline lay - home 
  player_points back Ansel Roe over 24.5
  player_points back Ansel Roe over 29.5
  player_points back Ansel Roe under 24.5
  team_total back Millrace Herons over 108.5
  team_total back Millrace Herons under 108.5
  win back Orla Finch yes 
  win back Piet Vane yes 
  win back Sam Dell yes 
  win lay Orla Finch yes 
  win lay Piet Vane yes 
  $ sqlite3 store "SELECT name FROM entrant JOIN participant ON participant.id = participant ORDER BY 1"
  Orla Finch
  Piet Vane
  Sam Dell

Nothing is bet twice, no result is news, and the season ends as it did with the tools of
before:

  $ gen-bets --home desk --now 2023-08-11T16:45:00Z
  gen-bets: events=7 bets=0 staked=0.00 rejected=84 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  $ fetch-results --home desk --provider football-data --from "$TESTDIR"/../../../demo/season.csv --now 2023-08-15T06:00:00Z
  fetch-results: results=380 new=378 revised=0 unchanged=2 unfinished=0 skipped=0 unmatched=375
  $ settle --home desk --now 2023-08-15T06:30:00Z --format tsv | cut -f 1,2,9,14-17
  settle: settled=20 reversed=0 staked=202.90 returned=181.42 profit=-21.64 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  bet	event	side	outcome	returned	commission	profit
  5	3	home	loss	0.00	0.00	-6.95
  6	3	home	loss	0.00	0.00	-11.86
  12	3	away	win	11.72	0.00	6.27
  18	3	home	loss	0.00	0.00	-6.95
  19	3	home	loss	0.00	0.00	-11.86
  25	3	away	win	11.72	0.00	6.27
  1	4	home	loss	0.00	0.00	-25.06
  2	4	draw	win	51.38	0.00	38.97
  3	4	away	loss	0.00	0.00	-12.53
  4	4	away	loss	0.00	0.00	-6.11
  8	4	away	win	19.89	0.00	10.42
  10	4	home	loss	0.00	0.00	-8.10
  14	4	home	loss	0.00	0.00	-25.06
  15	4	draw	win	51.38	0.00	38.97
  16	4	away	loss	0.00	0.00	-12.53
  17	4	away	loss	0.00	0.00	-6.11
  21	4	away	win	19.89	0.00	10.42
  23	4	home	loss	0.00	0.00	-8.10
  13	5	home	win	7.72	0.08	4.13
  26	5	home	win	7.72	0.08	4.13
  $ settle --home desk --verify --now 2023-08-15T07:00:00Z
  settle: verified=32 differences=0
  $ sqlite3 store 'SELECT mode, account, sum(amount), count(*) FROM ledger GROUP BY 1, 2'
  live|at_risk|0|30
  live|capital|-100000|1
  live|cash|100580|29
  live|commission|51|3
  live|profit|-631|17
  paper|at_risk|0|42
  paper|capital|-100000|1
  paper|cash|100580|41
  paper|commission|51|3
  paper|profit|-631|17
