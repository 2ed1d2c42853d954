What the tips of a day have come to, in points and with the figures of roi-report; and of a
week from Monday to Sunday.

  $ init-home . --desk football -q >made; "$TESTDIR"/readers; "$TESTDIR"/races
  $ dispatch roi --channel screen -n --now 2026-05-27T21:50:00Z
  dispatch: none of the 6 tips of 2026-05-27 is settled yet: fetch-results and settle come first
  [75]
  $ e="$TESTDIR"/../gen-bets/ended; { "$e" Ascot 13:00 Shergar Arkle Mill; "$e" York 12:30 'Red Rum' Frankel Enable; "$e" York 13:05 Sagace Golden Slip; "$e" York 13:40 Grundy Mtoto Ribot; "$e" York 14:15 Short Henbit Teenoso; } >ended; fetch-results --provider ndjson --from ended --now 2026-05-27T18:00:00Z -q
  $ settle -q --now 2026-05-27T21:40:00Z >settled; dispatch roi --channel screen -n --now 2026-05-27T21:50:00Z
  Daily ROI, 2026-05-27 (paper)
  Tips 6: won 2, lost 3, void 0, open 1
  Staked 5.00 pts, profit +0.28 pts
  ROI 5.6%, n 5
  Strike rate 40.0% (11.8% to 76.9%), n 5
  
  dispatch: told=1 messages=1 channels=1
  $ roi-report --by strategy --format tsv -q --now 2026-05-27T21:50:00Z | cut -f 1-12
  strategy	mode	n	open	wins	losses	pushes	half_wins	half_losses	voids	staked	turnover
  combos	paper	2	0	0	2	0	0	0	0	20.00	20.00
  tips	paper	5	1	2	3	0	0	0	0	50.00	50.00
  all	paper	7	1	2	5	0	0	0	0	70.00	70.00
  $ dispatch roi --now 2026-05-27T21:50:00Z; dispatch roi --now 2026-05-27T22:30:00Z
  dispatch: told=1 messages=1 channels=1
  dispatch: told=0 messages=0 channels=1
  $ dispatch roi --now 2026-05-28T21:50:00Z
  dispatch: told=0 messages=0 channels=1
  $ dispatch weekly-roi --channel screen -n --now 2026-05-31T22:58:00Z
  Weekly ROI, 2026-W22, 2026-05-25 to 2026-05-31 (paper)
  Tips 6: won 2, lost 3, void 0, open 1
  Staked 5.00 pts, profit +0.28 pts
  ROI 5.6%, n 5
  Strike rate 40.0% (11.8% to 76.9%), n 5
  2026-05-27: n 5, +0.28 pts, ROI 5.6%
  
  dispatch: told=1 messages=1 channels=1
  $ dispatch weekly-roi --now 2026-05-31T22:58:00Z; dispatch weekly-roi --now 2026-05-31T22:59:30Z
  dispatch: told=1 messages=1 channels=1
  dispatch: told=0 messages=0 channels=1
  $ dispatch weekly-roi --now 2026-05-31T23:00:00Z; sqlite3 data/bets/bets.db "SELECT what FROM dispatched WHERE kind = 12"
  dispatch: told=0 messages=0 channels=1
  2026-W22
