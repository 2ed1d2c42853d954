What is wrong with a command line or a home is said before anything is asked (N10).

  $ fetch-odds --provider ndjson --from x
  fetch-odds: . is not a home: it has no config/betops.yaml; make one with 'init-home DIR --desk football', or name yours with --home or BETOPS_HOME
  [66]
  $ init-home home --desk football -q >/dev/null
  $ fetch-odds --home home
  fetch-odds: --provider is needed
  [64]
  $ fetch-odds --home home --provider betfair
  fetch-odds: no such provider: 'betfair' (the-odds-api, football-data, ndjson)
  [64]
  $ fetch-odds --home home --provider ndjson
  fetch-odds: ndjson: --from is needed
  [64]
  $ fetch-odds --home home --provider ndjson --from nothing
  fetch-odds: nothing: No such file or directory
  [66]
  $ fetch-odds --home home --provider football-data --league E0
  fetch-odds: football-data: --league and --season, or --from, are needed
  [64]
  $ fetch-odds --home home --provider football-data --league E0 --season 2023
  fetch-odds: not a season like 2023-24: '2023'
  [64]
  $ fetch-odds --home home --provider the-odds-api --sport NBA
  fetch-odds: --sport: names with commas between were expected: 'NBA'
  [64]
  $ fetch-odds --home home --provider the-odds-api --sport basketball_nba
  fetch-odds: ODDS_API_KEY is not set: put ODDS_API_KEY=... into home/.env
  [78]
  $ fetch-odds --home home --provider the-odds-api --from x --odds-format fractional
  fetch-odds: --odds-format: decimal or american was expected: 'fractional'
  [64]
  $ fetch-odds --home home --provider ndjson --frm x
  fetch-odds: Option ‘frm’ does not exist
  [64]
  $ rm home/data/bets/bets.db
  $ fetch-odds --home home --provider ndjson --from - </dev/null
  fetch-odds: home/data/bets/bets.db: there is no store; make one with 'init-home DIR --desk football'
  [66]
