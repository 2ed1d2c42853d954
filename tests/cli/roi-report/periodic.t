The record of eight bets, and what it made of the bankroll:

  $ init-home . --desk football --quiet > made
  $ "$TESTDIR"/fill < "$TESTDIR"/record
  $ sqlite3 data/bets/bets.db "INSERT INTO bankroll_mark VALUES (0, unixepoch('2026-02-28'), 100000, 0, 100000, 100000), (0, unixepoch('2026-03-02 12:00'), 0, 500, 100500, 100500), (0, unixepoch('2026-03-03 12:00'), 0, -2500, 98000, 100500), (0, unixepoch('2026-03-06 12:00'), 0, 2500, 100500, 100500)"

The metrics against their targets; of so few bets none says anything, and money that is gone does:

  $ roi-report --report targets --now 2026-04-03T00:00:00Z --format table
  mode   metric            value   n  of                            low      high    target    yellow       red  status
  paper  win_rate       1.000000   1  bets settled in 7 days   0.115169  1.000000  0.540000  0.520000  -         n too small
  paper  roi           -0.233333   7  bets                    -          -         0.050000  -         0.000000  n too small
  paper  sharpe         0.513060  33  days                    -6.006463  7.032584  1.000000  0.500000  -         n too small
  paper  max_drawdown   0.024876  33  days                    -          -         0.200000  0.100000  0.200000  green
  paper  clv            0.023833   6  bets with a close       -          -         0.000000  -         -         n too small
  roi-report: report=targets alarms=0 currency=GBP zone=Europe/London mode=paper
  $ sqlite3 data/bets/bets.db "UPDATE bankroll_mark SET bankroll = 85000 WHERE at = unixepoch('2026-03-03 12:00')"
  $ roi-report --report targets --now 2026-04-03T00:00:00Z --format csv --quiet | grep drawdown
  paper,max_drawdown,0.154229,33,days,,,0.200000,0.100000,0.200000,yellow
  $ sqlite3 data/bets/bets.db "UPDATE bankroll_mark SET bankroll = 98000 WHERE at = unixepoch('2026-03-03 12:00')"

The week that was over on the Sunday after it, from Sunday to Saturday, and what each
figure means (M19):

  $ roi-report --report weekly --now 2026-03-08T15:00:00Z --format csv
  section,group,mode,n,open,staked,profit,roi,roi_low,roi_high,win_rate,win_rate_low,win_rate_high,edge_mean,clv_n,clv_mean
  total,all,paper,5,0,67.00,-20.00,-0.444444,,,0.285714,0.052357,0.743324,0.041900,4,0.014250
  strategy,model,paper,2,0,22.00,-10.00,-1.000000,,,0.000000,0.000000,0.793451,0.044750,2,0.003000
  strategy,value,paper,3,0,45.00,-10.00,-0.285714,,,0.400000,0.074502,0.846652,0.040000,2,0.025500
  market,1x2,paper,2,0,20.00,5.00,0.250000,,,0.500000,0.094531,0.905469,0.053000,2,0.008500
  market,spread,paper,2,0,32.00,-10.00,-1.000000,,,0.000000,0.000000,0.884831,0.039250,2,0.020000
  market,total,paper,1,0,15.00,-15.00,-1.000000,,,0.000000,0.000000,0.793451,0.025000,0,
  book,bet365,paper,3,0,42.00,5.00,0.250000,,,0.666667,0.129450,0.964158,0.042833,3,0.021667
  book,unibet,paper,2,0,25.00,-25.00,-1.000000,,,0.000000,0.000000,0.657620,0.040500,1,-0.008000
  edge,2-5%,paper,3,0,47.00,-25.00,-1.000000,,,0.000000,0.000000,0.719178,0.034500,2,0.020000
  edge,5-8%,paper,2,0,20.00,5.00,0.250000,,,0.500000,0.094531,0.905469,0.053000,2,0.008500
  b2b,unknown,paper,5,0,67.00,-20.00,-0.444444,,,0.285714,0.052357,0.743324,0.041900,4,0.014250
  best teams,Leeds,paper,2,0,30.00,5.00,0.250000,,,0.666667,0.129450,0.964158,0.047500,2,0.025500
  best teams,York,paper,2,0,22.00,-10.00,-1.000000,,,0.000000,0.000000,0.793451,0.044750,2,0.003000
  
  figure,value,n,low,high,from,to,definition
  wagered,67.00,5,,,,,stakes of the settled bets
  profit,-20.00,5,,,,,"what the books paid back, less stakes and commission"
  roi,-0.444444,5,,,,,"profit / stakes in action: pushes and voids are not, half results are half"
  win_rate,0.285714,4,0.052357,0.743324,,,(wins + half wins/2) / (wins + losses + half results/2)
  edge_mean,0.041900,5,,,,,"expected profit a unit staked, by the probability bet on"
  clv_mean,0.014250,4,,,,,price taken x fair closing probability - 1; bets without a close are out
  roi-report: report=weekly from=2026-03-01 to=2026-03-07 bets=5 settled=5 open=0 currency=GBP zone=Europe/London mode=paper

