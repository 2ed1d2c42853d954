What is told of a job is in the outbox: its failure, not every repeat, and its recovery.

  $ init-home desk --desk football --quiet >made; sed -i 's/^  channels:$/  channels: {screen: {kind: stdout}}/; s/^  alerts: .*/  alerts: [screen]/' desk/config/betops.yaml
  $ cat >at <<<'safecron --home desk --now "2026-03-01T$1:00Z" "${@:2}" 2>&1 | sed "s/ on [^:]*:/:/; s/; see.*//; s/yaml:[0-9]*/yaml/; s/:..Z/Z/g"'
  $ cat >told <<<'sqlite3 desk/data/bets/bets.db "SELECT severity, body FROM message WHERE id > ${1:-0}" | sed "s/ on [^:]*:/:/; s/:..Z/Z/g; /^started\|^log\|^$/d"'
  $ for minute in 00 05; do bash at 10:$minute bets -- false; done; bash at 10:10 bets -- true; bash at 10:15 bets -- true; bash told
  safecron: bets: failed (exit 1)
  safecron: bets: failed (exit 1), 2 times since 2026-03-01T10:00Z
  critical|bets: failed (exit 1)
  last good run: never
  info|bets: well again at 2026-03-01T10:10Z, after 2 failures since 2026-03-01T10:00Z

A failure that nobody could be told of is owed: also the next good run tells of it, once. It is
quiet all the same, so that cron does not mail for it. The job runs anyway (O13):

  $ cp desk/config/betops.yaml right; echo 'nonsense: 1' >>desk/config/betops.yaml; bash at 11:00 bets -- false
  safecron: bets: failed (exit 1)
  safecron: bets: nobody was notified: notify: $PWD/desk/config/betops.yaml: unknown key 'nonsense'; did you mean 'books'?
  $ bash at 11:05 bets -- true
  $ tail -n 3 desk/logs/alerts.log | sed 's/run=.*log=/run=... log=/; s/yaml:[0-9]*/yaml/; s/:..Z/Z/'
  2026-03-01T11:00Z ERROR job=bets exit=1 state=failed attempt=1 run=... log=logs/bets/2026-03-01.log: 
  2026-03-01T11:00Z WARNING job=bets safecron: nobody was notified: notify: $PWD/desk/config/betops.yaml: unknown key 'nonsense'; did you mean 'books'?
  2026-03-01T11:05Z WARNING job=bets safecron: nobody was notified: notify: $PWD/desk/config/betops.yaml: unknown key 'nonsense'; did you mean 'books'?
  $ cp right desk/config/betops.yaml; bash at 11:10 bets -- true; bash at 11:15 bets -- true; bash told 2
  info|bets: well again at 2026-03-01T11:10Z, after a failure since 2026-03-01T11:00Z

So is one whose run was killed before it was told, and one of which the gate lets no other run:

  $ cat >gated <<<'safecron --home desk --now "2026-03-01T$1:00Z" --tz UTC --at 12:00 cards -- sh -c '\''echo $PPID $$ >pids; mv pids there; exec sleep 3013'\'' 2>&1 | sed "s/ on [^:]*:/:/; s/; see.*//; s/yaml:[0-9]*/yaml/; s/:..Z/Z/g"'
  $ bash gated 12:00 >said 2>&1 & $TESTDIR/wait-for test -e there; kill -KILL $(cat there); wait; $TESTDIR/wait-for bash -c '! kill -0 $(cat there) 2>/dev/null'; bash gated 12:05; bash gated 12:10; bash told 3; safecron --home desk history cards --quiet | cut -f 3,6
  safecron: cards: vanished (power cut, or killed with safecron)
  critical|cards: vanished (power cut, or killed with safecron)
  last good run: never
  state	attempt
  lost	1
