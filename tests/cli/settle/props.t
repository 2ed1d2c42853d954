Bets on what players do, settled from ESPN's box scores. Players are those of the rosters;
a first game shows that ESPN has their statistics.

  $ ln -s "$TESTDIR"/hoops h; ln -s "$TESTDIR"/../fetch-cards/espn e; init-home . --desk football -q >made; sed -i 's/markets: \[1x2, total, spread\]/markets: [player_points, player_threes, player_points_rebounds_assists]/; s/max_bets_per_event: 1/max_bets_per_event: 9/; s/max_event_exposure: 0.10/max_event_exposure: 0.50/' config/betops.yaml
  $ . ./h; box 0 | fetch-results --provider espn --from - --now 2026-03-09T11:00:00Z
  where	reason
  400	left out of the box score: 4 players are on no roster: see 'fetch-cards --rosters'
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=1 unmatched=1
  [3]
  $ . ./h; rosters --now 2026-03-09T14:00:00Z; box 0 | fetch-results --provider espn --from - --now 2026-03-09T17:00:00Z
  fetch-results: results=1 new=0 revised=1 unchanged=0 unfinished=0 skipped=0 unmatched=1

A game that tips at 22:30 in New York is of the next day in UTC:

  $ . ./h; { prices 'Caleb Marsh' points 24.5; prices 'Ivo Kranjcec' points_rebounds_assists 90.5; prices 'Al Byrd' threes 1.5; prices 'Sid Lowe' points 9.5; prices 'Bo Tarn' points 9.5; } | fetch-odds --provider ndjson --from - --now 2026-03-10T20:00:00Z
  fetch-odds: events=1 quotes=20 new=20 unchanged=0 withdrawn=0 skipped=0
  $ gen-bets --now 2026-03-10T20:01:00Z | cut -f 1,6-13
  gen-bets: events=1 bets=5 staked=104.15 rejected=5 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  decision	home	away	market	subject	side	line	book	price
  bet	Harbor	Summit	player_points	Caleb Marsh	over	24.5	soft	2.20
  bet	Harbor	Summit	player_points	Sid Lowe	over	9.5	soft	2.20
  bet	Harbor	Summit	player_points	Bo Tarn	over	9.5	soft	2.20
  bet	Harbor	Summit	player_points_rebounds_assists	Ivo Kranjcec	over	90.5	soft	2.20
  bet	Harbor	Summit	player_threes	Al Byrd	over	1.5	soft	2.20

The score alone settles none of them:

  $ . ./h; ./e board ${games[1]},"${scores[1]}" | fetch-results --provider espn --from - --now 2026-03-11T05:30:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ settle --now 2026-03-11T05:31:00Z | cut -f 2,6-10,13-
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=5 at_risk=104.15 undecided=5 overdue=0 closes=0 currency=GBP
  event	score	market	subject	side	line	stake	outcome	returned	commission	profit	clv	note
  2	108-106 (100-100)	player_points	Caleb Marsh	over	24.5	20.83						the result does not decide this market
  2	108-106 (100-100)	player_points	Sid Lowe	over	9.5	20.83						the result does not decide this market
  2	108-106 (100-100)	player_points	Bo Tarn	over	9.5	20.83						the result does not decide this market
  2	108-106 (100-100)	player_points_rebounds_assists	Ivo Kranjcec	over	90.5	20.83						the result does not decide this market
  2	108-106 (100-100)	player_threes	Al Byrd	over	1.5	20.83						the result does not decide this market
  [3]

