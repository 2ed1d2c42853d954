The books of a tipping desk, in points, one a tip. The subscriber log: a loser each way costs
its whole stake (T8), a place pays a fraction of the winnings (T9), a non-runner nothing, a tip
without a result is open (T13), and the sum goes on from day to day (M8):

  $ "$TESTDIR"/two-days; roi-report --report subscriber-log --format csv --now 2026-05-28T21:55:00Z | tee log
  Date,Meeting,Time,EW/Win,Jockey,Horse,Odds,SP,Value,Result,Stake,Profit,Running Profit,Best Odds,Running Profit Best Odds
  2026-05-27,Ascot,14:00,EW,,Arkle,6.00,5.00,93.8,1,1.00,3.00,3.00,6.00,3.00
  2026-05-27,Ascot,14:35,EW,,Brigadier,8.00,7.50,,3,1.00,0.20,3.20,8.00,3.20
  2026-05-27,York,15:00,Win,,Grundy,3.00,2.80,100.0,2,1.00,-1.00,2.20,3.00,2.20
  2026-05-27,York,15:30,EW,,Mtoto,9.00,10.00,,UR,1.00,-1.00,1.20,9.00,1.20
  2026-05-27,York,16:00,Win,,Ribot,3.50,,,NR,0.00,0.00,1.20,3.50,1.20
  2026-05-28,Ascot,14:00,Win,,Nijinsky,4.00,,,open,1.00,,1.20,4.00,1.20
  2026-05-28,York,15:00,Win,,Sea Bird,2.50,1.90,,1,1.00,1.50,2.70,2.50,2.70
  roi-report: report=subscriber-log tips=7 open=1 realistic_unknown=0 profit=2.70 profit_realistic=2.70 currency=GBP zone=Europe/London mode=paper

It is rebuilt from the store for any day that is past, byte for byte; a part of it goes on where the
rest ended:

  $ roi-report --report subscriber-log --format csv --now 2026-05-27T21:55:00Z -q | diff - <(head -n 6 log)
  $ roi-report --report subscriber-log --format csv --date 2026-05-28 --now 2026-05-28T21:55:00Z -q
  Date,Meeting,Time,EW/Win,Jockey,Horse,Odds,SP,Value,Result,Stake,Profit,Running Profit,Best Odds,Running Profit Best Odds
  2026-05-28,Ascot,14:00,Win,,Nijinsky,4.00,,,open,1.00,,1.20,4.00,1.20
  2026-05-28,York,15:00,Win,,Sea Bird,2.50,1.90,,1,1.00,1.50,2.70,2.50,2.70
  $ settle --now 2026-05-29T05:00:00Z -q; roi-report --report subscriber-log --format csv --now 2026-05-29T06:00:00Z -q | diff - log

The files of a day: what was sent, and every pick that had a price.

  $ roi-report --report advised --format csv --date 2026-05-27 --now 2026-05-28T21:55:00Z
  Date,Race Time,Course,Horse,Odds,odds_delta,Confidence,Position,Mode,Stake,Profit
  2026-05-27,14:00,Ascot,Arkle,6.00,0.00,0.9100,1,advised,1.00,3.00
  2026-05-27,14:35,Ascot,Brigadier,8.00,0.00,0.8600,3,advised,1.00,0.20
  2026-05-27,15:00,York,Grundy,3.00,0.00,0.9500,2,advised,1.00,-1.00
  2026-05-27,15:30,York,Mtoto,9.00,0.00,0.8300,UR,advised,1.00,-1.00
  2026-05-27,16:00,York,Ribot,3.50,0.00,0.8100,NR,advised,0.00,0.00
  roi-report: report=advised picks=5 open=0 unpriced=0 profit=1.20 currency=GBP zone=Europe/London mode=paper
  $ roi-report --report level --format csv --date 2026-05-27 --now 2026-05-28T21:55:00Z -q | wc -l
  6

