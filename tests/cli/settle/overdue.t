A bet without a result stays open, and is listed when it is overdue (T24, O22).

  $ init-home . --desk football --quiet > made
  $ fetch-odds --provider ndjson --from "$TESTDIR"/../gen-bets/slate.ndjson --now 2026-02-28T12:00:00Z --quiet
  $ gen-bets --now 2026-02-28T13:00:00Z --quiet > bets
  $ settle --now 2026-03-02T14:59:00Z
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=2 at_risk=19.83 undecided=0 overdue=0 closes=0 currency=GBP
  $ settle --now 2026-03-02T15:01:00Z --format csv | cut -d, -f1,3-5,14,19
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=2 at_risk=19.83 undecided=0 overdue=1 closes=0 currency=GBP
  bet,start,home,away,outcome,note
  1,2026-03-01T15:00:00Z,Leeds,York,,no result 24 h after the start
  [3]
  $ settle --event 2 --now 2026-03-02T15:01:00Z
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=2 at_risk=19.83 undecided=0 overdue=0 closes=0 currency=GBP

One that cannot be settled is in no other's way (T3):

  $ mkdir part; cp -r config data part; cd part; sed -n 2p "$TESTDIR"/results.ndjson | fetch-results --provider ndjson --from - --now 2026-03-01T20:00:00Z --quiet; settle --now 2026-03-02T15:01:00Z --format csv | cut -d, -f1,4,5,14,19
  settle: settled=1 reversed=0 staked=5.95 returned=9.07 profit=3.12 open=1 at_risk=13.88 undecided=0 overdue=1 closes=0 currency=GBP
  bet,home,away,outcome,note
  2,Bath,Ayr,half_win,
  1,Leeds,York,,no result 24 h after the start
  [3]
A postponed game voids its bets; played within two days, the result replaces it:

  $ sed -n 1p "$TESTDIR"/results.ndjson | sed 's/final", "home_score": 2, "away_score": 1/postponed"/; s/T17:00/T16:00/' > r; fetch-results --provider ndjson --from r --now 2026-03-01T16:00:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ settle --event 1 --now 2026-03-01T17:00:00Z --format csv | cut -d, -f4-6,13-17
  settle: settled=1 reversed=0 staked=13.88 returned=13.88 profit=0.00 open=1 at_risk=5.95 undecided=0 overdue=0 closes=0 currency=GBP
  home,away,score,stake,outcome,returned,commission,profit
  Leeds,York,postponed,13.88,void,13.88,0.00,0.00
  $ sed -n 1p "$TESTDIR"/results.ndjson | sed 's/03-01T/03-02T/g' > r; fetch-results --provider ndjson --from r --now 2026-03-02T17:00:00Z
  fetch-results: results=1 new=0 revised=1 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ settle --event 1 --now 2026-03-02T17:00:00Z --format csv | cut -d, -f4-6,13-17
  settle: settled=1 reversed=1 staked=13.88 returned=29.98 profit=16.10 open=1 at_risk=5.95 undecided=0 overdue=0 closes=0 currency=GBP
  home,away,score,stake,outcome,returned,commission,profit
  Leeds,York,2-1,13.88,win,29.98,0.00,16.10
  $ settle --verify --now 2026-03-03T00:00:00Z
  settle: verified=1 differences=0

A full disk or a closed pipe is an error, and nothing is settled (Q6):

  $ fetch-results --provider ndjson --from "$TESTDIR"/results.ndjson --now 2026-03-02T20:00:00Z --quiet
  $ settle --event 2 --now 2026-03-02T20:00:00Z > /dev/full
  settle: cannot write to standard output: No space left on device
  [74]
  $ sqlite3 data/bets/bets.db "SELECT count(*) FROM open_leg WHERE event = 2"
  1
