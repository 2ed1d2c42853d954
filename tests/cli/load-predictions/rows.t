A row that makes no sense costs that row: it is listed, the others are stored.

  $ "$TESTDIR"/slate
  $ "$TESTDIR"/load g1 market,side,line,probability moneyline,home,,0.6 moneyline,home,,1 moneyline,home,,0 moneyline,home,,60% moneyline,home,,nan moneyline,over,,0.6 moneyline,home,-1.5,0.6 moneyline,,,0.6 spread,home,,0.6 spread,home,-1.1,0.6 moneyline,home,, winner,home,,0.6 ,home,,0.6 player_points,over,20.5,0.6 win,yes,,0.6
  where	reason
  -:3	a probability is more than 0 and less than 1: 1
  -:4	a probability is more than 0 and less than 1: 0
  -:5	probability: not a number: '60%'
  -:6	probability: not a number: 'nan'
  -:7	moneyline has no side 'over'
  -:8	moneyline has no lines
  -:9	a probability without a side
  -:10	spread without a line
  -:11	a line is a multiple of 0.25: '-1.1'
  -:12	a prediction has a probability, a mean or a confidence, one of them
  -:13	no such market: 'winner' (moneyline, 1x2, draw_no_bet, double_chance, spread, total, team_total, btts, win, top_N, player_STATISTIC)
  -:14	no market
  -:15	player_points without a subject
  -:16	win without a subject
  load-predictions: predictions=15 new=1 unchanged=0 unmatched=0 refused=14
  [3]
  $ "$TESTDIR"/load g1 market,mean,deviation,shape total,220,18,normal spread,-3,12,normal moneyline,0.6,12,normal spread,3,,poisson total,220,,normal total,220,18, total,220,18,gauss total,220,14,poisson total,-1,,poisson total,220,0,normal total,220,14,negative_binomial total,1e9,18,normal total,,18,normal
  load-predictions: spread of elo 1: its favourites are not the market's in 1 of 1 games: is it inverted?
  where	reason
  -:4	moneyline has probabilities, not a mean
  -:5	a margin can be below 0, and poisson is of counts
  -:6	a mean without a deviation
  -:7	a mean without a shape
  -:8	not a distribution: 'gauss' (normal, poisson, negative_binomial)
  -:9	the deviation of a Poisson is the root of its mean
  -:10	the mean of a count is more than 0: -1
  -:11	a deviation is more than 0: 0
  -:12	a negative binomial has a deviation of more than the root of its mean: 14
  -:13	no game has such a mean or deviation: 1000000000, 18
  -:14	a deviation or a shape without a mean
  load-predictions: predictions=13 new=2 unchanged=0 unmatched=0 refused=11
  [3]
  $ "$TESTDIR"/load g1 market,side,probability,mean,deviation,shape,doubt moneyline,home,0.6,,,,0.05 moneyline,home,0.6,,,,0.7 total,,,220,18,normal,0.05 total,over,0.6,220,18,normal, 
  where	reason
  -:3	the doubt of a probability is from 0 to 0.5: 0.7
  -:4	a mean is of the whole market: without side, line and doubt
  -:5	a prediction has a probability, a mean or a confidence, one of them
  load-predictions: predictions=4 new=1 unchanged=0 unmatched=0 refused=3
  [3]

So does one that was not said before the start, or that would be said after this run:

  $ "$TESTDIR"/load g1 market,side,probability,made_at moneyline,home,0.6,2026-03-02T09:00:00Z moneyline,away,0.6,2026-03-02T09:00:01Z moneyline,away,0.6,yesterday
  where	reason
  -:3	made_at is in the future
  -:4	not a UTC time like 2026-03-01T19:30:00Z: 'yesterday'
  load-predictions: predictions=3 new=1 unchanged=0 unmatched=0 refused=2
  [3]
  $ { echo provider,event,market,side,probability,made_at; for at in 19:59:59 20:00:00 20:30:00; do echo ndjson,g1,moneyline,home,0.6,2026-03-02T${at}Z; done; } | load-predictions --model elo --model-version 1 --now 2026-03-02T21:00:00Z -n -
  where	reason
  -:3	made at 2026-03-02T20:00:00Z, and Hosts 1 v Guests 1 begins at 2026-03-02T20:00:00Z
  -:4	made at 2026-03-02T20:30:00Z, and Hosts 1 v Guests 1 begins at 2026-03-02T20:00:00Z
  load-predictions: predictions=3 new=1 unchanged=0 unmatched=0 refused=2
  [3]