A month, with the figures of its path:

  $ roi-report --report monthly --now 2026-04-01T07:00:00Z --format csv --quiet | sed '1,/^$/d'
  figure,value,n,low,high,from,to,definition
  wagered,67.00,5,,,,,stakes of the settled bets
  profit,-20.00,5,,,,,"what the books paid back, less stakes and commission"
  roi,-0.444444,5,,,,,"profit / stakes in action: pushes and voids are not, half results are half"
  win_rate,0.285714,4,0.052357,0.743324,,,(wins + half wins/2) / (wins + losses + half results/2)
  edge_mean,0.041900,5,,,,,"expected profit a unit staked, by the probability bet on"
  clv_mean,0.014250,4,,,,,price taken x fair closing probability - 1; bets without a close are out
  sharpe,0.537281,30,-6.300572,7.375133,,,"mean / deviation of daily returns on the bankroll, all days, x sqrt(365)"
  max_drawdown,0.024876,30,,,2026-03-02,2026-03-03,the deepest fall of the bankroll from its highest in the period
  drawdown_days,4,30,,,2026-03-02,2026-03-06,from the peak until the bankroll was as high again; no day in to: it is not yet
  longest_winning_run,1,5,,,,,"wins in a row, by settlement; pushes neither count nor break"
  longest_losing_run,3,5,,,,,"losses in a row, by settlement; pushes neither count nor break"
  rolling_20_last,,5,,,,,roi of the last 20 settled
  rolling_20_best,,5,,,,,the best of 20 in a row
  rolling_20_worst,,5,,,,,the worst of 20 in a row
  stake_of_kelly,0.238320,7,,,,,"stakes / full Kelly stakes at the prices taken, of bets with an edge"
  $ roi-report --report monthly --now 2026-04-01T07:00:00Z --format json --quiet | tail -1
  {"figure":"stake_of_kelly","value":0.238320,"n":7,"low":null,"high":null,"from":null,"to":null,"definition":"stakes / full Kelly stakes at the prices taken, of bets with an edge"}

Any other days may be named, and nothing is a report too:

  $ roi-report --report weekly --from 2026-03-31 --to 2026-04-01 --now 2026-04-03T00:00:00Z --format csv --quiet | sed -n 1,2p
  section,group,mode,n,open,staked,profit,roi,roi_low,roi_high,win_rate,win_rate_low,win_rate_high,edge_mean,clv_n,clv_mean
  total,all,paper,2,1,34.00,6.00,0.400000,,,1.000000,0.115169,1.000000,0.096000,2,0.043000
  $ roi-report --report monthly --now 2026-03-03T00:00:00Z --format csv
  section,group,mode,n,open,staked,profit,roi,roi_low,roi_high,win_rate,win_rate_low,win_rate_high,edge_mean,clv_n,clv_mean
  total,all,paper,0,0,0.00,0.00,,,,,,,,0,
  
  figure,value,n,low,high,from,to,definition
  wagered,0.00,0,,,,,stakes of the settled bets
  profit,0.00,0,,,,,"what the books paid back, less stakes and commission"
  roi,,0,,,,,"profit / stakes in action: pushes and voids are not, half results are half"
  win_rate,,0,,,,,(wins + half wins/2) / (wins + losses + half results/2)
  edge_mean,,0,,,,,"expected profit a unit staked, by the probability bet on"
  clv_mean,,0,,,,,price taken x fair closing probability - 1; bets without a close are out
  sharpe,,0,,,,,"mean / deviation of daily returns on the bankroll, all days, x sqrt(365)"
  max_drawdown,0.000000,0,,,,,the deepest fall of the bankroll from its highest in the period
  longest_winning_run,0,0,,,,,"wins in a row, by settlement; pushes neither count nor break"
  longest_losing_run,0,0,,,,,"losses in a row, by settlement; pushes neither count nor break"
  rolling_20_last,,0,,,,,roi of the last 20 settled
  rolling_20_best,,0,,,,,the best of 20 in a row
  rolling_20_worst,,0,,,,,the worst of 20 in a row
  stake_of_kelly,,0,,,,,"stakes / full Kelly stakes at the prices taken, of bets with an edge"
  roi-report: report=monthly from=2026-02-01 to=2026-02-28 bets=0 settled=0 open=0 currency=GBP zone=Europe/London mode=paper
