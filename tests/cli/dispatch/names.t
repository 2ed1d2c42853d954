What a feed calls a horse or a course is a name in a message and nothing else: no markup, no
mention, no address, no second line (N2).

  $ init-home . --desk football -q >made; "$TESTDIR"/readers
  $ "$TESTDIR"/../gen-bets/card '<b>York</b> & Co' 12:30 '@everyone [free](https)\nNAP - Mill @ 2.0 evil.example\u202e:2.5:0.85' Frankel:2.2:0.55 Enable:6:0.1
  $ "$TESTDIR"/../gen-bets/morning; gen-bets -q --now 2026-05-27T08:50:00Z >chosen
  $ dispatch tips --channel screen -n -q --now 2026-05-27T08:52:00Z 2>&1 | head -4
  dispatch: only 3 runners have a price today
  13:30 b York b & Co
  NAP - everyone free (https) NAP - Mill 2.0 evil. example @ 2.5
  Confidence: 85% | Odds: 2.5 | Stake: 1.00 pts
  $ dispatch tips -n -q --now 2026-05-27T08:52:00Z 2>&1 | grep -o '"text":"[^@]*@'
  "text":"13:30 b York b & Co\nNAP - everyone free (https) NAP - Mill 2.0 evil. example @
