A day of races: cards, predictions and picks, tips that were told and have arrived, the polls at eight
and by the hour, results, settlement. Nothing is there of 26 May 2026, and that is critical:

  $ init-home . --desk racing -q >made; sed -i 's/^  channels:.*/  channels: {screen: {kind: stdout}}/; s/^  alerts: .*/  alerts: [screen]/' config/betops.yaml; echo BF_APP_KEY=not-a-real-one >>.env
  $ printf 'health: {disk_warning_gb: 0, disk_critical_gb: 0, inodes_warning: 0, backup_warning_hours: 1000, backup_critical_hours: 1000}\n' >>config/betops.yaml; sqlite3 data/bets/bets.db "INSERT INTO backup VALUES ('first', unixepoch('2026-05-27T03:00:00Z'), 1000, 'x')"
  $ "$TESTDIR"/racing.sh 2026-05-26T23:05:00Z
  day-pipeline	critical	cards, predictions, picks	
  day-dispatch	critical	dispatch: nobody was told that there are no tips	
  day-0800	warning	0800 poll	
  day-hourly	warning	hourly polls 07:05 08:05 09:05 10:05 11:05 12:05 13:05 14:05 15:05 16:05 17:05 18:05 19:05 20:05	14 a day
  day-results	ok	complete	
  day-settled	ok	all bets	
  CRITICAL ERRORS: 2
  2026-05-26 MISSING cards, predictions, picks
  2026-05-26 MISSING dispatch: nobody was told that there are no tips
  2026-05-26 MISSING 0800 poll
  2026-05-26 MISSING hourly polls 07:05 08:05 09:05 10:05 11:05 12:05 13:05 14:05 15:05 16:05 17:05 18:05 19:05 20:05
  [1]

A day with two polls missing, and one bet that is not settled:

  $ "$TESTDIR"/../gen-bets/card Ascot 13:00 Arkle:6:0.91 Shergar:2.5:0.60 Nijinsky:4:0.4 Mill:6
  $ "$TESTDIR"/../gen-bets/card York 14:00 Grundy::0.79 Mtoto:2:0.5 Ribot:5
  $ poll() { fetch-odds --provider ndjson --from prices --now "2026-05-27T$1:00Z" --label "$2" -q; }; poll 06:05 hourly; poll 07:00 0800; for hour in 07 09 10 11 13 14 15 16 17 18 19; do poll $hour:05 hourly; done
  $ load-predictions --model monster --model-version 1 --now 2026-05-27T07:45:00Z -q said; fetch-odds --provider ndjson --from prices --now 2026-05-27T07:46:00Z -q; gen-bets --now 2026-05-27T07:50:00Z -q | cut -f1-3,9
  gen-bets: 1 of 2 top picks have no price that may be taken (50%)
  decision	bet	strategy	subject
  bet	1	tips	Arkle
  nap	1	tips	Arkle
  $ "$TESTDIR"/racing.sh 2026-05-27T23:05:00Z | sed '/05-26/d'
  day-pipeline	ok	2 races, 2 predicted, 2 picked	
  day-dispatch	critical	dispatch: 1 tips, 0 told, 0 arrived	
  day-0800	ok	6 runners priced	
  day-hourly	warning	hourly polls 09:05 13:05	14 a day
  day-results	critical	results of 2 races, 2 of them picked or bet on	
  day-settled	critical	settlement of 1 bets	
  runners-priced	warning	6 at eight	100
  picks-priced	warning	1 of 2 top picks had no price (50%)	10%
  CRITICAL ERRORS: 3
  2026-05-27 MISSING dispatch: 1 tips, 0 told, 0 arrived
  2026-05-27 MISSING hourly polls 09:05 13:05
  2026-05-27 MISSING results of 2 races, 2 of them picked or bet on
  2026-05-27 MISSING settlement of 1 bets
  [1]

What is told, graded and settled is missing no more; polls that are missing are a warning. A second
look writes nothing down:

  $ dispatch tips --now 2026-05-27T07:55:00Z -q 2>said; notify flush --now 2026-05-27T07:56:00Z -q >sent; cat said; grep -c Arkle sent
  dispatch: only 6 runners have a price today
  1
  $ result() { printf '{"sport":"racing","league":"%s","name":"Novice Stakes","starts_at":"2026-05-27T%s:00Z","status":"%s"%s}\n' "$@"; }; (result Ascot 13:00 final ',"order":[{"entrant":"Arkle","position":1,"sp":6},{"entrant":"Shergar","position":2},{"entrant":"Nijinsky","position":3},{"entrant":"Mill","position":4}]'; result York 14:00 abandoned '') | fetch-results --provider ndjson --from - --now 2026-05-27T21:30:00Z -q; settle --date today --now 2026-05-27T21:40:00Z -q | cut -f 1,14,17
  bet	outcome	profit
  1	win	50.00
  $ "$TESTDIR"/racing.sh 2026-05-27T23:06:00Z | grep -v -e 05-26 -e runners -e picks-priced
  day-pipeline	ok	2 races, 2 predicted, 2 picked	
  day-dispatch	ok	1 tips, 1 told, 1 arrived	
  day-hourly	warning	hourly polls 09:05 13:05	14 a day
  day-results	ok	complete	
  day-settled	ok	all bets	
  WARNINGS DETECTED: 3
  2026-05-27 MISSING dispatch: 1 tips, 0 told, 0 arrived
  2026-05-27 MISSING hourly polls 09:05 13:05
  2026-05-27 MISSING results of 2 races, 2 of them picked or bet on
  2026-05-27 MISSING settlement of 1 bets
  2026-05-27 MISSING hourly polls 09:05 13:05
  [2]
  $ "$TESTDIR"/racing.sh 2026-05-27T23:10:00Z >again; tail -n 2 logs/healthcheck.log
  2026-05-27 MISSING settlement of 1 bets
  2026-05-27 MISSING hourly polls 09:05 13:05
  $ for hour in 08 12; do fetch-odds --provider ndjson --from prices --now 2026-05-27T$hour:05:00Z --label hourly -q; done; "$TESTDIR"/racing.sh 2026-05-27T23:12:00Z | tail -n 1
  2026-05-27 OK
  [2]

A day without racing:

  $ echo '{}' | fetch-cards --provider racecards --from - --now 2026-05-28T04:00:00Z -q; "$TESTDIR"/racing.sh 2026-05-28T23:05:00Z | grep -v -e 05-26 -e 05-27
  day-pipeline	ok	no racing	
  ALL SYSTEMS OPERATIONAL
  2026-05-28 OK (no racing)

A day that has not begun is not checked (O10):

  $ healthcheck --date 2026-05-29 --now 2026-05-28T22:59:59Z
  healthcheck: --date: 2026-05-29 has not begun
  [64]
  $ healthcheck --date 2026-05-29 --now 2026-05-28T23:00:00Z | grep -c '^day-'
  healthcheck: checks=40 warnings=1 criticals=2 unchecked=0
  6
  [1]
