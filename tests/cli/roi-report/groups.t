A record of eight bets, one still open (T25):

  $ init-home . --desk football --quiet > made
  $ "$TESTDIR"/fill < "$TESTDIR"/record
  $ roi-report --now 2026-04-03T00:00:00Z --format json
  {"mode":"paper","n":7,"open":1,"wins":1,"losses":2,"pushes":1,"half_wins":1,"half_losses":1,"voids":1,"staked":101.00,"turnover":60.00,"returned":87.00,"profit":-14.00,"roi":-0.233333,"roi_low":null,"roi_high":null,"win_rate":0.375000,"win_rate_low":0.091899,"win_rate_high":0.780573,"average_odds":2.5714,"expected_profit":3.27,"p_market":0.7714,"p_market_method":"exact","p_market_basis":"close 4, fair 1","clv_n":6,"clv_mean":0.023833,"clv_positive":0.833333,"max_drawdown":0.034483,"longest_losing_run":3}
  roi-report: report=performance bets=8 settled=7 open=1 currency=GBP zone=Europe/London mode=paper

By strategy is by strategy (M3); the report of that name is the same one.

  $ roi-report --by strategy --now 2026-04-03T00:00:00Z --format csv | cut -d, -f1-15,18
  roi-report: report=performance bets=8 settled=7 open=1 currency=GBP zone=Europe/London mode=paper
  strategy,mode,n,open,wins,losses,pushes,half_wins,half_losses,voids,staked,turnover,returned,profit,roi,win_rate
  model,paper,3,0,0,1,1,0,0,1,26.00,10.00,16.00,-10.00,-1.000000,0.000000
  value,paper,4,1,1,1,0,1,1,0,75.00,50.00,71.00,-4.00,-0.080000,0.500000
  all,paper,7,1,1,2,1,1,1,1,101.00,60.00,87.00,-14.00,-0.233333,0.375000
  $ roi-report --report strategy --now 2026-04-03T00:00:00Z --format csv --quiet > a; roi-report --by strategy --now 2026-04-03T00:00:00Z --format csv --quiet | cmp - a

Every grouping adds up to the same last row:

  $ for by in book market odds edge month day week hour lead sport league team b2b; do roi-report --by $by --now 2026-04-03T00:00:00Z --format csv --quiet | cut -d, -f1-4,11,14,15; done
  book,mode,n,open,staked,profit,roi
  bet365,paper,5,0,76.00,11.00,0.314286
  unibet,paper,2,1,25.00,-25.00,-1.000000
  all,paper,7,1,101.00,-14.00,-0.233333
  market,mode,n,open,staked,profit,roi
  1x2,paper,3,1,24.00,5.00,0.250000
  spread,paper,2,0,32.00,-10.00,-1.000000
  total,paper,2,0,45.00,-9.00,-0.300000
  all,paper,7,1,101.00,-14.00,-0.233333
  odds,mode,n,open,staked,profit,roi
  1.00-1.50,paper,1,0,30.00,6.00,0.400000
  1.50-2.00,paper,2,0,32.00,-10.00,-1.000000
  2.00-3.00,paper,2,1,25.00,0.00,0.000000
  3.00-5.00,paper,1,0,10.00,-10.00,-1.000000
  5.00+,paper,1,0,4.00,0.00,
  all,paper,7,1,101.00,-14.00,-0.233333
  edge,mode,n,open,staked,profit,roi
  2-5%,paper,3,0,47.00,-25.00,-1.000000
  5-8%,paper,2,1,20.00,5.00,0.250000
  8-10%,paper,1,0,30.00,6.00,0.400000
  10%+,paper,1,0,4.00,0.00,
  all,paper,7,1,101.00,-14.00,-0.233333
  month,mode,n,open,staked,profit,roi
  2026-03,paper,7,0,101.00,-14.00,-0.233333
  2026-04,paper,0,1,0.00,0.00,
  all,paper,7,1,101.00,-14.00,-0.233333
  day,mode,n,open,staked,profit,roi
  2026-03-01,paper,2,0,20.00,5.00,0.250000
  2026-03-02,paper,2,0,35.00,-25.00,-1.000000
  2026-03-03,paper,1,0,12.00,0.00,
  2026-03-31,paper,2,0,34.00,6.00,0.400000
  2026-04-01,paper,0,1,0.00,0.00,
  all,paper,7,1,101.00,-14.00,-0.233333
  week,mode,n,open,staked,profit,roi
  2026-03-01,paper,5,0,67.00,-20.00,-0.444444
  2026-03-29,paper,2,1,34.00,6.00,0.400000
  all,paper,7,1,101.00,-14.00,-0.233333
  hour,mode,n,open,staked,profit,roi
  12:00,paper,5,0,67.00,-20.00,-0.444444
  13:00,paper,2,1,34.00,6.00,0.400000
  all,paper,7,1,101.00,-14.00,-0.233333
  lead,mode,n,open,staked,profit,roi
  1-4 h,paper,7,1,101.00,-14.00,-0.233333
  all,paper,7,1,101.00,-14.00,-0.233333
  sport,mode,n,open,staked,profit,roi
  football,paper,7,1,101.00,-14.00,-0.233333
  all,paper,7,1,101.00,-14.00,-0.233333
  league,mode,n,open,staked,profit,roi
  E0,paper,7,1,101.00,-14.00,-0.233333
  all,paper,7,1,101.00,-14.00,-0.233333
  team,mode,n,open,staked,profit,roi
  Leeds,paper,2,1,30.00,5.00,0.250000
  York,paper,2,0,22.00,-10.00,-1.000000
  no team,paper,3,0,49.00,-9.00,-0.300000
  all,paper,7,1,101.00,-14.00,-0.233333
  b2b,mode,n,open,staked,profit,roi
  unknown,paper,7,1,101.00,-14.00,-0.233333
  all,paper,7,1,101.00,-14.00,-0.233333

