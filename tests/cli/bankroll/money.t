What is paid in and out moves bankroll and peak alike: it is no gain and no loss.

  $ init-home . --desk football --quiet > made
  $ bankroll show --now 2026-02-28T09:00:00Z
  when	mode	bankroll	cash	at_risk	paid_in	peak	drawdown	betting	limited_by	since
  now	paper	0.00	0.00	0.00	0.00	0.00		on		
  bankroll: currency=GBP mode=paper
  $ bankroll deposit 200 --now 2026-02-28T10:00:00Z -n | cut -f 1-9
  bankroll: deposited=200.00 currency=GBP mode=paper
  when	mode	bankroll	cash	at_risk	paid_in	peak	drawdown	betting
  before	paper	1000.00	1000.00	0.00	1000.00	1000.00	0.0000	on
  after	paper	1200.00	1200.00	0.00	1200.00	1200.00	0.0000	on
  $ bankroll deposit 200 --now 2026-02-28T10:00:00Z | cut -f 1-9
  bankroll: deposited=200.00 currency=GBP mode=paper
  when	mode	bankroll	cash	at_risk	paid_in	peak	drawdown	betting
  before	paper	1000.00	1000.00	0.00	1000.00	1000.00	0.0000	on
  after	paper	1200.00	1200.00	0.00	1200.00	1200.00	0.0000	on

The same amount of the same second is the same payment:

  $ bankroll deposit 200 --now 2026-02-28T10:00:00Z | cut -f 1-9
  bankroll: 200.00 of 2026-02-28T10:00:00Z is on record already
  bankroll: deposited=0.00 currency=GBP mode=paper
  when	mode	bankroll	cash	at_risk	paid_in	peak	drawdown	betting
  before	paper	1200.00	1200.00	0.00	1200.00	1200.00	0.0000	on
  after	paper	1200.00	1200.00	0.00	1200.00	1200.00	0.0000	on
  $ bankroll withdraw 50.50 --now 2026-02-28T11:00:00Z -q | cut -f 1-9
  when	mode	bankroll	cash	at_risk	paid_in	peak	drawdown	betting
  before	paper	1200.00	1200.00	0.00	1200.00	1200.00	0.0000	on
  after	paper	1149.50	1149.50	0.00	1149.50	1149.50	0.0000	on

No more is paid out than there is in cash, also of what was there before:

  $ fetch-odds --provider ndjson --from "$TESTDIR"/../gen-bets/slate.ndjson --now 2026-02-28T12:00:00Z -q
  $ gen-bets --now 2026-02-28T13:00:00Z
  decision	bet	strategy	event	start	home	away	market	subject	side	line	book	price	probability	edge	stake	reason	age	opinions	dispersion	edge_points	confidence
  bet	1	value	1	2026-03-01T15:00:00Z	Leeds	York	1x2		home		bet365	2.16	0.4928	0.0644	15.95		3600	1		0.0298	0.501
  bet	2	value	2	2026-03-01T17:30:00Z	Bath	Ayr	spread		home	-0.75	bet365	2.05	0.5000	0.0250	6.84		3600	1		0.0122	0.317
  gen-bets: events=3 bets=2 staked=22.79 rejected=7 bankroll=1149.50 currency=GBP mode=paper stale=2 refused=0
  $ bankroll show --now 2026-02-28T14:00:00Z -q | cut -f 1-9
  when	mode	bankroll	cash	at_risk	paid_in	peak	drawdown	betting
  now	paper	1149.50	1126.71	22.79	1149.50	1149.50	0.0000	on
  $ bankroll withdraw 1149.50 --now 2026-02-28T14:00:00Z
  bankroll: 1149.50 is more than the cash there is: 1126.71; 22.79 is at risk
  [65]
  $ bankroll withdraw 1149.50 --now 2026-02-28T12:00:00Z
  bankroll: 1149.50 is more than the cash there is: 1126.71; 0.00 is at risk
  [65]
  $ bankroll withdraw 1126.71 --now 2026-02-28T14:00:00Z -q | cut -f 1-9
  when	mode	bankroll	cash	at_risk	paid_in	peak	drawdown	betting
  before	paper	1149.50	1126.71	22.79	1149.50	1149.50	0.0000	on
  after	paper	22.79	0.00	22.79	22.79	22.79	0.0000	on
  $ bankroll withdraw 0.01 --now 2026-02-28T15:00:00Z
  bankroll: 0.01 is more than the cash there is: 0.00; 22.79 is at risk
  [65]
  $ roi-report --report bankroll --now 2026-03-01T00:00:00Z -q
  mode	day	flow	profit	bankroll	peak	drawdown
  paper	2026-02-28	22.79	0.00	22.79	22.79	0.000000
  $ settle --verify --now 2026-03-01T00:00:00Z
  settle: verified=0 differences=0
  $ sqlite3 data/bets/bets.db "SELECT kind, account, amount FROM ledger WHERE kind IN ('opening', 'deposit', 'withdrawal')"
  opening|cash|100000
  deposit|cash|20000
  withdrawal|capital|5050
  withdrawal|capital|112671
  opening|capital|-100000
  deposit|capital|-20000
  withdrawal|cash|-5050
  withdrawal|cash|-112671

Paper and live are two purses; without an opening the first deposit is it:

  $ sed -i 's/paper_trading: true/paper_trading: false/; s/bankroll: 1000.00 /bankroll: 0 /' config/betops.yaml
  $ bankroll show --now 2026-03-02T10:00:00Z -q | cut -f 1-9
  when	mode	bankroll	cash	at_risk	paid_in	peak	drawdown	betting
  now	live	0.00	0.00	0.00	0.00	0.00		on
  $ bankroll rebase --why 'nothing there' --now 2026-03-02T10:00:00Z -q | cut -f 1-9
  bankroll: there is no bankroll yet
  when	mode	bankroll	cash	at_risk	paid_in	peak	drawdown	betting
  before	live	0.00	0.00	0.00	0.00	0.00		on
  after	live	0.00	0.00	0.00	0.00	0.00		on
  $ bankroll deposit 500 --now 2026-03-02T10:00:00Z -q | cut -f 1-9
  when	mode	bankroll	cash	at_risk	paid_in	peak	drawdown	betting
  before	live	0.00	0.00	0.00	0.00	0.00		on
  after	live	500.00	500.00	0.00	500.00	500.00	0.0000	on
  $ bankroll show --now 2026-03-02T10:00:00Z --format json -q
  {"when":"now","mode":"live","bankroll":500.00,"cash":500.00,"at_risk":0.00,"paid_in":500.00,"peak":500.00,"drawdown":0.0000,"betting":"on","limited_by":"","since":null}

A home of which nothing is kept keeps no payment either:

  $ sed -i 's/^global:/dev: {dry_run: true}\n&/' config/betops.yaml
  $ bankroll deposit 500 --now 2026-03-02T11:00:00Z | cut -f 1-3
  bankroll: nothing is kept: dev.dry_run is true
  bankroll: deposited=500.00 currency=GBP mode=live
  when	mode	bankroll
  before	live	500.00
  after	live	1000.00
  $ bankroll show --now 2026-03-02T11:00:00Z -q | cut -f 3
  bankroll
  500.00
