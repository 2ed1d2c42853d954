The NAP has a price of 21 at most, unless the operator allows more for a time. What stood in
its way is on record, with what came instead (S22).

  $ init-home . --desk football -q >made; cp "$TESTDIR"/racing.yaml config/betops.yaml
  $ "$TESTDIR"/card Ascot 13:00 Arkle:34:0.97 Shergar:1.5:0.4 Mill:3:0.3
  $ "$TESTDIR"/card Ascot 13:35 'Red Rum:2.5:0.85' Frankel:2.2:0.81 Enable:6:0.1
  $ "$TESTDIR"/morning
  $ gen-bets -n --now 2026-05-27T08:50:00Z -q | cut -f1-3,9,13,16,17
  decision	bet	strategy	subject	price	stake	reason
  bet	1	tips	Arkle	34.00	10.00	
  bet	2	tips	Red Rum	2.50	10.00	
  no_nap	1	tips	Arkle	34.00		price 34.00 > 21.00
  nap	2	tips	Red Rum	2.50		confidence 0.850
  danger		tips	Shergar	1.50		confidence 0.400; no price to lay
  $ bet override nap_max_odds 40 --why 'asked for' --now 2026-05-27T08:45:00Z
  bet: override=nap_max_odds value=40 until=2026-05-27T14:45:00Z new=1
  $ gen-bets -n --now 2026-05-27T08:50:00Z -q | grep nap | cut -f1-3,9,13,16,17
  nap	1	tips	Arkle	34.00		confidence 0.970

It ends by itself, and for a day that is said:

  $ gen-bets -n --now 2026-05-27T08:50:00Z -q | grep -c '^nap.*Arkle'
  1
  $ bet override nap_max_odds 40 --why 'asked for' --until 2026-05-27T08:49:00Z --now 2026-05-27T08:46:00Z
  bet: override=nap_max_odds value=40 until=2026-05-27T08:49:00Z new=1
  $ gen-bets --now 2026-05-27T08:50:00Z -q | cut -f1-3,9,13,16,17
  gen-bets: the override nap_max_odds = 40 is ignored: it expired at 2026-05-27T08:49:00Z
  decision	bet	strategy	subject	price	stake	reason
  bet	1	tips	Arkle	34.00	10.00	
  bet	2	tips	Red Rum	2.50	10.00	
  no_nap	1	tips	Arkle	34.00		price 34.00 > 21.00
  nap	2	tips	Red Rum	2.50		confidence 0.850
  danger		tips	Shergar	1.50		confidence 0.400; no price to lay
  $ sqlite3 data/bets/bets.db "SELECT * FROM blocked_nap"
  1|price 34.00 > 21.00|2
  $ sqlite3 data/bets/bets.db "SELECT local_day, decision FROM nap"
  2026-05-27|2

There is one a day, whatever later runs send:

  $ "$TESTDIR"/card York 14:00 Grundy:3:0.99 Mtoto:2:0.5 Ribot:5
  $ NOW=2026-05-27T10:00:00Z "$TESTDIR"/morning
  $ gen-bets --now 2026-05-27T10:05:00Z -q | cut -f1-3,9,13,16,17
  gen-bets: the override nap_max_odds = 40 is ignored: it expired at 2026-05-27T08:49:00Z
  decision	bet	strategy	subject	price	stake	reason
  bet	3	tips	Grundy	3.00	10.00	
  danger		tips	Mtoto	2.00		confidence 0.500; no price to lay
  $ sqlite3 data/bets/bets.db "SELECT local_day, decision FROM nap"
  2026-05-27|2

So it is with the least confidence. What makes no sense is not taken, and what came into the
store in another way and cannot be read is ignored:

  $ "$TESTDIR"/card York 15:00 Teenoso:2:0.6 Henbit:2.5:0.2 Slip:9
  $ NOW=2026-05-27T11:00:00Z "$TESTDIR"/morning
  $ bet override min_conf 0.55 --why 'a quiet day' --now 2026-05-27T11:00:00Z
  bet: override=min_conf value=0.55 until=2026-05-27T17:00:00Z new=1
  $ gen-bets -n --now 2026-05-27T11:05:00Z -q --explain | grep Teenoso | cut -f1-3,9,13,16,17
  gen-bets: the override nap_max_odds = 40 is ignored: it expired at 2026-05-27T08:49:00Z
  bet	4	tips	Teenoso	2.00	10.00	
  $ gen-bets -n --now 2026-05-27T11:05:00Z -q -v 2>&1 | grep -c override
  1
  $ bet override min_conf off --why 'enough of it' --now 2026-05-27T11:01:00Z
  bet: override=min_conf value=off until=2026-05-27T17:01:00Z new=1
  $ gen-bets -n --now 2026-05-27T11:05:00Z -q --explain | grep Teenoso | cut -f1-3,9,13,16,17
  gen-bets: the override nap_max_odds = 40 is ignored: it expired at 2026-05-27T08:49:00Z
  rejected		tips	Teenoso			confidence 0.600 < min_conf 0.80; band [0.60, 0.70): 0 of 30 settled picks in 30 days
  $ bet override min_conf 1.5 --why x
  bet: min_conf is from 0 to 1, or off: '1.5'
  [64]
  $ bet override min_cnof 0.5 --why x
  bet: not a rule of tips: 'min_cnof' (min_conf, nap_max_odds)
  [64]
  $ bet override min_conf 0.5
  bet: say why: 'bet override RULE VALUE --why TEXT'
  [64]
  $ bet override min_conf 0.5 --why x --until tomorrow
  bet: --until: not a UTC time like 2026-03-01T19:30:00Z: 'tomorrow'
  [64]
  $ sqlite3 data/bets/bets.db "INSERT INTO rule_override VALUES ('min_conf', 1779879720, '0.55', 'this evening', 'by hand')"
  $ gen-bets -n --now 2026-05-27T11:05:00Z -q --explain | grep Teenoso | cut -f1-3,9,13,16,17
  gen-bets: the override min_conf = 0.55 until this evening is ignored: not a UTC time like 2026-03-01T19:30:00Z: 'this evening'
  gen-bets: the override nap_max_odds = 40 is ignored: it expired at 2026-05-27T08:49:00Z
  rejected		tips	Teenoso			confidence 0.600 < min_conf 0.80; band [0.60, 0.70): 0 of 30 settled picks in 30 days
