What the configuration captures, and when: a plan of starts and credits.

  $ init-home other --desk football -q >/dev/null; fetch-odds --home other --plan
  fetch-odds: config/betops.yaml has no section 'capture': nothing is planned
  [78]
  $ init-home home --desk nba -q >/dev/null
  $ sed -i 's|^  the-odds-api:|&\n    base_url: SERVER|' home/config/betops.yaml
  $ sed -n '/^capture:/,/^$/p' home/config/betops.yaml
  capture:
    sport: basketball_nba
    markets: [h2h, spreads, totals]
    regions: [us]              # or books: [draftkings, fanduel]
    closing_within_minutes: 15 # of each start; games that begin together share an answer
    runs: ["15:00", "17:00"]   # of gen-bets, here: prices come just before
    uses: [closing, runs, opening]   # where credits run short, the last is given up first
    other_credits_a_day: 4     # that other jobs need: fetch-results, twice
  $ cp home/config/betops.yaml whole.yaml

Three games of an evening, two of which begin within minutes of each other:

  $ game() { printf '{"id":"%s","sport_key":"basketball_nba","commence_time":"%s","home_team":"%s","away_team":"%s","bookmakers":[{"key":"fanduel","last_update":"2026-01-09T00:00:00Z","markets":[{"key":"h2h","outcomes":[{"name":"%s","price":1.9},{"name":"%s","price":2.0}]}]}]}' "$1" "$2" "$3" "$4" "$3" "$4"; }; declare -f game >game
  $ . ./game; echo "[$(game a 2026-01-11T00:10:00Z 'Chicago Bulls' 'Miami Heat'),$(game b 2026-01-11T00:15:00Z 'Utah Jazz' 'Boston Celtics'),$(game c 2026-01-11T03:10:00Z 'Phoenix Suns' 'Denver Nuggets')]" >body
  $ fetch-odds --home home --provider the-odds-api --from body --now 2026-01-10T12:00:00Z
  fetch-odds: events=3 quotes=6 new=6 unchanged=0 withdrawn=0 skipped=0
  $ fetch-odds --home home --plan --now 2026-01-10T12:00:00Z
  at	until	use	games	credits	state
  2026-01-10T12:00:00Z	2026-01-11T03:10:00Z	opening	3	3	due
  2026-01-10T19:55:00Z	2026-01-10T21:55:00Z	runs	3	3	planned
  2026-01-10T21:55:00Z	2026-01-11T03:10:00Z	runs	3	3	planned
  2026-01-11T00:00:00Z	2026-01-11T00:10:00Z	closing	2	3	planned
  2026-01-11T02:55:00Z	2026-01-11T03:10:00Z	closing	1	3	planned
  fetch-odds: captures=5 next=2026-01-10T19:55:00Z credits=15 credits_left=unknown reserve=100 others=88 given_up=0 shortfall=0 until=2026-02-01T00:00:00Z

What is due is asked for, once; the answer says what is left:

  $ printf '%s\n' 'sed -i "s|base_url: .*|base_url: $ANSWERING|" home/config/betops.yaml' 'export ODDS_API_KEY=0123456789SECRET0123456789' 'fetch-odds --home home --due --now "$@" 2>&1 | sed "s|$ANSWERING|SERVER|"' 'exit ${PIPESTATUS[0]}' >due
  $ printf 'HTTP/1.1 200 OK\r\nx-requests-last: 3\r\nx-requests-remaining: 497\r\n\r\n' | cat - body >answer
  $ answering answer -- bash due 2026-01-10T12:00:00Z
  fetch-odds: events=3 quotes=6 new=0 unchanged=6 withdrawn=0 skipped=0 credits=3 credits_left=497
  $ sed 's|apiKey=[^&]*|apiKey=KEY|' requests
  GET /v4/sports/basketball_nba/odds?apiKey=KEY&regions=us&markets=h2h,spreads,totals&oddsFormat=decimal&dateFormat=iso HTTP/1.1
  $ answering answer -- bash due 2026-01-10T12:05:00Z
  fetch-odds: captures=4 next=2026-01-10T19:55:00Z credits=12 credits_left=497 reserve=100 others=88 given_up=0 shortfall=0 until=2026-02-01T00:00:00Z
  $ wc -l <requests
  0

