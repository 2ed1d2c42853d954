A home for an NBA desk, whose league has thirty names:

  $ init-home desk --desk nba -q
  made
  config
  data/bets
  raw
  models
  logs
  reports
  backups
  logs/alerts.log
  .env
  config/betops.yaml
  data/bets/bets.db
  $ printf '%s\n' '[{"id":"a","sport_key":"basketball_nba","sport_title":"NBA","commence_time":"2025-01-10T00:00:00Z","home_team":"Boston Celtics","away_team":"Miami Heat","bookmakers":[]},' '{"id":"b","sport_key":"basketball_nba","sport_title":"NBA","commence_time":"2025-01-10T00:00:00Z","home_team":"Bostn Celtics","away_team":"Chicago Bulls","bookmakers":[]}]' >odds.json
  $ fetch-odds --home desk --provider the-odds-api --from odds.json --now 2025-01-09T15:00:00Z
  where	reason
  b	'Bostn Celtics' is no name of basketball_nba; the nearest is 'Boston Celtics'
  fetch-odds: events=1 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=1
  [3]
