What is wrong with a crontab, before cron runs it (O4):

  $ init-home . --desk football --quiet >made; for file in right wrong; do sed "s|TOOLS|$(dirname "$(command -v safecron)")|; s|DESK|$PWD|" "$TESTDIR"/$file.cron >$file; done; cp right config/crontab
  $ safecron lint wrong --quiet | sed "s|$(dirname "$(command -v safecron)")|TOOLS|"
  line	level	what
  3	error	cron does not expand the value of LOGS: '$BETOPS_HOME/logs' stays as it is; write the path out
  4	error	CRON_TZ does not move the times of Debian's cron, it is only passed to the jobs; use safecron --tz ZONE --at TIME
  5	error	minute: '61' is not 0 to 59, *, a-b, */n or a-b/n
  6	warning	day of the month and day of the week are both set: cron runs it on either; leave one of them *
  7	warning	it runs at each of the 60 minutes of the hour; for once write 0 as the minute
  8	warning	'settle' does not run through safecron: no lock, no time-out, no record; a failure without output goes unnoticed
  9	error	cron ends the command at the %, and makes the rest its standard input; write \%
  10	error	there is no no-such-tool in TOOLS:/usr/bin:/bin, this line's PATH
  11	warning	of the 365 slots of a year 365 are never run, the first 2026-01-01 15:00 Europe/London: cron does not call within 1h after it; let the line call every 5 minutes
  12	error	no such time zone: 'Europe/Lodnon' (is the tzdata package installed?)
  13	error	desk is not a home: no config/betops.yaml; name it by its whole path
  14	error	job c runs something else at line 7: one lock and one history for two jobs; give it another name
  15	error	cron refuses a file whose last line has no newline
  15	warning	the redirection hides from cron's mail what safecron says of a failure; use --log FILE
  [65]
  $ safecron lint wrong --quiet >found
  [65]
  $ echo '5 * * * * /bin/true' | safecron lint /dev/stdin
  line	level	what
  1	warning	'/bin/true' does not run through safecron: no lock, no time-out, no record; a failure without output goes unnoticed
  safecron: lines=1 errors=0 warnings=1
  [3]
  $ safecron lint right
  safecron: lines=3 errors=0 warnings=0
  $ safecron lint none
  safecron: cannot open none: No such file or directory
  [66]

A crontab is looked at from anywhere; a job of that name needs its home as any other:

  $ mkdir away; cd away; safecron lint ../right; safecron lint -- true 2>&1 | cut -d ' ' -f 1-6
  safecron: lines=3 errors=0 warnings=0
  safecron: . is not a home:
  [125]

When its jobs are due. cron asks every five minutes, and the clocks go back at 06:00:

  $ safecron next --now 2026-11-01T04:59:00Z
  due	job	slot	line
  2026-11-01T05:30:00Z	cards	2026-11-01 01:30 America/New_York	6
  2026-11-01T06:30:00Z	settle		5
  2026-11-01T08:15:00Z	gen-bets		4
  safecron: jobs=3
  $ safecron next --now 2026-11-01T05:30:00Z --quiet | sed -n '1p; /cards/p'
  due	job	slot	line
  2026-11-01T20:00:00Z	cards	2026-11-01 15:00 America/New_York	6
  $ safecron next right --now 2026-07-01T12:00:00Z --format table --quiet
  due                   job       slot                               line
  2026-07-01T12:15:00Z  gen-bets  -                                     4
  2026-07-01T12:30:00Z  settle    -                                     5
  2026-07-01T19:00:00Z  cards     2026-07-01 15:00 America/New_York     6

lint knows every option that safecron has, and no other:

  $ safecron --help | grep -oE -- '^ +(-., )?--[a-z-]+' | grep -oE -- '--.*' | sed 's/.*/5 * * * * safecron & j -- true/' >all; wc -l <all; safecron lint all --quiet | grep -c 'has no option'
  22
  0
  [1]

and refuses what safecron would refuse:

  $ for wrong in '--busy never j -- a' '--busy skip=5m j -- a' '--retries two j -- a' '--warn 300 j -- a' '--deadline 9 j -- a' 'a/b -- a' '--shell j -- echo a b' 'j echo -- a' '--days mon j -- a'; do echo "5 * * * * safecron --home $PWD $wrong"; done >refused; safecron lint refused --quiet | grep -v 'there is no a in'; cut -d ' ' -f 7- refused | while read -r line; do safecron $line; done 2>&1 | wc -l
  line	level	what
  1	error	--busy: not skip, wait, wait=TIME or replace: 'never'
  1	error	there is no safecron in /usr/bin:/bin, this line's PATH
  2	error	--busy: not skip, wait, wait=TIME or replace: 'skip=5m'
  3	error	--retries: not how often to try again: 'two'
  4	error	--warn: not an exit status from 1 to 125: '300'
  5	error	--deadline: not a duration like 30s, 10m, 6h or 7d: '9'
  6	error	not a job's name: 'a/b' (letters, digits, '_', '.', '-')
  7	error	--shell takes one string
  8	error	one job and its command were expected: safecron JOB -- COMMAND
  9	error	--days needs --at
  9
  [125]
