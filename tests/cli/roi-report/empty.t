Nothing was bet: counts are 0, sums are 0.00, and there is no rate (M17).

  $ init-home . --desk football --quiet > made
  $ roi-report --format json
  {"mode":"paper","n":0,"open":0,"wins":0,"losses":0,"pushes":0,"half_wins":0,"half_losses":0,"voids":0,"staked":0.00,"turnover":null,"returned":0.00,"profit":0.00,"roi":null,"roi_low":null,"roi_high":null,"win_rate":null,"win_rate_low":null,"win_rate_high":null,"average_odds":null,"expected_profit":0.00,"p_market":null,"p_market_method":null,"p_market_basis":null,"clv_n":0,"clv_mean":null,"clv_positive":null,"max_drawdown":null,"longest_losing_run":0}
  roi-report: report=performance bets=0 settled=0 open=0 currency=GBP zone=Europe/London mode=paper
  $ roi-report --by book --format csv --quiet | sed 1d
  all,paper,0,0,0,0,0,0,0,0,0.00,,0.00,0.00,,,,,,,,0.00,,,,0,,,,0
  $ roi-report --report bets
  roi-report: report=bets bets=0 settled=0 open=0 currency=GBP zone=Europe/London mode=paper
  $ roi-report --report clv --format tsv --quiet
  mode	n	clv_n	clv_unknown	clv_mean	clv_low	clv_high	clv_positive	clv_positive_low	clv_positive_high	close_age_minutes	sources
  paper	0	0	0								
  $ roi-report --report ledger --format csv
  mode,account,before,received,given,balance
  paper,all,0.00,0.00,0.00,0.00
  roi-report: report=ledger accounts=0 balance=0.00 currency=GBP zone=Europe/London mode=paper

What is asked wrongly is exit 64:

  $ roi-report --report profit
  roi-report: no such report: 'profit' (performance, strategy, bets, clv, windows, velocity, timing, shopping, bankroll, ledger, reconcile, shortfall, targets, weekly, monthly, tips, tipping, summary, commentary, advised, level, subscriber-log, revisions, bankroll-tracker, drawdown-stats, nap-history, rolling-roi, danger-favourites, lays, combos, confidence, staking)
  [64]
  $ roi-report --by weekday
  roi-report: no such grouping: 'weekday' (strategy, book, market, odds, edge, day, week, month, hour, lead, sport, league, team, b2b)
  [64]
  $ roi-report --report ledger --by book
  roi-report: --by does not go with --report ledger
  [64]
  $ roi-report --report strategy --by book
  roi-report: --report strategy is by strategy; for others, --report performance
  [64]
  $ roi-report --from 2026-3-1
  roi-report: --from: not a date like 2026-03-01: '2026-3-1'
  [64]
  $ roi-report --from 2026-03-02 --to 2026-03-01
  roi-report: --from is after --to
  [64]

Without a store it is 66, and none is made (M12):

  $ rm -r data; roi-report
  roi-report: ./data/bets/bets.db: there is no store; make one with 'init-home DIR --desk football'
  [66]
  $ ls data
  ls: cannot access 'data': No such file or directory
  [2]
