The schedule is the home's config/crontab, as it was written yesterday:

  $ bash "$TESTDIR"/home.sh desk; printf '%s\n' 'PATH=/usr/local/bin:/usr/bin:/bin' '5 * * * * safecron prices --timeout 10m -- fetch-odds --provider the-odds-api' '*/5 * * * * safecron bets --tz Europe/London --at 09:00 --timeout 10m -- gen-bets' '0 6 * * * safecron report --timeout 10m -- roi-report' '*/30 * * * * safecron health -- healthcheck' > desk/config/crontab; touch -d 2026-02-28T00:00:00Z desk/config/crontab

Nothing has run:

  $ bash "$TESTDIR"/found.sh
  cron | critical | no run yet | nothing runs: 'systemctl status cron', 'crontab -l'
  job-bets | critical | missed the run due 2026-03-01T09:00:00Z | is cron running? 'safecron next', 'safecron lint' of the crontab
  job-prices | critical | missed the run due 2026-03-01T11:05:00Z | is cron running? 'safecron next', 'safecron lint' of the crontab
  job-report | warning | missed the run due 2026-03-01T06:00:00Z | is cron running? 'safecron next', 'safecron lint' of the crontab
  CRITICAL ERRORS: 3
  [1]

All has, and healthcheck does not ask after itself:

  $ bash "$TESTDIR"/ran.sh prices ok 11:05; bash "$TESTDIR"/ran.sh bets warn 09:00; bash "$TESTDIR"/ran.sh report ok 06:00; bash "$TESTDIR"/found.sh --now 2026-03-01T12:20:00Z
  cron | ok | last run 2026-03-01T11:05:00Z | was critical for 20 min
  job-bets | ok | good 3 h ago | was critical for 20 min
  job-prices | ok | good 75 min ago | was critical for 20 min
  job-report | ok | good 6 h ago | was warning for 20 min
  ALL SYSTEMS OPERATIONAL
  $ sqlite3 desk/data/bets/bets.db 'DELETE FROM finding'; bash "$TESTDIR"/found.sh --now 2026-03-01T12:19:59Z
  ALL SYSTEMS OPERATIONAL

The run of 12:05 has 10 minutes, and 15 of grace:

  $ bash "$TESTDIR"/found.sh --now 2026-03-01T12:31:00Z | cut -d'|' -f 1-3
  cron | critical | last run 2026-03-01T11:05:00Z 
  job-prices | critical | missed the run due 2026-03-01T12:05:00Z 
  CRITICAL ERRORS: 2
  [1]
  $ bash "$TESTDIR"/ran.sh prices ok 12:05; bash "$TESTDIR"/found.sh --now 2026-03-01T12:31:00Z | cut -d'|' -f 1-3
  ALL SYSTEMS OPERATIONAL

Retried, and then good; failed; failed again (O15). What it told once is not new the second time (O17):

  $ bash "$TESTDIR"/ran.sh prices failed 12:10 a; bash "$TESTDIR"/ran.sh prices ok 12:11 a; sqlite3 desk/data/bets/bets.db 'DELETE FROM finding'; bash "$TESTDIR"/found.sh --now 2026-03-01T12:20:00Z
  ALL SYSTEMS OPERATIONAL
  $ bash "$TESTDIR"/ran.sh prices failed 12:12; bash "$TESTDIR"/found.sh --now 2026-03-01T12:20:00Z
  job-prices | warning | last run failed | 'safecron history prices' and its log say why
  WARNINGS DETECTED: 1
  [2]
  $ bash "$TESTDIR"/ran.sh prices timeout 12:13; bash "$TESTDIR"/found.sh --now 2026-03-01T12:13:30Z
  job-prices | critical | 2 runs failed, the last timeout | 'safecron history prices' and its log say why
  CRITICAL ERRORS: 1
  [1]
  $ bash "$TESTDIR"/ran.sh report killed 12:14; bash "$TESTDIR"/ran.sh report lost 12:15; bash "$TESTDIR"/found.sh --now 2026-03-01T12:20:00Z | cut -d'|' -f 1-3
  job-prices | critical | 2 runs failed, the last timeout 
  job-report | warning | 2 runs failed, the last lost; 1 lost in 24 h 
  CRITICAL ERRORS: 1
  [1]
  $ grep failures found | cut -f 3; bash "$TESTDIR"/found.sh --now 2026-03-01T12:20:01Z > none; grep failures found | cut -f 3
  4 in 24 h, 2 since the last check
  4 in 24 h, 0 since the last check

Skipped, and running for too long:

  $ sqlite3 desk/data/bets/bets.db "DELETE FROM run WHERE state IN ('failed', 'timeout', 'killed', 'lost'); DELETE FROM finding"; bash "$TESTDIR"/ran.sh prices running 11:50; for minute in 16 17 18; do bash "$TESTDIR"/ran.sh prices skipped 12:$minute; done; bash "$TESTDIR"/found.sh --now 2026-03-01T12:20:00Z
  job-prices | warning | running for 30 min; 3 runs skipped | 'safecron history prices' and its log say why
  WARNINGS DETECTED: 1
  [2]

