What is wrong with a command line or a home is said before anything is asked (N10).

  $ fetch-odds --provider ndjson --from x
  fetch-odds: . is not a home: it has no config/betops.yaml; make one with 'init-home DIR --desk football', or name yours with --home or BETOPS_HOME
  [66]
  $ init-home home --desk football -q >/dev/null
  $ fetch-odds --home home
  fetch-odds: --provider is needed
  [64]
  $ fetch-odds --home home --provider betfred
  fetch-odds: no such provider: 'betfred' (the-odds-api, football-data, betfair, betfair-stream, ndjson)
  [64]
  $ fetch-odds --home home --provider ndjson
  fetch-odds: ndjson: --from is needed
  [64]
  $ fetch-odds --home home --provider ndjson --from nothing
  fetch-odds: cannot open nothing: No such file or directory
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

A key that everybody on the way could read is warned of; to this machine there is no way:

  $ echo ODDS_API_KEY=walnutharbour41 >> home/.env; sed -i 's|^  the-odds-api:|&\n    base_url: http://odds.invalid|' home/config/betops.yaml
  $ timeout 60 fetch-odds --home home --provider the-odds-api --sport soccer_epl 2>&1 | grep 'the key' || :
  fetch-odds: the key ODDS_API_KEY goes to http://odds.invalid readable by all on the way: use https://
  $ sed -i 's|http://odds.invalid|http://127.0.0.1:9|' home/config/betops.yaml; timeout 60 fetch-odds --home home --provider the-odds-api --sport soccer_epl 2>&1 | grep -c 'the key'
  0
  [1]
