The players of two teams, from their rosters, and what ESPN's report says of them.

  $ ln -s "$TESTDIR"/say "$TESTDIR"/../fetch-cards/espn .; init-home . --desk football -q >/dev/null
  $ g1=401,2026-03-10T23:00Z,2:Harbor,5:Summit; ./espn board $g1,STATUS_SCHEDULED >board; ./espn roster 2:Harbor '21:Caleb Marsh' '22:Ivo Kranjcec' >harbor; ./espn roster 5:Summit '51:Ned Oakes Jr.' '52:Al Byrd' >summit; for file in board harbor summit; do fetch-cards --provider espn --from $file -q --now 2026-03-10T14:00:00Z; done >/dev/null
  $ echo './say injuries "${@:2}" >report; fetch-context --kind injuries --from report --now 2026-03-10T$1:00Z' >at; echo 'fetch-context --kind injuries --from "$2" --now 2026-03-10T$1:00Z' >read
  $ bash at 21:00 'Harbor:Caleb Marsh:21:Out:Ankle' 'Summit:Ned Oakes Jr.:51:Day-To-Day:Hip'
  news	source	subject	now
  changed	espn	Caleb Marsh	out: Ankle
  changed	espn	Ned Oakes Jr.	day-to-day: Hip
  fetch-context: kind=injuries facts=2 changed=2 failed=0 skipped=0
  $ bash read 21:15 report
  fetch-context: kind=injuries facts=2 changed=0 failed=0 skipped=0

A state that stays costs no row; one that changes ends what was, and who is gone from the
report is well:

  $ bash at 21:30 'Harbor:Caleb Marsh:21:Questionable:Ankle'
  news	source	subject	now
  ended	espn	Ned Oakes Jr.	
  changed	espn	Caleb Marsh	questionable: Ankle
  fetch-context: kind=injuries facts=1 changed=2 failed=0 skipped=0
  $ sqlite3 data/bets/bets.db "SELECT participant.name, availability_word.name, comment, datetime(first.at, 'unixepoch'), datetime(last.at, 'unixepoch') FROM injury JOIN participant ON participant.id = player JOIN availability_word ON availability_word.id = availability JOIN context_fetch AS first ON first.id = since LEFT JOIN context_fetch AS last ON last.id = until" 'SELECT source, scope, failure FROM context_fetch'
  Caleb Marsh|out|Ankle|2026-03-10 21:00:00|2026-03-10 21:30:00
  Ned Oakes Jr.|day-to-day|Hip|2026-03-10 21:00:00|2026-03-10 21:30:00
  Caleb Marsh|questionable|Ankle|2026-03-10 21:30:00|
  espn|from report|
  espn|from report|
  espn|from report|

Without a link the name has to be that of one of his team. Who is on no roster is listed. A
word that is not known says nothing of how a player is:

  $ bash at 21:45 'Summit:Ned Oakes::Doubtful:Hip' 'Harbor:Sid Vane:29:Out:Knee' 'Harbor:Ivo Kranjcec:22:Load Management:Rest'
  news	source	subject	now
  ended	espn	Caleb Marsh	
  changed	espn	Ivo Kranjcec	unknown: Rest
  changed	espn	Ned Oakes Jr.	doubtful: Hip
  skipped	espn	Harbor	'Sid Vane' (espn 29) is on no roster
  fetch-context: injuries[2].injuries[0].status: no status that is known: 'Load Management'
  fetch-context: kind=injuries facts=2 changed=3 failed=0 skipped=1 noted=1
  [3]

An answer that is none, one of nobody, and a line that names nobody: the report has failed,
and the failure is on record. Nothing of what stood before is taken for an answer:

  $ echo '<HTML><H1>Access Denied</H1></HTML>' >html; bash read 22:00 html
  fetch-context: html: byte 0: not JSON: Invalid value.
  [65]
  $ bash at 22:01
  fetch-context: report: injuries: nobody of the whole league is there
  [65]
  $ bash at 22:02 'Harbor::21:Out:Ankle' 'Harbor:Ivo Kranjcec:22:Out:Rest'
  fetch-context: report: injuries[0].injuries[0].athlete.displayName: a string that is not empty was expected
  [65]
  $ echo '{"code":404,"message":"Error invoking GET"}' >none; bash read 22:03 none
  fetch-context: none: injuries: missing
  [65]
  $ sqlite3 data/bets/bets.db "SELECT time(at, 'unixepoch'), failure FROM context_fetch WHERE failure IS NOT NULL" 'SELECT count(*) FROM injury WHERE until IS NULL'
  22:00:00|html: byte 0: not JSON: Invalid value.
  22:01:00|report: injuries: nobody of the whole league is there
  22:02:00|report: injuries[0].injuries[0].athlete.displayName: a string that is not empty was expected
  22:03:00|none: injuries: missing
  2

What was known before the last answer cannot be told any more:

  $ bash at 20:00 'Harbor:Caleb Marsh:21:Out:Ankle'
  fetch-context: espn: an answer of 2026-03-10T22:03:00Z is stored already: answers go in by their order
  [65]

Asked of a server; what it refuses is on record too, and an answer is kept and replayed:

  $ sed -i 's/^providers:/&\n  espn: {base_url: }/' config/betops.yaml; echo 'sed -i "s#base_url:.*#base_url: $ANSWERING}#" config/betops.yaml; fetch-context "$@"' >ask
  $ answering report -- bash ask --kind injuries --record --now 2026-03-10T22:10:00Z; cat requests
  news	source	subject	now
  ended	espn	Ivo Kranjcec	
  ended	espn	Ned Oakes Jr.	
  changed	espn	Caleb Marsh	out: Ankle
  fetch-context: kind=injuries facts=1 changed=3 failed=0 skipped=0
  GET /apis/site/v2/sports/basketball/nba/injuries HTTP/1.1
  $ fetch-context --kind injuries --from raw/espn/2026-03-10/*.zst --now 2026-03-10T22:11:00Z
  fetch-context: kind=injuries facts=1 changed=0 failed=0 skipped=0
  $ printf 'HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\n{}' >403; answering 403 -- bash ask --kind injuries --now 2026-03-10T22:15:00Z
  fetch-context: espn/injuries: HTTP status 403
  [69]
  $ sqlite3 data/bets/bets.db 'SELECT scope, failure FROM context_fetch ORDER BY id DESC LIMIT 1'
  injuries|espn/injuries: HTTP status 403

A dry run keeps nothing:

  $ ./say injuries 'Harbor:Caleb Marsh:21:Probable:Ankle' >report; fetch-context -n --kind injuries --from report --now 2026-03-10T22:20:00Z; sqlite3 data/bets/bets.db "SELECT max(datetime(at, 'unixepoch')) FROM context_fetch"
  news	source	subject	now
  changed	espn	Caleb Marsh	probable: Ankle
  fetch-context: kind=injuries facts=1 changed=1 failed=0 skipped=0
  2026-03-10 22:15:00
  $ fetch-context --kind weather
  fetch-context: no such kind: 'weather' (injuries, lineups, referees, news)
  [64]
  $ fetch-context --provider espn
  fetch-context: --kind is needed
  [64]
  $ fetch-context --kind referees --provider espn
  fetch-context: espn has no referees
  [64]
  $ fetch-context --kind injuries --provider the-odds-api
  fetch-context: no such provider: 'the-odds-api' (espn, nba-com, rss)
  [64]