Where nothing is due nothing is asked, nothing written, and no key needed:

  $ sha256sum home/data/bets/bets.db >before
  $ fetch-odds --home home --due --now 2026-01-10T19:54:59Z
  fetch-odds: captures=4 next=2026-01-10T19:55:00Z credits=12 credits_left=497 reserve=100 others=88 given_up=0 shortfall=0 until=2026-02-01T00:00:00Z
  $ sha256sum -c before
  home/data/bets/bets.db: OK

Each run has its prices once, a call that was missed is made up for, and a failed one is tried again:

  $ printf RESET >reset; answering reset reset reset -- bash due 2026-01-10T20:20:00Z
  fetch-odds: SERVER/v4/sports/basketball_nba/odds: Failure when receiving data from the peer
  [75]
  $ answering answer -- bash due 2026-01-10T20:25:00Z
  fetch-odds: events=3 quotes=6 new=0 unchanged=6 withdrawn=0 skipped=0 credits=3 credits_left=497
  $ answering answer -- bash due 2026-01-10T20:30:00Z
  fetch-odds: captures=3 next=2026-01-10T21:55:00Z credits=9 credits_left=497 reserve=100 others=88 given_up=0 shortfall=0 until=2026-02-01T00:00:00Z
  $ answering answer -- bash due 2026-01-10T21:55:00Z
  fetch-odds: events=3 quotes=6 new=0 unchanged=6 withdrawn=0 skipped=0 credits=3 credits_left=497

The close of the two that begin together, and of the third; after a start nothing is due for it:

  $ answering answer -- bash due 2026-01-11T00:00:00Z
  fetch-odds: events=3 quotes=6 new=0 unchanged=6 withdrawn=0 skipped=0 credits=3 credits_left=497
  $ answering answer -- bash due 2026-01-11T00:05:00Z
  fetch-odds: captures=1 next=2026-01-11T02:55:00Z credits=3 credits_left=497 reserve=100 others=84 given_up=0 shortfall=0 until=2026-02-01T00:00:00Z
  $ fetch-odds --home home --plan --now 2026-01-11T02:00:00Z
  at	until	use	games	credits	state
  2026-01-11T02:55:00Z	2026-01-11T03:10:00Z	closing	1	3	planned
  fetch-odds: captures=1 next=2026-01-11T02:55:00Z credits=3 credits_left=497 reserve=100 others=84 given_up=0 shortfall=0 until=2026-02-01T00:00:00Z
  $ fetch-odds --home home --plan --now 2026-01-11T03:10:00Z
  fetch-odds: captures=0 credits=0 credits_left=497 reserve=100 others=84 given_up=0 shortfall=0 until=2026-02-01T00:00:00Z
  $ sqlite3 home/data/bets/bets.db "SELECT datetime(at, 'unixepoch'), label, credits FROM poll WHERE scope LIKE 'odds %'"
  2026-01-10 12:00:00|opening|3
  2026-01-10 20:25:00|runs|3
  2026-01-10 21:55:00|runs|3
  2026-01-11 00:00:00|closing|3

A dry run says what it would cost:

  $ answering answer -- bash due 2026-01-11T03:00:00Z -n
  fetch-odds: events=0 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0 predicted=3 credits_left=497