In the box Caleb has 26 points, some of overtime; Ivo has 85 of all, Al one three. Sid did
not play. There is no row of Bo, but one of a man on no roster, and nobody knows who he is:

  $ echo "harbor='21:Caleb Marsh:41:26:6:4:3|22:Ivo Kranjcec:30:82:2:1:2|23:Sid Lowe' summit='54:Max New:2:0:0:0:0|51:Ned Oakes:31:40:9:2:0|52:Al Byrd:24:66:4:4:1'" >did; . ./did; . ./h; box 1 >box; fetch-results --provider espn --from box --now 2026-03-11T11:00:00Z
  where	reason
  401	left out of the box score: 'Max New' is no player of either team
  fetch-results: results=1 new=0 revised=1 unchanged=0 unfinished=0 skipped=1 unmatched=0
  [3]
  $ settle --now 2026-03-11T11:01:00Z | cut -f 2,6-10,13-
  settle: settled=4 reversed=0 staked=83.32 returned=66.66 profit=-16.66 open=1 at_risk=20.83 undecided=1 overdue=0 closes=0 currency=GBP
  event	score	market	subject	side	line	stake	outcome	returned	commission	profit	clv	note
  2	108-106 (100-100)	player_points	Caleb Marsh	over	24.5	20.83	win	45.83	0.00	25.00		
  2	108-106 (100-100)	player_points	Sid Lowe	over	9.5	20.83	void	20.83	0.00	0.00		
  2	108-106 (100-100)	player_points	Bo Tarn	over	9.5	20.83						the result does not decide this market
  2	108-106 (100-100)	player_points_rebounds_assists	Ivo Kranjcec	over	90.5	20.83	loss	0.00	0.00	-20.83		
  2	108-106 (100-100)	player_threes	Al Byrd	over	1.5	20.83	loss	0.00	0.00	-20.83		
  [3]

Once he is known, Bo is not in a box that has everybody: he did not play.

  $ ./e roster 5:Summit '51:Ned Oakes' '52:Al Byrd' '53:Bo Tarn' '54:Max New' | fetch-cards --provider espn --from - --now 2026-03-11T14:00:00Z; fetch-results --provider espn --from box --now 2026-03-11T14:01:00Z
  fetch-cards: events=0 new=0 moved=0 off=0 unchanged=0 skipped=0 players=4 players_new=1 players_moved=0
  fetch-results: results=1 new=0 revised=1 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ settle --now 2026-03-11T14:02:00Z | cut -f 2,6-10,13-
  settle: settled=1 reversed=0 staked=20.83 returned=20.83 profit=0.00 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  event	score	market	subject	side	line	stake	outcome	returned	commission	profit	clv	note
  2	108-106 (100-100)	player_points	Bo Tarn	over	9.5	20.83	void	20.83	0.00	0.00		
  $ fetch-results --provider espn --from box --now 2026-03-11T14:03:00Z; settle --now 2026-03-11T14:04:00Z; settle --verify --now 2026-03-11T14:04:00Z
  fetch-results: results=1 new=0 revised=0 unchanged=1 unfinished=0 skipped=0 unmatched=0
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  settle: verified=5 differences=0

A statistic is corrected; the columns have another order by then:

  $ . ./did; summit=${summit/%:1/:2}; . ./h; OLD=1 box 1 | fetch-results --provider espn --from - --now 2026-03-11T17:00:00Z
  fetch-results: results=1 new=0 revised=1 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ settle --now 2026-03-11T17:01:00Z | cut -f 2,6-10,13-
  settle: settled=1 reversed=1 staked=20.83 returned=45.83 profit=25.00 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  event	score	market	subject	side	line	stake	outcome	returned	commission	profit	clv	note
  2	108-106 (100-100)	player_threes	Al Byrd	over	1.5	20.83	win	45.83	0.00	25.00		settled again
  $ settle --verify --now 2026-03-11T17:02:00Z
  settle: verified=5 differences=0

A box score that does not add up is left out, and says so:

  $ . ./did; summit=${summit/66/65}; . ./h; box 1 | fetch-results --provider espn --from - --now 2026-03-11T18:00:00Z
  where	reason
  boxscore.players[0]	players have 105 points, their total is 105 and the score 106; the box score is not used
  fetch-results: results=1 new=0 revised=0 unchanged=1 unfinished=0 skipped=1 unmatched=0
  [3]
