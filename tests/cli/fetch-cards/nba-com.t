A season's schedule of NBA.com, kept with a browser: its games are those of ESPN.

  $ init-home . --desk football -q >made; ln -s "$TESTDIR"/espn e
  $ printf '{"leagueSchedule":{"gameDates":[{"games":[{"gameId":"0022500165","gameStatus":3,"gameStatusText":"Final/OT","postponedStatus":"N","gameDateTimeEst":"2026-03-10T22:30:00Z","gameDateTimeUTC":"2026-03-11T02:30:00Z","homeTeam":{"teamId":2,"teamCity":"LA","teamName":"Clippers","score":108},"awayTeam":{"teamId":7,"teamCity":"Made","teamName":"Summit","score":106}}]}]}}' >schedule
  $ fetch-cards --provider nba-com --from schedule --now 2026-03-01T10:00:00Z
  news	event	starts_at	home	away	race	why
  new	1	2026-03-11T02:30:00Z	Los Angeles Clippers	Made Summit		
  fetch-cards: events=1 new=1 moved=0 off=0 unchanged=0 skipped=0
  $ ./e board '401,2026-03-11T02:30Z,12:LA Clippers,5:Made Summit,STATUS_SCHEDULED' | fetch-cards --provider espn --from - --now 2026-03-01T10:05:00Z
  fetch-cards: events=1 new=0 moved=0 off=0 unchanged=1 skipped=0
  $ fetch-results --provider nba-com --from schedule --now 2026-03-11T12:00:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=1
  $ sqlite3 data/bets/bets.db 'SELECT scope_word.name, home, away FROM score JOIN scope_word ON scope_word.id = scope'
  with_overtime|108|106

The Odds API has another name of the Clippers, and a new home knows it:

  $ echo '[{"id":"a1","sport_key":"basketball_nba","commence_time":"2026-03-11T02:40:00Z","home_team":"Los Angeles Clippers","away_team":"Made Summit","bookmakers":[]}]' | fetch-odds --provider the-odds-api --from - --now 2026-03-01T14:10:00Z
  fetch-odds: events=1 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0
  $ sqlite3 data/bets/bets.db 'SELECT event, provider FROM event_ref ORDER BY 1, 2'
  1|espn
  1|nba-com
  1|the-odds-api

NBA.com is not asked, and its refusal is no schedule:

  $ fetch-cards --provider nba-com
  fetch-cards: nba-com: --from is needed: NBA.com answers browsers alone; keep its scheduleLeagueV2.json with one
  [64]
  $ echo '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD></HTML>' | fetch-cards --provider nba-com --from -
  fetch-cards: -: byte 0: not JSON: Invalid value.
  [65]
