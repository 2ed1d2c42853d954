The Odds API, played by a server with prepared answers.

  $ init-home home --desk football -q >/dev/null
  $ sed -i 's|^  the-odds-api:|&\n    base_url: SERVER|' home/config/betops.yaml
  $ printf '%s\n' 'sed -i "s|base_url: .*|base_url: $ANSWERING|" home/config/betops.yaml' 'export ODDS_API_KEY=0123456789SECRET0123456789' 'fetch-odds --home home --provider the-odds-api --now 2026-01-10T12:00:00Z "$@" 2>&1 | sed "s|$ANSWERING|SERVER|"' 'exit ${PIPESTATUS[0]}' >ask
  $ printf '[{"id":"e1","sport_key":"basketball_nba","commence_time":"2026-01-11T00:10:00Z","home_team":"Bulls","away_team":"Heat","bookmakers":[{"key":"fanduel","last_update":"2026-01-10T11:58:00Z","markets":[{"key":"h2h","outcomes":[{"name":"Heat","price":2.4},{"name":"Bulls","price":1.61}]}]}]}]' >body
  $ printf 'HTTP/1.1 200 OK\r\nx-requests-last: 1\r\nx-requests-remaining: 497\r\n\r\n' | cat - body >answer
  $ answering answer -- bash ask --sport basketball_nba
  fetch-odds: events=1 quotes=2 new=2 unchanged=0 withdrawn=0 skipped=0 credits=1 credits_left=497
  $ sed 's|apiKey=[^&]*|apiKey=KEY|' requests
  GET /v4/sports/basketball_nba/odds?apiKey=KEY&regions=us&markets=h2h&oddsFormat=decimal&dateFormat=iso HTTP/1.1
  $ answering answer -- bash ask --sport basketball_nba --markets h2h
  fetch-odds: events=1 quotes=2 new=0 unchanged=2 withdrawn=0 skipped=0 credits=1 credits_left=497

The outcomes are told by name, whatever their order (P3):

  $ sqlite3 home/data/bets/bets.db "SELECT name, price_returned * 1.0 / price_staked FROM quote JOIN selection ON selection.id = selection JOIN side_word ON side_word.id = side ORDER BY name"
  away|2.4
  home|1.61

A dry run asks nothing; a run that would eat into the reserve does not start (P16):

  $ answering answer -- bash ask --sport basketball_nba --markets h2h,spreads,totals --regions us,uk -n
  fetch-odds: events=0 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0 predicted=6 credits_left=497
  $ wc -l <requests
  0
  $ sed -i 's|credit_reserve: 50 |credit_reserve: 495|' home/config/betops.yaml
  $ answering answer -- bash ask --sport basketball_nba --markets h2h,spreads,totals
  fetch-odds: not asked: 497 credits are left, this costs 3, and 495 are kept in reserve
  [75]
  $ wc -l <requests
  0
  $ sed -i 's|credit_reserve: 495|credit_reserve: 50 |' home/config/betops.yaml

Quotas are renewed with the month, so that what was left in an earlier one says
nothing:

  $ answering answer -- bash ask --sport basketball_nba -n --now 2026-02-01T00:00:00Z
  fetch-odds: events=0 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0 predicted=1

An empty answer is a poll that saw nothing, and the price is gone (P13):

  $ printf 'HTTP/1.1 200 OK\r\nx-requests-last: 0\r\nx-requests-remaining: 497\r\n\r\n[]' >empty
  $ answering empty -- bash ask --sport basketball_nba --now 2026-01-10T12:15:00Z
  fetch-odds: events=0 quotes=0 new=0 unchanged=0 withdrawn=2 skipped=0 credits=0 credits_left=497
  $ sqlite3 home/data/bets/bets.db "SELECT scope, events, entries, credits, credits_left FROM poll ORDER BY id"
  odds basketball_nba h2h us|1|2|1|497
  odds basketball_nba h2h us|1|2|1|497
  odds basketball_nba h2h us|0|0|0|497

