Three weeks of the simulated NBA season through the tools, day by day as in scripts/demo:

  $ simulate-nba season 21
  $ "$TESTDIR/../../../demo/replay-nba" "$PWD/season" desk >said
  $ grep '^==' said
  == 2024-10-23 ==
  == 2024-11-11 ==
  == the season ==
  $ grep -c '^\$ ' said
  44

Each bet is graded as its score says, by an arithmetic of its own:

  $ sqlite3 desk/data/bets/bets.db <"$TESTDIR/nba.sql"
  settled, and have their score or box: 1
  graded otherwise: 0
  profit otherwise: 0
  props, void ones of who did not play: 1: 1
  strategies: arbitrage,b2b_rest,props,spread
  at most 15% of the bankroll a day: 1

The ledger proves, and a rerun of the last morning changes nothing:

  $ settle --home desk --verify --now 2024-11-12T12:00:00Z
  settle: verified=41 differences=0
  $ gen-bets --home desk --now 2024-11-11T22:00:00Z --quiet | wc -l
  0

What the store says agrees with its results, and its bets are told apart by who played the day
before:

  $ roi-report --home desk --report reconcile --now 2024-11-12T12:00:00Z --quiet | sed '/^$/,$d' | cut -f 2-4
  check	n	differences
  graded	41	0
  unsettled	0	0
  close	41	23
  duplicates	41	0
  impossible	41	0
  ledger	4	0
  $ roi-report --home desk --by b2b --now 2024-11-12T12:00:00Z --quiet | cut -f 1,3
  b2b	n
  own team	2
  opponent	5
  both	9
  neither	25
  all	41
