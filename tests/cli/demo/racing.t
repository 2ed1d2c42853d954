Three days of the simulated month of racing through the tools, day by day as in scripts/demo: a race
is void on the first, a meeting abandoned on the second, and before the third the clocks change.

Needs: sqlite3 /usr/bin/python3

  $ simulate-racing month 2025-03-28; rm -r month/2025-03-31
  $ "$TESTDIR/../../../demo/replay-racing" "$PWD/month" desk >said
  calibrate: win of simulated 1: uncalibrated: 35 picks with a result, and 500 are needed
  $ grep '^==' said
  == 2025-03-28 ==
  == 2025-03-30 ==
  == the month ==
  == the last week, as subscribers read it ==

Each bet came to what an arithmetic of its own makes of the truth:

  $ sqlite3 desk/data/bets/bets.db <"$TESTDIR/racing-legs.sql" | "$TESTDIR/racing-returns" month >returns; wc -l <returns
  42
  $ sqlite3 desk/data/bets/bets.db 'SELECT ticket, profit FROM settlement WHERE reversed_at IS NULL ORDER BY 1' | tr '|' ' ' | diff - returns && echo the same
  the same

What they met, and whom the tips were on: by the ids of the cards, not by names.

  $ sqlite3 desk/data/bets/bets.db <"$TESTDIR/racing.sql"
  tips 40 on the model's choice of those that were to run 40
  each way 6 non-runners 1 void 1 abandoned 2
  won 12 in a dead heat 3
  won with a deduction betfair_ex_uk 2
  won with a deduction williamhill 1
  Silver Thread 1
  starting prices 517 other than they were 0

Money is neither made nor lost:

  $ settle --home desk --verify --now 2025-03-31T06:00:00Z
  settle: verified=42 differences=0
  $ sqlite3 desk/data/bets/bets.db 'SELECT sum(amount) FROM balance'
  0

The steamers are those that were planted, each found at the first look after its price fell; what fell
without money, with a non-runner, or by less is none:

  $ for day in 28 29 30; do steam-watch report --home desk --date 2025-03-$day --now 2025-03-31T06:00:00Z --format csv -q | sed 1d; done | cut -d, -f1,2,5 | sort >found; wc -l <found
  14
  $ sqlite3 :memory: <"$TESTDIR/planted.sql" | sort | diff - found && echo the same
  the same

The record of the tips is the same for whoever rebuilds it, and adds up:

  $ roi-report --home desk --report subscriber-log --now 2025-03-31T06:00:00Z --format csv -q | diff - desk/reports/master_subscriber_log.csv && echo the same
  the same
  $ points=$(sqlite3 desk/data/bets/bets.db "SELECT sum(profit) / 1000.0 FROM settlement JOIN ticket ON id = ticket WHERE reversed_at IS NULL AND strategy = 'tips'"); tail -n 1 desk/reports/master_subscriber_log.csv | awk -F, -v points="$points" '{ print ($13 - points) ^ 2 < 0.02 ^ 2 }'
  1

And what subscribers read of the week, when the clocks have changed:

  $ sed -n '/^== the last week/,$p' said | grep -o '2025-W13'
  2025-W13
