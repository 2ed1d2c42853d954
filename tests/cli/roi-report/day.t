A day from prices to the report:

  $ init-home . --desk football --quiet > made
  $ fetch-odds --provider ndjson --from "$TESTDIR"/../gen-bets/slate.ndjson --now 2026-02-28T12:00:00Z --quiet
  $ gen-bets --now 2026-02-28T13:00:00Z --quiet > bets
  $ fetch-odds --provider ndjson --from "$TESTDIR"/../settle/close.ndjson --now 2026-03-01T17:30:00Z --quiet
  $ fetch-results --provider ndjson --from "$TESTDIR"/../settle/results.ndjson --now 2026-03-01T20:00:00Z --quiet
  $ settle --now 2026-03-01T20:00:00Z --quiet > settled
  $ roi-report --now 2026-03-02T00:00:00Z --format json
  {"mode":"paper","n":2,"open":0,"wins":1,"losses":0,"pushes":0,"half_wins":1,"half_losses":0,"voids":0,"staked":19.83,"turnover":16.86,"returned":39.05,"profit":19.22,"roi":1.140314,"roi_low":null,"roi_high":null,"win_rate":1.000000,"win_rate_low":0.280822,"win_rate_high":1.000000,"average_odds":2.1050,"expected_profit":0.97,"p_market":0.2551,"p_market_method":"exact","p_market_basis":"close 2, fair 0","clv_n":2,"clv_mean":0.064218,"clv_positive":1.000000,"max_drawdown":0.000000,"longest_losing_run":0}
  roi-report: report=performance bets=2 settled=2 open=0 currency=GBP zone=Europe/London mode=paper

The ledger says the same and adds up to zero:

  $ roi-report --report ledger --now 2026-03-02T00:00:00Z --format table
  mode   account  before  received    given   balance
  paper  at_risk    0.00     19.83    19.83      0.00
  paper  capital    0.00      0.00  1000.00  -1000.00
  paper  cash       0.00   1039.05    19.83   1019.22
  paper  profit     0.00      0.00    19.22    -19.22
  paper  all        0.00   1058.88  1058.88      0.00
  roi-report: report=ledger accounts=4 balance=0.00 currency=GBP zone=Europe/London mode=paper
  $ roi-report --report ledger --from 2026-03-01 --now 2026-03-02T00:00:00Z --format table
  mode   account    before  received  given   balance
  paper  at_risk     19.83      0.00  19.83      0.00
  paper  capital  -1000.00      0.00   0.00  -1000.00
  paper  cash       980.17     39.05   0.00   1019.22
  paper  profit       0.00      0.00  19.22    -19.22
  paper  all          0.00     39.05  39.05      0.00
  roi-report: report=ledger accounts=4 balance=0.00 currency=GBP zone=Europe/London mode=paper

The mode, the book and what the close is of are columns of their own (Q5):

  $ roi-report --report bets --now 2026-03-02T00:00:00Z --format csv
  id,mode,placed,start,home,away,market,period,subject,side,line,book,strategy,price,stake,probability,edge,outcome,returned,commission,profit,settled,clv,close_source
  1,paper,2026-02-28T13:00:00Z,2026-03-01T15:00:00Z,Leeds,York,1x2,game,,home,,bet365,value,2.16,13.88,0.492788,0.064421,win,29.98,0.00,16.10,2026-03-01T20:00:00Z,0.119809,pinnacle power
  2,paper,2026-02-28T13:00:00Z,2026-03-01T17:30:00Z,Bath,Ayr,spread,game,,home,-0.75,bet365,value,2.05,5.95,0.500000,0.025000,half_win,9.07,0.00,3.12,2026-03-01T20:00:00Z,0.008627,pinnacle power
  roi-report: report=bets bets=2 settled=2 open=0 currency=GBP zone=Europe/London mode=paper
  $ roi-report --report clv --by market --now 2026-03-02T00:00:00Z --format csv
  market,mode,n,clv_n,clv_unknown,clv_mean,clv_low,clv_high,clv_positive,clv_positive_low,clv_positive_high,close_age_minutes,sources
  1x2,paper,1,1,0,0.119809,,,1.000000,0.206549,1.000000,0.0,pinnacle power 1
  spread,paper,1,1,0,0.008627,,,1.000000,0.206549,1.000000,0.0,pinnacle power 1
  all,paper,2,2,0,0.064218,,,1.000000,0.342380,1.000000,0.0,pinnacle power 2
  roi-report: report=clv bets=2 settled=2 open=0 currency=GBP zone=Europe/London mode=paper

