Totals and what players do, by predictions of them.

  $ init-home . --desk football --quiet > made
  $ sed 's/  spread:.*/  totals: {enabled: true}\n  props: {enabled: true, prop_types: [PTS, PRA]}/' "$TESTDIR"/nba.yaml > config/betops.yaml
  $ "$TESTDIR"/nba-quote draftkings total 220 1.91 1.91 > quotes
  $ "$TESTDIR"/nba-quote draftkings player_points 27.5 1.91 1.91 "Jayson Tatum" >> quotes
  $ fetch-odds --provider ndjson --from quotes --now 2026-01-15T20:00:00Z --quiet
  $ "$TESTDIR"/says total 226 18
  $ "$TESTDIR"/says player_points 30 7 negative_binomial "Jayson Tatum"
  $ gen-bets -n --now 2026-01-15T20:01:00Z --explain --format csv | cut -d, -f1,3,8-14,17,21-
  gen-bets: filtered: props: settleable 2
  gen-bets: filtered: totals: threshold 1
  gen-bets: events=1 bets=1 staked=50.00 rejected=3 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,strategy,market,subject,side,line,book,price,probability,reason,edge_points,confidence
  rejected,props,player_points,Jayson Tatum,over,27.5,,,,cannot be settled: no result of the competition has had the points of players,,
  rejected,props,player_points,Jayson Tatum,under,27.5,,,,cannot be settled: no result of the competition has had the points of players,,
  rejected,totals,total,,under,220,draftkings,,,edge -0.157 < 0.050,,
  bet,totals,total,,over,220,draftkings,1.91,0.6333,max bet,0.1097,0.712

A statistic is bet once a result of the competition has had it, and once it is known that
the player starts; nothing says that yet (S17). A run at a time before that result does not
know it:

  $ echo '{"sport":"basketball","league":"basketball_nba","home":"Boston Celtics","away":"Miami Heat","starts_at":"2026-01-13T00:30:00Z","status":"final","home_score":110,"away_score":104,"box":[{"player":"Jayson Tatum","stats":{"points":31}}]}' > results
  $ fetch-results --provider ndjson --from results --now 2026-01-15T20:00:30Z --quiet
  fetch-results: basketball_nba: new names: Miami Heat
  $ gen-bets -n --now 2026-01-15T20:00:29Z --explain --quiet | grep -c 'cannot be settled'
  2
  $ gen-bets -n --now 2026-01-15T20:01:00Z --explain --format csv | cut -d, -f1,3,8-14,17,21-
  gen-bets: filtered: props: lineup 1, threshold 1
  gen-bets: filtered: totals: threshold 1
  gen-bets: events=1 bets=1 staked=50.00 rejected=3 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,strategy,market,subject,side,line,book,price,probability,reason,edge_points,confidence
  rejected,totals,total,,under,220,draftkings,,,edge -0.157 < 0.050,,
  rejected,props,player_points,Jayson Tatum,over,27.5,draftkings,,,lineup not confirmed,,
  rejected,props,player_points,Jayson Tatum,under,27.5,draftkings,,,edge -0.145 < 0.050,,
  bet,totals,total,,over,220,draftkings,1.91,0.6333,max bet,0.1097,0.712
