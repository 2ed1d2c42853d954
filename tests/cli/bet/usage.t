What cannot be done says why, and changes nothing.

  $ bet list
  bet: . is not a home: it has no config/betops.yaml; make one with 'init-home DIR --desk football', or name yours with --home or BETOPS_HOME
  [66]
  $ init-home . --desk football --quiet > made
  $ bet list
  bet: listed=0 to_confirm=0 open=0
  $ bet
  bet: no command: 'bet list', or show, confirm or decline with an id
  [64]
  $ bet place 1
  bet: not a command: 'place' (list, show, confirm, decline, override)
  [64]
  $ bet list 1
  bet: 'bet list' takes no id; 'bet show 1' does
  [64]
  $ bet show
  bet: 'bet show ID' takes one id; 'bet list' has them
  [64]
  $ bet show one
  bet: not the id of a bet: 'one'
  [64]
  $ bet show 0
  bet: not the id of a bet: '0'
  [64]
  $ bet show 1 2
  bet: 'bet show ID' takes one id; 'bet list' has them
  [64]
  $ bet show 1
  bet: there is no bet 1
  [66]
  $ bet confirm 1
  bet: there is no bet 1
  [66]
  $ bet decline 1
  bet: say why: 'bet decline ID --why TEXT'
  [64]
  $ bet decline 1 --why " "
  bet: say why: 'bet decline ID --why TEXT'
  [64]
  $ bet decline 1 --why "no"
  bet: there is no bet 1
  [66]
  $ bet list --price 2.0
  bet: --price is not an option of 'list'
  [64]
  $ bet confirm 1 --price 0.9
  bet: --price: a price must be more than 1: '0.9'
  [64]
  $ bet confirm 1 --price evens
  bet: --price: not a decimal number: 'evens'
  [64]
  $ bet confirm 1 --stake 0
  bet: --stake: a stake is more than 0: '0'
  [64]
  $ bet confirm 1 --stake 1.005
  bet: --stake: not an amount with at most 2 decimals: '1.005'
  [64]
  $ bet confirm 1 --why "no"
  bet: --why is not an option of 'confirm'
  [64]

On paper a decision is placed at once:

  $ fetch-odds --provider ndjson --from "$TESTDIR"/../gen-bets/slate.ndjson --now 2026-02-28T12:00:00Z --quiet
  $ gen-bets --now 2026-02-28T13:00:00Z --quiet > made
  $ bet confirm 1 --now 2026-02-28T13:01:00Z
  bet: bet 1 is on record: placed at 2026-02-28T13:00:00Z, price 2.16, stake 13.88
  bet: confirmed=0 cash=980.17 at_risk=19.83 currency=GBP mode=paper
  $ bet confirm 1 --price 2.20 --now 2026-02-28T13:01:00Z
  bet: bet 1 is on record, and stays as it is: placed at 2026-02-28T13:00:00Z, price 2.16, stake 13.88
  [65]
  $ bet list --open --now 2026-02-28T13:01:00Z --quiet | cut -f 1-4,8,9,11,13-20
  bet	state	outcome	mode	home	away	market	side	line	way	book	advised_price	price	advised_stake	stake
  1	placed		paper	Leeds	York	1x2	home		back	bet365	2.16	2.16	13.88	13.88
  2	placed		paper	Bath	Ayr	spread	home	-0.75	back	bet365	2.05	2.05	5.95	5.95

Where nothing is kept, that is said:

  $ sed -i 's/paper_trading: true/paper_trading: false/' config/betops.yaml
  $ gen-bets --now 2026-02-28T13:02:00Z --quiet | cut -f 1,2
  decision	bet
  open	3
  open	4
  $ printf 'dev:\n  dry_run: true\n' >> config/betops.yaml
  $ bet confirm 3 --now 2026-02-28T13:03:00Z --quiet | cut -f 1,2
  bet: nothing is kept: dev.dry_run is true
  bet	state
  3	placed
  $ bet list --open --now 2026-02-28T13:04:00Z --quiet | cut -f 1-4
  bet	state	outcome	mode
  1	placed		paper
  2	placed		paper
  3	open		live
  4	open		live

A bet of before there were decisions has what is known of it:

  $ sqlite3 data/bets/bets.db "INSERT INTO ticket SELECT 9, mode, 'old', strategy, NULL, book, placed_at, local_day, stake, at_risk, folds, each_way, commission, rounding, stake_tax, free_bet, NULL, edge, kelly, bound_by, NULL FROM ticket WHERE id = 1; INSERT INTO leg SELECT 9, n, event, selection, way, priced_by, price_returned, price_staked, starts_at, places, fraction_num, fraction_den, probability, model, price_age, advertised FROM leg WHERE ticket = 1"
  $ bet show 9 --now 2026-02-28T13:05:00Z
  field	value
  bet	9
  state	placed
  mode	paper
  strategy	value
  event	1
  league	E0
  start	2026-03-01T15:00:00Z
  home	Leeds
  away	York
  market	1x2
  side	home
  way	back
  book	bet365
  probability	0.4928
  fair source	pinnacle power
  price age	3600 s
  edge	0.0644
  placed	2026-02-28T13:00:00Z
  price	2.16
  stake	13.88
  bet: bet=9 state=placed
  $ bet confirm 9 --now 2026-02-28T13:05:00Z
  bet: bet 9 was placed without a decision: it stands as it is
  [65]
  $ bet list --now 2026-02-28T13:05:00Z --quiet | cut -f 1-4,16-20 | tail -n 1
  9	placed		paper	bet365		2.16		13.88
