
The timing advisor says when to bet: now, later, or not at all.

  $ init-home . --desk football --quiet > made
  $ cp "$TESTDIR"/nba.yaml config/betops.yaml
  $ sed -i 's/enabled: true/enabled: true, no_b2b: false, use_timing_advisor: true/' config/betops.yaml
  $ "$TESTDIR"/nba-quote fanduel spread 1.5 1.91 1.95 > quotes
  $ "$TESTDIR"/nba-quote draftkings spread 1.5 1.91 1.91 >> quotes
  $ fetch-odds --provider ndjson --from quotes --now 2026-01-13T22:00:00Z -q
  $ NOW=2026-01-13T22:00:00Z "$TESTDIR"/says spread -6 12.5

Two days and more before the start it waits: a decision that is asked again by the next
run, and holds no money (S14).

  $ gen-bets --now 2026-01-13T22:10:00Z --format csv | cut -d, -f1-3,10-13,16,17
  gen-bets: events=1 bets=0 staked=0.00 rejected=1 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0 waiting=1
  decision,bet,strategy,side,line,book,price,stake,reason
  waiting,1,spread,away,-1.5,fanduel,1.95,,"rule 1: two days or more to the start; confidence 0.85; risk of waiting low; velocity unknown; assumed CLV
  $ gen-bets --now 2026-01-13T22:15:00Z -q --format csv | cut -d, -f1,2
  decision,bet
  waiting,1
  $ bet list --open --now 2026-01-13T22:15:00Z --format csv | cut -d, -f1,2,12-14,17-20,23,25
  bet: listed=1 to_confirm=0 open=0
  bet,state,subject,side,line,advised_price,price,advised_stake,stake,until,note
  1,waiting,,away,-1.5,1.95,,50.00,,2026-01-16T00:30:00Z,rule 1: two days or more to the start; until 2026-01-14T00:30:00Z
  $ bet show 1 --now 2026-01-13T22:15:00Z | grep -E 'state|timing|wait|until'
  bet: bet=1 state=waiting
  state	waiting
  until	2026-01-16T00:30:00Z
  then filter timing	wait, rule 1: two days or more to the start; confidence 0.85; risk of waiting low; velocity unknown; assumed CLV, n 0 0 0 0 0 of 30
  waits by	rule 1: two days or more to the start
  waits confidence	0.85
  waits since	2026-01-13T22:10:00Z
  waits until	2026-01-14T00:30:00Z
  $ bankroll show --now 2026-01-13T22:15:00Z -q | cut -f 3-5
  bankroll	cash	at_risk
  1000.00	1000.00	0.00

The operator may decline it, not confirm it:

  $ bet confirm 1 --now 2026-01-13T22:20:00Z
  bet: bet 1 was not to be placed yet: rule 1: two days or more to the start; until 2026-01-14T00:30:00Z; 'gen-bets' asks again
  [65]
  $ bet decline 1 --why 'not this one' --now 2026-01-13T22:20:00Z --dry-run -q | cut -f 1,2
  bet	state
  1	declined
  $ mkdir expires off; cp -r config data expires; cp -r config data off

Less than two days before nothing speaks for waiting, and a new decision takes its place:

  $ fetch-odds --provider ndjson --from quotes --now 2026-01-14T10:00:00Z -q
  $ gen-bets --dry-run --use-timing --now 2026-01-14T10:05:00Z 2>&1 | grep -A5 filtered
  gen-bets: filtered: spread: threshold 1
  gen-bets: events=1 bets=1 staked=50.00 rejected=1 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0 waiting=0
  $ gen-bets --now 2026-01-14T10:05:00Z --format csv | cut -d, -f1-3,10-13,16,17
  gen-bets: events=1 bets=1 staked=50.00 rejected=1 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0 waiting=0
  decision,bet,strategy,side,line,book,price,stake,reason
  bet,2,spread,away,-1.5,fanduel,1.95,50.00,max bet
  $ bet list --now 2026-01-14T10:05:00Z --format csv | cut -d, -f1,2,14,17-20,25
  bet: listed=2 to_confirm=0 open=1
  bet,state,line,advised_price,price,advised_stake,stake,note
  1,replaced,-1.5,1.95,,50.00,,rule 1: two days or more to the start; became 2
  2,placed,-1.5,1.95,1.95,50.00,50.00,
  $ bet show 1 --now 2026-01-14T10:05:00Z | grep -E 'state|wait|became'
  bet: bet=1 state=replaced
  state	replaced
  then filter timing	wait, rule 1: two days or more to the start; confidence 0.85; risk of waiting low; velocity unknown; assumed CLV, n 0 0 0 0 0 of 30
  waits by	rule 1: two days or more to the start
  waits confidence	0.85
  waits since	2026-01-13T22:10:00Z
  waits until	2026-01-14T00:30:00Z
  became	2 at 2026-01-14T10:05:00Z
  $ bet show 1 --now 2026-01-14T09:00:00Z | grep -E 'state|wait|became'
  bet: bet=1 state=waiting
  state	waiting
  then filter timing	wait, rule 1: two days or more to the start; confidence 0.85; risk of waiting low; velocity unknown; assumed CLV, n 0 0 0 0 0 of 30
  waits by	rule 1: two days or more to the start
  waits confidence	0.85
  waits since	2026-01-13T22:10:00Z
  waits until	2026-01-14T00:30:00Z
  $ bet show 2 --now 2026-01-14T10:05:00Z | grep -E 'state|timing'
  bet: bet=2 state=placed
  state	placed
  then filter timing	pass, rule 10: nothing to wait for; confidence 0.60; risk of waiting low; velocity +0.00; assumed CLV, n 0 0 0 0 0 of 30
  $ bet confirm 1 --now 2026-01-14T10:10:00Z
  bet: bet 1 waited until 2026-01-14T10:05:00Z, and became 2
  [65]
  $ bet decline 1 --why 'too late' --now 2026-01-14T10:10:00Z
  bet: bet 1 waited until 2026-01-14T10:05:00Z, and became 2
  [65]
  $ gen-bets --now 2026-01-14T10:10:00Z
  gen-bets: events=1 bets=0 staked=0.00 rejected=2 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0 waiting=0

