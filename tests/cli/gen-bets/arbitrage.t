An arbitrage is all its legs or none, and still a profit after rounding (S5, S7, S8).

  $ init-home . --desk football --quiet > made
  $ sed -i '/^  arbitrage:$/,$s/enabled: false/enabled: true/' config/betops.yaml
  $ ("$TESTDIR"/total bet365 over 2.5 2.20; "$TESTDIR"/total bet365 under 2.5 1.70; "$TESTDIR"/total coral over 2.5 1.90; "$TESTDIR"/total coral under 2.5 1.9545) > quotes
  $ fetch-odds --provider ndjson --from quotes --now 2026-03-01T10:00:00Z
  fetch-odds: events=1 quotes=4 new=4 unchanged=0 withdrawn=0 skipped=0
  $ gen-bets --now 2026-03-01T10:05:00Z --format csv | cut -d, -f1,3,8,10-13,15-17
  gen-bets: events=1 bets=2 staked=50.00 rejected=2 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  decision,strategy,market,side,line,book,price,edge,stake,reason
  bet,arbitrage,total,over,2.5,bet365,2.20,0.0350,23.52,max bet
  bet,arbitrage,total,under,2.5,coral,1.9545,0.0350,26.48,max bet
  $ sqlite3 data/bets/bets.db "SELECT count(*), sum(bet_amount), round(min(bet_amount * decimal_odds), 2) FROM bets GROUP BY bet_group"
  2|50.0|51.74
  $ gen-bets --now 2026-03-01T10:06:00Z
  gen-bets: events=1 bets=0 staked=0.00 rejected=4 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0

Different lines are not one market (S6, S11), what no market has is bad data, and a
leg that is too small takes the others with it:

  $ ("$TESTDIR"/total bet365 over 3.5 2.20; "$TESTDIR"/total coral under 4.5 1.95) > quotes; fetch-odds --provider ndjson --from quotes --now 2026-03-01T10:10:00Z --quiet
  $ ("$TESTDIR"/total bet365 over 1.5 12.0; "$TESTDIR"/total coral under 1.5 1.95) > quotes; fetch-odds --provider ndjson --from quotes --now 2026-03-01T10:10:00Z --quiet
  $ ("$TESTDIR"/total bet365 over 5.5 41.0; "$TESTDIR"/total coral under 5.5 1.05) > quotes; fetch-odds --provider ndjson --from quotes --now 2026-03-01T10:10:00Z --quiet
  $ gen-bets --now 2026-03-01T10:11:00Z --explain --format csv | grep ',arbitrage,' | cut -d, -f8,10,11,17
  gen-bets: filtered: arbitrage: gates 4, error 2, idea 2, stake 2
  gen-bets: filtered: value: fair 8, gates 2
  gen-bets: events=1 bets=0 staked=0.00 rejected=20 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  total,over,1.5,implied sum 0.596 < 0.900: bad data
  total,under,1.5,implied sum 0.596 < 0.900: bad data
  total,over,2.5,already bet
  total,under,2.5,already bet
  total,over,3.5,under: no price
  total,under,3.5,under: no price
  total,over,4.5,over: no price
  total,under,4.5,over: no price
  total,over,5.5,leg 1.25 < minimum 2.00
  total,under,5.5,leg 1.25 < minimum 2.00
