Fewer than 500 picks are no sample; their figures by band are printed, nothing is kept.

  $ "$TESTDIR"/season 40
  $ calibrate --model tipster --date 2026-01-04 --now 2026-12-01T22:45:00Z
  days	market	band	tips	wins	win_rate	low	high	with_terms	places	place_rate	priced	win_profit	win_roi	each_way	each_way_profit	each_way_roi
  2026-01-04	win	[0.50,0.60)	2	0	0.0000	0.0000	0.6576	2	0	0.0000	2	-2.00	-1.0000	2	-2.00	-1.0000
  2026-01-04	win	[0.60,0.70)	2	0	0.0000	0.0000	0.6576	2	0	0.0000	2	-2.00	-1.0000	1	-1.00	-1.0000
  2026-01-04	win	[0.80,0.90)	3	1	0.3333	0.0615	0.7923	3	1	0.3333	3	0.10	0.0333	1	-1.00	-1.0000
  2026-01-04	win	[0.90,0.99)	3	2	0.6667	0.2077	0.9385	3	3	1.0000	3	7.90	2.6333	1	3.06	3.0600
  2026-01-04	win	all	10	3	0.3000	0.1078	0.6032	10	4	0.4000	10	4.00	0.4000	5	-0.94	-0.1880
  all	win	[0.50,0.60)	8	1	0.1250	0.0224	0.4709	8	1	0.1250	8	-4.40	-0.5500	6	-6.00	-1.0000
  all	win	[0.60,0.70)	14	1	0.0714	0.0127	0.3147	14	5	0.3571	14	-9.50	-0.6786	7	-5.08	-0.7257
  all	win	[0.70,0.80)	2	1	0.5000	0.0945	0.9055	2	2	1.0000	2	0.50	0.2500	0		
  all	win	[0.80,0.90)	7	2	0.2857	0.0822	0.6411	7	2	0.2857	7	2.30	0.3286	4	0.12	0.0300
  all	win	[0.90,0.99)	9	4	0.4444	0.1888	0.7333	9	6	0.6667	9	12.30	1.3667	3	6.07	2.0233
  all	win	all	40	9	0.2250	0.1232	0.3750	40	16	0.4000	40	1.20	0.0300	20	-4.89	-0.2445
  calibrate: win of tipster 3: uncalibrated: 40 picks with a result, and 500 are needed
  calibrate: model=tipster version=3 date=2026-01-04 picks=40 open=0 markets=1 calibrated=0 new=0 unchanged=0
  $ sqlite3 data/bets/bets.db "SELECT count(*) FROM calibration"
  0

A model that nobody knows, or none:

  $ calibrate --model tipper --now 2026-12-01T22:45:00Z
  calibrate: no prediction of 'tipper' is in the store; there are some of tipster
  [66]
  $ calibrate --now 2026-12-01T22:45:00Z
  calibrate: which model? --model NAME
  [64]

A version that said nothing has no picks:

  $ calibrate --model tipster --model-version 4 --now 2026-12-01T22:45:00Z
  calibrate: model=tipster version=4 date=2026-11-30 picks=0 open=0 markets=0 calibrated=0 new=0 unchanged=0

What was not known at that time is not seen:

  $ calibrate --model tipster --now 2026-01-05T22:45:00Z
  calibrate: no prediction of 'tipster' is in the store; there are none
  [66]

The default is yesterday, on which nobody ran; a day that is not over is none:

  $ calibrate --model tipster --now 2026-12-02T22:45:00Z
  days	market	band	tips	wins	win_rate	low	high	with_terms	places	place_rate	priced	win_profit	win_roi	each_way	each_way_profit	each_way_roi
  all	win	[0.50,0.60)	8	1	0.1250	0.0224	0.4709	8	1	0.1250	8	-4.40	-0.5500	6	-6.00	-1.0000
  all	win	[0.60,0.70)	14	1	0.0714	0.0127	0.3147	14	5	0.3571	14	-9.50	-0.6786	7	-5.08	-0.7257
  all	win	[0.70,0.80)	2	1	0.5000	0.0945	0.9055	2	2	1.0000	2	0.50	0.2500	0		
  all	win	[0.80,0.90)	7	2	0.2857	0.0822	0.6411	7	2	0.2857	7	2.30	0.3286	4	0.12	0.0300
  all	win	[0.90,0.99)	9	4	0.4444	0.1888	0.7333	9	6	0.6667	9	12.30	1.3667	3	6.07	2.0233
  all	win	all	40	9	0.2250	0.1232	0.3750	40	16	0.4000	40	1.20	0.0300	20	-4.89	-0.2445
  calibrate: win of tipster 3: uncalibrated: 40 picks with a result, and 500 are needed
  calibrate: model=tipster version=3 date=2026-12-01 picks=40 open=0 markets=1 calibrated=0 new=0 unchanged=0
  $ calibrate --model tipster --date 2026-12-01 --now 2026-12-01T22:45:00Z
  calibrate: --date: 2026-12-01 is not over
  [64]
  $ calibrate --model tipster --date yesterday --now 2026-12-01T22:45:00Z
  calibrate: --date: not a date like 2026-03-01: 'yesterday'
  [64]
