The legs of an arbitrage are confirmed one by one; a group that is broken says so.

  $ init-home . --desk football --quiet > made
  $ sed -i '/^  arbitrage:$/,$s/enabled: false/enabled: true/; s/paper_trading: true/paper_trading: false/' config/betops.yaml
  $ ("$TESTDIR"/../gen-bets/total bet365 over 2.5 2.20; "$TESTDIR"/../gen-bets/total coral under 2.5 1.9545) > quotes
  $ fetch-odds --provider ndjson --from quotes --now 2026-03-01T10:00:00Z --quiet
  $ gen-bets --now 2026-03-01T10:05:00Z --quiet | cut -f 1,2,10-13,16
  decision	bet	side	line	book	price	stake
  open	1	over	2.5	bet365	2.20	23.52
  open	2	under	2.5	coral	1.9545	26.48
  $ bet confirm 1 --now 2026-03-01T10:06:00Z --quiet | cut -f 1,2,24,25
  bet	state	group	note
  1	placed	arbitrage|1	
  $ bet show 1 --now 2026-03-01T10:06:00Z --quiet | grep group
  step of the group max bet	1000.00 to 50.00, at most 50.00
  step of the group allocation	50.00 to 50.00, at most 300.00
  step of the group daily exposure	50.00 to 50.00, at most 150.00
  step of the group pending exposure	50.00 to 50.00, at most 400.00
  group	arbitrage|1
  group legs	1 is placed, 2 is open
  $ bet decline 2 --why "suspended" --now 2026-03-01T10:07:00Z --quiet | cut -f 1,2,24,25
  bet: the group is broken: 1 is placed, 2 is declined
  bet	state	group	note
  2	declined	arbitrage|1	broken: 1 is placed, 2 is declined
  $ bet list --now 2026-03-01T10:08:00Z --quiet | cut -f 1,2,24,25
  bet	state	group	note
  1	placed	arbitrage|1	broken: 1 is placed, 2 is declined
  2	declined	arbitrage|1	broken: 1 is placed, 2 is declined
  $ bet show 1 --now 2026-03-01T10:08:00Z --quiet | grep group
  step of the group max bet	1000.00 to 50.00, at most 50.00
  step of the group allocation	50.00 to 50.00, at most 300.00
  step of the group daily exposure	50.00 to 50.00, at most 150.00
  step of the group pending exposure	50.00 to 50.00, at most 400.00
  group	arbitrage|1
  group is broken	1 is placed, 2 is declined
