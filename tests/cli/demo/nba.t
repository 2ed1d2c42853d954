Three weeks of the simulated NBA season through the tools, day by day as in scripts/demo:

  $ simulate-nba season 21
  $ "$TESTDIR/../../../demo/replay-nba" "$PWD/season" desk >said
  $ grep '^==' said
  == 2024-10-23 ==
  == 2024-11-11 ==
  == the season ==
  $ grep -c '^\$ ' said
  30

Each bet is graded as its score says, by an arithmetic of its own:

  $ sqlite3 desk/data/bets/bets.db <"$TESTDIR/nba.sql"
  settled spreads that have their game: 1
  graded otherwise: 0
  profit otherwise: 0
  strategies: b2b_rest,spread
  at most 15% of the bankroll a day: 1

The ledger proves, and a rerun of the last morning changes nothing:

  $ settle --home desk --verify --now 2024-11-12T12:00:00Z
  settle: verified=13 differences=0
  $ gen-bets --home desk --now 2024-11-11T22:00:00Z --quiet | wc -l
  0