Before the matches the same bets were open, and before they were placed they were not there:

  $ roi-report --now 2026-03-01T12:00:00Z --format csv | cut -d, -f1-13
  roi-report: report=performance bets=2 settled=0 open=2 currency=GBP zone=Europe/London mode=paper
  mode,n,open,wins,losses,pushes,half_wins,half_losses,voids,staked,turnover,returned,profit
  paper,0,2,0,0,0,0,0,0,0.00,,0.00,0.00
  $ roi-report --now 2026-02-28T12:59:59Z --format csv | cut -d, -f1-13
  roi-report: report=performance bets=0 settled=0 open=0 currency=GBP zone=Europe/London mode=paper
  mode,n,open,wins,losses,pushes,half_wins,half_losses,voids,staked,turnover,returned,profit
  paper,0,0,0,0,0,0,0,0,0.00,,0.00,0.00

Reading changes nothing:

  $ sha256sum data/bets/bets.db > before; roi-report --quiet --now 2026-03-02T00:00:00Z > report; sha256sum --quiet -c before

A revised result turns a win into a loss; a report of the evening before it still
says what was known then:

  $ sed -n 1p "$TESTDIR"/../settle/results.ndjson | sed 's/"home_score": 2/"home_score": 0/; s/T17:00:00Z"}/T21:00:00Z"}/' > revised
  $ fetch-results --provider ndjson --from revised --now 2026-03-01T21:00:00Z --quiet
  $ settle --now 2026-03-01T21:00:00Z --quiet > settled
  $ roi-report --now 2026-03-02T00:00:00Z --format csv --quiet | cut -d, -f1-13,29,30 | sed 1d
  paper,2,0,0,1,0,1,0,0,19.83,16.86,9.07,-10.76,0.013837,1
  $ roi-report --now 2026-03-01T20:30:00Z --format csv --quiet | cut -d, -f1-13,29,30 | sed 1d
  paper,2,0,1,0,0,1,0,0,19.83,16.86,39.05,19.22,0.000000,0

The bankroll a day, as the ledger had it: the peak stays when a win is taken back.

  $ roi-report --report bankroll --now 2026-03-01T20:30:00Z --format csv
  mode,day,flow,profit,bankroll,peak,drawdown
  paper,2026-02-28,1000.00,0.00,1000.00,1000.00,0.000000
  paper,2026-03-01,0.00,19.22,1019.22,1019.22,0.000000
  roi-report: report=bankroll days=2 currency=GBP zone=Europe/London mode=paper
  $ roi-report --report bankroll --now 2026-03-02T00:00:00Z --format csv
  mode,day,flow,profit,bankroll,peak,drawdown
  paper,2026-02-28,1000.00,0.00,1000.00,1000.00,0.000000
  paper,2026-03-01,0.00,-10.76,989.24,1019.22,0.029415
  roi-report: report=bankroll days=2 currency=GBP zone=Europe/London mode=paper
  $ roi-report --report bankroll --now 2026-03-02T00:00:00Z --format csv --from 2026-03-01 --quiet | wc -l
  2
  $ settle --verify --quiet
  $ sqlite3 data/bets/bets.db 'UPDATE bankroll_mark SET peak = peak + 1'; settle --verify --quiet
  bet	difference
  	the bankroll of paper at 2026-02-28T13:00:00Z is marked as 100000, peak 100001, not 100000, peak 100000
  [65]
