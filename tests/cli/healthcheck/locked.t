A store that another program keeps to itself cannot be checked, and that is all
that is said of it; the rest is checked, and nothing waits for ever.

  $ bash "$TESTDIR"/home.sh desk; mkfifo ready go; (printf '%s\n' 'PRAGMA locking_mode = EXCLUSIVE;' 'BEGIN EXCLUSIVE;' '.shell echo > ready'; cat go) | sqlite3 desk/data/bets/bets.db > said & cat ready > locked; healthcheck --home desk --now 2026-03-01T12:00:00Z --nagios | sed "s/ |.*//"; echo ${PIPESTATUS[0]}; echo > go; wait
  UNKNOWN: 14 of 25 checks: store: could not check, store-schema: could not check, ledger: could not check, quotes: could not check, credits: could not check, jobs: could not check, outbox: could not check, backup: could not check, unsettled: could not check, activity: could not check, overtime: could not check, exposure: could not check, betting: could not check, performance: could not check
  3
  $ bash "$TESTDIR"/found.sh
  ALL SYSTEMS OPERATIONAL
