Who officiates, from NBA.com: the code is who one is, the name a label. A game is found by
its teams and its day in New York.

  $ ln -s "$TESTDIR"/say "$TESTDIR"/../fetch-cards/espn .; init-home . --desk football -q >/dev/null
  $ ./espn board '401,2026-03-11T02:30Z,13:Los Angeles Lakers,9:Golden State Warriors,STATUS_SCHEDULED' >board; fetch-cards --provider espn --from board -q --now 2026-03-10T12:00:00Z >/dev/null
  $ sed -i 's/^providers:/&\n  nba-com: {base_url: }/' config/betops.yaml; echo 'sed -i "s#base_url:.*#base_url: $ANSWERING}#" config/betops.yaml; fetch-context --kind referees "$@"' >ask

A day without rows is one that is not told yet, until 10:00; a day without games is answered
alike:

  $ ./say officials >none; answering none -- bash ask --now 2026-03-10T13:30:00Z; cat requests
  fetch-context: 2026-03-10: nobody is named yet for 1 matches
  fetch-context: kind=referees facts=0 changed=0 failed=0 skipped=0 noted=1
  GET /wp-json/api/v1/get-game-officials?date=2026-03-10 HTTP/1.1
  $ fetch-context --kind referees --from none --now 2026-03-10T14:00:00Z
  news	source	subject	now
  skipped	nba-com	2026-03-10	nobody is named yet for 1 matches
  fetch-context: kind=referees facts=0 changed=0 failed=0 skipped=1
  [3]
  $ fetch-context --kind referees --from none --now 2026-03-11T15:00:00Z -n
  fetch-context: kind=referees facts=0 changed=0 failed=0 skipped=0

What changes until the start is kept, each time:

  $ ./say officials 0022500900,03/10/2026,LAL,GSW,11:Ann\ Bell,12:Bo\ Carr,13:Cy\ Dow >three; fetch-context --kind referees --from three --now 2026-03-10T14:05:00Z
  news	source	subject	now
  changed	nba-com	Golden State Warriors at Los Angeles Lakers	Ann Bell, Bo Carr, Cy Dow
  fetch-context: kind=referees facts=1 changed=1 failed=0 skipped=0
  $ fetch-context --kind referees --from three --now 2026-03-10T14:06:00Z
  fetch-context: kind=referees facts=1 changed=0 failed=0 skipped=0
  $ ./say officials 0022500900,03/10/2026,LAL,GSW,11:Ann\ Bell,14:Di\ Eke,13:Cy\ Dow,12:Bo\ Carr >four; fetch-context --kind referees --from four --now 2026-03-10T20:00:00Z
  news	source	subject	now
  changed	nba-com	Golden State Warriors at Los Angeles Lakers	Ann Bell, Di Eke, Cy Dow, Bo Carr
  fetch-context: kind=referees facts=1 changed=1 failed=0 skipped=0
  $ sqlite3 data/bets/bets.db "SELECT event, time(at, 'unixepoch'), group_concat(provider_id, ' ') FROM crew JOIN context_fetch ON context_fetch.id = fetch JOIN crew_official ON crew = crew.id GROUP BY crew.id"
  1|14:05:00|11 12 13
  1|20:00:00|11 14 13 12

A game that the store does not have, on that day, and a team that is none:

  $ ./say officials 0022500901,03/11/2026,LAL,GSW,11:Ann\ Bell 0022500902,03/10/2026,SEA,GSW,11:Ann\ Bell 0022500900,03/10/2026,LAL,GSW,11:Ann\ Bell >odd; fetch-context --kind referees --from odd --now 2026-03-10T20:10:00Z
  news	source	subject	now
  changed	nba-com	Golden State Warriors at Los Angeles Lakers	Ann Bell
  skipped	nba-com	nba.Table.rows[1].home_team_abbr	no team of the NBA: 'SEA'
  skipped	nba-com	0022500901	Golden State Warriors at Los Angeles Lakers: no such match on 2026-03-11
  fetch-context: kind=referees facts=1 changed=1 failed=0 skipped=2
  [3]

A refusal is asked about once more. Then nothing is known, whatever the page says, and that
is on record:

  $ printf 'HTTP/1.1 403 Forbidden\r\nContent-Length: 4\r\n\r\n<HTM' >403; answering 403 four -- bash ask --now 2026-03-10T20:20:00Z; cat requests
  news	source	subject	now
  changed	nba-com	Golden State Warriors at Los Angeles Lakers	Ann Bell, Di Eke, Cy Dow, Bo Carr
  fetch-context: kind=referees facts=1 changed=1 failed=0 skipped=0
  GET /wp-json/api/v1/get-game-officials?date=2026-03-10 HTTP/1.1
  GET /wp-json/api/v1/get-game-officials?date=2026-03-10 HTTP/1.1
  $ answering 403 403 -- bash ask --now 2026-03-10T20:30:00Z
  fetch-context: nba-com/wp-json/api/v1/get-game-officials?date=2026-03-10: HTTP status 403
  [69]
  $ echo '<Error><Code>AccessDenied</Code></Error>' >xml; fetch-context --kind referees --from xml --now 2026-03-10T20:40:00Z
  fetch-context: xml: byte 0: not JSON: Invalid value.
  [65]
  $ sqlite3 data/bets/bets.db 'SELECT failure FROM context_fetch WHERE failure IS NOT NULL'
  nba-com/wp-json/api/v1/get-game-officials?date=2026-03-10: HTTP status 403
  xml: byte 0: not JSON: Invalid value.
