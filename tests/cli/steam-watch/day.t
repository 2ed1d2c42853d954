A day's races are looked at 60, 30 and 10 minutes before each, from their starts in UTC. Races at
13:20Z and 13:21:30Z share their looks; what is past is not planned.

  $ "$TESTDIR"/../fetch-odds/exchange rig; jq '.[1].marketStartTime = "2025-05-27T13:21:30.000Z"' rig/catalogue.json >moved; mv moved rig/catalogue.json
  $ "$TESTDIR"/at-exchange steam-watch plan --now 2025-05-27T05:00:00Z
  steam-watch: races=0 looks=0 past=0
  $ "$TESTDIR"/price 0 1 10 100 0 2 6 100 0 3 5 100 1 1 9 100
  $ "$TESTDIR"/at-exchange fetch-odds --provider betfair --label 0800 --now 2025-05-27T07:00:00Z
  fetch-odds: events=2 quotes=12 new=8 unchanged=4 withdrawn=0 skipped=0
  $ "$TESTDIR"/at-exchange steam-watch plan --now 2025-05-27T07:01:00Z --format csv
  at,until,state,races
  2025-05-27T12:20:00Z,2025-05-27T12:25:00Z,planned,"60 min to 14:20 Redcar, 60 min to 14:21 York"
  2025-05-27T12:50:00Z,2025-05-27T12:55:00Z,planned,"30 min to 14:20 Redcar, 30 min to 14:21 York"
  2025-05-27T13:10:00Z,2025-05-27T13:15:00Z,planned,"10 min to 14:20 Redcar, 10 min to 14:21 York"
  steam-watch: races=2 looks=3 past=0
  $ "$TESTDIR"/at-exchange steam-watch plan --now 2025-05-27T12:20:30Z --format csv
  at,until,state,races
  2025-05-27T12:20:00Z,2025-05-27T12:25:00Z,due,"60 min to 14:20 Redcar, 60 min to 14:21 York"
  2025-05-27T12:50:00Z,2025-05-27T12:55:00Z,planned,"30 min to 14:20 Redcar, 30 min to 14:21 York"
  2025-05-27T13:10:00Z,2025-05-27T13:15:00Z,planned,"10 min to 14:20 Redcar, 10 min to 14:21 York"
  steam-watch: races=2 looks=3 past=0

A run of each minute does what is due. Between looks it asks nobody.

  $ "$TESTDIR"/at-exchange steam-watch run --now 2025-05-27T12:19:00Z
  steam-watch: looks=0 next=2025-05-27T12:20:00Z
  $ tail -1 rig/requests
  listMarketBook markets=2 weight=10

The first look: a runner that is down by 30% with 500.00 matched is a steamer, one that is down
as far with less is none yet.

  $ "$TESTDIR"/price 0 1 7 500 0 2 4.2 499.99 0 3 3.6 90000 1 1 4.5 600
  $ "$TESTDIR"/at-exchange steam-watch run --now 2025-05-27T12:20:00Z --format csv
  level,start,race,runner,market,since,prices,drop,traded
  steamer,2025-05-27T13:20:00Z,14:20 Redcar,Horse Ashe 0,1.244208500,2025-05-27T07:00:00Z,10.00 > 7.00,30.0,500.00
  boomer,2025-05-27T13:21:30Z,14:21 York,Horse Ashe 1,1.244208501,2025-05-27T07:00:00Z,9.00 > 4.50,50.0,600.00
  steam-watch: looks=1 races=2 steamers=1 boomers=1 messages=1 ignored=0 events=2 quotes=12 new=4 unchanged=8 withdrawn=0 skipped=0
  $ notify --home home flush --now 2025-05-27T12:20:01Z
  Steamers at 13:20
  
  14:20 Redcar - Horse Ashe 0
  10.00 > 7.00 since 08:00, down 30.0%, 500.00 GBP matched
  
  14:21 York - Horse Ashe 1
  BOOMER 9.00 > 4.50 since 08:00, down 50.0%, 600.00 GBP matched
  notify: sent=1 waiting=0 dead=0

A second run in that minute does nothing, nor does one in the next.

  $ "$TESTDIR"/at-exchange steam-watch run --now 2025-05-27T12:20:00Z
  steam-watch: looks=0 next=2025-05-27T12:50:00Z
  $ "$TESTDIR"/at-exchange steam-watch run --now 2025-05-27T12:21:00Z
  steam-watch: looks=0 next=2025-05-27T12:50:00Z
  $ grep -c listMarketBook rig/requests
  2

