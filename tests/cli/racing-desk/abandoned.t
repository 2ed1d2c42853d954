A meeting that is abandoned after its third race: no result of the fourth comes, nothing of the day is
settled, and somebody is told before midnight. The operator says what happened, and all of it is.

  $ init-home . --desk racing -q >made; "$TESTDIR"/morning.sh; printf 'date,region,course,off,pos,horse\n' >results/2025_05_19.csv
  $ "$TESTDIR"/ticks.sh 2025-05-20T04:00:00Z 2025-05-20T07:40:00Z 2025-05-20T07:45:00Z 2025-05-20T07:50:00Z
  $ "$TESTDIR"/results.sh 4; "$TESTDIR"/ticks.sh 2025-05-20T21:30:00Z 2025-05-20T21:40:00Z 2025-05-20T22:45:00Z 2025-05-20T22:50:00Z 2025-05-20T22:55:00Z
  safecron: fetch-results on HOST: misses an input (exit 66); see logs/fetch-results/2025-05-20.log
    fetch-results: results=4 new=0 revised=0 unchanged=4 unfinished=0 skipped=0 unmatched=0
    fetch-results: 2025-05-20: no result yet of 15:30 GB york: fetch-results, and try again
  safecron: settle-day on HOST: misses an input (exit 66); see logs/settle-day/2025-05-20.log
    settle: 2025-05-20: no result yet of 15:30 GB york: fetch-results, and try again
  $ "$TESTDIR"/history.sh | grep -E 'fetch-results|settle-day'
  21:30 fetch-results waiting 75
  21:40 settle-day waiting 75
  21:40 fetch-results waiting 75
  22:45 settle-day waiting 75
  22:45 fetch-results failed 66
  22:50 settle-day failed 66
  $ settle -n --now 2025-05-20T22:55:00Z 2>&1 | tail -n 1
  settle: settled=3 reversed=0 staked=30.00 returned=85.00 profit=51.75 open=1 at_risk=10.00 undecided=0 overdue=0 closes=0 currency=GBP
  $ echo '{"sport":"racing","league":"GB york","course":"York","country":"GB","name":"Late Plate","starts_at":"2025-05-20T14:30:00Z","status":"abandoned"}' | fetch-results --provider ndjson --from - --now 2025-05-20T22:57:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ settle --date 2025-05-20 --now 2025-05-20T22:58:00Z
  bet	event	start	home	away	score	market	subject	side	line	book	price	stake	outcome	returned	commission	profit	clv	note
  4	1	2025-05-20T13:00:00Z			final	win	Three	yes		betfair_ex_uk	3.00	10.00	loss	0.00	0.00	-10.00		
  1	2	2025-05-20T13:00:00Z			final	win	One (IRE)	yes		betfair_ex_uk	2.50	10.00	win	25.00	0.75	14.25		
  3	3	2025-05-20T13:30:00Z			final	win	Ajax	yes		betfair_ex_uk	6.00	10.00	win	60.00	2.50	47.50		
  2	5	2025-05-20T14:30:00Z			abandoned	win	Dolon	yes		betfair_ex_uk	2.00	10.00	void	10.00	0.00	0.00		
  settle: settled=4 reversed=0 staked=40.00 returned=95.00 profit=51.75 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
