libcurl is loaded when a request is made. Where there is none, a run that makes one says what
to install, and a run that makes none does not miss it.

  $ init-home home --desk football -q >/dev/null
  $ printf '%s\n' ODDS_API_KEY=0123456789SECRET0123456789 NOTIFY_WEBHOOK_URL=http://127.0.0.1:9/ >>home/.env
  $ mkdir none; : >none/libcurl.so.4; printf '%s\n' 'BETOPS_HOME=home LD_LIBRARY_PATH=none "$@" --now 2026-03-02T10:00:00Z' >without
  $ bash without fetch-odds --provider the-odds-api --sport basketball_nba
  fetch-odds: libcurl.so.4 cannot be loaded: none/libcurl.so.4: file too short; install libcurl4
  [78]
  $ echo '[]' | bash without fetch-odds --provider the-odds-api --sport basketball_nba --from -
  fetch-odds: events=0 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0

A message waits until there is one:

  $ sed -i 's|^  channels:|&\n    hook: {kind: webhook}\n    screen: {kind: stdout}|; s|alerts: \[\]|alerts: [hook, screen]|' home/config/betops.yaml
  $ echo hello | bash without notify
  notify: hook: libcurl.so.4 cannot be loaded: none/libcurl.so.4: file too short; install libcurl4
  hello
  notify: queued=2 held=0 sent=1 waiting=1 dead=0
  [3]
  $ bash without notify list -q | cut -f 2,4,11
  state	severity	text
  waiting	warning	hello
