Legs at books that would not settle them alike are no arbitrage: both could lose (S30).

  $ init-home . --desk football --quiet > made
  $ sed -i '/^  arbitrage:$/,$s/enabled: false/enabled: true/' config/betops.yaml
  $ sed -i 's/^books:/books:\n  coral:\n    postponed_hours: 24/' config/betops.yaml
  $ ("$TESTDIR"/total bet365 over 2.5 2.20; "$TESTDIR"/total bet365 under 2.5 1.70; "$TESTDIR"/total coral over 2.5 1.90; "$TESTDIR"/total coral under 2.5 1.9545) > quotes
  $ fetch-odds --provider ndjson --from quotes --now 2026-03-01T10:00:00Z --quiet
  $ gen-bets --now 2026-03-01T10:05:00Z --explain --format csv | grep ,arbitrage, | cut -d, -f1,9-12,17-
  gen-bets: filtered: arbitrage: rules 2
  gen-bets: filtered: value: fair 2
  gen-bets: events=1 bets=0 staked=0.00 rejected=4 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  rejected,,over,2.5,bet365,"rules of bet365 and coral differ: a match that is put off is void after 24 h at one, 48 h at another",,,,,
  rejected,,under,2.5,coral,"rules of bet365 and coral differ: a match that is put off is void after 24 h at one, 48 h at another",,,,,
  $ sed -i 's/postponed_hours: 24/postponed_hours: 48/' config/betops.yaml; gen-bets -n --now 2026-03-01T10:05:00Z --quiet | grep -c ^bet
  2

A book that leaves overtime out has prices of another market, where there can be overtime;
in football nobody counts it.

  $ sed -i 's/postponed_hours: 48/overtime: excluded/' config/betops.yaml; gen-bets -n --now 2026-03-01T10:05:00Z --quiet | grep -c ^bet
  2
  $ sed 's/football/icehockey/; s/E0/nhl/; s/"over"/"home"/; s/"under"/"away"/; s/total/moneyline/; s/,"line":2.5//' quotes | fetch-odds --provider ndjson --from - --now 2026-03-01T10:00:00Z --quiet
  $ sed -i 's/markets: .*/markets: [moneyline]/' config/betops.yaml; gen-bets --now 2026-03-01T10:05:00Z --explain --format csv | cut -d, -f1-3,8,10,12,13,17-
  gen-bets: filtered: arbitrage: threshold 2
  gen-bets: filtered: value: fair 2
  gen-bets: events=2 bets=2 staked=50.00 rejected=4 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=2
  decision,bet,strategy,market,side,book,price,reason,age,opinions,dispersion,edge_points,confidence
  refused,,,moneyline,home,coral,1.90,the book leaves overtime out,,,,,
  refused,,,moneyline,away,coral,1.9545,the book leaves overtime out,,,,,
  rejected,,arbitrage,moneyline,home,,,profit -0.0410 < 0.0100,,,,,
  rejected,,arbitrage,moneyline,away,,,profit -0.0410 < 0.0100,,,,,
  rejected,,value,moneyline,home,bet365,,no fair price: 0 of 4 books,,,,,
  rejected,,value,moneyline,away,bet365,,no fair price: 0 of 4 books,,,,,
  bet,1,arbitrage,total,over,bet365,2.20,max bet,300,,,0.0159,0.363
  bet,2,arbitrage,total,under,coral,1.9545,max bet,300,,,0.0179,0.363

So are its bets settled: a final that may hold overtime decides none.

  $ sed -i 's/overtime: excluded/overtime: counts/' config/betops.yaml; gen-bets --now 2026-03-01T10:05:00Z --quiet | cut -f1,3,8,12
  decision	strategy	market	book
  bet	arbitrage	moneyline	bet365
  bet	arbitrage	moneyline	coral
  $ sed -i 's/overtime: counts/overtime: excluded/' config/betops.yaml
  $ "$TESTDIR"/nhl-result '"home_score":3,"away_score":2'
  score,market,side,book,outcome,note
  3-2,moneyline,home,bet365,win,
  3-2,moneyline,away,coral,,the score may hold overtime that this market leaves out: give a result with scope regulation or set competitions.nhl.overtime: never
  $ "$TESTDIR"/nhl-result '"home_score":2,"away_score":2,"scope":"regulation"'
  score,market,side,book,outcome,note
  3-2 (2-2),moneyline,away,coral,push,

Another word is refused:

  $ sed -i 's/overtime: excluded/overtime: no/' config/betops.yaml; gen-bets --now 2026-03-01T10:05:00Z
  gen-bets: ./config/betops.yaml:38: books.coral.overtime: counts or excluded is expected, not 'no'
  [78]