Refusals, by their class; nobody is ever shown the key, and nothing is stored (P13):

  $ sha256sum home/data/bets/bets.db >before
  $ refuse() { printf 'HTTP/1.1 %s No\r\n\r\n{"message":"No: 0123456789SECRET0123456789","error_code":"%s"}' "$1" "$2"; }; declare -f refuse >refuse
  $ . ./refuse; refuse 401 INVALID_KEY >r; answering r -- bash ask --sport basketball_nba
  fetch-odds: SERVER/v4/sports/basketball_nba/odds: No: *** (HTTP status 401): look at ODDS_API_KEY
  [78]
  $ . ./refuse; refuse 401 OUT_OF_USAGE_CREDITS >r; answering r r -- bash ask --sport basketball_nba
  fetch-odds: SERVER/v4/sports/basketball_nba/odds: No: *** (HTTP status 401): the credits are used up
  [69]
  $ wc -l <requests
  1
  $ . ./refuse; refuse 404 UNKNOWN_SPORT >r; answering r -- bash ask --sport basketball_nbaa
  fetch-odds: SERVER/v4/sports/basketball_nbaa/odds: No: *** (HTTP status 404)
  [69]
  $ . ./refuse; refuse 422 INVALID_MARKET >r; answering r -- bash ask --sport basketball_nba --markets foo
  fetch-odds: SERVER/v4/sports/basketball_nba/odds: No: *** (HTTP status 422)
  [64]
  $ printf '[{"id":"e1"' >cut; answering cut -- bash ask --sport basketball_nba
  fetch-odds: SERVER/v4/sports/basketball_nba/odds: byte 11: not JSON: Missing a comma or '}' after an object member.
  [65]
  $ printf '<html>Just a moment...</html>' >page; answering page -- bash ask --sport basketball_nba
  fetch-odds: SERVER/v4/sports/basketball_nba/odds: byte 0: not JSON: Invalid value.
  [65]
  $ printf RESET >reset; answering reset reset reset -- bash ask --sport basketball_nba
  fetch-odds: SERVER/v4/sports/basketball_nba/odds: Failure when receiving data from the peer
  [75]
  $ sha256sum -c before
  home/data/bets/bets.db: OK

Of several sports, one that the provider does not have is dropped:

  $ . ./refuse; refuse 404 UNKNOWN_SPORT >r; answering r answer -- bash ask --sport basketball_aba,basketball_nba
  where	reason
  basketball_aba	SERVER/v4/sports/basketball_aba/odds: No: *** (HTTP status 404)
  fetch-odds: events=1 quotes=2 new=0 unchanged=2 withdrawn=0 skipped=1 credits=1 credits_left=497
  [3]

Used-up credits end the run: the other sports are not asked.

  $ . ./refuse; refuse 401 OUT_OF_USAGE_CREDITS >r; answering answer r answer -- bash ask --sport basketball_nba,icehockey_nhl,tennis_wta
  where	reason
  icehockey_nhl	SERVER/v4/sports/icehockey_nhl/odds: No: *** (HTTP status 401): the credits are used up
  fetch-odds: events=1 quotes=2 new=0 unchanged=2 withdrawn=0 skipped=1 credits=1 credits_left=497
  [3]
  $ wc -l <requests
  2

A rate limit is waited out (P14):

  $ printf 'HTTP/1.1 429 Slow down\r\nRetry-After: 0\r\n\r\n' >limit
  $ answering limit limit answer -- bash ask --sport basketball_nba
  fetch-odds: events=1 quotes=2 new=0 unchanged=2 withdrawn=0 skipped=0 credits=1 credits_left=497

Without a key, or without a server:

  $ fetch-odds --home home --provider the-odds-api --sport basketball_nba 2>&1 | sed 's|: put.*||'
  fetch-odds: ODDS_API_KEY is not set
  [78]
  $ ODDS_API_KEY=SECRET fetch-odds --home home --provider the-odds-api --sport basketball_nba 2>&1 | sed 's|http://[0-9.:]*|SERVER|; s|: Failed.*|: Failed|'
  fetch-odds: SERVER/v4/sports/basketball_nba/odds: Couldn't connect to server
  [75]
