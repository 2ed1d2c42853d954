The exchange's history is read as if it had been asked: at times before the off, each hour, the last time
before the race is off, and whenever the market or a runner comes to stand differently.

  $ init-home . --desk football -q >made
  $ "$TESTDIR"/history 1.244208500 York 13:20 >market; fetch-odds --provider betfair-stream --from market --before 30m --every none --now 2025-06-01T07:00:00Z
  fetch-odds: events=1 quotes=36 new=7 unchanged=23 withdrawn=6 skipped=0
  $ echo "SELECT datetime(seen_at, 'unixepoch'), participant.name, way_word.name, round(1.0 * price_returned / price_staked, 2), size FROM quote JOIN selection ON selection.id = selection JOIN participant ON participant.id = subject JOIN way_word ON way_word.id = way ORDER BY 1, 2, 3" >prices
  $ sqlite3 data/bets/bets.db <prices
  2025-05-27 07:30:00|Horse Ashe|back|2.0|1000
  2025-05-27 07:30:00|Horse Ashe|lay|2.2|2000
  2025-05-27 07:30:00|Horse Birk|back|3.0|1000
  2025-05-27 07:30:00|Horse Birk|lay|3.2|2000
  2025-05-27 07:30:00|Horse Cork|back|4.0|1000
  2025-05-27 07:30:00|Horse Cork|lay|4.2|2000
  2025-05-27 11:00:00|Horse Cork|back||
  2025-05-27 11:00:00|Horse Cork|lay||
  2025-05-27 13:21:30|Horse Birk|back|3.1|700
  2025-05-27 13:22:00|Horse Ashe|back||
  2025-05-27 13:22:00|Horse Ashe|lay||
  2025-05-27 13:22:00|Horse Birk|back||
  2025-05-27 13:22:00|Horse Birk|lay||
  $ sqlite3 data/bets/bets.db "SELECT datetime(at, 'unixepoch'), trading_word.name, in_play, runners FROM trading JOIN trading_word ON trading_word.id = status ORDER BY at"
  2025-05-27 07:30:00|open|0|3
  2025-05-27 11:00:00|open|0|2
  2025-05-27 13:22:00|open|1|2
  2025-05-27 13:25:00|closed|0|0
  $ sqlite3 data/bets/bets.db "SELECT datetime(at, 'unixepoch'), participant.name, runner_word.name, reduction, datetime(removed_at, 'unixepoch') FROM traded_runner JOIN runner_word ON runner_word.id = status JOIN selection ON selection.id = selection JOIN participant ON participant.id = subject ORDER BY at, 2"
  2025-05-27 07:30:00|Horse Ashe|active|105000|
  2025-05-27 07:30:00|Horse Birk|active|205000|
  2025-05-27 07:30:00|Horse Cork|active|305000|
  2025-05-27 11:00:00|Horse Cork|removed|305000|2025-05-27 11:00:00
  2025-05-27 13:25:00|Horse Ashe|winner|105000|
  2025-05-27 13:25:00|Horse Birk|loser|205000|
  $ sqlite3 data/bets/bets.db "SELECT 'last', datetime(at, 'unixepoch'), name, 1.0 * price_returned / price_staked FROM last_traded JOIN selection ON selection.id = selection JOIN participant ON participant.id = subject UNION ALL SELECT 'bsp', datetime(at, 'unixepoch'), name, 1.0 * price_returned / price_staked FROM starting_price JOIN selection ON selection.id = selection JOIN participant ON participant.id = subject ORDER BY 1, 2, 3"
  bsp|2025-05-27 13:22:00|Horse Ashe|2.25
  last|2025-05-27 11:00:00|Horse Ashe|2.12
  last|2025-05-27 11:00:00|Horse Cork|3.8
  $ sqlite3 data/bets/bets.db "SELECT provider, scope, events, entries FROM poll; SELECT provider, provider_id FROM event_ref; SELECT provider, provider_id, name FROM participant_ref JOIN participant ON participant.id = participant"
  betfair-stream|from market|1|36
  betfair|1.244208500
  betfair|1|Horse Ashe
  betfair|2|Horse Birk
  betfair|3|Horse Cork

