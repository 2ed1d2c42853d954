Today's games and who starts in them, from ESPN: a scoreboard, and the summary of each game
that is not over.

  $ ln -s "$TESTDIR"/say "$TESTDIR"/../fetch-cards/espn .; init-home . --desk football -q >/dev/null
  $ echo g1=401,2026-03-10T23:00Z,2:Harbor,5:Summit g2=402,2026-03-10T17:00Z,2:Ridge,5:Delta >games; . ./games; ./espn board $g1,STATUS_SCHEDULED $g2,STATUS_POSTPONED >board
  $ ./espn roster 2:Harbor 21:Ash 22:Birk 23:Cole 24:Dunn 25:Egan 26:Falk >harbor; ./espn roster 5:Summit 51:Gale 52:Hurst 53:Irwin 54:Joyce 55:Kerr >summit; for file in board harbor summit; do fetch-cards --provider espn --from $file -q --now 2026-03-10T14:00:00Z; done >/dev/null
  $ sed -i 's/^providers:/&\n  espn: {base_url: }/' config/betops.yaml; echo 'sed -i "s#base_url:.*#base_url: $ANSWERING}#" config/betops.yaml; fetch-context --kind lineups "$@"' >ask

Before they are named there is no list of players, and that is no failure:

  $ . ./games; ./say lineup $g1,STATUS_SCHEDULED -- >none; answering board none -- bash ask --now 2026-03-10T21:00:00Z; cat requests
  fetch-context: kind=lineups facts=0 changed=0 failed=0 skipped=0
  GET /apis/site/v2/sports/basketball/nba/scoreboard?dates=20260310 HTTP/1.1
  GET /apis/site/v2/sports/basketball/nba/summary?event=401 HTTP/1.1
  $ . ./games; ./say lineup $g1,STATUS_SCHEDULED '*21:Ash' '*22:Birk' '*23:Cole' '*24:Dunn' '*25:Egan' 26:Falk -- '*51:Gale' '*52:Hurst' 53:Irwin >named; answering board named -- bash ask --now 2026-03-10T22:00:00Z
  news	source	subject	now
  changed	espn	Harbor	5 start: Ash, Birk, Cole, Dunn, Egan
  changed	espn	Summit	2 start: Gale, Hurst
  fetch-context: kind=lineups facts=2 changed=2 failed=0 skipped=0
  $ answering board named -- bash ask --now 2026-03-10T22:15:00Z
  fetch-context: kind=lineups facts=2 changed=0 failed=0 skipped=0

A change is a revision of that team's, and so is a team that is not named any more; what was
said before stays. Who is on no roster is listed:

  $ . ./games; ./say lineup $g1,STATUS_SCHEDULED '*21:Ash' '*22:Birk' '*23:Cole' '*24:Dunn' '*26:Falk' 25:Egan -- '*51:Gale' '*52:Hurst' '*53:Irwin' '*54:Joyce' '*59:Nobody' >named; fetch-context --kind lineups --from named --now 2026-03-10T22:30:00Z
  news	source	subject	now
  changed	espn	Harbor	5 start: Ash, Birk, Cole, Dunn, Falk
  changed	espn	Summit	5 start: Gale, Hurst, Irwin, Joyce
  skipped	espn	Summit	on no roster of the two teams: Nobody
  fetch-context: kind=lineups facts=2 changed=2 failed=0 skipped=1
  [3]
  $ fetch-context --kind lineups --from none --now 2026-03-10T22:45:00Z
  news	source	subject	now
  ended	espn	Harbor	
  ended	espn	Summit	
  fetch-context: kind=lineups facts=0 changed=2 failed=0 skipped=0
  $ sqlite3 data/bets/bets.db "SELECT time(at, 'unixepoch'), side_word.name, lineup.starts, (SELECT group_concat(name, ' ') FROM lineup_player JOIN participant ON participant.id = player WHERE lineup = lineup.id AND lineup_player.starts) FROM lineup JOIN side_word ON side_word.id = side JOIN context_fetch ON context_fetch.id = fetch"
  22:00:00|home|5|Ash Birk Cole Dunn Egan
  22:00:00|away|2|Gale Hurst
  22:30:00|home|5|Ash Birk Cole Dunn Falk
  22:30:00|away|5|Gale Hurst Irwin Joyce
  22:45:00|home|0|
  22:45:00|away|0|

A summary that fails is on record as that of its game, a scoreboard that fails as that of
all; another's answer is none:

  $ printf 'HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}' >404; answering board 404 -- bash ask --now 2026-03-10T22:50:00Z
  news	source	subject	now
  failed	espn		summary 401: espn/summary?event=401: HTTP status 404
  fetch-context: kind=lineups facts=0 changed=0 failed=1 skipped=0
  [3]
  $ answering 404 -- bash ask --now 2026-03-10T22:55:00Z
  fetch-context: espn/scoreboard?dates=20260310: HTTP status 404
  [69]
  $ sed 's/"STATUS_SCHEDULED"/"STATUS_ODD"/' named >odd; fetch-context --kind lineups --from odd --now 2026-03-10T22:56:00Z
  fetch-context: odd: header.competitions[0].status.type.name: no status that is known: 'STATUS_ODD'
  [65]
  $ sqlite3 data/bets/bets.db "SELECT game, scope, failure FROM context_fetch WHERE failure IS NOT NULL"
  401|summary 401|espn/summary?event=401: HTTP status 404
  |scoreboard 2026-03-10|espn/scoreboard?dates=20260310: HTTP status 404
  |from odd|odd: header.competitions[0].status.type.name: no status that is known: 'STATUS_ODD'

A summary that is refused is a failure of all: the other games are not asked for then:

  $ printf 'HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\n{}' >403; answering board 403 -- bash ask --now 2026-03-10T22:59:00Z
  news	source	subject	now
  failed	espn		summary 401: espn/summary?event=401: HTTP status 403
  fetch-context: kind=lineups facts=0 changed=0 failed=1 skipped=0
  [3]
  $ sqlite3 data/bets/bets.db "SELECT coalesce(game, 'all'), scope FROM context_fetch ORDER BY id DESC LIMIT 1"
  all|summary 401
