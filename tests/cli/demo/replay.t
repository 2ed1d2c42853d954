The bundled season through the tools, day by day as in scripts/demo, and what it
says measured against the truth that the season was drawn from.

  $ "$TESTDIR/../../../demo/replay" "$TESTDIR/../../../demo/season.csv" desk >said
  $ grep '^==' said
  == 2023-08-11 ==
  == 2024-05-17 ==
  == 2024-05-20 ==
  == the season ==
  $ grep -c '^\$ ' said
  14
  $ cp "$TESTDIR/../../../demo/season-truth.csv" .
  $ sqlite3 desk/data/bets/bets.db <"$TESTDIR/truth.sql"
  every bet has its truth: 1
  between 100 and 400 bets: 1
  a true edge was found: 1
  profit is within 2 deviations of its true expectation: 1
  and of the expectation the bets were placed with: 1
  closing line value is the true edge to a percentage point: 1

The report knows what the store knows, and its interval holds what was expected:

  $ roi-report --home desk --format json --quiet --now 2024-06-01T00:00:00Z >report
  $ jq '.n, .open, (.expected_profit / .turnover) > .roi_low, (.expected_profit / .turnover) < .roi_high' report
  166
  0
  true
  true
  $ sqlite3 desk/data/bets/bets.db 'SELECT round(sum(profit), 2) FROM bets' | cmp - <(jq .profit report)

Everything computed again is the same, and every tool run again has nothing to do:

  $ settle --home desk --verify --now 2024-06-01T00:00:00Z
  settle: verified=166 differences=0
  $ cp desk/data/bets/bets.db before
  $ fetch-results --home desk --provider football-data --from "$TESTDIR/../../../demo/season.csv" --now 2024-05-21T15:30:00Z
  fetch-results: results=380 new=0 revised=0 unchanged=380 unfinished=0 skipped=0 unmatched=0
  $ settle --home desk --now 2024-05-21T15:30:00Z
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  $ gen-bets --home desk --now 2024-05-21T15:30:00Z
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 bankroll=1134.34 currency=GBP mode=paper stale=0 refused=0
  $ for table in ticket leg settlement transfer quote result; do cmp <(sqlite3 before "SELECT * FROM $table") <(sqlite3 desk/data/bets/bets.db "SELECT * FROM $table") || echo "$table differs"; done

A file that is no season, and one that is not there:

  $ echo nothing >no.csv; "$TESTDIR/../../../demo/replay" no.csv other
  replay: no.csv: no dates in it
  [65]
  $ "$TESTDIR/../../../demo/replay" missing.csv another
  zstd: can't stat missing.csv : No such file or directory -- ignored 
  replay: missing.csv: no dates in it
  [65]