Bankroll, losing runs and NAPs, rebuilt from the first tip whenever they are asked for (M10, M11):

  $ roi-report --report bankroll-tracker --format csv --now 2026-05-28T21:55:00Z
  Date,Profit,Stake,Bankroll,Peak,Drawdown,WorstDrawdown
  2026-05-27,1.20,4.00,101.20,103.20,2.00,2.00
  2026-05-28,1.50,1.00,102.70,103.20,0.50,2.00
  roi-report: report=bankroll-tracker days=2 currency=GBP zone=Europe/London mode=paper
  $ roi-report --report drawdown-stats --format csv --now 2026-05-28T21:55:00Z -q
  Date,CurrentLosingRun,LongestLosingRun,MaxDrawdown
  2026-05-27,2,2,2.00
  2026-05-28,0,2,2.00
  $ roi-report --report nap-history --format csv --now 2026-05-28T21:55:00Z -q
  Date,Tips,Wins,Profit,Stake,StrikeRate,ROI
  2026-05-27,1,0,-1.00,1.00,0.00,-100.00
  $ roi-report --report rolling-roi --format csv --now 2026-05-28T21:55:00Z
  Date,Profit,Stake,ROI,RollingProfit,RollingStake,RollingROI,CumulativeProfit
  2026-05-27,1.20,4.00,30.00,1.20,4.00,30.00,1.20
  2026-05-28,1.50,1.00,150.00,2.70,5.00,54.00,2.70
  roi-report: report=rolling-roi from=2026-04-29 to=2026-05-28 days=2 currency=GBP zone=Europe/London mode=paper

How tips did, all of them and by what they are; a place is one that the terms of its race pay (M9):

  $ roi-report --report tipping --by nap --now 2026-05-28T21:55:00Z | cut -f1-7,11,15,16,20-23
  roi-report: report=tipping tips=7 open=1 n=5 currency=GBP zone=Europe/London mode=paper
  nap	tips	open	non_runners	void	n	winners	places	staked	profit	realistic_n	realistic_unknown	realistic_staked	realistic_profit
  NAP	2	1	0	0	1	0	1	1.00	-1.00	1	0	1.00	-1.00
  others	5	0	1	0	4	2	3	4.00	3.70	4	0	4.00	3.70
  all	7	1	1	0	5	2	4	5.00	2.70	5	0	5.00	2.70
  $ roi-report --report tipping --by band --week 2026-W22 --now 2026-05-28T21:55:00Z -q | cut -f1-7,11,16,17
  band	tips	open	non_runners	void	n	winners	places	profit	roi
  [0.80,0.85)	3	0	1	0	2	1	1	0.50	0.250000
  [0.85,0.90)	1	0	0	0	1	0	1	0.20	0.200000
  [0.90,1.00]	3	1	0	0	2	1	2	2.00	1.000000
  all	7	1	1	0	5	2	4	2.70	0.540000
  $ roi-report --report tipping --by tag --now 2026-05-28T21:55:00Z -q | cut -f1,2,6,7,11,15,16
  tag	tips	n	winners	places	staked	profit
  Confidence 90%+	3	2	1	2	2.00	2.00
  Monster NAP	2	1	0	1	1.00	-1.00
  Value Pick	7	5	2	4	5.00	2.70
  all	7	5	2	4	5.00	2.70
  $ roi-report --report tipping --by course --date 2026-05-28 --now 2026-05-28T21:55:00Z -q | cut -f1-7,11,16,17
  course	tips	open	non_runners	void	n	winners	places	profit	roi
  Ascot	1	1	0	0	0	0	0		
  York	1	0	0	0	1	1	1	1.50	1.500000
  all	2	1	0	0	1	1	1	1.50	1.500000

What is asked of one horse, and wrongly:

  $ roi-report --report tips --horse 'SEA BIRD (IRE)' --now 2026-05-28T21:55:00Z -q | cut -f1,3,5,9,17,26-28
  date	course	runner	bet	advised	finish	outcome	points
  2026-05-28	York	Sea Bird	8	2.50	1	win	1.50
  $ roi-report --report bets --horse Arkle
  roi-report: --horse goes with --report tips
  [64]
  $ roi-report --report tipping --by weekday
  roi-report: tips have no grouping 'weekday' (band, tag, course, trainer, jockey, nap, each-way, day, week, month)
  [64]
  $ roi-report --report tipping --week 2026-W54
  roi-report: --week: not a week: '2026-W54' (2025-W21)
  [64]
  $ roi-report --report tipping --week 2026-W22 --date 2026-05-28
  roi-report: --date, --week and --from with --to are one choice
  [64]