What nobody bets expires at the start:

  $ cd expires; bet list --now 2026-01-16T00:29:59Z -q | cut -f 1,2
  bet	state
  1	waiting
  $ cd expires; bet list --now 2026-01-16T00:30:00Z -q | cut -f 1,2
  bet	state
  1	expired
  $ cd expires; bet list --open --now 2026-01-16T00:30:00Z -q | cut -f 1,2

Without the advisor what waited is bet:

  $ cd off; sed -i 's/use_timing_advisor: true/use_timing_advisor: false/' config/betops.yaml
  $ cd off; gen-bets --now 2026-01-13T22:14:00Z -q | cut -f 1,2
  decision	bet
  bet	2
  $ cd off; bet list --now 2026-01-13T22:14:00Z -q | cut -f 1,2,25
  bet	state	note
  1	replaced	rule 1: two days or more to the start; became 2
  2	placed	

A line that is getting better is waited for, four hours at the most:

  $ init-home better --desk football --quiet > made; cp config/betops.yaml better/config
  $ cd better; for book in fanduel draftkings betmgm; do "$TESTDIR"/nba-quote $book spread 3.5 1.91 1.95; done | fetch-odds --provider ndjson --from - --now 2026-01-15T00:00:00Z -q
  $ cd better; for book in fanduel draftkings betmgm; do "$TESTDIR"/nba-quote $book spread 2.5 1.91 1.95; done | fetch-odds --provider ndjson --from - --now 2026-01-15T04:00:00Z -q
  $ cd better; NOW=2026-01-15T04:00:00Z "$TESTDIR"/says spread -10 12.5
  $ cd better; gen-bets --now 2026-01-15T04:05:00Z -q --format csv | cut -d, -f1,2,10-13,17
  decision,bet,side,line,book,price,reason
  waiting,1,away,-2.5,betmgm,1.95,"rule 6: the price is getting better; confidence 0.60; risk of waiting low; velocity +0.25; assumed CLV
  $ cd better; for book in fanduel draftkings betmgm; do "$TESTDIR"/nba-quote $book spread 1.5 1.91 1.95; done | fetch-odds --provider ndjson --from - --now 2026-01-15T07:55:00Z -q
  $ cd better; gen-bets --now 2026-01-15T08:04:59Z -q --format csv | cut -d, -f1,2,10-13,17
  decision,bet,side,line,book,price,reason
  waiting,1,away,-1.5,betmgm,1.95,"rule 6: the price is getting better; confidence 0.60; risk of waiting low; velocity +0.25; assumed CLV
  $ cd better; gen-bets --now 2026-01-15T08:05:00Z -q --format csv | cut -d, -f1,2,10-13,17
  decision,bet,side,line,book,price,reason
  bet,2,away,-1.5,betmgm,1.95,max bet
  $ cd better; bet show 1 --now 2026-01-15T08:05:00Z | grep -E 'state|wait|became'
  bet: bet=1 state=replaced
  state	replaced
  then filter timing	wait, rule 6: the price is getting better; confidence 0.60; risk of waiting low; velocity +0.25; assumed CLV, n 0 0 0 0 0 of 30
  waits by	rule 6: the price is getting better
  waits confidence	0.60
  waits since	2026-01-15T04:05:00Z
  waits until	2026-01-15T08:05:00Z
  became	2 at 2026-01-15T08:05:00Z
