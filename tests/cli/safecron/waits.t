A tool whose input is not there yet ends with 75 in a slot that waits for it, and the next call tries
the slot again: nobody is told, nothing has failed, and nothing sleeps until then (O25).

  $ init-home desk --desk racing --quiet >made
  $ "$TESTDIR"/settling.sh 2026-06-01 21:35 21:40 21:45; touch results; "$TESTDIR"/settling.sh 2026-06-01 21:50 21:55
  21:35: 0
  21:40: 75
  21:45: 75
  21:50: 0
  21:55: 0
  $ safecron --home desk history settle --quiet | cut -f 1-4
  job	started	state	exit
  settle	2026-06-01T21:50:00Z	ok	0
  settle	2026-06-01T21:45:00Z	waiting	75
  settle	2026-06-01T21:40:00Z	waiting	75
  $ grep -c 'cannot open' desk/logs/settle/2026-06-01.log; cat desk/logs/alerts.log; safecron --home desk status --quiet | cut -f 1,3-5,7
  2
  job	last_run	state	exit	failures
  settle	2026-06-01T21:50:00Z	ok	0	0

The last try is the first call after that time. What is missing then is missing, and somebody is told (O7):

  $ rm results; "$TESTDIR"/settling.sh 2026-06-02 21:40 22:05 22:10 22:15 22:20
  21:40: 75
  22:05: 75
  safecron: settle on HOST: misses an input (exit 66); see logs/settle/LOG
    load-predictions: cannot open results: No such file or directory
  22:10: 66
  22:15: 0
  22:20: 0
  $ safecron --home desk history settle --quiet | sed '/06-01/d' | cut -f 2-4; cut -d ' ' -f 1-5 desk/logs/alerts.log
  started	state	exit
  2026-06-02T22:10:00Z	failed	66
  2026-06-02T22:05:00Z	waiting	75
  2026-06-02T21:40:00Z	waiting	75
  2026-06-02T22:10:00Z ERROR job=settle exit=66 state=failed

So does the only one of a machine that was down until then; and one that was down in the middle
of the wait goes on with it:

  $ "$TESTDIR"/settling.sh 2026-06-03 22:25
  safecron: settle on HOST: misses an input (exit 66), 2 times since 2026-06-02T22:10:00Z; see logs/settle/LOG
    load-predictions: cannot open results: No such file or directory
  22:25: 66
  $ "$TESTDIR"/settling.sh 2026-06-04 21:40; touch results; "$TESTDIR"/settling.sh 2026-06-04 22:00 22:05; cut -d ' ' -f 1-3 desk/logs/alerts.log
  21:40: 75
  22:00: 0
  22:05: 0
  2026-06-02T22:10:00Z ERROR job=settle
  2026-06-03T22:25:00Z ERROR job=settle

In a slot that waits, 75 is not tried again within the run; other failures are:

  $ safecron --home desk --tz UTC --at 09:00 --await 30m --catchup 1h --retries 2 --backoff 0s --now 2026-06-05T09:00:00Z busy -- sh -c 'echo x >>tries; exit 75'; wc -l <tries
  1
  $ safecron --home desk --tz UTC --at 09:00 --await 30m --catchup 1h --retries 2 --backoff 0s --now 2026-06-05T09:00:00Z other -- sh -c 'echo x >>others; exit 1' 2>said; wc -l <others
  3

A last try that never comes, or that the next slot takes away, is told by lint:

  $ safecron --home desk --tz UTC --at 09:00 --await 1h late -- true
  safecron: --await: the last try comes after it: --catchup has to be longer
  [125]
  $ printf '%s\n' PATH=$(dirname $(command -v safecron)):/usr/bin:/bin BETOPS_HOME=$PWD/desk '*/5 * * * * safecron --tz UTC --at 09:00 --await 58m --catchup 59m late -- true' '*/5 * * * * safecron --tz UTC --at 09:00,09:30 --await 30m --catchup 1h close -- true' '*/5 * * * * safecron --tz UTC --at 09:00,09:35 --await 30m --catchup 1h well -- true' >waits.cron; safecron lint waits.cron --home desk --quiet
  line	level	what
  3	warning	the last try of 2026-01-01 09:00 UTC never comes: cron calls no sooner than 2026-01-01T10:00:00Z, and --catchup ends before; let it be longer
  4	warning	2026-01-01 09:00 UTC may still wait for input when 2026-01-01 09:30 UTC is due, which stands for both: nobody is told; let --await be shorter
  [3]
