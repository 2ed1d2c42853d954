A job is run as it is written, and its success is quiet (O12, X5).

  $ init-home desk --desk football --quiet >made
  $ BETOPS_HOME=desk safecron --now 2026-03-01T10:00:00Z prices -- printf '%s|' 'a  b' '; id' '$HOME'
  $ cut -d ' ' -f 1,2,3,5- desk/logs/prices/2026-03-01.log | sed 's/:..Z/Z/'
  2026-03-01T10:00Z ==== prices attempt 1: printf %s| a  b ; id $HOME
  2026-03-01T10:00Z a  id|$HOME|
  2026-03-01T10:00Z ==== prices done
  $ stat -c %a desk/logs/prices/2026-03-01.log
  600

Its output is kept, a failure is loud, and its exit status is passed on (O16):

  $ BETOPS_HOME=desk safecron --now 2026-03-01T10:05:00Z settle -- sh -c 'echo one; echo two >&2; exit 65' 2>&1 | sed 's/on [^:]*:/on HOST:/'
  safecron: settle on HOST: met bad data (exit 65); see logs/settle/2026-03-01.log
    one
    two
  [65]
  $ sed 's/run=[^ ]*/run=RUN/; s/:..Z/Z/' desk/logs/alerts.log
  2026-03-01T10:05Z ERROR job=settle exit=65 state=failed attempt=1 run=RUN log=logs/settle/2026-03-01.log: two

So is the failure of a job that says nothing, and the fifth of a row:

  $ BETOPS_HOME=desk safecron --now 2026-03-01T10:10:00Z settle -- false 2>&1 | sed 's/on [^:]*:/on HOST:/; s/:..Z/Z/'
  safecron: settle on HOST: failed (exit 1), 2 times since 2026-03-01T10:05Z; see logs/settle/2026-03-01.log
  [1]
  $ BETOPS_HOME=desk safecron --now 2026-03-01T10:10:00Z settle -- false 2>said; echo $?; wc -l <said
  1
  1

The statuses that a shell would give:

  $ for what in 'kill -9 $$' 'kill -TERM $$' 'exit 3'; do BETOPS_HOME=desk safecron sh -- sh -c "$what" 2>said; echo $?; done
  137
  143
  3
  $ BETOPS_HOME=desk safecron gone -- no-such-program 2>said; echo $?; grep cannot said
  127
    cannot run no-such-program: No such file or directory
  $ BETOPS_HOME=desk safecron plain -- /etc/passwd 2>said; echo $?; grep cannot said
  126
    cannot run /etc/passwd: Permission denied
  $ BETOPS_HOME=desk safecron --shell sh -- 'true && exit 9' 2>said; echo $?
  9

A status that is a warning is passed on, told as one, and never twice within six hours:

  $ BETOPS_HOME=desk safecron --now 2026-03-01T11:00:00Z --warn 2,4 health -- sh -c 'echo look; exit 2' 2>&1 | sed 's/on [^:]*:/on HOST:/'
  safecron: health on HOST: has a warning (exit 2); see logs/health/2026-03-01.log
    look
  [2]
  $ BETOPS_HOME=desk safecron --now 2026-03-01T12:00:00Z --warn 2,4 health -- sh -c 'echo look; exit 2'
  [2]
  $ grep -c WARNING desk/logs/alerts.log
  3
  $ BETOPS_HOME=desk safecron --warn 0 health -- true
  safecron: --warn: not an exit status from 1 to 125: '0'
  [125]

Where safecron cannot start it, that is said with a status of its own:

  $ BETOPS_HOME=nowhere safecron prices -- true
  safecron: nowhere is not a home: it has no config/betops.yaml; make one with 'init-home DIR --desk football', or name yours with --home or BETOPS_HOME
  [125]
  $ BETOPS_HOME=desk safecron 'a/b' -- true
  safecron: not a job's name: 'a/b' (letters, digits, '_', '.', '-')
  [125]
  $ BETOPS_HOME=desk safecron --timeout 5 prices -- true
  safecron: --timeout: not a duration like 30s, 10m, 6h or 7d: '5'
  [125]
  $ BETOPS_HOME=desk safecron --at 10:00 prices -- true
  safecron: --at needs --tz: whose time is it?
  [125]
  $ BETOPS_HOME=desk safecron --tz Europe/Lodnon --at 10:00 prices -- true
  safecron: no such time zone: 'Europe/Lodnon' (is the tzdata package installed?)
  [125]
  $ BETOPS_HOME=desk safecron prices echo -- true
  safecron: one job and its command were expected: safecron JOB -- COMMAND
  [125]
  $ BETOPS_HOME=desk safecron prices --
  safecron: one job and its command were expected: safecron JOB -- COMMAND
  [125]
  $ grep -c 'ERROR job=prices exit=125 state=failed: ' desk/logs/alerts.log
  5
  $ BETOPS_HOME=desk safecron prices true
  safecron: a command after '--' was expected: safecron JOB -- COMMAND ARG...
  [64]

It needs nothing of its surroundings but a path (O6, O20):

  $ cd /; env -i "$(command -v safecron)" --home "$OLDPWD/desk" bare -- /bin/pwd; echo $?
  0

not even of its standard streams:

  $ BETOPS_HOME=desk safecron closed -- sh -c 'echo out; echo err >&2' <&- >&- 2>&-; cut -d ' ' -f 2- desk/logs/closed/* | grep -v ====
  out
  err

And it is all on record:

  $ BETOPS_HOME=desk safecron history settle --quiet | cut -f 1-4,6,7 | sed 's/:..Z/Z/'
  job	started	state	exit	attempt	slot
  settle	2026-03-01T10:10Z	failed	1	1	
  settle	2026-03-01T10:10Z	failed	1	1	
  settle	2026-03-01T10:05Z	failed	65	1	
  $ BETOPS_HOME=desk safecron status --quiet | grep -E 'job|settle|prices' | cut -f 1,2,4,5,7
  job	now	state	exit	failures
  prices	-	ok	0	0
  settle	-	failed	1	3
