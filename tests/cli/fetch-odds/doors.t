What is no document, or one that is cut off, is refused whole, and the store is as it was.

  $ init-home home --desk football -q >/dev/null
  $ sqlite3 home/data/bets/bets.db .dump >before
  $ csv='Div,Date,HomeTeam,AwayTeam,B365H,B365D,B365A\nE0,05/08/2023,Leeds,York,2.05,3.30,3.75\nE0,05/08/2023,Hull,Derby,1.48,4.10,7'; printf "$csv" >cut.csv; printf "$csv.25\n" >whole.csv
  $ fetch-odds --home home --provider football-data --from cut.csv
  fetch-odds: cut.csv:3: the last line is cut off: a whole file ends in a line end
  [65]
  $ row='{"sport":"football","league":"E0","home":"Leeds","away":"York","starts_at":"2026-03-01T15:00:00Z","book":"bet365","market":"1x2","side":"home","price":2.1}'; printf '%s\n%s' "$row" "${row%??}" >cut.ndjson; echo "$row" >row
  $ fetch-odds --home home --provider ndjson --from cut.ndjson --now 2026-03-01T10:00:00Z
  fetch-odds: cut.ndjson:2: the last line is cut off: a whole file ends in a line end
  [65]
  $ printf '<html>\n<p>busy</p>\n</html>\n' | fetch-odds --home home --provider ndjson --from -
  fetch-odds: -: none of it can be used; -:1: byte 0: not JSON: Invalid value.
  [65]
  $ printf '' | fetch-odds --home home --provider ndjson --from -
  fetch-odds: -:1: an empty file
  [65]
  $ printf '' | fetch-odds --home home --provider football-data --from -
  fetch-odds: -:1: an empty file
  [65]
  $ printf '' | fetch-odds --home home --provider the-odds-api --from -
  fetch-odds: -: byte 0: not JSON: The document is empty.
  [65]
  $ printf '[] []' | fetch-odds --home home --provider the-odds-api --from -
  fetch-odds: -: byte 3: not JSON: The document root must not be followed by other values.
  [65]
  $ printf '[\0]' | fetch-odds --home home --provider the-odds-api --from -
  fetch-odds: -: byte 1: not JSON: a NUL byte
  [65]
  $ (cat row; printf '\0\n') | fetch-odds --home home --provider ndjson --from - --now 2026-03-01T10:00:00Z
  fetch-odds: -:2: a NUL byte: this is not text
  [65]
  $ sqlite3 home/data/bets/bets.db .dump | diff before - && echo nothing is stored
  nothing is stored

A wrong entry in a sound document costs that entry, at whatever level. Its place is named once.

  $ fetch-odds --home home --provider football-data --from whole.csv --now 2023-08-10T00:00:00Z
  fetch-odds: events=2 quotes=6 new=6 unchanged=0 withdrawn=0 skipped=0
  $ printf 'Div,Date,HomeTeam,AwayTeam,B365H\nE0,12/08/2023,"Luton"s,Hull,2\nE0,31/02/2023,Luton,Hull,2\nE0,12/08/2023,Ayr,Bath,2\n' | fetch-odds --home home --provider football-data --from -
  where	reason
  -:2	text after a closing quote
  -:3	not a date like 14/08/2004: '31/02/2023'
  fetch-odds: E0: new names: Ayr, Bath
  fetch-odds: events=1 quotes=1 new=1 unchanged=0 withdrawn=0 skipped=2 noted=1
  [3]
  $ (cat row; echo '{"sport":'; echo nonsense; sed 's/"home","price":2.1/"draw","price":true/' row) | fetch-odds --home home --provider ndjson --from - --now 2026-03-01T10:00:00Z
  where	reason
  -:2	byte 9: not JSON: Invalid value.
  -:3	byte 1: not JSON: Invalid value.
  -:4	price: a string was expected
  fetch-odds: E0: a new name: 'Leeds'; is it 'Leeds United'? then 'names join'
  fetch-odds: events=1 quotes=1 new=1 unchanged=0 withdrawn=0 skipped=3 noted=1
  [3]
  $ cat >answer <<<'[null,{"id":"e0","sport_key":"soccer_epl","commence_time":"soon"},{"id":"e1","sport_key":"soccer_epl","commence_time":"2026-08-15T14:00:00Z","home_team":"Hull","away_team":"Derby","bookmakers":[{"key":7,"markets":[]},{"key":"a","markets":null},{"key":"b","last_update":"2026-08-14T11:59:00Z","markets":[7,{"key":"totals"},{"key":"h2h","outcomes":[null,{"name":"Hull","price":"2.4"},{"name":"Draw","price":3.4}]}]}]}]'
  $ fetch-odds --home home --provider the-odds-api --from answer --now 2026-08-14T12:00:00Z
  where	reason
  [0]	an object was expected
  [1].home_team	missing
  [2].bookmakers[0].key	a string was expected
  [2].bookmakers[1].markets	an array was expected
  [2].bookmakers[2].markets[0]	an object was expected
  [2].bookmakers[2].markets[1].outcomes	missing
  [2].bookmakers[2].markets[2].outcomes[0]	an object was expected
  [2].bookmakers[2].markets[2].outcomes[1].price	a number was expected
  fetch-odds: soccer_epl: a new name: 'Hull'; is it 'Hull City'? then 'names join'
  fetch-odds: soccer_epl: a new name: 'Derby'; is it 'Derby County'? then 'names join'
  fetch-odds: events=1 quotes=1 new=1 unchanged=0 withdrawn=0 skipped=8 noted=2
  [3]
