Which game a row is of is never guessed. By the id of a provider:

  $ "$TESTDIR"/slate
  $ "$TESTDIR"/load provider,event,market,side,probability ndjson,g1,moneyline,home,0.6 ndjson,g99,moneyline,home,0.6 other,g1,moneyline,home,0.6 ,g1,moneyline,home,0.6
  where	reason
  -:3	no event 'g99' of ndjson
  -:4	no event 'g1' of other
  -:5	an event's id without a provider
  load-predictions: predictions=4 new=1 unchanged=0 unmatched=2 refused=1
  [3]

By the names of the teams, the sport and the start, which may be off by some hours:

  $ "$TESTDIR"/load sport,starts_at,home,away,market,side,probability basketball,2026-03-02T20:00:00Z,Hosts\ 1,Guests\ 1,moneyline,home,0.6 Basketball,2026-03-02T19:30:00Z,'hosts  2',Guests\ 2,moneyline,home,0.6 basketball,2026-03-01T20:00:00Z,Hosts\ 1,Guests\ 1,moneyline,home,0.6 basketball,2026-03-02T20:00:00Z,Hosts\ 1,Guests\ 2,moneyline,home,0.6 basketball,2026-03-02T20:00:00Z,Hosts,Guests\ 2,moneyline,home,0.6 football,2026-03-02T20:00:00Z,Hosts\ 1,Guests\ 1,moneyline,home,0.6 basketball,,Hosts\ 1,Guests\ 1,moneyline,home,0.6
  where	reason
  -:4	no match Hosts 1 v Guests 1 near 2026-03-01T20:00:00Z
  -:5	no match Hosts 1 v Guests 2 near 2026-03-02T20:00:00Z
  -:6	no team of basketball is called 'Hosts'; is it 'Hosts 1'? then 'names join'
  -:7	no team of football is called 'Hosts 1'
  -:8	which event: provider and event, or sport, starts_at, home and away
  load-predictions: predictions=7 new=2 unchanged=0 unmatched=4 refused=1
  [3]
  $ "$TESTDIR"/load sport,league,starts_at,home,away,market,side,probability basketball,made,2026-03-02T20:00:00Z,Hosts\ 1,Guests\ 1,moneyline,home,0.6 basketball,basketball_wnba,2026-03-02T20:00:00Z,Hosts\ 1,Guests\ 1,moneyline,home,0.6
  where	reason
  -:3	no match Hosts 1 v Guests 1 near 2026-03-02T20:00:00Z
  load-predictions: predictions=2 new=1 unchanged=0 unmatched=1 refused=0
  [3]

A spelling that the store does not know may be told to it:

  $ names join 'Hosts 1' 'The Ones' -q >joined
  names: 'The Ones' has not come up yet: it will be 'Hosts 1'
  $ "$TESTDIR"/load sport,starts_at,home,away,market,side,probability basketball,2026-03-02T20:00:00Z,The\ Ones,Guests\ 1,moneyline,home,0.6
  load-predictions: predictions=1 new=1 unchanged=0 unmatched=0 refused=0

Beside an id the names and the start have to be true:

  $ "$TESTDIR"/load provider,event,home,away,market,side,probability ndjson,g1,Hosts\ 1,Guests\ 1,moneyline,home,0.6 ndjson,g1,Guests\ 1,Hosts\ 1,moneyline,home,0.6 ndjson,g1,Hosts\ 2,Guests\ 2,moneyline,home,0.6 ndjson,g1,The\ Hosts,Guests\ 1,moneyline,home,0.6
  where	reason
  -:3	this id is Hosts 1 v Guests 1, not Guests 1 v Hosts 1
  -:4	this id is Hosts 1 v Guests 1, not Hosts 2 v Guests 2
  load-predictions: predictions=4 new=1 unchanged=1 unmatched=0 refused=2
  [3]
  $ "$TESTDIR"/load provider,event,starts_at,market,side,probability ndjson,g1,2026-03-02T19:00:00Z,moneyline,home,0.6 ndjson,g1,2026-03-05T19:00:00Z,moneyline,home,0.6
  where	reason
  -:3	this id is Hosts 1 v Guests 1 at 2026-03-02T20:00:00Z
  load-predictions: predictions=2 new=1 unchanged=0 unmatched=0 refused=1
  [3]

