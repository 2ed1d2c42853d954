What the tips of a day have come to, in points and with the figures of roi-report; and of a
week from Monday to Sunday.

  $ init-home . --desk football -q >made; "$TESTDIR"/readers; "$TESTDIR"/races
  $ dispatch roi --channel screen -n --now 2026-05-27T21:50:00Z
  dispatch: none of the 6 tips of 2026-05-27 is settled yet: fetch-results and settle come first
  [75]
  $ e="$TESTDIR"/../gen-bets/ended; { "$e" Ascot 13:00 Shergar Arkle Mill; "$e" York 12:30 'Red Rum' Frankel Enable; "$e" York 13:05 Sagace Golden Slip; "$e" York 13:40 Grundy Mtoto Ribot; "$e" York 14:15 Short Henbit Teenoso; } >ended; fetch-results --provider ndjson --from ended --now 2026-05-27T18:00:00Z -q
  $ settle -q --now 2026-05-27T21:40:00Z >settled; dispatch roi --channel screen -n --now 2026-05-27T21:50:00Z
  Daily ROI (paper)
  Wednesday 27 May 2026
  6 tips: 2 winners, 2 places, 0 non-runners, 1 open
  At advised prices +0.28 pts on 5.00 staked, ROI +5.6%, n 5
  At realistic prices +0.28 pts on 5.00 staked, ROI +5.6%, n 5, 0 unknown
  Strike rate 40.0% (11.8% to 76.9%), place rate 40.0% (11.8% to 76.9%)
  Bankroll 100.28 pts, drawdown 2.00 (worst 2.00), losing run 2 (longest 2)
  NAP: 1 tip, 1 winner, +1.78 pts, ROI +178.0%, n 1
  [0.80,0.85): 1 tip, 0 winners, +0.00 pts, ROI unknown, n 0
  [0.85,0.90): 1 tip, 1 winner, +1.50 pts, ROI +150.0%, n 1
  [0.90,1.00]: 4 tips, 1 winner, -1.22 pts, ROI -30.5%, n 4
  
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
  Weekly ROI (paper)
  Week 2026-W22, Monday 25 May 2026 to Sunday 31 May 2026
  6 tips: 2 winners, 2 places, 0 non-runners, 1 open
  At advised prices +0.28 pts on 5.00 staked, ROI +5.6%, n 5
  At realistic prices +0.28 pts on 5.00 staked, ROI +5.6%, n 5, 0 unknown
  Strike rate 40.0% (11.8% to 76.9%), place rate 40.0% (11.8% to 76.9%)
  Bankroll 100.28 pts, drawdown 2.00 (worst 2.00), losing run 2 (longest 2)
  NAP: 1 tip, 1 winner, +1.78 pts, ROI +178.0%, n 1
  [0.80,0.85): 1 tip, 0 winners, +0.00 pts, ROI unknown, n 0
  [0.85,0.90): 1 tip, 1 winner, +1.50 pts, ROI +150.0%, n 1
  [0.90,1.00]: 4 tips, 1 winner, -1.22 pts, ROI -30.5%, n 4
  
  dispatch: told=1 messages=1 channels=1
  $ dispatch weekly-roi --now 2026-05-31T22:58:00Z; dispatch weekly-roi --now 2026-05-31T22:59:30Z
  dispatch: told=1 messages=1 channels=1
  dispatch: told=0 messages=0 channels=1
  $ dispatch weekly-roi --now 2026-05-31T23:00:00Z; sqlite3 data/bets/bets.db "SELECT what FROM dispatched WHERE kind = 12"
  dispatch: told=0 messages=0 channels=1
  2026-W22
