What is wrong with the record keeps no job from running. A store that is locked:

  $ init-home desk --desk football --quiet >made
  $ cat >hold <<<'touch locked; for n in $(seq 600); do test -e done && break; sleep 0.05; done'
  $ sqlite3 desk/data/bets/bets.db 'BEGIN EXCLUSIVE' '.shell sh hold' COMMIT >held 2>&1 &
  $ for n in $(seq 600); do test -e locked && break; sleep 0.05; done
  $ safecron --home desk --now 2026-03-01T10:00:00Z job -- sh -c 'echo ran >ran'
  safecron: job: the record is behind: $PWD/desk/data/bets/bets.db: database is locked
  $ cat ran; ls desk/data/unrecorded | wc -l; grep -c WARNING desk/logs/alerts.log
  ran
  1
  1

is told of it by the next run that finds it open:

  $ touch done; for n in $(seq 600); do sqlite3 desk/data/bets/bets.db 'BEGIN EXCLUSIVE; COMMIT' 2>held && break; sleep 0.05; done
  $ safecron --home desk --now 2026-03-01T10:05:00Z other -- true; ls desk/data/unrecorded
  $ safecron --home desk history --quiet | cut -f 1-4 | sed 's/:..Z/Z/'
  job	started	state	exit
  other	2026-03-01T10:05Z	ok	0
  job	2026-03-01T10:00Z	ok	0

No store at all:

  $ mv desk/data/bets/bets.db gone.db; rm -f desk/data/bets/bets.db-*
  $ safecron --home desk --now 2026-03-01T10:10:00Z job -- sh -c 'echo again >ran'; cat ran
  safecron: job: the record is behind: $PWD/desk/data/bets/bets.db: there is no store; make one with 'init-home DIR --desk football'
  again
  $ mv gone.db desk/data/bets/bets.db; safecron --home desk --now 2026-03-01T10:15:00Z job -- true; safecron --home desk history job --quiet | cut -f 1-4 | sed 's/:..Z/Z/'
  job	started	state	exit
  job	2026-03-01T10:15Z	ok	0
  job	2026-03-01T10:10Z	ok	0
  job	2026-03-01T10:00Z	ok	0

whose totals the metrics keep meanwhile:

  $ mv desk/data/bets/bets.db gone.db; safecron --home desk job -- true 2>said; mv gone.db desk/data/bets/bets.db; grep -E '^betops_job_(runs_total|last_success)' desk/logs/metrics/job.prom | sed 's/17723601..$/(10:15)/'
  betops_job_last_success_seconds{job="job"} (10:15)
  betops_job_runs_total{job="job",state="ok"} 3

A log that cannot be written, and metrics that cannot:

  $ ln -s /dev/full desk/logs/full.log
  $ safecron --home desk --now 2026-03-01T10:20:00Z --log logs/full.log job -- echo hi
  safecron: job: the log is not whole: $PWD/desk/logs/full.log: is a link, not a file
  $ rm -r desk/logs/metrics; touch desk/logs/metrics
  $ safecron --home desk --now 2026-03-01T10:25:00Z job -- echo hi
  safecron: job: the metrics could not be written

But without its lock nothing runs, for it might run twice:

  $ rm -r desk/data/jobs; touch desk/data/jobs
  $ safecron --home desk job -- touch never; ls never; grep -c 'ERROR job=job exit=125' desk/logs/alerts.log
  safecron: cannot lock $PWD/desk/data/jobs/job.lock: Not a directory
  ls: cannot access 'never': No such file or directory
  1