A source's own spellings count where the row names the source, and two names that are
joined are one:

  $ printf '{"event":"g4","sport":"basketball","league":"made","home":"The Fours","away":"Guests 4","starts_at":"2026-03-02T20:00:00Z","book":"pinnacle","market":"moneyline","side":"home","price":1.5}\n' | fetch-odds --provider ndjson --from - --now 2026-03-02T08:01:00Z -q
  fetch-odds: g4: 'The Fours' is another name of Hosts 4: remembered
  $ "$TESTDIR"/load provider,sport,starts_at,home,away,market,side,probability ndjson,basketball,2026-03-02T20:00:00Z,The\ Fours,Guests\ 4,moneyline,home,0.6 ,basketball,2026-03-02T20:00:00Z,The\ Fours,Guests\ 4,moneyline,home,0.6
  where	reason
  -:3	no team of basketball is called 'The Fours'
  load-predictions: predictions=2 new=1 unchanged=0 unmatched=1 refused=0
  [3]
  $ printf '{"event":"x5","sport":"basketball","league":"made","home":"Fives","away":"Guests 5","starts_at":"2026-03-09T20:00:00Z","book":"pinnacle","market":"moneyline","side":"home","price":1.5}\n' | fetch-odds --provider ndjson --from - --now 2026-03-02T08:01:00Z -q
  fetch-odds: made: new names: Fives
  $ names join 'Hosts 5' Fives -q >joined
  $ "$TESTDIR"/load sport,starts_at,home,away,market,side,probability basketball,2026-03-02T20:00:00Z,Fives,Guests\ 5,moneyline,home,0.6
  load-predictions: predictions=1 new=1 unchanged=0 unmatched=0 refused=0

Home and away are whom the row calls so: where the store has the match the other way
round, the sides and the sign of the margin are turned.

  $ printf 'sport,starts_at,home,away,market,side,line,probability,mean,deviation,shape\nbasketball,2026-03-02T20:00:00Z,Guests 3,Hosts 3,moneyline,home,,0.4,,,\nbasketball,2026-03-02T20:00:00Z,Guests 3,Hosts 3,spread,home,4.5,0.51,,,\nbasketball,2026-03-02T20:00:00Z,Guests 3,Hosts 3,spread,,,,-5.5,12,normal\n' | load-predictions --model elo --model-version 1 --now 2026-03-02T09:00:00Z -
  load-predictions: predictions=3 new=3 unchanged=0 unmatched=0 refused=0
  $ sqlite3 data/bets/bets.db "SELECT event, market.name, side_word.name, line / 4.0, probability, mean FROM prediction JOIN market ON market.id = market LEFT JOIN side_word ON side_word.id = side ORDER BY prediction.rowid"
  3|moneyline|away||0.4|
  3|spread|away|4.5|0.51|
  3|spread||||5.5

So it is by the id of a provider that has them the other way round:

  $ printf '[{"id":"t9","sport_key":"basketball_made","commence_time":"2026-03-02T20:00:00Z","home_team":"Guests 9","away_team":"Hosts 9","bookmakers":[]}]\n' | fetch-odds --provider the-odds-api --sport basketball_made --from - --now 2026-03-02T08:01:00Z -q
  fetch-odds: t9: Hosts 9 v Guests 9 with the sides the other way round
  $ printf 'provider,event,market,mean,deviation,shape\nthe-odds-api,t9,spread,-5.5,12,normal\n' | load-predictions --model elo --model-version 1 --now 2026-03-02T09:00:00Z -
  load-predictions: predictions=1 new=1 unchanged=0 unmatched=0 refused=0
  $ sqlite3 data/bets/bets.db "SELECT mean FROM prediction WHERE event = 9"
  5.5

