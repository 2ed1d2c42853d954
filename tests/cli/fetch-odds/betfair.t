The exchange is asked for today's races, from midnight to midnight in London. A price is of the
runner with its selection id, wherever the two lists have it (P1).

  $ "$TESTDIR"/exchange rig
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z --label 0800 --record
  fetch-odds: events=2 quotes=12 new=12 unchanged=0 withdrawn=0 skipped=0
  $ cat rig/requests
  certlogin
  listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z
  listMarketBook markets=2 weight=10
  $ echo "SELECT event_ref.provider_id, participant_ref.provider_id, participant.name, way_word.name, round(1.0 * price_returned / price_staked, 2), size FROM standing JOIN selection ON selection.id = selection JOIN event_ref USING (event) JOIN participant_ref ON participant_ref.participant = subject JOIN participant ON participant.id = subject JOIN way_word ON way_word.id = way ORDER BY 1, 2, 4" >prices
  $ sqlite3 home/data/bets/bets.db <prices
  1.244208500|1|Horse Ashe 0|back|2.4|2050
  1.244208500|1|Horse Ashe 0|lay|2.6|1200
  1.244208500|2|Horse Birk 0|back|3.4|2050
  1.244208500|2|Horse Birk 0|lay|3.6|1200
  1.244208500|3|Horse Cork 0|back|4.4|2050
  1.244208500|3|Horse Cork 0|lay|4.6|1200
  1.244208501|11|Horse Ashe 1|back|2.4|2050
  1.244208501|11|Horse Ashe 1|lay|2.6|1200
  1.244208501|12|Horse Birk 1|back|3.4|2050
  1.244208501|12|Horse Birk 1|lay|3.6|1200
  1.244208501|13|Horse Cork 1|back|4.4|2050
  1.244208501|13|Horse Cork 1|lay|4.6|1200
  $ sqlite3 home/data/bets/bets.db "SELECT label, events, entries, added FROM poll"
  0800|2|12|12

What else it says is kept, too: how the market and its runners stand, what was matched.

  $ echo "SELECT event, datetime(at, 'unixepoch'), trading_word.name, in_play, runners FROM trading JOIN trading_word ON trading_word.id = status ORDER BY event, at" >states
  $ echo "SELECT participant.name, datetime(at, 'unixepoch'), runner_word.name, reduction, datetime(removed_at, 'unixepoch') FROM traded_runner JOIN runner_word ON runner_word.id = status JOIN selection ON selection.id = selection JOIN participant ON participant.id = subject WHERE event = 1 ORDER BY at, 1" >runners
  $ sqlite3 home/data/bets/bets.db <states
  1|2025-05-27 07:00:00|open|0|3
  2|2025-05-27 07:00:00|open|0|3
  $ sqlite3 home/data/bets/bets.db <runners
  Horse Ashe 0|2025-05-27 07:00:00|active|343330|
  Horse Birk 0|2025-05-27 07:00:00|active|353330|
  Horse Cork 0|2025-05-27 07:00:00|active|363330|
  $ sqlite3 home/data/bets/bets.db "SELECT participant.name, 1.0 * price_returned / price_staked, volume FROM last_traded JOIN traded USING (selection, book, at) JOIN selection ON selection.id = selection JOIN participant ON participant.id = subject WHERE event = 1 ORDER BY 1"
  Horse Ashe 0|2.5|10025
  Horse Birk 0|3.5|20050
  Horse Cork 0|4.5|30075
  $ sqlite3 home/data/bets/bets.db "SELECT number, draw, weight FROM entrant WHERE event = 1 ORDER BY 1"
  1|3|131
  2|2|131
  3|1|131

A second run changes nothing. Neither does the recording, and in another home it makes the same.

  $ "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z
  fetch-odds: events=2 quotes=12 new=0 unchanged=12 withdrawn=0 skipped=0
  $ fetch-odds --home home --provider betfair --from home/raw/betfair/2025-05-27/070000-*.zst --now 2025-05-27T07:00:00Z
  fetch-odds: events=2 quotes=12 new=0 unchanged=12 withdrawn=0 skipped=0
  $ init-home other --desk football -q >/dev/null; fetch-odds --home other --provider betfair --from home/raw/betfair/2025-05-27/070000-*.zst --now 2025-05-27T07:00:00Z
  fetch-odds: events=2 quotes=12 new=12 unchanged=0 withdrawn=0 skipped=0
  $ sqlite3 other/data/bets/bets.db <prices >replayed; sqlite3 home/data/bets/bets.db <prices | diff replayed - && echo the same
  the same

A market that is suspended has no price, and one that is in play has none of before the off.
Once it is open again, it has.

  $ "$TESTDIR"/change-books '.[0].status = "SUSPENDED"'
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T12:00:00Z
  fetch-odds: events=2 quotes=12 new=0 unchanged=6 withdrawn=6 skipped=0
  $ "$TESTDIR"/change-books '.[0].status = "OPEN"'
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T12:05:00Z
  fetch-odds: events=2 quotes=12 new=6 unchanged=6 withdrawn=0 skipped=0
  $ "$TESTDIR"/change-books '.[0].inplay = true'
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T12:06:00Z
  fetch-odds: events=2 quotes=12 new=0 unchanged=6 withdrawn=6 skipped=0
  $ "$TESTDIR"/change-books '.[0].inplay = false'
  $ sqlite3 home/data/bets/bets.db <states
  1|2025-05-27 07:00:00|open|0|3
  1|2025-05-27 12:00:00|suspended|0|3
  1|2025-05-27 12:05:00|open|0|3
  1|2025-05-27 12:06:00|open|1|3
  2|2025-05-27 07:00:00|open|0|3