Days are those of global.timezone, which the summary names (M4). In Auckland it was April already:

  $ roi-report --from 2026-03-02 --to 2026-03-03 --now 2026-04-03T00:00:00Z --format csv | cut -d, -f2-14
  roi-report: report=performance bets=3 settled=3 open=0 currency=GBP zone=Europe/London mode=paper
  n,open,wins,losses,pushes,half_wins,half_losses,voids,staked,turnover,returned,profit,roi
  3,0,0,1,1,0,1,0,47.00,25.00,22.00,-25.00,-1.000000
  $ roi-report --from 2026-03-31 --by month --now 2026-04-03T00:00:00Z --format csv | cut -d, -f1-4
  roi-report: report=performance bets=3 settled=2 open=1 currency=GBP zone=Europe/London mode=paper
  month,mode,n,open
  2026-03,paper,2,0
  2026-04,paper,0,1
  all,paper,2,1
  $ sed -i 's|Europe/London|Pacific/Auckland|' config/betops.yaml
  $ roi-report --from 2026-04-01 --by month --now 2026-04-03T00:00:00Z --format csv | cut -d, -f1-4
  roi-report: report=performance bets=3 settled=2 open=1 currency=GBP zone=Pacific/Auckland mode=paper
  month,mode,n,open
  2026-04,paper,2,1
  all,paper,2,1
  $ sed -i 's|Pacific/Auckland|Europe/London|' config/betops.yaml

The same numbers in every format (M21):

  $ roi-report --format csv --quiet --now 2026-04-03T00:00:00Z | sed 1d | sed 's/"\(.*\), \(.*\)"/\1; \2/' | tr , '\n' > csv
  $ roi-report --format tsv --quiet --now 2026-04-03T00:00:00Z | sed 1d | sed 's/, /; /' | tr '\t' '\n' | diff csv -
  $ roi-report --format table --quiet --now 2026-04-03T00:00:00Z | tr -s ' ' '\n' | sort > table
  $ sed '/^$/d; s/;/,/' csv | tr ' ' '\n' | sort | comm -23 - table
  $ roi-report --format json --quiet --now 2026-04-03T00:00:00Z | sed 's/"[a-z_]*"://g; s/, /; /' | tr -d '{}"' | tr , '\n' | sed 's/^null$//' | diff csv -

Paper and live are never in one report (M1):

  $ sed -i 's|paper_trading: true|paper_trading: false|' config/betops.yaml
  $ roi-report --now 2026-04-03T00:00:00Z --format csv | cut -d, -f1-12
  roi-report: report=performance bets=0 settled=0 open=0 currency=GBP zone=Europe/London mode=live
  mode,n,open,wins,losses,pushes,half_wins,half_losses,voids,staked,turnover,returned
  live,0,0,0,0,0,0,0,0,0.00,,0.00
