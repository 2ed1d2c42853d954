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

What is traded is kept as it changes, once for both ways:

  $ printf '{%s,"book":"betfair","market":"win","way":"%s","subject":"Red Rum","side":"yes","price":%s,"traded":"%s"}\n' "$(cat race)" back 4 950 "$(cat race)" lay 4.1 950 >traded
  $ fetch-odds --home home --provider ndjson --from traded --now 2026-03-01T10:00:00Z
  fetch-odds: events=1 quotes=2 new=2 unchanged=0 withdrawn=0 skipped=0
  $ fetch-odds --home home --provider ndjson --from traded --now 2026-03-01T10:05:00Z
  fetch-odds: events=1 quotes=2 new=0 unchanged=2 withdrawn=0 skipped=0
  $ sed 's/"950"/"1200.50"/' traded | fetch-odds --home home --provider ndjson --from - --now 2026-03-01T10:10:00Z
  fetch-odds: events=1 quotes=2 new=0 unchanged=2 withdrawn=0 skipped=0
  $ sqlite3 home/data/bets/bets.db "SELECT book.key, participant.name, datetime(at, 'unixepoch'), volume FROM traded JOIN book ON book.id = book JOIN selection ON selection.id = selection JOIN participant ON participant.id = subject ORDER BY at"
  betfair|Red Rum|2026-03-01 10:00:00|95000
  betfair|Red Rum|2026-03-01 10:10:00|120050

So are the places that a book pays; a run that is told twice changes nothing:

  $ printf '{%s,"book":"%s","places":%s,"fraction":%s}\n' "$(cat race)" bet365 3 '"1/5"' "$(cat race)" skybet 4 0.2 >places
  $ fetch-odds --home home --provider ndjson --from places --now 2026-03-01T10:00:00Z
  fetch-odds: events=1 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0
  $ fetch-odds --home home --provider ndjson --from places --now 2026-03-01T10:00:00Z
  fetch-odds: events=1 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0
  $ sed 's/"places":3/"places":2/' places | fetch-odds --home home --provider ndjson --from - --now 2026-03-01T13:00:00Z
  fetch-odds: events=1 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0
  $ echo "SELECT book.key, datetime(at, 'unixepoch'), places, fraction_num || '/' || fraction_den FROM place_terms JOIN book ON book.id = book ORDER BY 1, 2" >terms
  $ sqlite3 home/data/bets/bets.db <terms
  bet365|2026-03-01 10:00:00|3|1/5
  bet365|2026-03-01 13:00:00|2|1/5
  skybet|2026-03-01 10:00:00|4|1/5
  skybet|2026-03-01 13:00:00|4|1/5

Told again and again, the first and the last time are kept: other terms that are told late stand between
two such times, and no longer.

  $ fetch-odds --home home --provider ndjson --from places --now 2026-03-01T13:30:00Z -q
  $ fetch-odds --home home --provider ndjson --from places --now 2026-03-01T13:40:00Z -q
  $ fetch-odds --home home --provider ndjson --from places --now 2026-03-01T13:50:00Z -q
  $ printf '{%s,"book":"bet365","places":4,"fraction":"1/4","seen_at":"2026-03-01T13:45:00Z"}\n' "$(cat race)" | fetch-odds --home home --provider ndjson --from - --now 2026-03-01T14:00:00Z
  fetch-odds: events=1 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0
  $ sqlite3 home/data/bets/bets.db <terms
  bet365|2026-03-01 10:00:00|3|1/5
  bet365|2026-03-01 13:00:00|2|1/5
  bet365|2026-03-01 13:30:00|3|1/5
  bet365|2026-03-01 13:45:00|4|1/4
  bet365|2026-03-01 13:50:00|3|1/5
  skybet|2026-03-01 10:00:00|4|1/5
  skybet|2026-03-01 13:50:00|4|1/5

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
  $ printf '{%s,"book":"bet365","places":%s,"fraction":"%s","seen_at":"%s"}\n' "$(cat race)" 0 1/5 2026-03-01T12:00:00Z "$(cat race)" 3 0/5 2026-03-01T12:00:00Z "$(cat race)" 3 1/0 2026-03-01T12:00:00Z "$(cat race)" 3 5/4 2026-03-01T12:00:00Z "$(cat race)" 3 1/5 2026-03-01T12:00:01Z "$(cat race)" 3 1/5 2026-03-01T11:00:00Z "$(cat race)" 3 1/4 2026-03-01T11:00:00Z | fetch-odds --home home --provider ndjson --from - --now 2026-03-01T12:00:00Z
  where	reason
  -:1	places: 1 to 100 is expected
  -:2	fraction: above 0 and up to 1 is expected
  -:3	fraction: a part of 0
  -:4	fraction: above 0 and up to 1 is expected
  -:5	seen_at is in the future
  -:7	an earlier line says otherwise of the places at 'bet365'
  fetch-odds: events=1 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=6
  [3]
  $ printf '{%s,"book":"betfair","market":"win","way":"%s","subject":"Shergar","side":"yes","price":5,"traded":%s}\n' "$(cat race)" back 10 "$(cat race)" lay 11 "$(cat race)" lay -1 | fetch-odds --home home --provider ndjson --from - --now 2026-03-01T12:00:00Z
  where	reason
  -:2	a second traded volume of the same bet
  -:3	a traded volume below 0
  fetch-odds: events=1 quotes=1 new=1 unchanged=0 withdrawn=0 skipped=2
  [3]
  $ printf '{"sport":"football","league":"E0","home":"Leeds","away":"York","starts_at":"2026-03-01T15:00:00Z","book":"bet365","places":3,"fraction":"1/5"}\n{%s,"book":"bet365","places":3,"fraction":"1/5","places_paid":2}\n{%s,"book":"bet365","places":3}\n{%s,"entrant":"Frankel"}\n' "$(cat race)" "$(cat race)" "$(cat race)" | fetch-odds --home home --provider ndjson --from - --now 2026-03-01T12:00:00Z
  where	reason
  -:1	a match has no places
  -:2	no such key: 'places_paid'
  -:3	fraction: missing
  fetch-odds: events=1 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=3
  [3]
