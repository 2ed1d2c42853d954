Beside its tips a racing desk tells of its doubles and trebles, of the favourites that it
doubts and of every race; each once, and no more when it is off. The favourite has the
shortest price, wherever it stands on the card (P11).

  $ init-home . --desk football -q >made; "$TESTDIR"/readers; "$TESTDIR"/races
  $ dispatch combos --channel screen -n --now 2026-05-27T08:52:00Z
  Monster Double: 15:15 York - Henbit @ 34.0 + 14:05 York - Sagace @ 2.78 = 94.5x
  
  Monster Treble: 15:15 York - Henbit @ 34.0 + 14:05 York - Sagace @ 2.78 + 14:40 York - Mtoto @ 2.0 = 189.0x
  
  dispatch: told=2 messages=2 channels=1
  $ dispatch danger --channel screen -n --now 2026-05-27T08:52:00Z
  Danger favourites
  13:30 York - Frankel @ 2.2 (55%)
  15:15 York - Short @ 1.5 (40%)
  15:50 York - Psidium @ 2.5 (40%)
  16:25 York - Snow @ 2.5 (40%)
  
  dispatch: told=4 messages=1 channels=1
  $ dispatch races --channel screen -n --now 2026-05-27T08:52:00Z
  All races
  13:30 York - Red Rum @ 2.5 (85%)
  14:00 Ascot - Arkle @ 6.0 (91%)
  14:05 York - Sagace @ 2.78 (97%)
  14:40 York - Mtoto @ 2.0 (93%)
  15:15 York - Henbit @ 34.0 (99%)
  15:50 York - Larkspur @ 3.0 (82%)
  16:25 York - Morston @ 3.0 (50%)
  
  dispatch: told=7 messages=1 channels=1
  $ dispatch combos --now 2026-05-27T12:59:00Z; dispatch danger --now 2026-05-27T12:59:00Z; dispatch races --now 2026-05-27T12:59:00Z
  dispatch: told=2 messages=2 channels=1
  dispatch: told=3 messages=1 channels=1
  dispatch: told=6 messages=1 channels=1
  $ dispatch combos --now 2026-05-27T12:59:30Z; dispatch danger --now 2026-05-27T12:59:30Z; dispatch races --now 2026-05-27T12:59:30Z
  dispatch: told=0 messages=0 channels=1
  dispatch: told=0 messages=0 channels=1
  dispatch: told=0 messages=0 channels=1
  $ dispatch combos --channel screen -n --now 2026-05-27T13:05:00Z
  dispatch: 15:15 York - Henbit @ 34.0 + 14:05 York - Sagace @ 2.78 is not sent: its first race is off
  dispatch: 15:15 York - Henbit @ 34.0 + 14:05 York - Sagace @ 2.78 + 14:40 York - Mtoto @ 2.0 is not sent: its first race is off
  dispatch: told=0 messages=0 channels=1

Forty races a message, ten favourites a message:

  $ for course in {a..q}; do for off in 15:00 15:20 15:40; do "$TESTDIR"/../gen-bets/card Course$course $off Arkle:2.5:0.5 Mill:2.4:0.4 Troy:6:0.1; done; done; "$TESTDIR"/../gen-bets/morning
  $ gen-bets -q --now 2026-05-27T08:51:00Z >chosen 2>&1
  $ dispatch races --channel room --now 2026-05-27T08:52:00Z; dispatch danger --channel room --now 2026-05-27T08:52:00Z
  dispatch: told=58 messages=2 channels=1
  dispatch: told=55 messages=6 channels=1
  $ sqlite3 data/bets/bets.db "SELECT length(body) - length(replace(body, char(10), '')) FROM message WHERE channel = 'room'"
  40
  18
  10
  10
  10
  10
  10
  5
