With --date nothing is settled before each race of the day that was picked or bet on has a result:
until then it is missing (66), and may come where a slot waits for it (75).

  $ init-home . --desk racing -q >made; card=$TESTDIR/../gen-bets/card
  $ "$TESTDIR"/../gen-bets/card Ascot 13:00 Arkle:6:0.91 Shergar:2.5:0.60 Nijinsky:4:0.4 Mill:6
  $ "$TESTDIR"/../gen-bets/card Ascot 14:00 Grundy:3:0.79 Mtoto:2:0.5 Ribot:5
  $ "$TESTDIR"/../gen-bets/morning
  $ gen-bets --now 2026-05-27T08:50:00Z -q | cut -f1-3,5,9
  decision	bet	strategy	start	subject
  bet	1	tips	2026-05-27T13:00:00Z	Arkle
  nap	1	tips	2026-05-27T13:00:00Z	Arkle
  danger		tips	2026-05-27T14:00:00Z	Mtoto
  $ race='"sport":"racing","league":"Ascot","name":"Novice Stakes","starts_at":"2026-05-27T13:00:00Z"'; printf '{%s,"status":"final","order":[{"entrant":"Arkle","position":1,"sp":6},{"entrant":"Shergar","position":2},{"entrant":"Nijinsky","position":3},{"entrant":"Mill","position":4}]}\n' "$race" | fetch-results --provider ndjson --from - --now 2026-05-27T21:30:00Z -q
  $ settle --date today --now 2026-05-27T21:40:00Z
  settle: 2026-05-27: no result yet of 15:00 Ascot: fetch-results, and try again
  [66]
  $ SAFECRON_AWAITS=input settle --date today --now 2026-05-27T21:45:00Z
  settle: 2026-05-27: no result yet of 15:00 Ascot: fetch-results, and try again
  [75]

A meeting that is abandoned after a race has results, too: those say so.

  $ printf '{"sport":"racing","league":"Ascot","name":"Novice Stakes","starts_at":"2026-05-27T14:00:00Z","status":"abandoned"}\n' | fetch-results --provider ndjson --from - --now 2026-05-27T21:50:00Z -q
  $ settle --date today --now 2026-05-27T21:50:00Z -q | cut -f 1,4,9,12-14,17
  bet	home	side	price	stake	outcome	profit
  1		yes	6.00	10.00	win	50.00

Without --date what has a result is settled, as in the morning after; a day without tips is settled:

  $ settle --now 2026-05-28T05:00:00Z; settle --date 2026-05-28 --now 2026-05-28T21:40:00Z
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  $ settle --date friday
  settle: --date: not a date like 2026-03-01: 'friday', nor today, nor yesterday
  [64]
