A game day of the NBA, as ESPN lists it: matches without prices, for whoever prices them.

  $ ln -s "$TESTDIR"/espn e; init-home . --desk football -q >/dev/null
  $ echo g1=401,2026-03-10T23:00Z,2:Harbor,5:Summit g2=402,2026-03-11T02:30Z,9:Delta,7:Ridge >games
  $ . ./games; ./e board $g1,STATUS_SCHEDULED $g2,STATUS_SCHEDULED >day; fetch-cards --provider espn --from day --now 2026-03-10T14:00:00Z
  news	event	starts_at	home	away	race	why
  new	1	2026-03-10T23:00:00Z	Harbor	Summit		
  new	2	2026-03-11T02:30:00Z	Delta	Ridge		
  fetch-cards: events=2 new=2 moved=0 off=0 unchanged=0 skipped=0
  $ fetch-cards --provider espn --from day --now 2026-03-10T14:05:00Z
  fetch-cards: events=2 new=0 moved=0 off=0 unchanged=2 skipped=0

Prices of another source are of the same match:

  $ echo '[{"id":"a1","sport_key":"basketball_nba","commence_time":"2026-03-10T23:10:00Z","home_team":"Harbor","away_team":"Summit","bookmakers":[{"key":"fanduel","title":"FanDuel","last_update":"2026-03-10T14:00:00Z","markets":[{"key":"h2h","outcomes":[{"name":"Summit","price":2.1},{"name":"Harbor","price":1.8}]}]}]}]' >odds; fetch-odds --provider the-odds-api --from odds --now 2026-03-10T14:10:00Z
  fetch-odds: events=1 quotes=2 new=2 unchanged=0 withdrawn=0 skipped=0
  $ sqlite3 data/bets/bets.db 'SELECT event, provider, provider_id FROM event_ref ORDER BY 1, 2'
  1|espn|401
  1|the-odds-api|a1
  2|espn|402

A game that is moved is said to be, and so is one that was called off; what state it is
in is ESPN's own "post", as that of a final:

  $ . ./games; ./e board ${g1/23:00/23:30},STATUS_SCHEDULED $g2,STATUS_POSTPONED >later; fetch-cards --provider espn --from later --now 2026-03-10T20:00:00Z
  news	event	starts_at	home	away	race	why
  moved	1	2026-03-10T23:10:00Z	Harbor	Summit		
  off	2	2026-03-11T02:30:00Z	Delta	Ridge		
  fetch-cards: events=2 new=0 moved=1 off=1 unchanged=0 skipped=0
  $ fetch-cards --provider espn --from later --now 2026-03-10T20:05:00Z
  fetch-cards: events=2 new=0 moved=0 off=0 unchanged=2 skipped=0
  $ sqlite3 data/bets/bets.db 'SELECT event, status_word.name FROM result JOIN status_word ON status_word.id = status'
  2|postponed

An entry that makes no sense costs itself. A document that is none, or is another, is an
error and no day without games; a day without games is none:

  $ . ./games; ./e board $g1,STATUS_SCHEDULED 403,2026-03-10T24:00Z,3:Ayr,4:Bath,STATUS_SCHEDULED 404,2026-03-10T23:00Z,3:Ayr,4:Bath,STATUS_DELAYED 405,2026-03-10T23:00Z,-1:TBD,4:Bath,STATUS_SCHEDULED 406,2026-03-10T23:00Z,4:Bath,4:Bath,STATUS_SCHEDULED >odd; fetch-cards --provider espn --from odd --now 2026-03-10T20:10:00Z
  news	event	starts_at	home	away	race	why
  moved	1	2026-03-10T23:00:00Z	Harbor	Summit		
  skipped						events[1].competitions[0].date: not a UTC time like 2026-03-01T19:30:00Z: '2026-03-10T24:00:00Z'
  skipped						events[2].competitions[0].status.type.name: no status that is known: 'STATUS_DELAYED'
  skipped						events[3].competitions[0].competitors[1].team: not known yet who plays
  skipped						events[4].competitions[0].competitors: home and away are the same
  fetch-cards: events=1 new=0 moved=1 off=0 unchanged=0 skipped=4
  [3]
  $ sed 's/"slug":"nba"/"slug":"wnba"/' day >other; echo '<html>403 Forbidden</html>' >html; echo '{"code":404,"message":"Error invoking GET"}' >none; for file in other html none; do fetch-cards --provider espn --from $file; done
  fetch-cards: other: leagues[0].slug: not the NBA's
  fetch-cards: html: byte 0: not JSON: Invalid value.
  fetch-cards: none: events: missing
  [65]
  $ ./e board >free; fetch-cards --provider espn --from free
  fetch-cards: events=0 new=0 moved=0 off=0 unchanged=0 skipped=0