With few credits the last use is given up first, and the reserve is never touched (P16):

  $ sed -i 's|credit_reserve: 100|credit_reserve: 403|' home/config/betops.yaml
  $ fetch-odds --home home --plan --now 2026-01-10T15:00:00Z
  at	until	use	games	credits	state
  2026-01-10T19:55:00Z	2026-01-10T21:55:00Z	runs	3	3	given up
  2026-01-10T21:55:00Z	2026-01-11T03:10:00Z	runs	3	3	given up
  2026-01-11T00:00:00Z	2026-01-11T00:10:00Z	closing	2	3	planned
  2026-01-11T02:55:00Z	2026-01-11T03:10:00Z	closing	1	3	planned
  fetch-odds: captures=2 next=2026-01-11T00:00:00Z credits=6 credits_left=497 reserve=403 others=88 given_up=2 shortfall=6 until=2026-02-01T00:00:00Z
  $ sed -i 's|uses: .*|uses: [runs, closing]|' home/config/betops.yaml
  $ fetch-odds --home home --plan --now 2026-01-10T15:00:00Z
  at	until	use	games	credits	state
  2026-01-10T19:55:00Z	2026-01-10T21:55:00Z	runs	3	3	planned
  2026-01-10T21:55:00Z	2026-01-11T03:10:00Z	runs	3	3	planned
  2026-01-11T00:00:00Z	2026-01-11T00:10:00Z	closing	2	3	given up
  2026-01-11T02:55:00Z	2026-01-11T03:10:00Z	closing	1	3	given up
  fetch-odds: captures=2 next=2026-01-10T19:55:00Z credits=6 credits_left=497 reserve=403 others=88 given_up=2 shortfall=6 until=2026-02-01T00:00:00Z

A game that was called off is not waited for:

  $ echo '{"sport":"basketball","league":"basketball_nba","home":"Phoenix Suns","away":"Denver Nuggets","starts_at":"2026-01-11T03:10:00Z","status":"postponed"}' >off.ndjson
  $ fetch-results --home home --provider ndjson --from off.ndjson --now 2026-01-11T01:00:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ fetch-odds --home home --plan --now 2026-01-11T02:00:00Z
  fetch-odds: captures=0 credits=0 credits_left=497 reserve=403 others=84 given_up=0 shortfall=0 until=2026-02-01T00:00:00Z

What is asked, and of whom, is the configuration's to say:

  $ fetch-odds --home home --due --sport icehockey_nhl
  fetch-odds: --sport: with --plan and --due the configuration says it
  [64]
  $ fetch-odds --home home --due --plan
  fetch-odds: --plan or --due, not both
  [64]
  $ try() { sed "$1" whole.yaml >home/config/betops.yaml; fetch-odds --home home --plan --now 2026-01-10T12:00:00Z 2>&1 | sed 's|home/config/||'; }; declare -f try >try
  $ . ./try; try 's|sport: basketball_nba||'; try 's|sport: basketball|sport: basket ball|'; try 's|uses: .*|uses: [closing, closing]|'; try 's|uses: .*|uses: [close]|'; try 's|"17:00"|"25:00"|'; try 's|^  sport: basketball|  provider: football-data\n&|'; try 's|closing_within_minutes: 15|closing_within_minutes: 4|'; try 's|other_credits_a_day|other_credits|'
  fetch-odds: betops.yaml:134: capture: sport is needed, as in basketball_nba
  fetch-odds: betops.yaml:133: capture.sport: not a name of the provider's: 'basket ball_nba'
  fetch-odds: betops.yaml:138: capture.uses: 'closing' is there twice
  fetch-odds: betops.yaml:138: capture.uses: not a use of prices: 'close' (closing, runs, opening)
  fetch-odds: betops.yaml:137: capture.runs: not a time of day: '25:00' (09:00)
  fetch-odds: capture.provider: 'football-data' has no prices to capture
  fetch-odds: betops.yaml:136: capture.closing_within_minutes: not a whole number from 5 to 120: '4'
  fetch-odds: betops.yaml:139: capture: unknown key 'other_credits'; did you mean 'other_credits_a_day'?
  [78]
