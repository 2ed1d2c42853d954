A race has a field: whoever is priced is in it, and lines of their own say more.

  $ init-home home --desk football -q >/dev/null
  $ echo '"sport":"racing","league":"Ascot","name":"14:30","starts_at":"2026-03-01T14:30:00Z"' >race
  $ printf '{%s,"handicap":true,"entrant":"%s","number":%s}\n' "$(cat race)" Arkle 1 "$(cat race)" 'Red Rum' 2 "$(cat race)" Shergar 3 >field
  $ printf '{%s,"book":"bet365","market":"win","subject":"%s","side":"yes","price":%s}\n' "$(cat race)" Arkle 2.5 "$(cat race)" 'Red Rum' 4 "$(cat race)" Shergar 5 >>field
  $ printf '{%s,"book":"betfair","market":"win","way":"lay","subject":"Red Rum","side":"yes","price":4.1,"size":"120.50"}\n' "$(cat race)" >>field
  $ fetch-odds --home home --provider ndjson --from field --now 2026-03-01T10:00:00Z
  fetch-odds: events=1 quotes=4 new=4 unchanged=0 withdrawn=0 skipped=0
  $ fetch-odds --home home --provider ndjson --from field --now 2026-03-01T10:00:00Z
  fetch-odds: events=1 quotes=4 new=0 unchanged=4 withdrawn=0 skipped=0
  $ sqlite3 home/data/bets/bets.db "SELECT book.key, way_word.name, participant.name, size FROM quote JOIN selection ON selection.id = selection JOIN book ON book.id = book JOIN way_word ON way_word.id = way JOIN participant ON participant.id = subject ORDER BY 1, 2, 3"
  bet365|back|Arkle|
  bet365|back|Red Rum|
  bet365|back|Shergar|
  betfair|lay|Red Rum|12050

A runner that comes out is so from then on, and what was known before stays:

  $ printf '{%s,"entrant":"Arkle","status":"non_runner","since":"2026-03-01T11:50:00Z"}\n' "$(cat race)" | fetch-odds --home home --provider ndjson --from - --now 2026-03-01T12:00:00Z
  fetch-odds: events=1 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0
  $ sqlite3 home/data/bets/bets.db "SELECT participant.name, number, entry_word.name, datetime(since, 'unixepoch') FROM entry JOIN entrant USING (event, participant) JOIN participant ON participant.id = participant JOIN entry_word ON entry_word.id = entry ORDER BY number, known_at"
  Arkle|1|declared|2026-03-01 10:00:00
  Arkle|1|non_runner|2026-03-01 11:50:00
  Red Rum|2|declared|2026-03-01 10:00:00
  Shergar|3|declared|2026-03-01 10:00:00

What makes no sense costs its line, and so does a wrong type:

  $ printf '{%s,"entrant":"Arkle","draw":0}\n{%s,"book":"bet365","market":"win","side":"yes","price":2}\n{%s,"entrant":"Frankel"}\n' "$(cat race)" "$(cat race)" "$(cat race)" | fetch-odds --home home --provider ndjson --from - --now 2026-03-01T12:00:00Z --format csv
  where,reason
  '-:1,"a number, draw or weight below 1"
  '-:2,win without a subject
  fetch-odds: events=1 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=2
  [3]
  $ printf '{%s,"entrant":"Frankel","draw":"4"}\n' "$(cat race)" | fetch-odds --home home --provider ndjson --from - --now 2026-03-01T12:00:00Z
  fetch-odds: -: none of it can be used; -:1: draw: a number was expected
  [65]
