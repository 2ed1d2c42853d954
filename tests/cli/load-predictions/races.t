How sure a model is of each runner of a race: a confidence, which is no probability. The race is
known by the id of a provider, or by where it is run and when it begins, within 10 minutes.

  $ init-home . --desk football -q >made
  $ printf '{"event":"r1","sport":"racing","league":"Ascot","name":"14:30","starts_at":"2026-03-02T14:30:00Z","entrant":"%s"}\n' Arkle Shergar >cards
  $ printf '{"event":"r2","sport":"racing","league":"Ascot","name":"15:05","starts_at":"2026-03-02T15:05:00Z","entrant":"Red Rum"}\n' >>cards
  $ printf '{"event":"r3","sport":"racing","league":"York","name":"14:30","starts_at":"2026-03-02T14:30:00Z","entrant":"Arkle"}\n' >>cards
  $ fetch-odds --provider ndjson --from cards --now 2026-03-02T08:01:00Z -q
  $ { "$TESTDIR"/ranks r1 Arkle '"confidence":0.91'; "$TESTDIR"/ranks ascot@14:40 Shergar '"confidence":0'; "$TESTDIR"/ranks York@14:25 arkle '"confidence":1'; } >said
  $ for race in Ascot@14:41 Kempton@14:30 Ascot@15:05; do "$TESTDIR"/ranks $race Shergar '"confidence":0.5'; done >>said
  $ "$TESTDIR"/ranks Ascot@15:05 Shergarr '"confidence":0.5' >>said
  $ "$TESTDIR"/ranks Ascot@15:05 'Red Rum' '"confidence":0.5' | sed 's/"league":"Ascot",//' >>said
  $ load-predictions --model monster --model-version 1 --now 2026-03-02T09:00:00Z said
  where	reason
  said:4	no race of Ascot at 2026-03-02T14:41:00Z, or within 10 minutes of it
  said:5	no race of Kempton at 2026-03-02T14:30:00Z, or within 10 minutes of it
  said:6	'Shergar' is not in the field of Ascot 15:05
  said:7	no horse of racing is called 'Shergarr'; is it 'Shergar'? then 'names join'
  said:8	which event: provider and event, or sport, starts_at, and league
  load-predictions: predictions=8 new=3 unchanged=0 unmatched=4 refused=1
  [3]
  $ sqlite3 data/bets/bets.db "SELECT event, name, confidence, probability FROM prediction JOIN participant ON participant.id = subject ORDER BY prediction.rowid"
  1|Arkle|0.91|
  1|Shergar|0.0|
  3|Arkle|1.0|

It is of who wins, from 0 to 1, and stands beside no probability. After the start nothing is said:

  $ for keys in '"confidence":1.01' '"confidence":0.5,"probability":0.2' '"confidence":0.5,"doubt":0.1' '"confidence":0.5,"line":1'; do "$TESTDIR"/ranks r1 Arkle "$keys"; done >said
  $ "$TESTDIR"/ranks r1 Arkle '"confidence":0.5' | sed 's/yes/no/; p; s/no"/yes"/; s/"win"/"top_3"/' >>said
  $ "$TESTDIR"/ranks r1 Arkle '"confidence":0.5' >>said; "$TESTDIR"/ranks r2 'Red Rum' '"confidence":0.5' >>said
  $ load-predictions --model monster --model-version 1 --now 2026-03-02T14:30:00Z said
  where	reason
  said:1	a confidence is from 0 to 1: 1.01
  said:2	a prediction has a probability, a mean or a confidence, one of them
  said:3	a confidence has no line and no doubt
  said:4	a confidence has no line and no doubt
  said:5	a confidence is of the side 'yes'
  said:6	a confidence is in who wins a race: top_3 has none
  said:7	made at 2026-03-02T14:30:00Z, and Ascot 14:30 begins at 2026-03-02T14:30:00Z
  load-predictions: predictions=8 new=1 unchanged=0 unmatched=0 refused=7
  [3]

Two races that begin there within 10 minutes of each other are neither:

  $ printf '{"event":"r4","sport":"racing","league":"Ascot","name":"15:10","starts_at":"2026-03-02T15:10:00Z","entrant":"Red Rum"}\n' | fetch-odds --provider ndjson --from - --now 2026-03-02T08:02:00Z -q
  $ "$TESTDIR"/ranks Ascot@15:05 'Red Rum' '"confidence":0.5' | load-predictions --model monster --model-version 1 --now 2026-03-02T09:00:00Z -
  where	reason
  -:1	2 of them may be the race of Ascot at 2026-03-02T15:05:00Z
  load-predictions: predictions=1 new=0 unchanged=0 unmatched=0 refused=1
  [3]

A race that is known by its card is known by its course, in the words of whoever says it:

  $ DATE=2026-03-03 "$TESTDIR"/../fetch-cards/racecard 'GB|Kempton|2:00|1|Made Stakes' 11:One:1:4:140:70 12:Two:2:3:140:60 | fetch-cards --provider racecards --from - --now 2026-03-03T05:00:00Z -q >news
  $ for course in Kempton 'Kempton Park (AW)' 'GB kempton' GB York; do "$TESTDIR"/ranks "$course@14:03" One '"confidence":0.5' | sed 's/03-02/03-03/'; done | load-predictions --model monster --model-version 1 --now 2026-03-03T09:00:00Z -
  where	reason
  -:5	no race of York at 2026-03-03T14:03:00Z, or within 10 minutes of it
  load-predictions: predictions=5 new=1 unchanged=3 unmatched=1 refused=0
  [3]
