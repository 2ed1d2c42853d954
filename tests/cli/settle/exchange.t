An exchange takes its commission without being configured, of what a market came to: over
2.5 and under 3.5 are two markets, so one's loss makes the other's no smaller. Closing
line value is after it: 0.5 x (1 + 1.2 x 0.95) - 1.

  $ init-home . --desk football --quiet > made
  $ sed -i 's/max_bets_per_event: 1/max_bets_per_event: 3/' config/betops.yaml
  $ t() { "$TESTDIR"/../gen-bets/total "$@"; }; (for line in 2.5 3.5; do t pinnacle over $line 2.00; t pinnacle under $line 2.00; done; t betfair_ex_uk over 2.5 2.20; t betfair_ex_uk under 3.5 2.20) > quotes
  $ fetch-odds --provider ndjson --from quotes --now 2026-03-01T10:00:00Z --quiet
  $ gen-bets --now 2026-03-01T10:05:00Z --format csv --quiet | cut -d, -f1,8,10-13,15,16
  decision,market,side,line,book,price,edge,stake
  bet,total,over,2.5,betfair_ex_uk,2.20,0.0700,15.35
  bet,total,under,3.5,betfair_ex_uk,2.20,0.0700,15.35
  $ fetch-odds --provider ndjson --from quotes --now 2026-03-01T14:59:30Z --quiet
  $ echo '{"sport":"football","league":"E0","home":"Leeds","away":"York","starts_at":"2026-03-01T15:00:00Z","status":"final","home_score":1,"away_score":0}' > result
  $ fetch-results --provider ndjson --from result --now 2026-03-01T17:30:00Z --quiet
  $ settle --now 2026-03-01T18:00:00Z --format csv --quiet | cut -d, -f7,9,10,12-18
  market,side,line,price,stake,outcome,returned,commission,profit,clv
  total,over,2.5,2.20,15.35,loss,0.00,0.00,-15.35,0.0700
  total,under,3.5,2.20,15.35,win,33.77,0.92,17.50,0.0700
