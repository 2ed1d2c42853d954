A price that comes late says what stood then, not what stands now: the bet at 12:05 is the same in
whatever order they came.

  $ row='{"sport":"football","league":"E0","home":"Leeds","away":"York","starts_at":"2026-03-01T15:00:00Z","market":"1x2","book":"%s","side":"%s","price":%s,"seen_at":"2026-03-01T%s:00Z"}\n'; printf "$row" pinnacle home 3.00 12:00 pinnacle draw 3.40 12:00 pinnacle away 2.60 12:00 >sharp; printf "$row" bet365 home 3.15 10:00 >first; printf "$row" bet365 home 3.02 11:00 >between; printf "$row" bet365 home 3.15 12:00 >last
  $ "$TESTDIR"/late sharp first between last
  home,away,side,book,price,edge
  Leeds,York,home,bet365,3.15,0.0373
  $ "$TESTDIR"/late sharp first last between
  home,away,side,book,price,edge
  Leeds,York,home,bet365,3.15,0.0373
  $ "$TESTDIR"/late last between sharp first
  home,away,side,book,price,edge
  Leeds,York,home,bet365,3.15,0.0373

A source that corrects a price adds a revision. Both are kept, and a run sees what was known at its time.

  $ init-home home --desk football -q >/dev/null
  $ printf '%s\n' Div,Date,Time,HomeTeam,AwayTeam,B365H,B365D,B365A,B365CH,B365CD,B365CA E0,15/08/2025,20:00,Luton,Hull,2.00,3.40,3.80,1.90,3.50,4.00 >E0.csv; sed 's/2\.00/2.05/' E0.csv >corrected.csv
  $ fetch-odds --home home --provider football-data --from E0.csv --now 2025-08-16T08:00:00Z
  fetch-odds: events=1 quotes=6 new=6 unchanged=0 withdrawn=0 skipped=0
  $ fetch-odds --home home --provider football-data --from corrected.csv --now 2025-08-18T08:00:00Z
  fetch-odds: events=1 quotes=6 new=1 unchanged=5 withdrawn=0 skipped=0
  $ fetch-odds --home home --provider football-data --from corrected.csv --now 2025-08-18T09:00:00Z
  fetch-odds: events=1 quotes=6 new=0 unchanged=6 withdrawn=0 skipped=0
  $ sqlite3 -readonly home/data/bets/bets.db "SELECT datetime(seen_at, 'unixepoch'), seq, 1.0 * price_returned / price_staked, datetime(known_at, 'unixepoch') FROM quote WHERE selection = 1 ORDER BY seen_at, seq"
  2025-08-15 14:00:00|0|2.0|
  2025-08-15 14:00:00|1|2.05|2025-08-18 08:00:00
  2025-08-15 19:00:00|0|1.9|
