Handicaps by a predicted margin, thresholds in points of probability.

  $ init-home . --desk football --quiet > made
  $ cp "$TESTDIR"/nba.yaml config/betops.yaml
  $ "$TESTDIR"/nba-quote draftkings spread 1.5 1.91 1.95 > quotes
  $ "$TESTDIR"/nba-quote fanduel spread 1.5 1.95 1.91 >> quotes
  $ "$TESTDIR"/nba-quote betmgm spread 1.5 1.90 1.90 >> quotes
  $ "$TESTDIR"/nba-quote bovada spread 2 1.83 2.00 >> quotes
  $ fetch-odds --provider ndjson --from quotes --now 2026-01-15T20:00:00Z
  fetch-odds: events=1 quotes=8 new=8 unchanged=0 withdrawn=0 skipped=0

Without a prediction nothing is bet (S2):

  $ gen-bets -n --now 2026-01-15T20:00:00Z --explain --format csv | cut -d, -f1,10-12,17
  gen-bets: filtered: spread: model 4
  gen-bets: events=1 bets=0 staked=0.00 rejected=4 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,side,line,book,reason
  rejected,home,1.5,fanduel,no prediction of spread 1.5
  rejected,home,2,bovada,no prediction of spread 2
  rejected,away,-1.5,draftkings,no prediction of spread -1.5
  rejected,away,-2,bovada,no prediction of spread -2
  $ "$TESTDIR"/says spread -5 12.5

Nor where nobody knows whether the team played yesterday (S9). Filters are asked in
order, and counted:

  $ gen-bets -n --now 2026-01-15T20:00:00Z --explain --format csv | cut -d, -f1,10-12,17
  gen-bets: filtered: spread: no_b2b 2, threshold 2
  gen-bets: events=1 bets=0 staked=0.00 rejected=4 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,side,line,book,reason
  rejected,home,1.5,fanduel,edge -0.123 < 0.100
  rejected,home,2,bovada,edge -0.144 < 0.100
  rejected,away,-1.5,draftkings,rest of New York Knicks unknown: schedule of 2026-01-14 unknown
  rejected,away,-2,bovada,rest of New York Knicks unknown: schedule of 2026-01-14 unknown
  $ gen-bets --dry-run --now 2026-01-15T20:00:00Z 2>&1 | grep -A5 filtered
  gen-bets: filtered: spread: no_b2b 2, threshold 2
  gen-bets: events=1 bets=0 staked=0.00 rejected=4 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0

  $ "$TESTDIR"/nba-game "Boston Celtics" "Miami Heat" 2026-01-15T00:30:00Z > results
  $ "$TESTDIR"/nba-game "New York Knicks" "Utah Jazz" 2026-01-14T00:30:00Z >> results
  $ fetch-results --provider ndjson --from results --now 2026-01-15T12:00:00Z
  fetch-results: basketball_nba: new names: Miami Heat, Utah Jazz
  fetch-results: results=2 new=2 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=2 noted=1
  $ gen-bets -n --now 2026-01-15T20:00:00Z --explain --format csv | cut -d, -f1,10-17,21-
  gen-bets: filtered: spread: threshold 2, line 1
  gen-bets: events=1 bets=1 staked=48.89 rejected=3 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,side,line,book,price,probability,edge,stake,reason,edge_points,confidence
  rejected,home,1.5,fanduel,,,,,edge -0.123 < 0.100,,
  rejected,home,2,bovada,,,,,edge -0.144 < 0.100,,
  rejected,away,-1.5,draftkings,,,,,edge 0.097; 0.098 at -2,,
  bet,away,-2,bovada,2.00,0.5978,0.1895,48.89,,0.0978,0.656
  $ gen-bets --now 2026-01-15T20:00:00Z -q > bets
  $ bet show 1 --now 2026-01-15T20:00:00Z
  field	value
  bet	1
  state	placed
  mode	paper
  strategy	spread
  event	1
  league	basketball_nba
  start	2026-01-16T00:30:00Z
  home	Boston Celtics
  away	New York Knicks
  market	spread
  side	away
  line	-2
  way	back
  book	bovada
  decided	2026-01-15T20:00:00Z
  until	2026-01-16T00:30:00Z
  then home 2 bovada	1.83, 0 s old
  then away -2 bovada	2.00, 0 s old
  then filter gates	pass
  then filter model	pass
  then filter threshold	pass, edge 0.098 >= 0.070
  then filter no_b2b	pass, 1 day of rest
  then filter error	pass, edge 0.098 <= 0.250
  then line shopping	+0.0000 over 2.00, books 1, +0.0004 over line -1.5
  then confidence	0.656 MEDIUM, edge points 0.0978, push 0.0310
  probability	0.5978
  fair price	1.6728
  fair source	elo 3
  advised price	2.00
  price age	0 s
  edge	0.1895
  kelly	0.1956
  step full Kelly	1000.00 to 195.58, by 0.195584
  step Kelly fraction	195.58 to 48.89, by 0.25
  step max bet	48.89 to 48.89, at most 50.00
  step daily exposure	48.89 to 48.89, at most 150.00
  step pending exposure	48.89 to 48.89, at most 250.00
  advised stake	48.89
  placed	2026-01-15T20:00:00Z
  price	2.00
  stake	48.89
  price less advised	0.0000
  stake less advised	0.00
  posting placing	2026-01-15T20:00:00Z 48.89 from cash to at_risk
  bet: bet=1 state=placed
