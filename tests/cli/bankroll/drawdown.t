A bankroll that falls through every mark and comes back (R4): stakes shrink, betting is
paused and goes on by itself; the hard stop lasts until the operator ends it, on record.

  $ init-home . --desk football --quiet > made
  $ sed -i 's/plan: kelly/plan: flat/; s/max_bet: .*/max_bet: 1/; s/max_event_exposure: .*/max_event_exposure: 1/; s/max_daily_exposure: .*/max_daily_exposure: 1/; s/max_pending_exposure: .*/max_pending_exposure: 1/; s/value: 0.60/value: 1/; s/arbitrage: 0.30/arbitrage: 0/; s/^risk:/&\n  drawdown_warning_threshold: 0.10\n  drawdown_pause_threshold: 0.20\n  drawdown_hard_stop: 0.30/; s/^  channels:/&\n    phone: {kind: telegram, chat_id: "1"}/; s/^  alerts: .*/  alerts: [phone]/' config/betops.yaml

The day's bet and its outcome; then bankroll, peak, drawdown, and what that does:

  $ "$TESTDIR"/day 01 99 lost
  bet	1	99.00	
  1	loss	0.00
  901.00	1000.00	0.0990	on	
  $ "$TESTDIR"/day 02 81 lost
  bet	2	81.00	
  2	loss	0.00
  820.00	1000.00	0.1800	on	warning
  $ "$TESTDIR"/day 03 100 open
  bet	3	42.50	drawdown
  $ "$TESTDIR"/day 04 100 lost
  bet	4	42.50	drawdown
  4	loss	0.00
  777.50	1000.00	0.2225	paused	pause
  $ "$TESTDIR"/day 05 100 lost
  gen-bets: no bet is made: the drawdown is 22.3%; betting goes on by itself below 20%
  777.50	1000.00	0.2225	paused	pause
  $ gen-bets --now 2026-03-05T19:00:00Z
  gen-bets: no bet is made: the drawdown is 22.3%; betting goes on by itself below 20%
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 currency=GBP betting=paused
  $ gen-bets -n --now 2026-03-05T19:00:00Z 2>&1 | grep -A5 filtered
  gen-bets: filtered: all: no bet is made: the drawdown is 22.3%; betting goes on by itself below 20%
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 currency=GBP betting=paused
  $ healthcheck --now 2026-03-05T19:00:00Z -q --format csv | grep -E '^betting' | cut -d, -f 1,2
  betting,warning
  [1]

A dry run stops nothing, and the past is as it was:

  $ gen-bets --now 2026-03-04T12:20:00Z -n
  gen-bets: filtered: value: threshold 2, idea 1
  gen-bets: events=2 bets=0 staked=0.00 rejected=3 bankroll=820.00 currency=GBP mode=paper stale=0 refused=0
  $ bankroll show --now 2026-03-02T18:00:00Z -q 2>/dev/null | cut -f 3,7-
  bankroll	peak	drawdown	betting	limited_by	since
  820.00	1000.00	0.1800	on	warning	2026-03-02T18:00:00Z

An open bet wins, and betting goes on, with what is left of the stakes:

  $ echo '{"sport":"football","league":"E0","event":"03","home":"Ayr 03","away":"Bath 03","starts_at":"2026-03-03T15:00:00Z","status":"final","home_score":1,"away_score":0}' | fetch-results --provider ndjson --from - --now 2026-03-06T09:00:00Z -q
  $ settle --now 2026-03-06T09:10:00Z -q | cut -f 1,14,16
  bet	outcome	commission
  3	win	0.00
  $ "$TESTDIR"/day 07 400 lost
  bet	5	178.50	drawdown
  5	loss	0.00
  650.00	1000.00	0.3500	stopped	hard stop
  $ bet show 5 --now 2026-03-07T13:00:00Z -q | grep -E 'drawdown|bound'
  step drawdown	400.00 to 178.50, by 0.44625
  bound by	drawdown

