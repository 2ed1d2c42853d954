Any script can feed quotes, one JSON object a line.

  $ init-home home --desk football -q >/dev/null
  $ event='"sport":"football","league":"E0","home":"Leeds","away":"York","starts_at":"2026-03-01T15:00:00Z"'; echo "$event" >event
  $ printf '{%s,"book":"bet365","market":"1x2","side":"home","price":2.10}\n' "$(cat event)" >quotes
  $ printf '{%s,"book":"bet365","market":"total","side":"over","line":2.5,"american":-110}\n' "$(cat event)" >>quotes
  $ fetch-odds --home home --provider ndjson --from - --now 2026-03-01T10:00:00Z <quotes
  fetch-odds: events=1 quotes=2 new=2 unchanged=0 withdrawn=0 skipped=0
  $ fetch-odds --home home --provider ndjson --from quotes --now 2026-03-01T10:00:00Z
  fetch-odds: events=1 quotes=2 new=0 unchanged=2 withdrawn=0 skipped=0

A withdrawn price:

  $ printf '{%s,"book":"bet365","market":"1x2","side":"home","price":null}\n' "$(cat event)" | fetch-odds --home home --provider ndjson --from - --now 2026-03-01T11:00:00Z
  fetch-odds: events=1 quotes=1 new=0 unchanged=0 withdrawn=1 skipped=0

A line that makes no bet is listed, and so is a malformed one:

  $ printf '{%s,"book":"bet365","market":"1x2","side":"draw","price":1}\n' "$(cat event)" >>quotes
  $ fetch-odds --home home --provider ndjson --from quotes --now 2026-03-01T12:00:00Z --format csv
  where,reason
  quotes:3,a price must be more than 1: '1'
  fetch-odds: events=1 quotes=2 new=1 unchanged=1 withdrawn=0 skipped=1
  [3]
  $ printf '{%s,"book":"bet365","market":"1x2","side":"away","prise":4}\n' "$(cat event)" >>quotes
  $ fetch-odds --home home --provider ndjson --from quotes --now 2026-03-01T12:00:00Z
  where	reason
  quotes:3	a price must be more than 1: '1'
  quotes:4	no such key: 'prise'
  fetch-odds: events=1 quotes=2 new=0 unchanged=2 withdrawn=0 skipped=2
  [3]
