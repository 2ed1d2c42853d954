What comes near a steamer and is none. Redcar is off at 13:20Z and York at 13:30Z; the morning's
poll has each horse at 10.00, with 9,000 matched.

  $ ln -s "$TESTDIR"/{at-exchange,price,all-at-10} "$TESTDIR"/../fetch-odds/change-books .
  $ printf '%s\n' '#!/bin/sh' 'exec ./at-exchange fetch-odds --provider betfair -q "$@"' >poll; chmod +x poll
  $ ./all-at-10; ./poll --label 0800 --now 2025-05-27T07:00:00Z

A horse that comes out takes its factor off all other prices: 10.00 is 6.50 when it is 35%. What is
left of a drop is told with what the morning's price was then.

  $ ./change-books '.[0].runners[1] |= (.status = "REMOVED" | .adjustmentFactor = 35 | .removalDate = "2025-05-27T12:00:00.000Z" | .ex = {})'
  $ ./price 0 1 6 9000 0 3 4.5 9000; ./at-exchange steam-watch run --now 2025-05-27T12:20:00Z --format csv
  level,start,race,runner,market,since,prices,drop,traded
  steamer,2025-05-27T13:20:00Z,14:20 Redcar,Horse Cork 0,1.244208500,2025-05-27T07:00:00Z,10.00 (6.50 after non-runners) > 4.50,30.8,9000.00
  steam-watch: looks=1 races=2 steamers=1 boomers=0 messages=1 ignored=0 events=2 quotes=12 new=2 unchanged=9 withdrawn=1 skipped=0
  $ ./at-exchange notify flush --now 2025-05-27T12:20:01Z
  Steamers at 13:20
  
  14:20 Redcar - Horse Cork 0
  10.00 (6.50 after non-runners) > 4.50 since 08:00, down 30.8%, 9000.00 GBP matched
  notify: sent=1 waiting=0 dead=0

Of a second one the factor comes off what is left: 5.20, of which 3.64 is 70%.

  $ ./change-books '.[0].runners[0] |= (.status = "REMOVED" | .adjustmentFactor = 20 | .ex = {})'
  $ ./price 0 3 3.7 9000; ./at-exchange steam-watch run --now 2025-05-27T12:50:00Z --format csv
  steam-watch: looks=1 races=2 steamers=0 boomers=0 messages=0 ignored=0 events=2 quotes=12 new=1 unchanged=10 withdrawn=1 skipped=0
  $ ./price 0 3 2.6 9000; ./at-exchange steam-watch run --now 2025-05-27T13:10:00Z --format csv
  level,start,race,runner,market,since,prices,drop,traded
  boomer,2025-05-27T13:20:00Z,14:20 Redcar,Horse Cork 0,1.244208500,2025-05-27T07:00:00Z,10.00 (5.20 after non-runners) > 4.50 > 3.70 > 2.60,50.0,9000.00
  steam-watch: looks=1 races=2 steamers=0 boomers=1 messages=1 ignored=0 events=2 quotes=12 new=1 unchanged=11 withdrawn=0 skipped=0

A non-runner whose factor nobody says: its race is not compared, and York is.

  $ ./all-at-10; ./poll --label 0800 --now 2025-05-27T07:00:00Z; ./change-books '.[0].runners[1] |= (.status = "REMOVED" | del(.adjustmentFactor) | .ex = {})'
  $ ./price 0 1 2 9000 1 1 2 9000; ./change-books '.[0].runners[1].adjustmentFactor = null'; ./at-exchange steam-watch run --now 2025-05-27T12:20:00Z --format csv
  steam-watch: 14:20 Redcar: a runner came out whose adjustment factor is not known
  level,start,race,runner,market,since,prices,drop,traded
  boomer,2025-05-27T13:30:00Z,14:30 York,Horse Ashe 1,1.244208501,2025-05-27T07:00:00Z,10.00 > 2.00,80.0,9000.00
  steam-watch: looks=1 races=1 steamers=0 boomers=1 messages=1 ignored=1 events=2 quotes=12 new=2 unchanged=9 withdrawn=1 skipped=0

A market that is suspended has no prices, and neither has one that has none but at SP. Once it is
open again, it has. A price without money behind it is none.

  $ ./all-at-10; ./poll --label 0800 --now 2025-05-27T07:00:00Z; ./price 0 1 2 9000 0 2 - 9000
  $ ./change-books '.[0].status = "SUSPENDED" | .[1].runners[0].ex.availableToBack = [{price: 2, size: 0}]'; ./at-exchange steam-watch run --now 2025-05-27T12:20:00Z
  steam-watch: looks=1 races=1 steamers=0 boomers=0 messages=0 ignored=0 events=2 quotes=12 new=1 unchanged=8 withdrawn=3 skipped=0
  $ ./change-books '.[0].status = "OPEN"'; ./at-exchange steam-watch run --now 2025-05-27T12:30:00Z --format csv
  level,start,race,runner,market,since,prices,drop,traded
  boomer,2025-05-27T13:20:00Z,14:20 Redcar,Horse Ashe 0,1.244208500,2025-05-27T07:00:00Z,10.00 > 2.00,80.0,9000.00
  steam-watch: looks=1 races=2 steamers=0 boomers=1 messages=1 ignored=0 events=2 quotes=12 new=2 unchanged=10 withdrawn=0 skipped=0
  $ ./change-books '.[0].inplay = true'; ./price 0 3 2 9000; ./at-exchange steam-watch run --now 2025-05-27T13:00:00Z
  steam-watch: looks=1 races=1 steamers=0 boomers=0 messages=0 ignored=0 events=2 quotes=12 new=0 unchanged=10 withdrawn=2 skipped=0