On its way, also on a second attempt, is not late; and what ran before a restart of the machine does not run:

  $ sqlite3 desk/data/bets/bets.db "DELETE FROM run WHERE job = 'prices'; DELETE FROM finding"; bash "$TESTDIR"/ran.sh prices failed 12:00 c; bash "$TESTDIR"/ran.sh prices running 12:11 c; bash "$TESTDIR"/found.sh --now 2026-03-01T12:20:00Z
  ALL SYSTEMS OPERATIONAL
  $ sqlite3 desk/data/bets/bets.db "DELETE FROM run WHERE job = 'prices'; DELETE FROM finding"; BOOT=before bash "$TESTDIR"/ran.sh prices running 12:11; bash "$TESTDIR"/found.sh --now 2026-03-01T12:20:00Z
  job-prices | critical | no success of the run due 2026-03-01T11:05:00Z; a run was lost when the machine went down | is cron running? 'safecron next', 'safecron lint' of the crontab
  CRITICAL ERRORS: 1
  [1]
  $ sqlite3 desk/data/bets/bets.db "DELETE FROM run WHERE job = 'prices'"; bash "$TESTDIR"/ran.sh prices ok 11:05; bash "$TESTDIR"/ran.sh prices ok 12:05

More than ten failures in a day, of a job that nobody schedules:

  $ sqlite3 desk/data/bets/bets.db "DELETE FROM run WHERE state IN ('running', 'skipped'); DELETE FROM finding"; for minute in 10 11 12 13 14 15 16 17 18 19 20; do bash "$TESTDIR"/ran.sh other failed 10:$minute; done; bash "$TESTDIR"/found.sh --now 2026-03-01T12:20:00Z
  failures | warning | 11 in 24 h, 11 since the last check | 'safecron history' lists them
  WARNINGS DETECTED: 1
  [2]

The logs of a day, and one line of it in logs/healthcheck.log:

  $ sqlite3 desk/data/bets/bets.db "DELETE FROM run WHERE job = 'other'; DELETE FROM finding"; mkdir -p desk/logs/prices desk/logs/bets desk/logs/report; echo ran > desk/logs/prices/of-the-day; : > desk/logs/report/of-the-day; echo ran > desk/logs/bets/2026-03-01.log; : > desk/logs/report/2026-03-01.log
  $ bash "$TESTDIR"/found.sh --now 2026-03-01T12:20:00Z --date today; bash "$TESTDIR"/found.sh --now 2026-03-01T12:20:00Z --date 2026-03-01 > again; cat desk/logs/healthcheck.log
  logs | critical | MISSING report | those jobs did not run: 'safecron history', is cron running?
  CRITICAL ERRORS: 1
  2026-03-01 MISSING report
  $ echo ran > desk/logs/report/2026-03-01.log; bash "$TESTDIR"/found.sh --now 2026-03-01T12:21:00Z --date 2026-03-01; bash "$TESTDIR"/found.sh --now 2026-03-01T12:22:00Z --date today -n; bash "$TESTDIR"/found.sh --now 2026-03-01T12:20:00Z --date yesterday | tail -n 1; cat desk/logs/healthcheck.log
  logs | ok | 3 of 3 | was critical for 60 s
  ALL SYSTEMS OPERATIONAL
  ALL SYSTEMS OPERATIONAL
  CRITICAL ERRORS: 1
  2026-03-01 MISSING report
  2026-03-01 OK
  2026-02-28 MISSING bets prices report

The logs of yesterday are packed before anybody looks at them, and one that is appended to is renamed when it is large; the runs are on record:

  $ rm -r desk/logs/report desk/logs/prices; backup logs --home desk --now 2026-03-02T04:40:00Z; bash "$TESTDIR"/found.sh --now 2026-03-02T05:00:00Z --date yesterday > said; grep ^logs found | cut -f 2,3
  log	done
  bets/2026-03-01.log	packed
  backup: renamed=0 packed=1 uploaded=0 deleted=0
  ok	3 of 3
  $ sqlite3 desk/data/bets/bets.db "DELETE FROM run WHERE job = 'bets'"; bash "$TESTDIR"/found.sh --now 2026-03-02T05:00:00Z --date yesterday > said; grep ^logs found | cut -f 2,3
  ok	3 of 3

A crontab that cron or sh would not do as it reads:

  $ printf '%s' '0 6 * * * safecron report -- roi-report' > desk/config/crontab; bash "$TESTDIR"/found.sh --now 2026-03-01T12:20:00Z | cut -d'|' -f 1,2
  crontab | critical 
  CRITICAL ERRORS: 1
  [1]
