Why there are no bets: the line is there whatever stands in the way.

No game ahead:

  $ init-home . --desk nba --quiet >made
  $ gen-bets --dry-run --use-timing 2>&1 | grep -A5 filtered
  gen-bets: filtered: nothing: no event ahead is one that a strategy looks at
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0 waiting=0

A game that has no price:

  $ echo '[{"id":"a","sport_key":"basketball_nba","sport_title":"NBA","commence_time":"2026-01-16T00:30:00Z","home_team":"Boston Celtics","away_team":"Miami Heat","bookmakers":[]}]' >odds.json
  $ fetch-odds --provider the-odds-api --from odds.json --now 2026-01-15T19:55:00Z --quiet
  $ gen-bets --dry-run --use-timing --now 2026-01-15T20:00:00Z 2>&1 | grep -A5 filtered
  gen-bets: filtered: nothing: no price of the events ahead came to a filter
  gen-bets: events=1 bets=0 staked=0.00 rejected=0 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0 waiting=0

Prices that are too old:

  $ "$TESTDIR"/nba-quote fanduel spread 1.5 1.91 1.95 | fetch-odds --provider ndjson --from - --now 2026-01-13T22:00:00Z --quiet
  $ gen-bets --dry-run --use-timing --now 2026-01-15T20:00:00Z 2>&1 | grep -A5 filtered
  gen-bets: filtered: arbitrage: gates 2
  gen-bets: filtered: spread: gates 2
  gen-bets: events=2 bets=0 staked=0.00 rejected=4 bankroll=1000.00 currency=USD mode=paper stale=2 refused=0 waiting=0

A drawdown has stopped betting (tests/cli/bankroll/drawdown.t), or the configuration:

  $ sed -i 's/betting: true/betting: false/' config/betops.yaml
  $ gen-bets --dry-run --use-timing --now 2026-01-15T20:00:00Z 2>&1 | grep -A5 filtered
  gen-bets: filtered: all: no bet is made: global.betting is false
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 currency=USD betting=off
  $ gen-bets --now 2026-01-15T20:00:00Z
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 currency=USD betting=off
