Prices, what is on record of a steamer, and the message that tells of it are there together, or
none of them is.

  $ ln -s "$TESTDIR"/{at-exchange,price,all-at-10} "$TESTDIR"/../fetch-odds/change-books .
  $ q() { sqlite3 home/data/bets/bets.db "SELECT (SELECT count(*) FROM poll), (SELECT count(*) FROM steamer), (SELECT count(*) FROM message)"; }; declare -f q >q
  $ ./all-at-10; ./at-exchange fetch-odds --provider betfair --label 0800 --now 2025-05-27T07:00:00Z -q; ./price 0 1 4 9000
  $ sqlite3 home/data/bets/bets.db "CREATE TRIGGER full BEFORE INSERT ON message BEGIN SELECT raise(ABORT, 'no'); END"
  $ ./at-exchange steam-watch run --now 2025-05-27T12:20:00Z -q | cut -f1,4
  steam-watch: $PWD/home/data/bets/bets.db: no
  level	runner
  boomer	Horse Ashe 0
  [65]
  $ . ./q; q; sqlite3 home/data/bets/bets.db "DROP TRIGGER full"
  1|0|0

A dry run does the same, shows the message, and keeps nothing. The next minute's run does it.

  $ ./at-exchange steam-watch run -n --now 2025-05-27T12:21:00Z
  level	start	race	runner	market	since	prices	drop	traded
  boomer	2025-05-27T13:20:00Z	14:20 Redcar	Horse Ashe 0	1.244208500	2025-05-27T07:00:00Z	10.00 > 4.00	60.0	9000.00
  Steamers at 13:21
  
  14:20 Redcar - Horse Ashe 0
  BOOMER 10.00 > 4.00 since 08:00, down 60.0%, 9000.00 GBP matched
  
  steam-watch: looks=1 races=2 steamers=0 boomers=1 messages=1 ignored=0 events=2 quotes=12 new=1 unchanged=11 withdrawn=0 skipped=0
  $ . ./q; q
  1|0|0
  $ ./at-exchange steam-watch run --now 2025-05-27T12:21:00Z -q | cut -f1,4
  level	runner
  boomer	Horse Ashe 0
  $ . ./q; q
  2|1|1

Where the exchange fails nothing is stored; the next minute's run asks again, for five minutes.

  $ echo 'listMarketBook ACCESS_DENIED' >rig/faults
  $ ./at-exchange steam-watch run --now 2025-05-27T12:50:00Z ; . ./q; q
  steam-watch: betfair listMarketBook: ACCESS_DENIED
  2|1|1
  $ ./price 0 2 4 9000; ./at-exchange steam-watch run --now 2025-05-27T12:54:59Z -q | cut -f1,4
  level	runner
  boomer	Horse Birk 0
  $ ./at-exchange steam-watch run --now 2025-05-27T13:15:00Z
  steam-watch: looks=0 next=2025-05-27T13:20:00Z

Two runs of one minute tell once.

  $ printf '%s\n' '#!/bin/sh' 'steam-watch "$@" >one & steam-watch "$@" >two; wait' >both; chmod +x both
  $ ./price 0 3 2 9000; ./at-exchange ./both run --now 2025-05-27T13:10:00Z -q; cat one two | grep -c boomer; . ./q; q | cut -d'|' -f2-
  1
  3|3

A recording says the same in another home, due or not, and twice it is no news.

  $ ./all-at-10; ./at-exchange fetch-odds --provider betfair --record --label 0800 --now 2025-05-27T07:00:00Z -q; ./price 0 1 4 9000; ./at-exchange steam-watch run --record --now 2025-05-27T12:20:00Z -q >said
  $ cp -r home/raw .; ./all-at-10; ./at-exchange fetch-odds --provider betfair --from raw/betfair/2025-05-27/070000-*.zst --label 0800 --now 2025-05-27T07:00:00Z -q
  $ ./at-exchange steam-watch run --from raw/betfair/2025-05-27/122000-*.zst --now 2025-05-27T11:00:00Z -q | diff said - && echo the same
  the same
  $ ./at-exchange steam-watch run --from raw/betfair/2025-05-27/122000-*.zst --now 2025-05-27T11:01:00Z
  steam-watch: looks=0 races=2 steamers=0 boomers=0 messages=0 ignored=0 events=2 quotes=12 new=0 unchanged=12 withdrawn=0 skipped=0

Of 27 horses that are down, 20 are told in a message.

  $ ./all-at-10 2025-05-27 9; ./at-exchange fetch-odds --provider betfair --label 0800 --now 2025-05-27T07:00:00Z -q; ./change-books '.[].runners[].ex.availableToBack[0].price = 6'
  $ ./at-exchange steam-watch run --now 2025-05-27T12:20:00Z -q | tail -n +2 | wc -l; ./at-exchange notify flush --now 2025-05-27T12:20:01Z | grep -E -c '^Steamers at|matched$'; sqlite3 home/data/bets/bets.db "SELECT (length(body) - length(replace(body, 'matched', ''))) / 7 FROM message"
  27
  notify: sent=2 waiting=0 dead=0
  29
  20
  7

The thresholds are the configuration's.

  $ ./all-at-10; ./at-exchange fetch-odds --provider betfair --label 0800 --now 2025-05-27T07:00:00Z -q; ./price 0 1 7 9000 0 2 6 8999.99 0 3 6 9000
  $ STEAM='steam: {least_drop: 0.4, boomer_drop: 0.4, least_volume: 9000}' ./at-exchange steam-watch run --now 2025-05-27T12:20:00Z -q | cut -f1,4
  level	runner
  boomer	Horse Cork 0
  $ STEAM='steam: {least_drop: 0.4, boomer_drop: 0.3}' ./at-exchange steam-watch plan
  steam-watch: home/config/betops.yaml:4: steam: least_drop is more than 0, and boomer_drop not less than least_drop
  [78]
  $ STEAM='steam: {least_drop: 0}' ./at-exchange steam-watch plan
  steam-watch: home/config/betops.yaml:4: steam: least_drop is more than 0, and boomer_drop not less than least_drop
  [78]
  $ STEAM='steam: {leastdrop: 0.2}' ./at-exchange steam-watch plan
  steam-watch: home/config/betops.yaml:4: steam: unknown key 'leastdrop'; did you mean 'least_drop'?
  [78]
  $ ./at-exchange steam-watch run --channel nobody --now 2025-05-27T12:50:00Z
  steam-watch: no such channel under notify.channels: 'nobody' (desk)
  [78]
  $ ./at-exchange steam-watch report --date yesterday
  steam-watch: --date: not a date like 2026-03-01: 'yesterday'
  [64]
  $ ./at-exchange steam-watch; ./at-exchange steam-watch watch
  steam-watch: one of plan, run, report was expected
  steam-watch: one of plan, run, report was expected
  [64]