The same race in another market than in the morning is not compared.

  $ ./all-at-10; ./poll --label 0800 --now 2025-05-27T07:00:00Z; ./price 0 1 2 9000
  $ ./change-books '.[0].marketId = "1.299"'; jq '.[0].marketId = "1.299"' rig/catalogue.json >other; mv other rig/catalogue.json
  $ ./at-exchange steam-watch run --now 2025-05-27T12:20:00Z --format csv
  steam-watch: 14:20 Redcar: the market was 1.244208500 in the morning and is 1.299
  steam-watch: looks=1 races=1 steamers=0 boomers=0 messages=0 ignored=1 events=2 quotes=12 new=1 unchanged=11 withdrawn=0 skipped=0

A race that is put off is looked at before its new start, of which the exchange told last.

  $ ./all-at-10; ./poll --label 0800 --now 2025-05-27T07:00:00Z; jq '.[1].marketStartTime = "2025-05-27T13:38:00.000Z"' rig/catalogue.json >other; mv other rig/catalogue.json
  $ ./at-exchange steam-watch run --now 2025-05-27T12:20:00Z
  steam-watch: looks=1 races=2 steamers=0 boomers=0 messages=0 ignored=0 events=2 quotes=12 new=0 unchanged=12 withdrawn=0 skipped=0
  $ ./at-exchange steam-watch plan --now 2025-05-27T12:21:00Z --format csv | cut -d, -f1,4-
  steam-watch: races=2 looks=4 past=1
  at,races
  2025-05-27T12:38:00Z,60 min to 14:38 York
  2025-05-27T12:50:00Z,30 min to 14:20 Redcar
  2025-05-27T13:08:00Z,"30 min to 14:38 York, 10 min to 14:20 Redcar"
  2025-05-27T13:28:00Z,10 min to 14:38 York
  $ ./at-exchange steam-watch run --now 2025-05-27T12:30:00Z
  steam-watch: looks=0 next=2025-05-27T12:38:00Z

Without the poll of 08:00 the first one after it is the morning; a label is a name, and the time of
the poll is what is told (Q19). What came before 08:00 on the clock in London is not the morning.

  $ ./all-at-10; ./price 0 1 20 9000; ./poll --now 2025-05-27T06:59:00Z; ./price 0 1 12 9000; ./poll --now 2025-05-27T07:05:00Z; ./price 0 1 10 9000; ./poll --label 08-00 --now 2025-05-27T07:10:00Z; ./price 0 1 8 9000
  $ ./at-exchange steam-watch run --now 2025-05-27T12:20:00Z --format csv | cut -d, -f1,4,6-8
  steam-watch: looks=1 races=2 steamers=1 boomers=0 messages=1 ignored=0 events=2 quotes=12 new=1 unchanged=11 withdrawn=0 skipped=0
  level,runner,since,prices,drop
  steamer,Horse Ashe 0,2025-05-27T07:05:00Z,12.00 > 8.00,33.3
  $ ./all-at-10; ./price 0 1 2 9000; ./at-exchange steam-watch run --now 2025-05-27T06:40:00Z; ./at-exchange steam-watch run --from - --now 2025-05-27T06:40:00Z </dev/null
  steam-watch: looks=0
  steam-watch: -: byte 0: not JSON: The document is empty.
  [65]

Nor is it on the days when the clocks change: 08:00 is 07:00Z at the end of March, and 08:00Z at the
end of October.

  $ for day in 2026-03-29 2026-10-25; do ./all-at-10 $day; ./price 0 1 20 9000; ./poll --now ${day}T06:59:59Z; ./price 0 1 10 9000; ./poll --now ${day}T07:00:00Z; ./price 0 1 7.5 9000; ./poll --now ${day}T08:00:00Z; ./price 0 1 5 9000; ./at-exchange steam-watch run --now ${day}T12:20:00Z --format csv -q | cut -d, -f1-3,6-8; done
  level,start,race,since,prices,drop
  boomer,2026-03-29T13:20:00Z,14:20 Redcar,2026-03-29T07:00:00Z,10.00 > 5.00,50.0
  level,start,race,since,prices,drop
  steamer,2026-10-25T13:20:00Z,13:20 Redcar,2026-10-25T08:00:00Z,7.50 > 5.00,33.3