Each is told once a level: a steamer that comes down further is told again as a boomer, and none
of a lower level than it was.

  $ "$TESTDIR"/price 0 1 5 9000 0 2 4 2000 1 1 6 2000
  $ "$TESTDIR"/at-exchange steam-watch run --now 2025-05-27T12:51:00Z --format csv
  level,start,race,runner,market,since,prices,drop,traded
  boomer,2025-05-27T13:20:00Z,14:20 Redcar,Horse Ashe 0,1.244208500,2025-05-27T07:00:00Z,10.00 > 7.00 > 5.00,50.0,9000.00
  steamer,2025-05-27T13:20:00Z,14:20 Redcar,Horse Birk 0,1.244208500,2025-05-27T07:00:00Z,6.00 > 4.20 > 4.00,33.3,2000.00
  steam-watch: looks=1 races=2 steamers=1 boomers=1 messages=1 ignored=0 events=2 quotes=12 new=3 unchanged=9 withdrawn=0 skipped=0
  $ "$TESTDIR"/price 0 1 4 9000 1 1 2 2000
  $ "$TESTDIR"/at-exchange steam-watch run --now 2025-05-27T13:10:00Z
  steam-watch: looks=1 races=2 steamers=0 boomers=0 messages=0 ignored=0 events=2 quotes=12 new=2 unchanged=10 withdrawn=0 skipped=0
  $ "$TESTDIR"/at-exchange notify flush --now 2025-05-27T13:10:01Z
  Steamers at 13:51
  
  14:20 Redcar - Horse Ashe 0
  BOOMER 10.00 > 7.00 > 5.00 since 08:00, down 50.0%, 9000.00 GBP matched
  
  14:20 Redcar - Horse Birk 0
  6.00 > 4.20 > 4.00 since 08:00, down 33.3%, 2000.00 GBP matched
  notify: sent=1 waiting=0 dead=0

The report of the day has all of it, with what came of it as far as it is known.

  $ "$TESTDIR"/at-exchange steam-watch report --now 2025-05-27T13:11:00Z --format csv
  found_at,level,start,race,runner,market,since,prices,drop,traded,bsp,position
  2025-05-27T12:20:00Z,steamer,2025-05-27T13:20:00Z,14:20 Redcar,Horse Ashe 0,1.244208500,2025-05-27T07:00:00Z,10.00 > 7.00,30.0,500.00,,
  2025-05-27T12:51:00Z,boomer,2025-05-27T13:20:00Z,14:20 Redcar,Horse Ashe 0,1.244208500,2025-05-27T07:00:00Z,10.00 > 7.00 > 5.00,50.0,9000.00,,
  2025-05-27T12:51:00Z,steamer,2025-05-27T13:20:00Z,14:20 Redcar,Horse Birk 0,1.244208500,2025-05-27T07:00:00Z,6.00 > 4.20 > 4.00,33.3,2000.00,,
  2025-05-27T12:20:00Z,boomer,2025-05-27T13:21:30Z,14:21 York,Horse Ashe 1,1.244208501,2025-05-27T07:00:00Z,9.00 > 4.50,50.0,600.00,,
  steam-watch: date=2025-05-27 steamers=2 boomers=2
  $ "$TESTDIR"/at-exchange steam-watch report --now 2025-05-28T09:00:00Z
  steam-watch: date=2025-05-28 steamers=0 boomers=0
  $ "$TESTDIR"/at-exchange steam-watch report --now 2025-05-28T09:00:00Z --date 2025-05-27 --format csv | cut -d, -f2,5,8,9
  steam-watch: date=2025-05-27 steamers=2 boomers=2
  level,runner,prices,drop
  steamer,Horse Ashe 0,10.00 > 7.00,30.0
  boomer,Horse Ashe 0,10.00 > 7.00 > 5.00,50.0
  steamer,Horse Birk 0,6.00 > 4.20 > 4.00,33.3
  boomer,Horse Ashe 1,9.00 > 4.50,50.0

All of it was one login, and as many questions as there were looks, and the morning's.

  $ sort rig/requests | cut -d' ' -f1 | uniq -c
        1 certlogin
        3 keepAlive
        4 listMarketBook
        4 listMarketCatalogue
