What the store says of the bets, against what its results, prices and postings say:

  $ init-home . --desk football --quiet > made
  $ fetch-odds --provider ndjson --from "$TESTDIR"/../gen-bets/slate.ndjson --now 2026-02-28T12:00:00Z --quiet
  $ gen-bets --now 2026-02-28T13:00:00Z --quiet > bets
  $ roi-report --report reconcile --now 2026-03-02T15:01:00Z --format csv
  mode,check,n,differences,meaning
  paper,graded,0,0,"settled bets, graded again by the results as they are now"
  paper,unsettled,2,1,"open bets, by the results there are"
  paper,close,0,0,settled singles that backed something at a price
  paper,duplicates,2,0,"bets, none recorded twice"
  paper,impossible,2,0,"bets, placed before the start and settled after it, for what they paid"
  paper,ledger,3,0,"accounts, that agree with their postings and with the open bets"
  
  mode,check,bet,start,home,away,what
  paper,unsettled,1,2026-03-01T15:00:00Z,Leeds,York,no result 24 h after the start
  roi-report: report=reconcile bets=2 differences=1 currency=GBP zone=Europe/London mode=paper

A result of the same match under a name that nobody has joined yet is named beside it:

  $ cp -r data before; sed -n '1s/Leeds/Leeds United/p' "$TESTDIR"/../settle/results.ndjson | sed 's/"event": "a"/"event": "other"/' | fetch-results --provider ndjson --from - --now 2026-03-01T20:00:00Z --quiet
  where	reason
  other	stored, but nobody has prices of Leeds United v York, and Leeds v York at 2026-03-01T15:00:00Z waits for a result
  [3]
  $ roi-report --report reconcile --now 2026-03-02T15:01:00Z --format csv --quiet | sed '1,/^$/d'; rm -r data; mv before data
  mode,check,bet,start,home,away,what
  paper,unsettled,1,2026-03-01T15:00:00Z,Leeds,York,"no result 24 h after the start; Leeds United v York at 2026-03-01T15:00:00Z has one, and no prices"

Settle has to run, and then all is well:

  $ fetch-odds --provider ndjson --from "$TESTDIR"/../settle/close.ndjson --now 2026-03-01T17:30:00Z --quiet
  $ fetch-results --provider ndjson --from "$TESTDIR"/../settle/results.ndjson --now 2026-03-01T20:00:00Z --quiet
  $ roi-report --report reconcile --now 2026-03-01T20:00:00Z --format csv --quiet | sed '1,/^$/d'
  mode,check,bet,start,home,away,what
  paper,unsettled,1,2026-03-01T15:00:00Z,Leeds,York,is a win: settle has not run since
  paper,unsettled,2,2026-03-01T17:30:00Z,Bath,Ayr,is a half_win: settle has not run since
  $ settle --now 2026-03-01T20:00:00Z --quiet > settled
  $ roi-report --report reconcile --now 2026-03-02T00:00:00Z --format csv
  mode,check,n,differences,meaning
  paper,graded,2,0,"settled bets, graded again by the results as they are now"
  paper,unsettled,0,0,"open bets, by the results there are"
  paper,close,2,0,settled singles that backed something at a price
  paper,duplicates,2,0,"bets, none recorded twice"
  paper,impossible,2,0,"bets, placed before the start and settled after it, for what they paid"
  paper,ledger,4,0,"accounts, that agree with their postings and with the open bets"
  
  roi-report: report=reconcile bets=2 differences=0 currency=GBP zone=Europe/London mode=paper

A result that was corrected, and has not been settled again; what was known before is what it was:

  $ sed -n 1p "$TESTDIR"/../settle/results.ndjson | sed 's/"home_score": 2/"home_score": 0/; s/01T17:00/02T08:00/' | fetch-results --provider ndjson --from - --now 2026-03-02T08:00:00Z --quiet
  $ roi-report --report reconcile --now 2026-03-02T09:00:00Z --format csv --quiet | sed '1,/^$/d'
  mode,check,bet,start,home,away,what
  paper,graded,1,2026-03-01T15:00:00Z,Leeds,York,"recorded win 16.10, computed loss -13.88"
  $ roi-report --report reconcile --now 2026-03-02T00:00:00Z --format csv --quiet | sed '1,/^$/d'
  $ settle --now 2026-03-02T09:00:00Z --quiet > settled; roi-report --report reconcile --now 2026-03-02T09:00:00Z --quiet | sed '1,/^$/d'

A bet that is there twice, one from after the start, and postings that do not add up:

  $ sqlite3 data/bets/bets.db "CREATE TEMP TABLE one AS SELECT * FROM ticket WHERE id = 1; UPDATE one SET id = 3, idea = 'again', placed_at = unixepoch('2026-03-01T15:30:00Z'), decision = NULL; INSERT INTO ticket SELECT * FROM one; CREATE TEMP TABLE its AS SELECT * FROM leg WHERE ticket = 1; UPDATE its SET ticket = 3; INSERT INTO leg SELECT * FROM its"
  $ roi-report --report reconcile --now 2026-03-02T09:00:00Z --format csv
  mode,check,n,differences,meaning
  paper,graded,2,0,"settled bets, graded again by the results as they are now"
  paper,unsettled,1,1,"open bets, by the results there are"
  paper,close,2,0,settled singles that backed something at a price
  paper,duplicates,3,1,"bets, none recorded twice"
  paper,impossible,3,1,"bets, placed before the start and settled after it, for what they paid"
  paper,ledger,4,2,"accounts, that agree with their postings and with the open bets"
  
  mode,check,bet,start,home,away,what
  paper,unsettled,3,2026-03-01T15:00:00Z,Leeds,York,is a loss: settle has not run since
  paper,duplicates,3,2026-03-01T15:00:00Z,Leeds,York,"as bet 1: the same selection, book, price, stake and strategy"
  paper,impossible,3,2026-03-01T15:00:00Z,Leeds,York,"placed at 2026-03-01T15:30:00Z, after the start"
  paper,ledger,,,,,"paper stakes at risk are 0, the open bets' are 1388"
  paper,ledger,,,,,"bet 3: postings to cash are 0, its settlement says -1388"
  roi-report: report=reconcile bets=3 differences=5 currency=GBP zone=Europe/London mode=paper
  $ roi-report --report reconcile --now 2026-03-02T09:00:00Z --format json --quiet | sed -n 7p
  {"mode":"paper","check":"unsettled","bet":3,"start":"2026-03-01T15:00:00Z","home":"Leeds","away":"York","what":"is a loss: settle has not run since"}
