When bets are placed, what the lines still do then, and what the advisor made of it. Of two
games one is waited for while its line gets better, and the other is never bet:

  $ init-home . --desk football --quiet > made
  $ sed 's/enabled: true/enabled: true, no_b2b: false, use_timing_advisor: true/' "$TESTDIR"/../gen-bets/nba.yaml > config/betops.yaml; echo 'books: {pinnacle: {sharp: true}}' >> config/betops.yaml
  $ "$TESTDIR"/two-games 2026-01-15T00:00:00Z 3.5 3.5; "$TESTDIR"/two-games 2026-01-15T04:00:00Z 2.5 2.5
  $ sed 's/Boston Celtics/Utah Jazz/; s/New York Knicks/Miami Heat/; s/2026-01-16/2026-01-18/; s/"\$@"/-/' "$TESTDIR"/../gen-bets/says > utah
  $ for says in "$TESTDIR"/../gen-bets/says utah; do NOW=2026-01-15T04:00:00Z bash $says spread -10 12.5; done
  $ gen-bets --now 2026-01-15T04:05:00Z -q --format csv | cut -d, -f1,2,6,10-13,17
  decision,bet,home,side,line,book,price,reason
  waiting,1,Boston Celtics,away,-2.5,draftkings,1.95,"rule 6: the price is getting better; confidence 0.60; risk of waiting low; velocity +0.25; assumed CLV
  waiting,2,Utah Jazz,away,-2.5,draftkings,1.95,"rule 1: two days or more to the start; confidence 0.85; risk of waiting low; velocity +0.25; assumed CLV
  $ "$TESTDIR"/two-games 2026-01-15T07:55:00Z 1.5 2.5
  $ gen-bets --now 2026-01-15T08:05:00Z -q --format csv | cut -d, -f1,2,6,10-13,17
  decision,bet,home,side,line,book,price,reason
  bet,3,Boston Celtics,away,-1.5,draftkings,1.95,max bet
  waiting,2,Utah Jazz,away,-2.5,draftkings,1.95,"rule 1: two days or more to the start; confidence 0.85; risk of waiting low; velocity +0.00; assumed CLV

Before the starts there is no close that a price could be held against:

  $ roi-report --report timing --now 2026-01-15T09:00:00Z --format csv
  lead,mode,n,open,staked,profit,roi,roi_low,roi_high,decided,win_rate,win_rate_low,win_rate_high,clv_n,clv_mean,clv_low,clv_high
  12-24 h,paper,0,1,0.00,0.00,,,,0,,,,0,,,
  all,paper,0,1,0.00,0.00,,,,0,,,,0,,,
  
  mode,lead,lines,move_mean,move_sd,moved
  paper,0-1 h,0,,,
  paper,1-4 h,0,,,
  paper,4-12 h,0,,,
  paper,12-24 h,0,,,
  paper,24-48 h,0,,,
  paper,48-72 h,0,,,
  
  mode,rule,why,bets,waits,became_bets,lapsed,waiting,hours_waited,won_n,won,won_low,won_high,better
  paper,1,two days or more to the start,0,1,0,0,1,,0,,,,
  paper,6,the price is getting better,0,1,1,0,0,4.000000,0,,,,
  paper,10,nothing to wait for,1,0,0,0,0,,0,,,,
  paper,all,,1,2,1,0,1,4.000000,0,,,,
  roi-report: report=timing bets=1 settled=0 open=1 currency=USD zone=America/New_York mode=paper

Their closes and a result. What waiting won is the value of the price that was taken less
that of the price when it began, which of the game that was not bet is lost:

  $ "$TESTDIR"/two-games 2026-01-16T00:00:00Z 1.5 2.5; "$TESTDIR"/two-games 2026-01-18T00:00:00Z 1.5 1.5
  $ "$TESTDIR"/../gen-bets/nba-game "Boston Celtics" "New York Knicks" 2026-01-16T00:30:00Z | fetch-results --provider ndjson --from - --now 2026-01-16T06:00:00Z -q
  $ settle --now 2026-01-18T11:00:00Z -q --format csv | cut -d, -f 1,7,9-12,14,17,18
  bet,market,side,line,book,price,outcome,profit,clv
  3,spread,away,-1.5,draftkings,1.95,loss,-50.00,-0.0357
  $ roi-report --report timing --now 2026-01-18T12:00:00Z --format csv
  lead,mode,n,open,staked,profit,roi,roi_low,roi_high,decided,win_rate,win_rate_low,win_rate_high,clv_n,clv_mean,clv_low,clv_high
  12-24 h,paper,1,0,50.00,-50.00,-1.000000,,,1,0.000000,0.000000,0.793451,1,-0.035653,,
  all,paper,1,0,50.00,-50.00,-1.000000,,,1,0.000000,0.000000,0.793451,1,-0.035653,,
  
  mode,lead,lines,move_mean,move_sd,moved
  paper,0-1 h,1,0.000000,,0.000000
  paper,1-4 h,1,0.000000,,0.000000
  paper,4-12 h,1,0.000000,,0.000000
  paper,12-24 h,1,2.000000,,1.000000
  paper,24-48 h,0,,,
  paper,48-72 h,0,,,
  
  mode,rule,why,bets,waits,became_bets,lapsed,waiting,hours_waited,won_n,won,won_low,won_high,better
  paper,1,two days or more to the start,0,1,0,1,0,68.416667,1,0.101457,,,1.000000
  paper,6,the price is getting better,0,1,1,0,0,4.000000,1,0.065804,,,1.000000
  paper,10,nothing to wait for,1,0,0,0,0,,0,,,,
  paper,all,,1,2,1,1,0,36.208333,2,0.083630,,,1.000000
  roi-report: report=timing bets=1 settled=1 open=0 currency=USD zone=America/New_York mode=paper
  $ roi-report --report timing --now 2026-01-18T12:00:00Z --format json --quiet | tail -1
  {"mode":"paper","rule":"all","why":"","bets":1,"waits":2,"became_bets":1,"lapsed":1,"waiting":0,"hours_waited":36.208333,"won_n":2,"won":0.083630,"won_low":null,"won_high":null,"better":1.000000}

Of the bet alone, whether how fast its price moved says what it was worth:

  $ roi-report --report velocity --now 2026-01-18T12:00:00Z --format csv
  mode,velocity,clv_n,clv_mean,clv_low,clv_high,clv_positive,r,p
  paper,below -0.5,0,,,,,,
  paper,within 0.5,1,-0.035653,,,0.000000,,
  paper,above 0.5,0,,,,,,
  paper,unknown,0,,,,,,
  paper,all,1,-0.035653,,,0.000000,,
  roi-report: report=velocity bets=1 known=1 currency=USD zone=America/New_York mode=paper
  $ roi-report --by lead --now 2026-01-18T12:00:00Z --format csv --quiet | cut -d, -f1-4
  lead,mode,n,open
  12-24 h,paper,1,0
  all,paper,1,0
  $ roi-report --by hour --now 2026-01-18T12:00:00Z --format csv --quiet | cut -d, -f1-4
  hour,mode,n,open
  03:00,paper,1,0
  all,paper,1,0

Of later days there is nothing:

  $ roi-report --report timing --from 2026-01-16 --now 2026-01-18T12:00:00Z --format csv --quiet | tail -1
  paper,all,,0,0,0,0,0,,0,,,,
