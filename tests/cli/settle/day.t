A day: prices, bets, the close, results, settlement (T2, T21).

  $ init-home . --desk football --quiet > made
  $ fetch-odds --provider ndjson --from "$TESTDIR"/../gen-bets/slate.ndjson --now 2026-02-28T12:00:00Z --quiet
  $ gen-bets --now 2026-02-28T13:00:00Z --format csv | cut -d, -f6,8,10-13,15,16
  gen-bets: events=3 bets=2 staked=19.83 rejected=7 bankroll=1000.00 currency=GBP mode=paper stale=2 refused=0
  home,market,side,line,book,price,edge,stake
  Leeds,1x2,home,,bet365,2.16,0.0644,13.88
  Bath,spread,home,-0.75,bet365,2.05,0.0250,5.95

Nothing is known yet, so nothing is settled:

  $ settle --now 2026-03-01T16:00:00Z
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=2 at_risk=19.83 undecided=0 overdue=0 closes=0 currency=GBP
  $ fetch-odds --provider ndjson --from "$TESTDIR"/close.ndjson --now 2026-03-01T17:30:00Z
  fetch-odds: events=2 quotes=5 new=5 unchanged=0 withdrawn=0 skipped=0
  $ fetch-results --provider ndjson --from "$TESTDIR"/results.ndjson --now 2026-03-01T20:00:00Z
  fetch-results: results=2 new=2 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ settle -n --now 2026-03-01T20:00:00Z --format csv | cut -d, -f4-8,9-19
  settle: settled=2 reversed=0 staked=19.83 returned=39.05 profit=19.22 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  home,away,score,market,subject,side,line,book,price,stake,outcome,returned,commission,profit,clv,note
  Leeds,York,2-1,1x2,,home,,bet365,2.16,13.88,win,29.98,0.00,16.10,0.1198,
  Bath,Ayr,1-0,spread,,home,-0.75,bet365,2.05,5.95,half_win,9.07,0.00,3.12,0.0086,
  $ settle --now 2026-03-01T20:00:00Z --quiet > settled
  $ settle --now 2026-03-01T20:00:01Z
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  $ settle --verify --now 2026-03-02T00:00:00Z
  settle: verified=2 differences=0

The SQL that the NBA desk's operators have always used (M15):

  $ sqlite3 data/bets/bets.db "SELECT SUM(profit) FROM bets WHERE outcome IS NOT NULL"
  19.22
  $ sqlite3 data/bets/bets.db "SELECT CAST(SUM(CASE WHEN outcome='win' THEN 1 ELSE 0 END) AS FLOAT) / COUNT(*) FROM bets WHERE outcome IS NOT NULL"
  0.5
  $ sqlite3 data/bets/bets.db "SELECT bet_type, SUM(profit) / SUM(bet_amount) as roi, COUNT(*) as bets FROM bets WHERE outcome IS NOT NULL GROUP BY bet_type"
  1x2|1.15994236311239|1
  spread|0.52436974789916|1

A revised result is a reversal and a new entry, in whole cents (T23, R13):

  $ sed -n 1p "$TESTDIR"/results.ndjson | sed 's/"home_score": 2/"home_score": 0/; s/T17:00:00Z"}/T21:00:00Z"}/' > revised
  $ fetch-results --provider ndjson --from revised --now 2026-03-01T21:00:00Z
  fetch-results: results=1 new=0 revised=1 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ settle --now 2026-03-01T21:00:00Z --format csv | cut -d, -f4-6,14-19
  settle: settled=1 reversed=1 staked=13.88 returned=0.00 profit=-13.88 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  home,away,score,outcome,returned,commission,profit,clv,note
  Leeds,York,0-1,loss,0.00,0.00,-13.88,0.1198,settled again
  $ sqlite3 data/bets/bets.db "SELECT ticket, revision, name, profit, reversed_at IS NOT NULL FROM settlement JOIN outcome_word ON id = outcome ORDER BY 1, 2; SELECT account, sum(amount) / 100.0 FROM ledger GROUP BY account; SELECT sum(amount) FROM ledger"
  1|1|win|1610|1
  1|2|loss|-1388|0
  2|1|half_win|312|0
  at_risk|0.0
  capital|-1000.0
  cash|989.24
  profit|10.76
  0
  $ settle --verify --now 2026-03-02T00:00:00Z
  settle: verified=2 differences=0

A planted error is found (M14):

  $ sqlite3 data/bets/bets.db "UPDATE balance SET amount = amount + 1 WHERE account = 0"; settle --verify --now 2026-03-02T00:00:00Z
  bet	difference
  	balance of paper cash: 98925 is not the sum of its postings 98924
  	the paper balances add up to 1, not 0
  settle: verified=2 differences=2
  [65]

A close that comes later is filled in, and no price of before stands for it (Q4); one that changed is posted again on demand:

  $ sqlite3 data/bets/bets.db "UPDATE balance SET amount = amount - 1 WHERE account = 0"
  $ init-home late --desk football --quiet > made; cd late; fetch-odds --provider ndjson --from "$TESTDIR"/../gen-bets/slate.ndjson --now 2026-02-28T12:00:00Z --quiet; gen-bets --now 2026-02-28T13:00:00Z --quiet > bets; fetch-results --provider ndjson --from "$TESTDIR"/results.ndjson --now 2026-03-01T20:00:00Z --quiet; settle --now 2026-03-01T20:00:00Z --quiet > settled; sqlite3 data/bets/bets.db "SELECT count(clv) FROM bets"
  0
  $ cd late; fetch-odds --provider ndjson --from "$TESTDIR"/close.ndjson --now 2026-03-02T06:00:00Z --quiet; settle --now 2026-03-02T06:00:00Z; settle --now 2026-03-02T06:00:00Z; sqlite3 data/bets/bets.db "SELECT round(clv, 4), close_source, close_age FROM bets"
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=0 at_risk=0.00 undecided=0 overdue=0 closes=2 currency=GBP
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  0.1198|pinnacle power|0
  0.0086|pinnacle power|0
  $ cd late; sed -i 's/devig: power/devig: shin/' config/betops.yaml; settle --verify --now 2026-03-03T06:00:00Z
  settle: verified=2 differences=0
  $ cd late; sed -i 's/devig: shin/devig: power/' config/betops.yaml; sed 's/1.9,/1.8,/' "$TESTDIR"/close.ndjson > moved; fetch-odds --provider ndjson --from moved --now 2026-03-03T06:00:00Z --quiet; settle --verify --now 2026-03-03T06:00:00Z
  bet	difference
  1	its close is not what the quotes give now; settle --event posts it again
  settle: verified=2 differences=1
  [65]
  $ cd late; settle --event 1 --now 2026-03-03T06:00:00Z --quiet | cut -f 4-6,14,17-19; settle --verify --now 2026-03-03T06:00:00Z
  home	away	score	outcome	profit	clv	note
  Leeds	York	2-1	win	16.10	0.1626	settled again
  settle: verified=2 differences=0
  $ settle --event 999 --now 2026-03-03T06:00:00Z
  settle: event 999 has no bets
  [66]
