Scores are stored once; a later, different one is a revision.

  $ init-home home --desk football -q >/dev/null
  $ printf 'Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR\nE0,11/08/2023,20:00,Burnley,Man City,0,3,A\nE0,12/08/2023,15:00,Luton,Hull,,,\n' >E0.csv
  $ fetch-results --home home --provider football-data --from E0.csv
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=1 skipped=0 unmatched=1
  $ fetch-results --home home --provider football-data --from E0.csv
  fetch-results: results=1 new=0 revised=0 unchanged=1 unfinished=1 skipped=0 unmatched=1
  $ sed -i 's/0,3,A/1,3,A/' E0.csv
  $ fetch-results --home home --provider football-data --from E0.csv -n
  fetch-results: results=1 new=0 revised=1 unchanged=0 unfinished=1 skipped=0 unmatched=1
  $ fetch-results --home home --provider football-data --from E0.csv
  fetch-results: results=1 new=0 revised=1 unchanged=0 unfinished=1 skipped=0 unmatched=1
  $ sqlite3 home/data/bets/bets.db "SELECT revision, home, away, datetime(known_at, 'unixepoch') FROM result JOIN score USING (event, revision)"
  1|0|3|2023-08-11 21:00:00
  2|1|3|2023-08-11 21:00:00

A score that contradicts its row is listed:

  $ printf 'E0,13/08/2023,15:00,York,Leeds,4,0,D\n' >>E0.csv
  $ fetch-results --home home --provider football-data --from E0.csv
  where	reason
  E0.csv:4	result 'D' contradicts the score 4-0
  fetch-results: results=1 new=0 revised=0 unchanged=1 unfinished=1 skipped=1 unmatched=1
  [3]

Results from a script, of every status:

  $ printf '{"sport":"football","league":"E0","home":"Luton","away":"Hull","starts_at":"2023-08-12T14:00:00Z","status":"abandoned","home_score":1,"away_score":0}\n' | fetch-results --home home --provider ndjson --from -
  fetch-results: E0: new names: Luton, Hull
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0 noted=1
  $ printf '{"sport":"football","league":"E0","home":"Luton","away":"Hull","starts_at":"2023-08-12T14:00:00Z","status":"over"}\n' | fetch-results --home home --provider ndjson --from -
  fetch-results: -: none of it can be used; -:1: no such status: 'over' (final, abandoned, postponed, walkover)
  [65]
  $ printf '{"sport":"football","league":"E0","home":"Luton"\n' | fetch-results --home home --provider ndjson --from -
  fetch-results: -: none of it can be used; -:1: byte 48: not JSON: Missing a comma or '}' after an object member.
  [65]

Scores of The Odds API are told by name:

  $ sed -i 's|^  the-odds-api:|&\n    base_url: SERVER|' home/config/betops.yaml
  $ printf '%s\n' 'sed -i "s|base_url: .*|base_url: $ANSWERING|" home/config/betops.yaml' 'ODDS_API_KEY=k fetch-results --home home --provider the-odds-api --now 2026-01-10T12:00:00Z "$@" 2>&1 | sed "s|$ANSWERING|SERVER|"' 'exit ${PIPESTATUS[0]}' >ask
  $ printf '[{"id":"e1","sport_key":"basketball_nba","commence_time":"2026-01-10T00:10:00Z","home_team":"Bulls","away_team":"Heat","completed":true,"scores":[{"name":"Heat","score":"103"},{"name":"Bulls","score":"113"}],"last_update":"2026-01-10T02:40:00Z"}]' >body
  $ printf 'HTTP/1.1 200 OK\r\nx-requests-last: 2\r\nx-requests-remaining: 495\r\n\r\n' | cat - body >answer
  $ answering answer -- bash ask --sport basketball_nba --days-from 3
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=1 credits=2 credits_left=495
  $ sed 's|apiKey=[^&]*|apiKey=KEY|' requests
  GET /v4/sports/basketball_nba/scores?apiKey=KEY&daysFrom=3&dateFormat=iso HTTP/1.1
  $ sqlite3 home/data/bets/bets.db "SELECT score.home, score.away FROM score JOIN event ON event.id = event JOIN competition ON competition.id = competition WHERE key = 'basketball_nba'"
  113|103
  $ answering answer -- bash ask --sport basketball_nba -n
  fetch-results: results=0 new=0 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0 predicted=2 credits_left=495
  $ answering answer -- bash ask --sport basketball_nba --days-from 4
  fetch-results: --days-from: 1 to 3 was expected: '4'
  [64]
  $ printf '[{"id":"e1"}]' >bad; answering bad -- bash ask --sport basketball_nba
  fetch-results: SERVER/v4/sports/basketball_nba/scores: none of it can be used; [0].sport_key: missing
  [65]
