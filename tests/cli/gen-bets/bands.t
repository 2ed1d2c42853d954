A band of confidence below the bar earns its place with a profit in the 30 days that end
yesterday, over at least 30 settled picks. Those that were not sent count, too (S24).

  $ init-home . --desk football -q >made; cp "$TESTDIR"/racing.yaml config/betops.yaml
  $ for n in $(seq 10 39); do DAY=2026-05-26 "$TESTDIR"/card Course$n 13:$n A$n:4:0.75 B$n:2:0.3 C$n:3.5; done
  $ NOW=2026-05-26T08:45:00Z "$TESTDIR"/morning
  $ gen-bets --now 2026-05-26T08:50:00Z -q | cut -f1 | sort | uniq -c
       30 danger
        1 decision
  $ for n in $(seq 10 39); do if [ $((n % 3)) = 0 ]; then DAY=2026-05-26 "$TESTDIR"/ended Course$n 13:$n A$n B$n C$n; else DAY=2026-05-26 "$TESTDIR"/ended Course$n 13:$n B$n A$n C$n; fi; done >ended
  $ head -29 ended | fetch-results --provider ndjson --from - --now 2026-05-26T20:00:00Z -q
  $ settle --now 2026-05-26T21:00:00Z
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  $ "$TESTDIR"/card York 14:00 Grundy:3:0.79 Mtoto:2:0.5 Ribot:5
  $ "$TESTDIR"/morning
  $ gen-bets -n --now 2026-05-27T08:50:00Z -q --explain | grep Grundy | cut -f1-3,9,13,16,17
  rejected		tips	Grundy			confidence 0.790 < min_conf 0.80; band [0.70, 0.80): 29 of 30 settled picks in 30 days

With the last result there are 30:

  $ fetch-results --provider ndjson --from ended --now 2026-05-26T22:00:00Z -q
  $ settle --now 2026-05-26T22:10:00Z -q
  $ sqlite3 data/bets/bets.db "SELECT count(*), sum(turnover), sum(profit) FROM pick_grade"
  30|30000000|10000000
  $ gen-bets --now 2026-05-27T08:50:00Z -q | grep Grundy | cut -f1-3,9,13,16,17
  bet	1	tips	Grundy	3.00	10.00	
  nap	1	tips	Grundy	3.00		confidence 0.790
  $ sqlite3 data/bets/bets.db "SELECT why FROM top_pick WHERE decision IS NOT NULL"
  confidence 0.790 < min_conf 0.80; band [0.70, 0.80): ROI +33.3% in 30 days, n 30

The same band with a loss does not; what was graded is graded again when its result is corrected:

  $ for n in 12 15 18; do DAY=2026-05-26 "$TESTDIR"/ended Course$n 13:$n B$n A$n C$n; done | fetch-results --provider ndjson --from - --now 2026-05-27T06:00:00Z
  fetch-results: results=3 new=0 revised=3 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ settle --now 2026-05-27T07:00:00Z -q
  $ sqlite3 data/bets/bets.db "SELECT count(*) FROM pick_grade"
  33
  $ "$TESTDIR"/card York 14:30 Sagace:3:0.72 Golden:2:0.5 Slip:5
  $ "$TESTDIR"/morning
  $ gen-bets -n --now 2026-05-27T08:50:00Z -q --explain | grep Sagace | cut -f1-3,9,13,16,17
  rejected		tips	Sagace			confidence 0.720 < min_conf 0.80; band [0.70, 0.80): ROI -6.7% in 30 days, n 30
