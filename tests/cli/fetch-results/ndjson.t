How a race ended: positions that a dead heat shares, starting prices, who came out.

  $ init-home home --desk football -q >/dev/null
  $ echo '"sport":"racing","league":"Ascot","name":"14:30","starts_at":"2026-03-01T14:30:00Z","handicap":true' >race
  $ printf '{%s,"status":"final","ran":3,"places":1,"order":[{"entrant":"Red Rum","position":1,"sp":4,"bsp":4.3},{"entrant":"Shergar","position":1,"sp":"3.5"},{"entrant":"Frankel","code":"PU","sp":34}],"withdrawals":[{"entrant":"Arkle","at":"2026-03-01T12:00:00Z","price":5,"deduction":0.2,"touches_sp":true}]}\n' "$(cat race)" >ended
  $ fetch-results --home home --provider ndjson --from ended --now 2026-03-01T15:00:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ fetch-results --home home --provider ndjson --from ended --now 2026-03-01T15:05:00Z
  fetch-results: results=1 new=0 revised=0 unchanged=1 unfinished=0 skipped=0 unmatched=0
  $ sqlite3 home/data/bets/bets.db "SELECT handicap, ran, places FROM result"
  1|3|1
  $ sqlite3 home/data/bets/bets.db "SELECT name, position, code, 1.0 * sp_returned / sp_staked, 1.0 * bsp_returned / bsp_staked FROM finish JOIN participant ON participant.id = participant ORDER BY name"
  Frankel||PU|34.0|
  Red Rum|1||4.0|4.3
  Shergar|1||3.5|
  $ sqlite3 home/data/bets/bets.db "SELECT name, deduction, touches_sp FROM withdrawal JOIN participant ON participant.id = participant"
  Arkle|200000|1

Scores by period, and what players did:

  $ echo '"sport":"basketball","league":"NBA","home":"Bulls","away":"Heat","starts_at":"2026-03-01T01:00:00Z"' >game
  $ printf '{%s,"status":"final","home_score":113,"away_score":110,"scope":"with_overtime","scores":[{"period":"h1","home":50,"away":44},{"scope":"regulation","home":101,"away":101}],"box":[{"player":"LaVine","stats":{"points":31,"threes":5}},{"player":"Ball","played":false}]}\n' "$(cat game)" | fetch-results --home home --provider ndjson --from - --now 2026-03-01T15:00:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=1
  $ sqlite3 home/data/bets/bets.db "SELECT period, scope_word.name, home, away FROM score JOIN scope_word ON scope_word.id = scope ORDER BY 1, 2"
  game|regulation|101|101
  game|with_overtime|113|110
  h1|any|50|44
  $ sqlite3 home/data/bets/bets.db "SELECT name, stat, value, played FROM box JOIN participant ON participant.id = participant ORDER BY 1, 2"
  Ball||0|0
  LaVine|points|31|1
  LaVine|threes|5|1

A result that contradicts itself costs its line, and so does a wrong type:

  $ printf '{%s,"status":"final","order":[{"entrant":"A","position":1},{"entrant":"A","position":2}]}\n{%s,"status":"postponed"}\n' "$(cat race)" "$(cat game)" | fetch-results --home home --provider ndjson --from - --now 2026-03-01T15:00:00Z -n
  where	reason
  -:1	'A' is listed twice
  fetch-results: results=1 new=0 revised=1 unchanged=0 unfinished=0 skipped=1 unmatched=0
  [3]
  $ printf '{%s,"status":"final","order":[{"entrant":"A","position":"first"}]}\n' "$(cat race)" | fetch-results --home home --provider ndjson --from -
  fetch-results: -: none of it can be used; -:1: order[0].position: a number was expected
  [65]