A second run changes nothing, and neither does the same file packed by bzip2, in an archive, or both.

  $ mkdir -p 2025/May/27/1; bzip2 -c market >2025/May/27/1/1.244208500.bz2; tar cf month.tar 2025; bzip2 -k month.tar
  $ for file in market 2025/May/27/1/1.244208500.bz2 month.tar month.tar.bz2; do fetch-odds --provider betfair-stream --from $file --before 30m --every none --now 2025-06-01T07:05:00Z; done
  fetch-odds: events=1 quotes=36 new=0 unchanged=36 withdrawn=0 skipped=0
  fetch-odds: events=1 quotes=36 new=0 unchanged=36 withdrawn=0 skipped=0
  fetch-odds: events=1 quotes=36 new=0 unchanged=36 withdrawn=0 skipped=0
  fetch-odds: events=1 quotes=36 new=0 unchanged=36 withdrawn=0 skipped=0

How it ended is a result. Whoever did not win has lost a bet to win, and which place he had is not known.

  $ fetch-results --provider betfair-stream --from month.tar --now 2025-06-01T07:10:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ fetch-results --provider betfair-stream --from month.tar --now 2025-06-01T07:15:00Z
  fetch-results: results=1 new=0 revised=0 unchanged=1 unfinished=0 skipped=0 unmatched=0
  $ sqlite3 data/bets/bets.db "SELECT datetime(result.known_at, 'unixepoch'), name, position, beaten, round(1.0 * bsp_returned / bsp_staked, 2) FROM result JOIN finish USING (event, revision) JOIN participant ON participant.id = participant"
  2025-05-27 13:25:00|Horse Ashe|1|0|2.25
  2025-05-27 13:25:00|Horse Birk||1|
  $ sqlite3 data/bets/bets.db "SELECT name, datetime(at, 'unixepoch'), round(1.0 * price_returned / price_staked, 2), reduction FROM withdrawal JOIN participant ON participant.id = participant"
  Horse Cork|2025-05-27 11:00:00|3.8|305000

Markets of other kinds are counted; a file of an archive that makes no sense is skipped, whole.

  $ "$TESTDIR"/history 1.244208501 York 13:20 PLACE >2025/May/27/1/1.244208501; "$TESTDIR"/history 1.244208502 York 13:55 >2025/May/27/1/1.244208502; sed -i '$s/"id":2/"id":"x"/' 2025/May/27/1/1.244208502; : >2025/May/27/1/1.244208503; tar cf - --sort=name 2025 | fetch-odds --provider betfair-stream --from - --now 2025-06-01T07:20:00Z
  where	reason
  2025/May/27/1/1.244208502	2025/May/27/1/1.244208502:10: mc[0].marketDefinition.runners[1].id: a number was expected
  2025/May/27/1/1.244208503	2025/May/27/1/1.244208503:1: an empty file
  PLACE of 7	1 market: only markets to win a horse race (WIN of 7) are read
  fetch-odds: events=1 quotes=78 new=1 unchanged=77 withdrawn=0 skipped=3
  [3]
  $ fetch-odds --provider betfair-stream --from 2025/May/27/1/1.244208502 --now 2025-06-01T07:20:00Z
  fetch-odds: 2025/May/27/1/1.244208502:10: mc[0].marketDefinition.runners[1].id: a number was expected
  [65]
  $ head -c 300 2025/May/27/1/1.244208500.bz2 >cut; fetch-odds --provider betfair-stream --from cut --now 2025-06-01T07:20:00Z
  fetch-odds: cut: bzip2: cut off after 300 bytes
  [65]
  $ head -c 1200 month.tar >cut; fetch-odds --provider betfair-stream --from cut --now 2025-06-01T07:20:00Z
  fetch-odds: cut: the archive is cut off
  [65]
  $ echo '{"op":"mcm","pt":1,"mc":[{"id":"1.1","rc":[{"id":1,"ltp":2}]}]}' | fetch-odds --provider betfair-stream --from - --now 2025-06-01T07:20:00Z
  fetch-odds: market 1.1: nothing says what it is
  [65]
  $ fetch-odds --provider betfair-stream
  fetch-odds: betfair-stream: --from is needed
  [64]
  $ fetch-odds --provider betfair-stream --from market --before 5
  fetch-odds: not a duration like 30s, 10m, 6h or 7d: '5'
  [64]