Two games of a pair that may both be meant are neither:

  $ for at in 12:00 15:00; do printf '{"event":"d%s","sport":"baseball","league":"made","home":"Nine","away":"Bats","starts_at":"2026-03-02T%s:00Z","book":"pinnacle","market":"moneyline","side":"home","price":1.5}\n' $at $at; done | fetch-odds --provider ndjson --from - --now 2026-03-02T08:01:00Z -q
  $ "$TESTDIR"/load sport,starts_at,home,away,market,side,probability baseball,2026-03-02T12:10:00Z,Nine,Bats,moneyline,home,0.6 baseball,2026-03-02T13:30:00Z,Nine,Bats,moneyline,home,0.6
  where	reason
  -:3	two matches of these two are as near to this start
  load-predictions: predictions=2 new=1 unchanged=0 unmatched=0 refused=1
  [3]

A player is found by name or by the provider's id, a team is one of the two, and a
model brings in nobody:

  $ "$TESTDIR"/load g1 market,subject,side,line,probability player_points,Al\ Moss,over,20.5,0.6 player_points,'al  moss',over,20.5,0.6 player_points,A.\ Moss,over,20.5,0.6 team_total,Guests\ 1,over,20.5,0.6 team_total,Hosts\ 2,over,20.5,0.6 total,Hosts\ 1,over,20.5,0.6 player_points,,over,20.5,0.6
  where	reason
  -:4	no player of basketball is called 'A. Moss'; is it 'Al Moss'? then 'names join'
  -:6	'Hosts 2' does not play in Hosts 1 v Guests 1
  -:7	total has no subject
  -:8	player_points without a subject
  load-predictions: predictions=7 new=2 unchanged=1 unmatched=1 refused=3
  [3]
  $ sqlite3 data/bets/bets.db "INSERT INTO participant_ref SELECT 'ndjson', 'p7', id, 'name', 0 FROM participant WHERE name = 'Al Moss'; INSERT INTO participant (sport, role, name) VALUES ('basketball', 1, 'Bo Reed'); INSERT INTO alias SELECT sport, role, '', 'bo reed', name, id FROM participant WHERE name = 'Bo Reed'"
  $ "$TESTDIR"/load g1 market,subject,subject_id,side,line,probability player_points,,p7,over,20.5,0.6 player_points,Al\ Moss,p7,over,20.5,0.6 player_points,Al\ E.\ Moss,p7,over,20.5,0.6 player_points,Bo\ Reed,p7,over,20.5,0.6 player_points,,p8,over,20.5,0.6
  where	reason
  -:5	'Bo Reed' is not who has the id 'p7'
  -:6	no player of ndjson has the id 'p8'
  load-predictions: predictions=5 new=1 unchanged=2 unmatched=1 refused=1
  [3]

The same of a race: by the id, and of whoever is in its field.

  $ printf '{"event":"r1","sport":"racing","league":"Ascot","name":"14:30","starts_at":"2026-03-02T14:30:00Z","entrant":"Arkle"}\n{"event":"r2","sport":"racing","league":"Ascot","name":"15:05","starts_at":"2026-03-02T15:05:00Z","entrant":"Red Rum"}\n' | fetch-odds --provider ndjson --from - --now 2026-03-02T08:01:00Z -q
  $ printf 'provider,event,market,subject,side,probability\nndjson,r1,win,Arkle,yes,0.3\nndjson,r1,top_3,Arkle,yes,0.6\nndjson,r1,win,Red Rum,yes,0.2\nndjson,r1,moneyline,,home,0.3\nndjson,g1,win,Hosts 1,yes,0.3\n' | load-predictions --model form --model-version 1 --now 2026-03-02T09:00:00Z -n -
  where	reason
  -:4	'Red Rum' is not in the field of Ascot 14:30
  -:5	a race has no moneyline
  -:6	a match has no win
  load-predictions: predictions=5 new=2 unchanged=0 unmatched=1 refused=2
  [3]