That was the hard stop. It stays when the result is corrected and the money is back:

  $ gen-bets --now 2026-03-07T19:00:00Z
  gen-bets: no bet is made: stopped since 2026-03-07T18:00:00Z: paper: the bankroll is 650.00, 35% below its peak of 1000.00; 'bankroll show' says how it stands
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 currency=GBP betting=stopped
  $ healthcheck --now 2026-03-07T19:00:00Z -q --format csv | grep -E '^betting' | cut -d, -f 1,2
  betting,critical
  [1]
  $ bankroll resume --why 'it was bad luck' --now 2026-03-07T19:00:00Z -q
  bankroll: the drawdown is 35%, and would stop betting again at once: 'bankroll rebase' moves the peak of 1000.00 to the bankroll of 650.00
  [65]
  $ echo '{"sport":"football","league":"E0","event":"07","home":"Ayr 07","away":"Bath 07","starts_at":"2026-03-07T15:00:00Z","status":"final","home_score":1,"away_score":0}' | fetch-results --provider ndjson --from - --now 2026-03-08T09:00:00Z -q
  $ settle --now 2026-03-08T09:10:00Z -q | cut -f 1,14,16
  bet	outcome	commission
  5	win	0.00
  $ gen-bets --now 2026-03-08T10:00:00Z -q
  gen-bets: no bet is made: stopped since 2026-03-07T18:00:00Z: paper: the bankroll is 650.00, 35% below its peak of 1000.00; 'bankroll show' says how it stands
  $ bankroll show --now 2026-03-08T10:00:00Z
  when	mode	bankroll	cash	at_risk	paid_in	peak	drawdown	betting	limited_by	since
  now	paper	1042.70	1042.70	0.00	1000.00	1042.70	0.0000	stopped	hard stop	2026-03-07T18:00:00Z
  bankroll: hard stop since 2026-03-07T18:00:00Z: paper: the bankroll is 650.00, 35% below its peak of 1000.00
  bankroll: currency=GBP mode=paper
  $ bankroll resume --now 2026-03-08T10:00:00Z
  bankroll: 'bankroll resume' needs --why TEXT: it stays on record
  [64]
  $ bankroll resume --why 'the result was wrong' --now 2026-03-08T10:00:00Z | cut -f 1,3,8-
  bankroll: resumed=1 currency=GBP mode=paper
  when	bankroll	drawdown	betting	limited_by	since
  before	1042.70	0.0000	stopped	hard stop	2026-03-07T18:00:00Z
  after	1042.70	0.0000	on		
  $ bankroll resume --why 'the result was wrong' --now 2026-03-08T10:00:00Z | cut -f 1,3,8-
  bankroll: nothing is stopped
  bankroll: resumed=0 currency=GBP mode=paper
  when	bankroll	drawdown	betting	limited_by	since
  before	1042.70	0.0000	on		
  after	1042.70	0.0000	on		
  $ "$TESTDIR"/day 09 400 lost
  bet	6	400.00	
  6	loss	0.00
  642.70	1042.70	0.3836	stopped	hard stop

Or the operator counts from here: the peak is the bankroll of now.

  $ bankroll rebase --why 'a new model' --now 2026-03-10T10:00:00Z -n | cut -f 1,3,7-
  bankroll: rebased=1 currency=GBP mode=paper
  when	bankroll	peak	drawdown	betting	limited_by	since
  before	642.70	1042.70	0.3836	stopped	hard stop	2026-03-09T18:00:00Z
  after	642.70	642.70	0.0000	on		
  $ bankroll rebase --why 'a new model' --now 2026-03-10T10:00:00Z | cut -f 1,3,7-
  bankroll: rebased=1 currency=GBP mode=paper
  when	bankroll	peak	drawdown	betting	limited_by	since
  before	642.70	1042.70	0.3836	stopped	hard stop	2026-03-09T18:00:00Z
  after	642.70	642.70	0.0000	on		
  $ bankroll rebase --why 'a new model' --now 2026-03-10T10:00:00Z | cut -f 1,3,7-
  bankroll: the bankroll is at its peak
  bankroll: rebased=0 currency=GBP mode=paper
  when	bankroll	peak	drawdown	betting	limited_by	since
  before	642.70	642.70	0.0000	on		
  after	642.70	642.70	0.0000	on		
  $ "$TESTDIR"/day 11 61 lost
  bet	7	61.00	
  7	loss	0.00
  581.70	642.70	0.0949	on	
  $ roi-report --report bankroll --now 2026-03-11T19:00:00Z -q
  mode	day	flow	profit	bankroll	peak	drawdown
  paper	2026-03-01	1000.00	-99.00	901.00	1000.00	0.099000
  paper	2026-03-02	0.00	-81.00	820.00	1000.00	0.180000
  paper	2026-03-04	0.00	-42.50	777.50	1000.00	0.222500
  paper	2026-03-06	0.00	51.00	828.50	1000.00	0.171500
  paper	2026-03-07	0.00	-178.50	650.00	1000.00	0.350000
  paper	2026-03-08	0.00	392.70	1042.70	1042.70	0.000000
  paper	2026-03-09	0.00	-400.00	642.70	1042.70	0.383619
  paper	2026-03-10	0.00	0.00	642.70	642.70	0.000000
  paper	2026-03-11	0.00	-61.00	581.70	642.70	0.094912
  $ settle --verify --now 2026-03-11T19:00:00Z
  settle: verified=7 differences=0
  $ sqlite3 data/bets/bets.db "UPDATE bankroll_mark SET peak = peak + 1 WHERE at = strftime('%s', '2026-03-11T18:00:00')"; settle --verify --now 2026-03-11T19:00:00Z -q
  bet	difference
  	the bankroll of paper at 2026-03-11T18:00:00Z is marked as 58170, peak 64271, not 58170, peak 64270
  [65]

