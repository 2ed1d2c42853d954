The events of The Odds API, whose list costs nothing: they are there before anybody has paid for their prices.

  $ init-home home --desk nba -q >/dev/null
  $ sed -i 's|^  the-odds-api:|&\n    base_url: SERVER|' home/config/betops.yaml
  $ printf '%s\n' 'sed -i "s|base_url: .*|base_url: $ANSWERING|" home/config/betops.yaml' 'export ODDS_API_KEY=0123456789SECRET0123456789' 'fetch-cards --home home --provider the-odds-api "$@" 2>&1 | sed "s|$ANSWERING|SERVER|"' 'exit ${PIPESTATUS[0]}' >ask
  $ event() { printf '{"id":"%s","sport_key":"%s","sport_title":"NBA","commence_time":"%s","home_team":"%s","away_team":"%s"}' "$@"; }; declare -f event >event
  $ . ./event; echo "[$(event a basketball_nba 2026-01-11T00:10:00Z 'Chicago Bulls' 'Miami Heat'),$(event b basketball_nba 2026-01-11T03:10:00Z 'Phoenix Suns' 'Denver Nuggets')]" >body
  $ printf 'HTTP/1.1 200 OK\r\nx-requests-last: 0\r\nx-requests-remaining: 480\r\n\r\n' | cat - body >answer
  $ answering answer -- bash ask --sport basketball_nba --now 2026-01-10T12:00:00Z
  news	event	starts_at	home	away	race	why
  new	1	2026-01-11T00:10:00Z	Chicago Bulls	Miami Heat		
  new	2	2026-01-11T03:10:00Z	Phoenix Suns	Denver Nuggets		
  fetch-cards: events=2 new=2 moved=0 off=0 unchanged=0 skipped=0
  $ sed 's|apiKey=[^&]*|apiKey=KEY|' requests
  GET /v4/sports/basketball_nba/events?apiKey=KEY&dateFormat=iso HTTP/1.1
  $ answering answer -- bash ask --sport basketball_nba --record --now 2026-01-10T12:05:00Z
  fetch-cards: events=2 new=0 moved=0 off=0 unchanged=2 skipped=0
  $ sqlite3 home/data/bets/bets.db "SELECT scope, events, credits, credits_left FROM poll"
  cards events basketball_nba|2|0|480
  cards events basketball_nba|2|0|480

What is recorded is replayed, and one that is moved or makes no sense is said to be:

  $ fetch-cards --home home --provider the-odds-api --from home/raw/the-odds-api/*/*.zst --now 2026-01-10T12:10:00Z
  fetch-cards: events=2 new=0 moved=0 off=0 unchanged=2 skipped=0
  $ . ./event; echo "[$(event a basketball_nba 2026-01-11T00:40:00Z 'Chicago Bulls' 'Miami Heat'),$(event a basketball_nba 2026-01-11T00:40:00Z 'Chicago Bulls' 'Miami Heat'),$(event c basketball_nba later 'Utah Jazz' 'Boston Celtics')]" | fetch-cards --home home --provider the-odds-api --from - --now 2026-01-10T12:15:00Z
  news	event	starts_at	home	away	race	why
  moved	1	2026-01-11T00:40:00Z	Chicago Bulls	Miami Heat		
  skipped						[1]: the event is listed twice
  skipped						[2].commence_time: not a UTC time like 2026-03-01T19:30:00Z: 'later'
  fetch-cards: events=1 new=0 moved=1 off=0 unchanged=0 skipped=2
  [3]

An answer of another sport is none, and neither is a page:

  $ . ./event; printf 'HTTP/1.1 200 OK\r\n\r\n[%s]' "$(event n icehockey_nhl 2026-01-11T00:10:00Z Devils Sabres)" >other; answering other -- bash ask --sport basketball_nba --now 2026-01-10T12:20:00Z
  fetch-cards: SERVER/v4/sports/basketball_nba/events: asked for basketball_nba, and event 'n' is of icehockey_nhl; nothing is stored
  [65]
  $ printf '<html>Just a moment...</html>' >page; answering page -- bash ask --sport basketball_nba --now 2026-01-10T12:20:00Z
  fetch-cards: SERVER/v4/sports/basketball_nba/events: byte 0: not JSON: Invalid value.
  [65]
  $ fetch-cards --home home --provider the-odds-api
  fetch-cards: the-odds-api: --sport or --from is needed
  [64]

It is no answer on prices: of these nobody has asked.

  $ { healthcheck --home home --now 2026-01-10T19:00:00Z --format tsv || true; } 2>/dev/null | grep quotes- | cut -f 1,3
  quotes-the-odds-api	never asked, events within 24 h: 2

The plan has the games, and opens them:

  $ fetch-odds --home home --plan --now 2026-01-10T12:20:00Z
  at	until	use	games	credits	state
  2026-01-10T12:20:00Z	2026-01-11T03:10:00Z	opening	2	3	due
  2026-01-10T19:55:00Z	2026-01-10T21:55:00Z	runs	2	3	planned
  2026-01-10T21:55:00Z	2026-01-11T03:10:00Z	runs	2	3	planned
  2026-01-11T00:25:00Z	2026-01-11T00:40:00Z	closing	1	3	planned
  2026-01-11T02:55:00Z	2026-01-11T03:10:00Z	closing	1	3	planned
  fetch-odds: captures=5 next=2026-01-10T19:55:00Z credits=15 credits_left=480 reserve=100 others=88 given_up=0 shortfall=0 until=2026-02-01T00:00:00Z