Asked of a server: a game day of New York, whatever day it is in UTC, and the days after it;
an answer that fails is listed, and the others are asked:

  $ echo 'sed -i "s#base_url:.*#base_url: $ANSWERING}#" config/betops.yaml; fetch-cards --provider espn "$@"' >ask; sed -i 's/^providers:/&\n  espn: {base_url: }/' config/betops.yaml
  $ answering day free -- bash ask --days 2 --now 2026-03-11T03:00:00Z; cat requests
  fetch-cards: events=2 new=0 moved=0 off=0 unchanged=2 skipped=0
  GET /apis/site/v2/sports/basketball/nba/scoreboard?dates=20260310 HTTP/1.1
  GET /apis/site/v2/sports/basketball/nba/scoreboard?dates=20260311 HTTP/1.1
  $ printf 'HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}' >404; answering day 404 free -- bash ask --date 2026-03-10 --days 3 --now 2026-03-10T14:00:00Z; cat requests
  news	event	starts_at	home	away	race	why
  skipped						scoreboard 2026-03-11: espn/scoreboard?dates=20260311: HTTP status 404
  fetch-cards: events=2 new=0 moved=0 off=0 unchanged=2 skipped=1
  GET /apis/site/v2/sports/basketball/nba/scoreboard?dates=20260310 HTTP/1.1
  GET /apis/site/v2/sports/basketball/nba/scoreboard?dates=20260311 HTTP/1.1
  GET /apis/site/v2/sports/basketball/nba/scoreboard?dates=20260312 HTTP/1.1
  $ printf 'HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\n{}' >403; answering 403 free -- bash ask --date 2026-03-10 --days 3
  fetch-cards: espn/scoreboard?dates=20260310: HTTP status 403
  [69]
  $ fetch-cards --provider espn --days 40
  fetch-cards: --days: 1 to 31 was expected: '40'
  [64]
  $ fetch-cards --provider espn --date 10.3.2026
  fetch-cards: --date: not a date like 2026-03-01: '10.3.2026'
  [64]
  $ fetch-cards --provider football-data
  fetch-cards: no such provider: 'football-data' (the-odds-api, espn, nba-com, racecards, ndjson)
  [64]
  $ fetch-odds --provider espn
  fetch-odds: no such provider: 'espn' (the-odds-api, football-data, betfair, betfair-stream, ndjson)
  [64]

With rosters, each team that plays is asked once who is on it:

  $ ./e roster 2:Harbor '21:Caleb Marsh' '22:Ivo Kranjcec' >harbor; ./e roster 5:Summit '51:Ned Oakes Jr.' >summit; ./e roster 7:Ridge '71:Al Byrd' >ridge; ./e roster 9:Delta '91:Cody Marsh' '92:Caleb Marsh' >delta
  $ answering day day harbor summit ridge delta -- bash ask --rosters --date 2026-03-10 --days 2 --now 2026-03-10T14:00:00Z; cat requests
  fetch-cards: Delta: another player of that name is known: this is 'Caleb Marsh (espn 92)'
  fetch-cards: events=4 new=0 moved=0 off=0 unchanged=4 skipped=0 players=6 players_new=6 players_moved=0 noted=1
  GET /apis/site/v2/sports/basketball/nba/scoreboard?dates=20260310 HTTP/1.1
  GET /apis/site/v2/sports/basketball/nba/scoreboard?dates=20260311 HTTP/1.1
  GET /apis/site/v2/sports/basketball/nba/teams/2/roster HTTP/1.1
  GET /apis/site/v2/sports/basketball/nba/teams/5/roster HTTP/1.1
  GET /apis/site/v2/sports/basketball/nba/teams/7/roster HTTP/1.1
  GET /apis/site/v2/sports/basketball/nba/teams/9/roster HTTP/1.1
  $ sqlite3 data/bets/bets.db "SELECT player.name, team.name, plays_for.name, source, provider_id FROM plays_for JOIN participant AS player ON player.id = player JOIN participant AS team ON team.id = team JOIN participant_ref ON participant_ref.participant = player ORDER BY 5"
  Caleb Marsh|Harbor|Caleb Marsh|espn|21
  Ivo Kranjcec|Harbor|Ivo Kranjcec|espn|22
  Ned Oakes Jr.|Summit|Ned Oakes Jr.|espn|51
  Al Byrd|Ridge|Al Byrd|espn|71
  Cody Marsh|Delta|Cody Marsh|espn|91
  Caleb Marsh (espn 92)|Delta|Caleb Marsh|espn|92

Who is traded is on another list, whichever comes first; who is on none plays for nobody. A
list of nobody is an error, not a team without players:

  $ ./e roster 2:Harbor '22:Ivo Kranjcec' >harbor; ./e roster 9:Delta '91:Cody Marsh' '92:Caleb Marsh' '21:Caleb Marsh' >delta; for file in harbor delta harbor; do fetch-cards --provider espn --from $file --now 2026-03-11T14:00:00Z; done
  fetch-cards: Harbor: Caleb Marsh is not on the list any more
  fetch-cards: events=0 new=0 moved=0 off=0 unchanged=0 skipped=0 players=1 players_new=0 players_moved=1 noted=1
  fetch-cards: Delta: Caleb Marsh plays for this team now
  fetch-cards: events=0 new=0 moved=0 off=0 unchanged=0 skipped=0 players=3 players_new=0 players_moved=1 noted=1
  fetch-cards: events=0 new=0 moved=0 off=0 unchanged=0 skipped=0 players=1 players_new=0 players_moved=0
  $ sqlite3 data/bets/bets.db "SELECT player.name, team.name, datetime(since, 'unixepoch') FROM plays_for JOIN participant AS player ON player.id = player LEFT JOIN participant AS team ON team.id = team WHERE player.name = 'Caleb Marsh' ORDER BY 3"
  Caleb Marsh|Harbor|2026-03-10 14:00:00
  Caleb Marsh|Delta|2026-03-11 14:00:00
  $ echo '{"team":{"id":"2","displayName":"Harbor"},"athletes":[]}' | fetch-cards --provider espn --from -
  fetch-cards: -: athletes: nobody is there
  [65]

An answer that is kept is replayed:

  $ fetch-cards --provider espn --from day --record --now 2026-03-10T21:00:00Z -q; fetch-cards --provider espn --from raw/espn/2026-03-10/*.zst --now 2026-03-10T21:00:00Z
  fetch-cards: events=2 new=0 moved=0 off=0 unchanged=2 skipped=0
