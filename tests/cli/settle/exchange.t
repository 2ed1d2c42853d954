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

A double is no bet in the market of one of its legs: what it loses makes the commission on the single
no smaller. The exchange takes 5% of 12.00.

  $ rm -r config data; init-home . --desk football --quiet >made; sed 's/enabled: true/&, doubles: true/' "$TESTDIR"/../gen-bets/racing.yaml >config/betops.yaml
  $ export BOOK=betfair_ex_uk; card=$TESTDIR/../gen-bets/card; "$card" Ascot 13:00 Arkle:2.2:0.95 Mill:1.95:0.3; "$card" York 14:00 Grundy:2.1:0.94 Ribot:1.97:0.2; "$TESTDIR"/../gen-bets/morning
  $ gen-bets --now 2026-05-27T08:50:00Z --quiet | cut -f1-3,8,9,12,13,16
  decision	bet	strategy	market	subject	book	price	stake
  bet	1	tips	win	Arkle	betfair_ex_uk	2.20	10.00
  bet	2	tips	win	Grundy	betfair_ex_uk	2.10	10.00
  bet	3	combos	double	Arkle + Grundy	betfair_ex_uk	4.62	10.00
  nap	1	tips	win	Arkle	betfair_ex_uk	2.20	
  danger		tips	win	Mill	betfair_ex_uk	1.95	
  danger		tips	win	Ribot	betfair_ex_uk	1.97	
  $ for race in 'Ascot 13:00 Arkle Mill' 'York 14:00 Ribot Grundy'; do read -r course time first second <<<"$race"; echo '{"sport":"racing","league":"'$course'","name":"Novice Stakes","starts_at":"2026-05-27T'$time':00Z","status":"final","order":[{"entrant":"'$first'","position":1},{"entrant":"'$second'","position":2}]}'; done >ended
  $ fetch-results --provider ndjson --from ended --now 2026-05-27T18:00:00Z --quiet
  $ settle --now 2026-05-27T19:00:00Z --quiet | cut -f1,7,9,13-17
  bet	market	side	stake	outcome	returned	commission	profit
  1	win	yes	10.00	win	22.00	0.60	11.40
  3	multiple	yes	10.00	loss	0.00	0.00	-10.00
  2	win	yes	10.00	loss	0.00	0.00	-10.00