A runner that is removed has no price, and is a non-runner from when it was.

  $ "$TESTDIR"/change-books '.[0].numberOfActiveRunners = 2 | .[0].runners[1] |= (.status = "REMOVED" | .adjustmentFactor = 35.333 | .removalDate = "2025-05-27T12:08:30.000Z")'
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T12:10:00Z
  fetch-odds: events=2 quotes=12 new=4 unchanged=8 withdrawn=0 skipped=0
  $ sqlite3 home/data/bets/bets.db <runners | tail -1
  Horse Birk 0|2025-05-27 12:10:00|removed|353330|2025-05-27 12:08:30
  $ sqlite3 home/data/bets/bets.db "SELECT entry_word.name, datetime(since, 'unixepoch') FROM entry JOIN entry_word ON entry_word.id = entry JOIN participant ON participant.id = participant WHERE participant.name = 'Horse Birk 0' ORDER BY known_at"
  declared|2025-05-27 07:00:00
  non_runner|2025-05-27 12:08:30
  $ sqlite3 home/data/bets/bets.db <prices | grep 'Birk 0'
  1.244208500|2|Horse Birk 0|back||
  1.244208500|2|Horse Birk 0|lay||

A market that is void is gone from the catalogue, and so are its prices.

  $ "$TESTDIR"/change-books '.[1].status = "CLOSED"'
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T12:15:00Z
  fetch-odds: events=1 quotes=6 new=0 unchanged=6 withdrawn=6 skipped=0
  $ sqlite3 home/data/bets/bets.db <prices | cut -d'|' -f1,3-5 | tail -6
  1.244208501|Horse Ashe 1|back|
  1.244208501|Horse Ashe 1|lay|
  1.244208501|Horse Birk 1|back|
  1.244208501|Horse Birk 1|lay|
  1.244208501|Horse Cork 1|back|
  1.244208501|Horse Cork 1|lay|

From the off on it is also asked for the starting price, which is one once it is reconciled:
"NaN" and "Infinity" are none (P24).

  $ "$TESTDIR"/change-books '.[0].inplay = true | .[0].bspReconciled = true | .[0].runners[0].sp = {actualSP: 2.730112832627202} | .[0].runners[1].sp = {actualSP: "NaN"} | .[0].runners[2].sp = {actualSP: "Infinity"}'
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T13:21:00Z
  fetch-odds: events=1 quotes=6 new=0 unchanged=2 withdrawn=4 skipped=0
  $ tail -1 rig/requests
  listMarketBook markets=1 weight=12
  $ sqlite3 home/data/bets/bets.db "SELECT participant.name, 1.0 * price_returned / price_staked FROM starting_price JOIN selection ON selection.id = selection JOIN participant ON participant.id = subject"
  Horse Ashe 0|2.7301128326272

The market closes between two polls, and the catalogue has it no more. It is asked for until it is
closed: how its runners stood at the end, and starting prices that were not there before.

  $ "$TESTDIR"/change-books '.[0].status = "CLOSED" | .[0].runners[0].status = "WINNER" | .[0].runners[2].status = "LOSER" | .[0].runners[2].sp = {actualSP: 7.4}'
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T13:40:00Z
  fetch-odds: events=2 quotes=12 new=0 unchanged=12 withdrawn=0 skipped=0
  $ tail -1 rig/requests
  listMarketBook markets=2 weight=24
  $ sqlite3 home/data/bets/bets.db <states | tail -2
  2|2025-05-27 07:00:00|open|0|3
  2|2025-05-27 13:40:00|closed|0|3
  $ sqlite3 home/data/bets/bets.db <runners | tail -3
  Horse Birk 0|2025-05-27 12:10:00|removed|353330|2025-05-27 12:08:30
  Horse Ashe 0|2025-05-27 13:40:00|winner|343330|
  Horse Cork 0|2025-05-27 13:40:00|loser|363330|
  $ sqlite3 home/data/bets/bets.db "SELECT participant.name, 1.0 * price_returned / price_staked FROM starting_price JOIN selection ON selection.id = selection JOIN participant ON participant.id = subject"
  Horse Cork 0|7.4
  Horse Ashe 0|2.7301128326272
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T13:45:00Z
  fetch-odds: events=0 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0
  $ tail -1 rig/requests
  listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z

All of it was one login.

  $ grep -c certlogin rig/requests
  1

Prices of a delayed application key have no age that is known, and are not usable. A market that
makes no sense costs that market, and a runner the runner.

  $ rm -r home; "$TESTDIR"/exchange rig; "$TESTDIR"/change-books '.[0].isMarketDataDelayed = true | .[0].runners[0].selectionId = 99 | .[0].runners[1].ex.availableToBack[0].price = 0.5 | .[1].numberOfWinners = 2'
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T12:20:00Z
  where,reason
  result[0].numberOfWinners,not a market to win
  1.244208500 result[1].runners[1],a price must be more than 1: '0.5'
  1.244208500 result[1].runners[2].selectionId,not in the catalogue: no price
  fetch-odds: events=1 quotes=2 new=2 unchanged=0 withdrawn=0 skipped=3
  [3]
  $ sqlite3 home/data/bets/bets.db "SELECT DISTINCT participant.name, as_of FROM standing JOIN selection ON selection.id = selection JOIN participant ON participant.id = subject WHERE price_returned > 0"
  Horse Cork 0|