Fields that are too few or too many, and text after a quote:

  $ "$TESTDIR"/load g1 market,side,probability moneyline,home,0.6 moneyline,home moneyline,home,0.6,x '"home"ly,home,0.6' moneyline,away,0.4
  where	reason
  -:3	4 fields under 5 columns
  -:4	6 fields under 5 columns
  -:5	text after a closing quote
  load-predictions: predictions=5 new=2 unchanged=0 unmatched=0 refused=3
  [3]

Lines of JSON likewise; a key that nobody knows may be a key that is mistyped:

  $ { "$TESTDIR"/line '"probability":0.6' '"probabilty":0.6' '"probability":[0.6]' '"probability":0.6,"probability":0.4' '"probability":true'; echo '{"market":'; echo '[]'; } | load-predictions --now 2026-03-02T09:00:00Z -n -
  where	reason
  -:2	no column or key is called 'probabilty'; the nearest is 'probability'
  -:3	probability: a string was expected
  -:4	byte 128: not JSON: A key is there twice.
  -:5	probability: a string was expected
  -:6	byte 10: not JSON: Invalid value.
  -:7	the document: an object was expected
  load-predictions: predictions=7 new=1 unchanged=0 unmatched=0 refused=6
  [3]

A model without a name or a version is nobody's:

  $ { "$TESTDIR"/line '"probability":0.6' | sed 's/"elo"/""/'; "$TESTDIR"/line '"probability":0.6' | sed 's/,"version":"1"//'; "$TESTDIR"/line '"probability":0.6'; } | load-predictions --now 2026-03-02T09:00:00Z -n -
  where	reason
  -:1	no model: a column 'model', or --model
  -:2	no version of the model: a column 'version', or --model-version
  load-predictions: predictions=3 new=1 unchanged=0 unmatched=0 refused=2
  [3]

What is no document stores nothing, and neither does one of which nothing can be used:

  $ "$TESTDIR"/load g1 market,side,probabilty moneyline,home,0.6
  load-predictions: -:1: no column or key is called 'probabilty'; the nearest is 'probability'
  [65]
  $ "$TESTDIR"/load g1 market,side,side moneyline,home,home
  load-predictions: -:1: two columns 'side'
  [65]
  $ "$TESTDIR"/load g1 market,side,probability winner,home,0.6
  load-predictions: -: none of it can be used; -:2: no such market: 'winner' (moneyline, 1x2, draw_no_bet, double_chance, spread, total, team_total, btts, win, top_N, player_STATISTIC)
  [65]
  $ printf '' | load-predictions -
  load-predictions: -:1: an empty file
  [65]
  $ printf 'provider,event\nndj' | load-predictions -
  load-predictions: -:2: the last line is cut off: a whole file ends in a line end
  [65]
  $ printf '%s\n{"provider":"ndj' "$("$TESTDIR"/line '"probability":0.6')" | load-predictions --now 2026-03-02T09:00:00Z -
  load-predictions: -:2: the last line is cut off: a whole file ends in a line end
  [65]
  $ printf 'a\0b\n' | load-predictions -
  load-predictions: -:1: a NUL byte: this is not text
  [65]
  $ printf '"market\n' | load-predictions -
  load-predictions: -:1: a quote is never closed
  [65]
  $ sqlite3 data/bets/bets.db "SELECT count(*) FROM prediction"
  0
