The morning digest says in four ticks whether the day's tips are with their readers, and names
what to look at where they are not. Delivered is what has arrived, not what was written (N3).

  $ init-home . --desk football -q >made; "$TESTDIR"/readers; "$TESTDIR"/races
  $ dispatch digest --channel screen -n -q --now 2026-05-27T08:10:00Z
  Morning digest, 2026-05-27
  ✗ Predictions made: 0 of 7 races
  ✗ Tips priced: 0 of 0 top picks
  ✗ Tips delivered: there are none
  ✓ Yesterday settled: 0 of 0 tips
  Please investigate: load-predictions; gen-bets; dispatch
  $ dispatch digest --channel screen -n -q --now 2026-05-27T09:10:00Z
  Morning digest, 2026-05-27
  ✓ Predictions made: 7 of 7 races
  ✓ Tips priced: 7 of 7 top picks
  ✗ Tips delivered: 0 of 6
  ✓ Yesterday settled: 0 of 0 tips
  Please investigate: dispatch
  $ dispatch tips -q --now 2026-05-27T08:52:00Z 2>doubts; dispatch digest --channel screen -n -q --now 2026-05-27T09:10:00Z | grep delivered
  ✗ Tips delivered: 0 of 6
  $ printf '{"ok":true,"result":{"message_id":123}}' >ok; "$TESTDIR"/flush 08:53 ok ok
  notify: sent=2 waiting=0 dead=0
  $ dispatch digest --channel screen -n -q --now 2026-05-27T09:10:00Z
  Morning digest, 2026-05-27
  ✓ Predictions made: 7 of 7 races
  ✓ Tips priced: 7 of 7 top picks
  ✓ Tips delivered: 6 of 6, the last at 09:53
  ✓ Yesterday settled: 0 of 0 tips
  All systems GO

A job that failed, until it has run well:

  $ safecron --now 2026-05-27T09:00:00Z morning -- false 2>alert; dispatch digest --channel screen -n -q --now 2026-05-27T09:10:00Z | grep -E '^(All|Please)'
  Please investigate: failed jobs morning
  $ safecron --now 2026-05-27T09:05:00Z morning -- true; dispatch digest --channel screen -n -q --now 2026-05-27T09:10:00Z | grep -E '^(All|Please)'
  All systems GO

Once a day, and yesterday's tips until they are settled:

  $ dispatch digest --now 2026-05-27T09:10:00Z; dispatch digest --now 2026-05-27T09:15:00Z
  dispatch: told=1 messages=1 channels=1
  dispatch: told=0 messages=0 channels=1
  $ dispatch digest --channel screen -n -q --now 2026-05-28T09:10:00Z
  Morning digest, 2026-05-28
  ✗ Predictions made: of no known race
  ✓ Tips priced: 0 of 0 top picks
  ✗ Tips delivered: there are none
  ✗ Yesterday settled: 0 of 6 tips
  Please investigate: fetch-cards; dispatch; settle

A day without racing, of which the readers were told:

  $ echo '{}' >cards; fetch-cards --provider racecards --from cards --now 2026-06-01T05:00:00Z -q
  $ dispatch tips -q --now 2026-06-01T08:52:00Z; sqlite3 data/bets/bets.db "SELECT body FROM message ORDER BY id DESC LIMIT 1"
  No tips today, 2026-06-01: no racing.
  $ DAY=2026-06-01 "$TESTDIR"/flush 08:54 ok ok ok >sent; sqlite3 data/bets/bets.db "SELECT what FROM delivered WHERE kind = 5"
  2026-06-01
  $ dispatch digest --channel screen -n -q --now 2026-06-01T09:10:00Z
  Morning digest, 2026-06-01
  ✓ Predictions made: no racing
  ✓ Tips priced: 0 of 0 top picks
  ✓ Tips delivered: there are none
  ✓ Yesterday settled: 0 of 0 tips
  All systems GO
