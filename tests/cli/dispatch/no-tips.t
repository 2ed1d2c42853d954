A day without tips has a reason, and the readers are told it once.

  $ init-home . --desk football -q >made; "$TESTDIR"/readers

Nobody knows yet whether there is racing:

  $ dispatch tips --now 2026-05-27T08:52:00Z
  dispatch: nobody has chosen the tips of 2026-05-27 yet (0 races, 0 with predictions): fetch-cards, fetch-odds, load-predictions and gen-bets come first
  [75]
  $ "$TESTDIR"/why no-tips
  No tips today, 2026-05-27: failure: nobody was asked what is run today (fetch-cards).

There is none:

  $ echo '{}' >cards; fetch-cards --provider racecards --from cards --now 2026-05-27T05:00:00Z
  fetch-cards: events=0 new=0 moved=0 off=0 unchanged=0 skipped=0
  $ "$TESTDIR"/why no-tips
  No tips today, 2026-05-27: no racing.
  $ "$TESTDIR"/why tips
  No tips today, 2026-05-27: no racing.

Races, of which no model speaks; then nobody has chosen:

  $ "$TESTDIR"/../gen-bets/card York 12:30 'Red Rum:2.5:0.55' Frankel:2.2:0.55 Enable:6:0.1; mv said later
  $ fetch-odds --provider ndjson --from prices --now 2026-05-27T08:40:00Z -q
  $ "$TESTDIR"/why no-tips; "$TESTDIR"/why tips
  No tips today, 2026-05-27: failure: no model has said anything of 1 races (load-predictions).
  dispatch: nobody has chosen the tips of 2026-05-27 yet (1 races, 0 with predictions): fetch-cards, fetch-odds, load-predictions and gen-bets come first
  $ load-predictions --model monster --model-version 1 --now 2026-05-27T08:40:00Z -q later; "$TESTDIR"/why no-tips
  No tips today, 2026-05-27: failure: nothing was chosen from 1 races, 1 with predictions (gen-bets).

None is sure enough, or has a price:

  $ gen-bets -q --now 2026-05-27T08:50:00Z >chosen; "$TESTDIR"/why tips
  No tips today, 2026-05-27: none of 1 top picks reached the bar.
  $ rm prices; "$TESTDIR"/../gen-bets/card York 13:30 'Sagace::0.95' Mill:2.2:0.55 Slip:6:0.1; "$TESTDIR"/../gen-bets/morning; gen-bets -q --now 2026-05-27T08:50:00Z >chosen; "$TESTDIR"/why tips
  gen-bets: 1 of 2 top picks have no price that may be taken (50%)
  No tips today, 2026-05-27: none of 2 top picks is a tip: 1 not confident enough, 1 without a price, 0 refused for other reasons.

  $ dispatch no-tips --now 2026-05-27T08:52:00Z
  dispatch: told=1 messages=1 channels=1
  $ dispatch no-tips --now 2026-05-27T09:52:00Z
  dispatch: told=0 messages=0 channels=1
  $ dispatch tips --now 2026-05-27T09:52:00Z
  dispatch: told=0 messages=0 channels=1
