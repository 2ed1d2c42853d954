The day's cards say which races are to be looked at, before anybody asks for a price: those of Great
Britain and Ireland, each by the clock of its course. Nobody takes bets on the others (P7).

  $ init-home home --desk football -q >made; DATE=2025-05-27 "$TESTDIR"/../fetch-cards/racecard 'GB|York|1:20|1|Made Stakes' 11:One:1:4:134:72 12:Two:2:3:140:60 -- 'IRE|Naas|1:21|2|Made Stakes' 13:Three:1:1:140: -- 'FR|Longchamp|1:40|3|Made Stakes' 14:Four:1:1:140: -- 'GB|York|2:20|4|Made Stakes' 15:Five:1:1:140: >cards
  $ fetch-cards --home home --provider racecards --from cards --now 2025-05-27T05:00:00Z -q | cut -f1-3,6
  news	event	starts_at	race
  new	1	2025-05-27T12:00:00Z	Longchamp: Made Stakes
  new	2	2025-05-27T12:20:00Z	York: Made Stakes
  new	3	2025-05-27T13:20:00Z	York: Made Stakes
  new	4	2025-05-27T12:21:00Z	Naas: Made Stakes
  $ steam-watch plan --home home --now 2025-05-27T05:01:00Z
  at	until	state	races
  2025-05-27T11:20:00Z	2025-05-27T11:25:00Z	planned	60 min to 13:20 York, 60 min to 13:21 Naas
  2025-05-27T11:50:00Z	2025-05-27T11:55:00Z	planned	30 min to 13:20 York, 30 min to 13:21 Naas
  2025-05-27T12:10:00Z	2025-05-27T12:15:00Z	planned	10 min to 13:20 York, 10 min to 13:21 Naas
  2025-05-27T12:20:00Z	2025-05-27T12:25:00Z	planned	60 min to 14:20 York
  2025-05-27T12:50:00Z	2025-05-27T12:55:00Z	planned	30 min to 14:20 York
  2025-05-27T13:10:00Z	2025-05-27T13:15:00Z	planned	10 min to 14:20 York
  steam-watch: races=3 looks=6 past=0

What is past is left out, and where a look was missed nobody asks. The day ends at midnight in London.

  $ steam-watch plan --home home --now 2025-05-27T12:15:00Z --format csv
  at,until,state,races
  2025-05-27T12:20:00Z,2025-05-27T12:25:00Z,planned,60 min to 14:20 York
  2025-05-27T12:50:00Z,2025-05-27T12:55:00Z,planned,30 min to 14:20 York
  2025-05-27T13:10:00Z,2025-05-27T13:15:00Z,planned,10 min to 14:20 York
  steam-watch: races=3 looks=3 past=3
  $ steam-watch run --home home --now 2025-05-27T12:15:00Z
  steam-watch: looks=0 next=2025-05-27T12:20:00Z
  $ steam-watch plan --home home --now 2025-05-27T23:00:00Z
  steam-watch: races=0 looks=0 past=0
  $ steam-watch plan --home home --now 2025-05-26T23:00:00Z -q | wc -l
  0

As was known then: before the cards came there was nothing to look at. A race that was called
off is not looked at.

  $ steam-watch plan --home home --now 2025-05-27T04:59:59Z
  steam-watch: races=0 looks=0 past=0
  $ echo '{"sport":"racing","league":"GB york","course":"York","country":"GB","name":"14:20","starts_at":"2025-05-27T13:20:00Z","status":"postponed"}' | fetch-results --home home --provider ndjson --from - --now 2025-05-27T10:00:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ steam-watch plan --home home --now 2025-05-27T10:01:00Z -q | cut -f1,4
  at	races
  2025-05-27T11:20:00Z	60 min to 13:20 York, 60 min to 13:21 Naas
  2025-05-27T11:50:00Z	30 min to 13:20 York, 30 min to 13:21 Naas
  2025-05-27T12:10:00Z	10 min to 13:20 York, 10 min to 13:21 Naas
