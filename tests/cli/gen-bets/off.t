Betting is off: no bet is made, whatever there is to bet on, and that is no failure.

  $ init-home . --desk football --quiet > made
  $ fetch-odds --provider ndjson --from "$TESTDIR"/slate.ndjson --now 2026-02-28T12:00:00Z --quiet
  $ gen-bets -n --now 2026-02-28T13:00:00Z -q | wc -l
  3
  $ sed -i 's/betting: true/betting: false/' config/betops.yaml
  $ gen-bets --now 2026-02-28T13:00:00Z
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 currency=GBP betting=off
  $ gen-bets --now 2026-02-28T13:00:00Z --explain --format json
  gen-bets: filtered: all: no bet is made: global.betting is false
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 currency=GBP betting=off
  $ sqlite3 data/bets/bets.db 'SELECT count(*) FROM ticket'
  0

Nothing has to be right but the configuration, and that has to be:

  $ mv data/bets/bets.db gone; gen-bets --now 2026-02-28T13:00:00Z; mv gone data/bets/bets.db
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 currency=GBP betting=off
  $ sed -i 's/betting: false/betting: off with it/' config/betops.yaml; gen-bets --now 2026-02-28T13:00:00Z
  gen-bets: ./config/betops.yaml:14: global.betting: true or false was expected
  [78]

On again:

  $ sed -i 's/betting: off with it/betting: true/' config/betops.yaml; gen-bets --now 2026-02-28T13:00:00Z -q | wc -l
  3
