Finals of the NBA from ESPN: by period, with overtime, and what was called off.

  $ ln -s "$TESTDIR"/../fetch-cards/espn e; init-home . --desk football -q >made
  $ echo g1=401,2026-03-10T23:00Z,2:Harbor,5:Summit g2=402,2026-03-11T02:30Z,9:Delta,7:Ridge g3=403,2026-03-10T23:00Z,1:Fen,3:Moor g4=404,2026-03-10T23:30Z,4:Ayr,6:Bath >games
  $ . ./games; ./e board $g1,STATUS_FINAL,100,98,'20 25 30 25','20 24 30 24' $g2,STATUS_FINAL,118,116,'20 25 30 25 10 8','20 24 30 26 10 6' $g3,STATUS_IN_PROGRESS,50,40,'30 20','20 20' $g4,STATUS_POSTPONED >board; fetch-results --provider espn --from board --now 2026-03-11T06:00:00Z
  fetch-results: results=3 new=3 revised=0 unchanged=0 unfinished=1 skipped=0 unmatched=2
  $ fetch-results --provider espn --from board --now 2026-03-11T06:05:00Z
  fetch-results: results=3 new=0 revised=0 unchanged=3 unfinished=1 skipped=0 unmatched=2
  $ sqlite3 data/bets/bets.db "SELECT event, period, scope_word.name, home, away FROM score JOIN scope_word ON scope_word.id = scope ORDER BY 1, 2, 3"
  1|game|regulation|100|98
  1|game|with_overtime|100|98
  1|h1|any|45|44
  1|q1|any|20|20
  1|q2|any|25|24
  1|q3|any|30|30
  1|q4|any|25|24
  2|game|regulation|100|100
  2|game|with_overtime|118|116
  2|h1|any|45|44
  2|q1|any|20|20
  2|q2|any|25|24
  2|q3|any|30|30
  2|q4|any|25|26
  $ sqlite3 data/bets/bets.db 'SELECT event, status_word.name FROM result JOIN status_word ON status_word.id = status'
  1|final
  2|final
  3|postponed

The state of a postponed game is "post", and a score of nothing is no result. A final that
contradicts itself costs itself:

  $ . ./games; ./e board $g1,STATUS_FINAL,100,98,'20 25 30 25','20 24 30 24' $g3,STATUS_FINAL,101,98,'20 25 30 25','20 24 30 24' $g4,STATUS_SUSPENDED,60,50,'30 30','25 25' >odd; fetch-results --provider espn --from odd --now 2026-03-11T06:10:00Z
  where	reason
  events[1].competitions[0]	the periods come to 100-98, and the score is 101-98
  events[2].competitions[0].status.type.name	no status that is known: 'STATUS_SUSPENDED'
  fetch-results: results=1 new=0 revised=0 unchanged=1 unfinished=0 skipped=2 unmatched=1
  [3]
  $ . ./games; for score in 98,98,"'20 24 30 24'","'20 24 30 24'" 75,74,"'20 25 30'","'20 24 30'" 104,100,"'20 25 30 25 4'","'20 24 30 24 2'" 50,40,,; do eval ./e board $g3,STATUS_FINAL,$score | fetch-results --provider espn --from - --now 2026-03-11T06:10:00Z -n; done
  fetch-results: -: none of it can be used; events[0].competitions[0]: final, and the score is level
  fetch-results: -: none of it can be used; events[0].competitions[0]: final before the last quarter
  fetch-results: -: none of it can be used; events[0].competitions[0]: overtime after a score that is not level
  fetch-results: basketball_nba: new names: Fen, Moor
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=1 noted=1
  $ sed 's/"completed":true/"completed":false/' board | fetch-results --provider espn --from - --now 2026-03-11T06:10:00Z -n
  fetch-results: results=2 new=0 revised=0 unchanged=2 unfinished=2 skipped=0 unmatched=1

Yesterday's and today's games of New York, and the summary of each final, half a second
apart; a summary that is not there is listed:

  $ echo 'sed -i "s#base_url:.*#base_url: $ANSWERING}#" config/betops.yaml; time fetch-results --provider espn "$@"' >ask; sed -i 's/^providers:/&\n  espn: {base_url: x}/' config/betops.yaml
  $ ./e roster 2:Harbor '21:Caleb Marsh' >harbor; ./e roster 5:Summit '51:Ned Oakes' >summit; for team in harbor summit; do fetch-cards --provider espn --from $team --now 2026-03-10T14:00:00Z -q; done
  $ . ./games; ./e box $g1,STATUS_FINAL,100,98,'20 25 30 25','20 24 30 24' '21:Caleb Marsh:48:100:6:4:3' -- '51:Ned Oakes:48:98:9:2:0' >box; printf 'HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}' >404; ./e board >free
  $ answering board free box 404 -- bash ask --boxes --now 2026-03-11T15:00:00Z 2>said; grep -v '^$\|user\|sys\|real' said; cat requests; (($(sed -n 's/real.*m\([0-9]*\).*/\1/p' said) >= 2)) && echo paced
  where	reason
  summary 402	espn/summary?event=402: HTTP status 404
  fetch-results: results=4 new=0 revised=1 unchanged=3 unfinished=1 skipped=1 unmatched=3
  GET /apis/site/v2/sports/basketball/nba/scoreboard?dates=20260310 HTTP/1.1
  GET /apis/site/v2/sports/basketball/nba/scoreboard?dates=20260311 HTTP/1.1
  GET /apis/site/v2/sports/basketball/nba/summary?event=401 HTTP/1.1
  GET /apis/site/v2/sports/basketball/nba/summary?event=402 HTTP/1.1
  paced
  $ sqlite3 data/bets/bets.db 'SELECT name, stat, value FROM box JOIN participant ON participant.id = participant ORDER BY 1, 2'
  Caleb Marsh|assists|4
  Caleb Marsh|minutes|48
  Caleb Marsh|points|100
  Caleb Marsh|rebounds|6
  Caleb Marsh|threes|3
  Ned Oakes|assists|2
  Ned Oakes|minutes|48
  Ned Oakes|points|98
  Ned Oakes|rebounds|9
  Ned Oakes|threes|0

Where it is known who plays, other sources find those players, too, and make none:

  $ printf '{"sport":"basketball","league":"basketball_nba","home":"Harbor","away":"Summit","starts_at":"2026-03-10T23:00:00Z","status":"final","home_score":100,"away_score":98,"box":[{"player":"C. Marsh","stats":{"steals":2}},{"player":"Oakley, Ned","stats":{"steals":1}}]}' | fetch-results --provider ndjson --from - --now 2026-03-11T16:00:00Z
  where	reason
  basketball_nba/2026-03-10T23:00:00Z/Harbor/Summit	left out of the box score: 'Oakley, Ned' is no player of either team
  fetch-results: results=1 new=0 revised=1 unchanged=0 unfinished=0 skipped=1 unmatched=1
  [3]
  $ sqlite3 data/bets/bets.db "SELECT name, stat, value FROM box JOIN participant ON participant.id = participant WHERE revision = (SELECT max(revision) FROM box AS newer WHERE newer.event = box.event) AND name LIKE 'Caleb%' ORDER BY stat; SELECT count(*) FROM participant WHERE role = 1"
  Caleb Marsh|assists|4
  Caleb Marsh|minutes|48
  Caleb Marsh|points|100
  Caleb Marsh|rebounds|6
  Caleb Marsh|steals|2
  Caleb Marsh|threes|3
  2
