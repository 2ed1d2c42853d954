From results of 600 races: how the picks did by band, on the last day and in all; and how
good the confidences were on days that no fit had seen, taken for chances (before) and
calibrated (after). Each figure has its own n.

  $ "$TESTDIR"/season 600
  $ calibrate --model tipster --date 2026-03-04 --now 2026-12-01T22:45:00Z
  days	market	band	tips	wins	win_rate	low	high	with_terms	places	place_rate	priced	win_profit	win_roi	each_way	each_way_profit	each_way_roi
  2026-03-04	win	[0.50,0.60)	2	0	0.0000	0.0000	0.6576	2	0	0.0000	2	-2.00	-1.0000	2	-2.00	-1.0000
  2026-03-04	win	[0.60,0.70)	2	0	0.0000	0.0000	0.6576	2	0	0.0000	2	-2.00	-1.0000	1	-1.00	-1.0000
  2026-03-04	win	[0.70,0.80)	3	3	1.0000	0.4385	1.0000	3	3	1.0000	3	12.80	4.2667	2	7.08	3.5400
  2026-03-04	win	[0.80,0.90)	1	1	1.0000	0.2065	1.0000	1	1	1.0000	1	5.30	5.3000	1	3.18	3.1800
  2026-03-04	win	[0.90,0.99)	2	1	0.5000	0.0945	0.9055	2	1	0.5000	2	4.60	2.3000	2	2.36	1.1800
  2026-03-04	win	all	10	5	0.5000	0.2366	0.7634	10	5	0.5000	10	18.70	1.8700	8	9.62	1.2025
  all	win	[0.50,0.60)	113	17	0.1504	0.0961	0.2278	113	37	0.3274	113	-30.60	-0.2708	68	-19.50	-0.2868
  all	win	[0.60,0.70)	112	28	0.2500	0.1790	0.3376	112	48	0.4286	112	33.80	0.3018	61	24.41	0.4002
  all	win	[0.70,0.80)	113	33	0.2920	0.2161	0.3816	113	56	0.4956	113	66.00	0.5841	59	46.90	0.7949
  all	win	[0.80,0.90)	129	38	0.2946	0.2228	0.3783	129	58	0.4496	129	54.90	0.4256	65	14.28	0.2197
  all	win	[0.90,0.99)	129	54	0.4186	0.3370	0.5049	129	76	0.5891	129	149.30	1.1574	69	65.84	0.9542
  all	win	[0.99,1.00]	4	1	0.2500	0.0456	0.6994	4	2	0.5000	4	-1.80	-0.4500	2	-0.85	-0.4250
  all	win	all	600	171	0.2850	0.2503	0.3224	600	277	0.4617	600	271.60	0.4527	324	131.08	0.4046
  market	method	figure	band	n	before	after	won	low	high
  win	platt	mean	[0.50,0.60)	55	0.5512	0.2017	0.1455	0.0756	0.2616
  win	platt	mean	[0.60,0.70)	56	0.6551	0.2266	0.3214	0.2140	0.4518
  win	platt	mean	[0.70,0.80)	63	0.7489	0.2525	0.2063	0.1248	0.3217
  win	platt	mean	[0.80,0.90)	67	0.8490	0.2937	0.3134	0.2151	0.4320
  win	platt	mean	[0.90,0.99)	57	0.9413	0.3768	0.4211	0.3019	0.5502
  win	platt	mean	[0.99,1.00]	2	0.9944	0.5683	0.0000	0.0000	0.6576
  win	platt	brier	all	300	0.4255	0.1963			
  win	platt	log_loss	all	300	1.1995	0.5799			
  win	platt	ece	all	300	0.4757	0.0143			
  calibrate: model=tipster version=3 date=2026-03-04 picks=600 open=0 markets=1 calibrated=1 new=1 unchanged=0

A second run changes nothing, and a run of a day before adds its own:

  $ calibrate --model tipster --date 2026-03-04 --now 2026-12-02T22:45:00Z 2>&1 >again
  calibrate: model=tipster version=3 date=2026-03-04 picks=600 open=0 markets=1 calibrated=1 new=0 unchanged=1
  $ calibrate --model tipster --date 2026-03-03 --now 2026-12-02T22:45:00Z 2>&1 >earlier
  calibrate: model=tipster version=3 date=2026-03-03 picks=590 open=0 markets=1 calibrated=1 new=1 unchanged=0
  $ sqlite3 -header data/bets/bets.db "SELECT until, method_word.name, picks, judged_from, judged FROM calibration JOIN method_word ON method_word.id = method"
  until|name|picks|judged_from|judged
  2026-03-04|platt|600|2026-02-03|300
  2026-03-03|platt|590|2026-02-02|300

A dry run keeps nothing:

  $ calibrate --model tipster --date 2026-03-02 --now 2026-12-02T22:45:00Z -n 2>&1 >dry
  calibrate: model=tipster version=3 date=2026-03-02 picks=580 open=0 markets=1 calibrated=1 new=1 unchanged=0
  $ sqlite3 data/bets/bets.db "SELECT count(*) FROM calibration"
  2

As JSON, an object a line:

  $ calibrate --model tipster --date 2026-03-04 --now 2026-12-02T22:45:00Z --format json --quiet | sed -n '1p;$p'
  {"days":"2026-03-04","market":"win","band":"[0.50,0.60)","tips":2,"wins":0,"win_rate":0.0000,"low":0.0000,"high":0.6576,"with_terms":2,"places":0,"place_rate":0.0000,"priced":2,"win_profit":-2.00,"win_roi":-1.0000,"each_way":2,"each_way_profit":-2.00,"each_way_roi":-1.0000}
  {"market":"win","method":"platt","figure":"ece","band":"all","n":300,"before":0.4757,"after":0.0143,"won":null,"low":null,"high":null}
