The books of a tipping desk, in points, one a tip. The subscriber log: a loser each way costs
its whole stake (T8), a place pays a fraction of the winnings (T9), a non-runner nothing, a tip
without a result is open (T13), and the sum goes on from day to day (M8):

  $ "$TESTDIR"/two-days; roi-report --report subscriber-log --format csv --now 2026-05-28T21:55:00Z >log; cat log
  roi-report: report=subscriber-log tips=7 open=1 revised=0 realistic_unknown=0 profit=2.70 profit_realistic=2.70 currency=GBP zone=Europe/London mode=paper
  Date,Meeting,Time,EW/Win,Jockey,Horse,Odds,SP,Value,Result,Stake,Profit,Running Profit,Best Odds,Running Profit Best Odds
  2026-05-27,Ascot,14:00,EW,,Arkle,6.00,5.00,93.8,1,1.00,3.00,3.00,6.00,3.00
  2026-05-27,Ascot,14:35,EW,,Brigadier,8.00,7.50,,3,1.00,0.20,3.20,8.00,3.20
  2026-05-27,York,15:00,Win,,Grundy,3.00,2.80,100.0,2,1.00,-1.00,2.20,3.00,2.20
  2026-05-27,York,15:30,EW,,Mtoto,9.00,10.00,,UR,1.00,-1.00,1.20,9.00,1.20
  2026-05-27,York,16:00,Win,,Ribot,3.50,,,NR,0.00,0.00,1.20,3.50,1.20
  2026-05-28,Ascot,14:00,Win,,Nijinsky,4.00,,,open,1.00,,1.20,4.00,1.20
  2026-05-28,York,15:00,Win,,Sea Bird,2.50,1.90,,1,1.00,1.50,2.70,2.50,2.70

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

Four ways to stake them, from the same settlements (T22). By confidence and by value a tip may have no
stake, and is none of theirs:

  $ roi-report --report staking --now 2026-05-28T21:55:00Z -q | cut -f1,2,6,15-17,20,22-24
  staking	tips	n	staked	profit	roi	realistic_n	realistic_staked	realistic_profit	realistic_roi
  level	7	5	5.00	2.70	0.540000	5	5.00	2.70	0.540000
  advised	7	5	5.00	2.70	0.540000	5	5.00	2.70	0.540000
  confidence	7	5	8.60	4.47	0.519767	5	8.60	4.47	0.519767
  value	7	5	19.685	7.7735	0.394895	5	19.685	7.7735	0.394895

Every pick by day and band of confidence, and the doubles and trebles:

  $ roi-report --report confidence --format csv --now 2026-05-28T21:55:00Z; roi-report --report combos --format csv --now 2026-05-28T21:55:00Z
  Date,Confidence Bin,Tips,Wins,Win %,Places,Place %,Win PnL,EW PnL (5.0+),Win ROI %,EW ROI %,Win Profit GBP,EW Profit GBP
  2026-05-27,"[0.80,0.90)",2,0,0.00,1,50.00,-2.00,-0.80,-100.00,-40.00,-20.00,-8.00
  2026-05-27,"[0.90,0.99)",2,1,50.00,2,100.00,4.00,3.00,200.00,300.00,40.00,30.00
  2026-05-28,"[0.80,0.90)",1,1,100.00,1,100.00,1.50,,150.00,,15.00,
  roi-report: report=confidence bins=3 open=1 currency=GBP zone=Europe/London mode=paper
  Date,Type,Horses,Multiplier,ROI
  2026-05-27,Double,15:00 York - Grundy @ 3.00 | 14:00 Ascot - Arkle @ 6.00,18.00,-100.00
  roi-report: report=combos combos=1 open=0 currency=GBP zone=Europe/London mode=paper

A day and a week, as figures and in words. Of bands with fewer than 20 tips none is the best, of
fewer than five days there is no trend (M13), and how things stand is told of all tips until then:

  $ roi-report --report summary --date 2026-05-27 --now 2026-05-28T21:55:00Z | cut -f1-10,14,18,19
  roi-report: report=summary from=2026-05-27 to=2026-05-27 tips=5 open=0 profit=1.20 currency=GBP zone=Europe/London mode=paper
  section	group	mark	tips	open	non_runners	void	n	winners	strike_rate	place_rate	profit	roi
  total	all		5	0	1	0	4	1	0.250000	0.750000	1.20	0.300000
  total	NAP		1	0	0	0	1	0	0.000000	1.000000	-1.00	-1.000000
  day	2026-05-27		5	0	1	0	4	1	0.250000	0.750000	1.20	0.300000
  band	[0.80,0.85)		2	0	1	0	1	0	0.000000	0.000000	-1.00	-1.000000
  band	[0.85,0.90)		1	0	0	0	1	0	0.000000	1.000000	0.20	0.200000
  band	[0.90,1.00]		2	0	0	0	2	1	0.500000	1.000000	2.00	1.000000
  
  figure	value	n	low	high	definition
  bankroll	101.20				points after the last race of the period
  peak	103.20				the highest that it had been
  drawdown	2.00				points below the peak
  worst_drawdown	2.00				the most that it was, since the first tip
  losing_run	2				tips in a row that lost money
  longest_losing_run	2				the longest since the first tip
  trend					points more a day, by least squares; n days; of fewer than 5 none
  $ roi-report --report commentary --week 2026-W22 --now 2026-05-28T21:55:00Z
  Week 2026-W22, Monday 25 May 2026 to Sunday 31 May 2026
  7 tips: 2 winners, 4 places, 1 non-runner, 1 open
  At advised prices +2.70 pts on 5.00 staked, ROI +54.0%, n 5
  At realistic prices +2.70 pts on 5.00 staked, ROI +54.0%, n 5, 0 unknown
  Strike rate 40.0% (11.8% to 76.9%), place rate 80.0% (37.6% to 96.4%)
  Bankroll 102.70 pts, drawdown 0.50 (worst 2.00), losing run 0 (longest 2)
  NAP: 2 tips, 0 winners, -1.00 pts, ROI -100.0%, n 1
  2026-05-27: 5 tips, 1 winner, +1.20 pts, ROI +30.0%, n 4
  2026-05-28: 2 tips, 1 winner, +1.50 pts, ROI +150.0%, n 1
  [0.80,0.85): 3 tips, 1 winner, +0.50 pts, ROI +25.0%, n 2
  [0.85,0.90): 1 tip, 0 winners, +0.20 pts, ROI +20.0%, n 1
  [0.90,1.00]: 3 tips, 1 winner, +2.00 pts, ROI +100.0%, n 2
  Top day 2026-05-28 +1.50 pts, worst day 2026-05-27 +1.20 pts
  roi-report: report=commentary from=2026-05-25 to=2026-05-31 tips=7 open=1 profit=2.70 currency=GBP zone=Europe/London mode=paper
  $ roi-report --report commentary --now 2026-05-29T12:00:00Z
  Friday 29 May 2026
  No tips.
  roi-report: report=commentary from=2026-05-29 to=2026-05-29 tips=0 open=0 profit=0.00 currency=GBP zone=Europe/London mode=paper

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