Each crossing was told once, and each way back:

  $ notify list --now 2026-03-11T19:00:00Z -q | cut -f 4,11 | grep -v confirm
  severity	text
  warning	paper: the bankroll is 820.00, 18% below its peak of 1000.00: stakes shrink until it is below 10%
  critical	paper: the bankroll is 777.50, 22.3% below its peak of 1000.00: no new bets until it is below 20%
  info	paper: the bankroll is 828.50, 17.2% below its peak of 1000.00: bets are made again
  critical	paper: the bankroll is 650.00, 35% below its peak of 1000.00: no new bets until you end it: 'bankroll rebase --why TEXT', or, once it is below 30%, 'bankroll resume --why TEXT'
  info	paper: the bankroll of 1042.70 is its peak: betting stays stopped until you end it
  info	paper: the hard stop was ended by resume: the result was wrong
  critical	paper: the bankroll is 642.70, 38.4% below its peak of 1042.70: no new bets until you end it: 'bankroll rebase --why TEXT', or, once it is below 30%, 'bankroll resume --why TEXT'
  info	paper: the hard stop was ended by rebase: a new model
  info	paper: the bankroll of 642.70 is its peak: stakes are whole again
  $ sqlite3 data/bets/bets.db "SELECT breaker_word.name, datetime(tripped_at, 'unixepoch'), datetime(resumed_at, 'unixepoch'), by_hand, resumed_why FROM breaker JOIN breaker_word ON breaker_word.id = breaker.name ORDER BY breaker.id"
  warning|2026-03-02 18:00:00|2026-03-08 09:10:00|0|paper: the bankroll of 1042.70 is its peak
  pause|2026-03-04 18:00:00|2026-03-06 09:10:00|0|paper: the bankroll is 828.50, 17.2% below its peak of 1000.00
  pause|2026-03-07 18:00:00|2026-03-08 09:10:00|0|paper: the bankroll of 1042.70 is its peak
  hard_stop|2026-03-07 18:00:00|2026-03-08 10:00:00|1|resume: the result was wrong
  warning|2026-03-09 18:00:00|2026-03-10 10:00:00|0|paper: the bankroll of 642.70 is its peak
  pause|2026-03-09 18:00:00|2026-03-10 10:00:00|0|paper: the bankroll of 642.70 is its peak
  hard_stop|2026-03-09 18:00:00|2026-03-10 10:00:00|1|rebase: a new model
  $ sqlite3 data/bets/bets.db "UPDATE breaker SET why = 'x' WHERE id = 1"; sqlite3 data/bets/bets.db 'DELETE FROM rebase'; sqlite3 data/bets/bets.db "UPDATE breaker SET by_hand = 0 WHERE by_hand = 1"
  Error: stepping, what stopped the desk is resumed, never changed (19)
  Error: stepping, a rebase is never deleted (19)
  Error: stepping, what stopped the desk is resumed, never changed (19)
  [19]
