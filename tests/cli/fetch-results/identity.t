Whose result it is, and whether it can be one yet.

  $ ln -s "$TESTDIR"/../fetch-odds/matches m; for home in home mlb; do init-home $home --desk football -q >/dev/null; done

Games of a doubleheader, the second first, each with its own score; and a source that has
the sides the other way round (P3):

  $ ./m toa 2026-08-10T10:00:00Z g1 baseball_mlb 2026-08-10T17:05:00Z Cubs Mets 1.5 g2 baseball_mlb 2026-08-10T23:10:00Z Cubs Mets 2.5 >two; ./m ask mlb baseball_mlb two 2026-08-10T10:00:00Z
  fetch-odds: events=2 quotes=4 new=4 unchanged=0 withdrawn=0 skipped=0
  $ printf '{"sport":"baseball","league":"MLB","home":"%s","away":"%s","starts_at":"%s","status":"final","home_score":%s,"away_score":%s}\n' Cubs Mets 2026-08-10T23:10:00Z 1 6 Mets Cubs 2026-08-10T17:05:00Z 2 7 >results
  $ fetch-results --home mlb --provider ndjson --from results --now 2026-08-11T03:00:00Z; sqlite3 mlb/data/bets/bets.db 'SELECT event, home, away FROM score'
  fetch-results: MLB/2026-08-10T17:05:00Z/Mets/Cubs: Cubs v Mets with the sides the other way round
  fetch-results: results=2 new=2 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0 noted=1
  1|7|2
  2|1|6

Only the second is known, and the result of the first comes:

  $ init-home one --desk football -q >/dev/null; ./m toa 2026-08-10T10:00:00Z g2 baseball_mlb 2026-08-10T23:10:00Z Cubs Mets 2.5 >second; ./m ask one baseball_mlb second 2026-08-10T10:00:00Z
  fetch-odds: events=1 quotes=2 new=2 unchanged=0 withdrawn=0 skipped=0
  $ tail -n 1 results | fetch-results --home one --provider ndjson --from - --now 2026-08-10T20:15:00Z; sqlite3 one/data/bets/bets.db 'SELECT event, home, away FROM score'
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=1
  2|2|7

A final before its match began decides nothing, nor does one of a match that begins after
this machine's clock, whatever --now says:

  $ printf '{"sport":"football","league":"E0","home":"Ayr","away":"Bath","starts_at":"%s-03-01T15:00:00Z","status":"final","home_score":1,"away_score":2}\n' 2026 >early
  $ fetch-results --home home --provider ndjson --from early --now 2026-03-01T14:59:59Z
  where	reason
  E0/2026-03-01T15:00:00Z/Ayr/Bath	final at 2026-03-01T14:59:59Z, and it begins at 2026-03-01T15:00:00Z
  fetch-results: results=0 new=0 revised=0 unchanged=0 unfinished=0 skipped=1 unmatched=0
  [3]
  $ sed -i s/2026/2199/ early; fetch-results --home home --provider ndjson --from early --now 2199-03-01T17:00:00Z
  where	reason
  E0/2199-03-01T15:00:00Z/Ayr/Bath	final, and it has not begun: it begins at 2199-03-01T15:00:00Z
  fetch-results: results=0 new=0 revised=0 unchanged=0 unfinished=0 skipped=1 unmatched=0
  [3]
  $ printf '[{"id":"k1","sport_key":"soccer_epl","commence_time":"2026-08-10T19:00:00Z","completed":true,"home_team":"Ayr","away_team":"Bath","scores":[{"name":"Ayr","score":"2"},{"name":"Bath","score":"1"}],"last_update":"2026-08-10T15:00:00Z"}]' | fetch-results --home home --provider the-odds-api --from - --now 2026-08-11T10:00:00Z
  where	reason
  k1	final at 2026-08-10T15:00:00Z, and it begins at 2026-08-10T19:00:00Z
  fetch-results: results=0 new=0 revised=0 unchanged=0 unfinished=0 skipped=1 unmatched=0
  [3]
  $ sqlite3 home/data/bets/bets.db 'SELECT count(*) FROM result UNION ALL SELECT count(*) FROM event'
  0
  0

Of a match that nobody has prices of, the result is stored and counted. While another
match of the league waits for one, it is listed: they may be the same (P4).

  $ printf 'Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR\nE0,15/08/2026,15:00,Ayr United,Bath,1,0,H\n' >E0.csv
  $ fetch-results --home home --provider football-data --from E0.csv --now 2026-08-15T18:00:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=1
  $ ./m toa 2026-08-15T10:00:00Z a1 soccer_epl 2026-08-15T14:00:00Z Ayr Bath 2.1 >odds; ./m ask home soccer_epl odds 2026-08-15T10:00:00Z
  fetch-odds: soccer_epl: a new name: 'Ayr'; is it 'Ayr United'? then 'names join'
  fetch-odds: events=1 quotes=2 new=2 unchanged=0 withdrawn=0 skipped=0 noted=1
  $ fetch-results --home home --provider football-data --from E0.csv --now 2026-08-15T18:00:00Z
  where	reason
  E0/2026-08-15/Ayr United/Bath	stored, but nobody has prices of Ayr United v Bath, and Ayr v Bath at 2026-08-15T14:00:00Z waits for a result
  fetch-results: results=1 new=0 revised=0 unchanged=1 unfinished=0 skipped=0 unmatched=1
  [3]
  $ sed 's/E0/E1/; s/Ayr United/Ayr/' E0.csv | fetch-results --home home --provider football-data --from - --now 2026-08-15T18:00:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=1
  $ sed 's/ United//' E0.csv | fetch-results --home home --provider football-data --from - --now 2026-08-15T18:00:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ fetch-results --home home --provider football-data --from E0.csv --now 2026-08-15T18:00:00Z
  fetch-results: results=1 new=0 revised=0 unchanged=1 unfinished=0 skipped=0 unmatched=1

An answer to another question is refused:

  $ fetch-results --home home --provider football-data --from E0.csv --league E1 --season 2026-27
  fetch-results: E0.csv: asked for E1, and event 'E0/2026-08-15/Ayr United/Bath' is of E0; nothing is stored
  [65]
  $ fetch-results --home home --provider football-data --from E0.csv --league E0 --season 2024-25
  fetch-results: E0.csv: Ayr United v Bath at 2026-08-15T14:00:00Z is not of the season that was asked for, 2024-25
  [65]
