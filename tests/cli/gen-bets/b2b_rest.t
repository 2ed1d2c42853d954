The side that has had more rest, by what is known of the schedule (S9).

  $ init-home . --desk football --quiet > made
  $ sed 's/spread:/b2b_rest:/' "$TESTDIR"/nba.yaml > config/betops.yaml
  $ "$TESTDIR"/nba-quote draftkings spread -3.5 1.91 1.91 > quotes
  $ "$TESTDIR"/nba-quote fanduel spread -3.5 1.95 1.87 >> quotes
  $ fetch-odds --provider ndjson --from quotes --now 2026-01-15T20:00:00Z --quiet
  $ gen-bets --now 2026-01-15T20:01:00Z --explain --format csv | cut -d, -f1,10-12,17
  gen-bets: filtered: b2b_rest: schedule 2
  gen-bets: events=1 bets=0 staked=0.00 rejected=2 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,side,line,book,reason
  rejected,home,-3.5,,rest of Boston Celtics unknown: schedule of 2026-01-14 unknown
  rejected,away,3.5,,rest of Boston Celtics unknown: schedule of 2026-01-14 unknown

New York played yesterday, Boston on Monday; what is ahead was asked for on Tuesday, and
not on Wednesday:

  $ "$TESTDIR"/nba-game "New York Knicks" "Utah Jazz" 2026-01-15T00:30:00Z > results
  $ "$TESTDIR"/nba-game "Boston Celtics" "Miami Heat" 2026-01-13T00:30:00Z >> results
  $ fetch-results --provider ndjson --from results --now 2026-01-15T12:00:00Z --quiet
  fetch-results: basketball_nba: new names: Utah Jazz, Miami Heat
  $ gen-bets -n --now 2026-01-15T20:01:00Z --explain --format csv | cut -d, -f1,10-12,17
  gen-bets: filtered: b2b_rest: schedule 2
  gen-bets: events=1 bets=0 staked=0.00 rejected=2 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,side,line,book,reason
  rejected,home,-3.5,,rest of Boston Celtics unknown: schedule of 2026-01-13 unknown
  rejected,away,3.5,,rest of Boston Celtics unknown: schedule of 2026-01-13 unknown
  $ fetch-odds --provider ndjson --from quotes --now 2026-01-13T20:00:00Z --quiet
  $ gen-bets --now 2026-01-15T20:01:00Z --format csv | cut -d, -f1,10-16,19,21-
  gen-bets: events=1 bets=1 staked=29.34 rejected=1 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,side,line,book,price,probability,edge,stake,opinions,edge_points,confidence
  bet,home,-3.5,fanduel,1.95,0.5700,0.1115,29.34,237,0.0572,0.467
  $ bet show 1 --now 2026-01-15T20:01:00Z | grep -E 'filter|fair|confidence|shopping'
  bet: bet=1 state=placed
  then fair	rested side, 237 games, opinions 237
  then filter gates	pass
  then filter sport	pass
  then filter schedule	pass
  then filter rest	pass, rest +2 days >= 2
  then filter threshold	pass, edge 0.057 >= 0.050
  then filter error	pass, edge 0.057 <= 0.250
  then line shopping	+0.0107 over 1.91, books 2
  then confidence	0.467 MEDIUM, edge points 0.0572
  fair price	1.7544
  fair source	rested side, 237 games

Two strategies on one side are two bets on one outcome, each with the Kelly share of its own
probability:

  $ sed -i 's/  b2b_rest:/  spread: {enabled: true}\n  b2b_rest:/' config/betops.yaml
  $ rm -r data && init-home . --desk football --quiet > made
  $ fetch-odds --provider ndjson --from quotes --now 2026-01-13T20:00:00Z --quiet
  $ fetch-results --provider ndjson --from results --now 2026-01-15T12:00:00Z --quiet
  fetch-results: basketball_nba: new names: Utah Jazz, Miami Heat
  $ fetch-odds --provider ndjson --from quotes --now 2026-01-15T20:00:00Z --quiet
  $ "$TESTDIR"/says spread 10 12
  $ gen-bets --now 2026-01-15T20:01:00Z --format csv | cut -d, -f1-3,10-16,19,21-
  gen-bets: events=1 bets=2 staked=79.34 rejected=2 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,bet,strategy,side,line,book,price,probability,edge,stake,opinions,edge_points,confidence
  bet,1,spread,home,-3.5,fanduel,1.95,0.7060,0.3767,50.00,,0.1932,0.900
  bet,2,b2b_rest,home,-3.5,fanduel,1.95,0.5700,0.1115,29.34,237,0.0572,0.467
  $ bet show 1 --now 2026-01-15T20:01:00Z | grep -E '^(strategy|probability|kelly)'
  bet: bet=1 state=placed
  strategy	spread
  probability	0.7060
  kelly	0.3965
  $ bet show 2 --now 2026-01-15T20:01:00Z | grep -E '^(strategy|probability|kelly)'
  bet: bet=2 state=placed
  strategy	b2b_rest
  probability	0.5700
  kelly	0.1174
