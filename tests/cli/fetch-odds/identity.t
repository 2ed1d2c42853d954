Which match a listing is of: the provider's id says it, else the two, the competition
and the start.

  $ ln -s "$TESTDIR"/matches m; for home in home mlb start move; do init-home $home --desk football -q >/dev/null; done

One match under two ids of an answer is one event, and the prices of the first are taken:

  $ ./m toa 2026-03-01T10:00:00Z a1 soccer_epl 2026-03-01T15:00:00Z Ayr Bath 2.1 a2 soccer_epl 2026-03-01T15:15:00Z Ayr Bath 2.2 >twice
  $ ./m ask home soccer_epl twice 2026-03-01T10:00:00Z; ./m show home
  fetch-odds: a2: another id of Ayr v Bath at 2026-03-01T15:00:00Z
  fetch-odds: events=2 quotes=2 new=2 unchanged=0 withdrawn=0 skipped=0 noted=1
  1 soccer_epl 03-01T15:00 bet365 home -1.5 2.1 bet365 away 1.5 1.8
  $ ./m ask home soccer_epl twice 2026-03-01T10:00:00Z; ./m show home
  fetch-odds: events=2 quotes=2 new=0 unchanged=2 withdrawn=0 skipped=0
  1 soccer_epl 03-01T15:00 bet365 home -1.5 2.1 bet365 away 1.5 1.8

Another source has the sides the other way round; its prices go to the same teams (P3):

  $ ./m own home 2026-03-01T10:00:00Z E0 2026-03-01T15:00:00Z Bath Ayr away 2.15; ./m show home
  fetch-odds: E0/2026-03-01T15:00:00Z/Bath/Ayr: Ayr v Bath with the sides the other way round
  fetch-odds: events=1 quotes=1 new=1 unchanged=0 withdrawn=0 skipped=0 noted=1
  1 soccer_epl 03-01T15:00 bet365 home -1.5 2.1 bet365 away 1.5 1.8 own home -1.5 2.15

Another league, another sex: another event. A league that nobody has heard of may be
the same one:

  $ ./m own home 2026-03-01T10:00:00Z E1 2026-03-01T15:00:00Z Ayr Bath home 2.5 'Women E0' 2026-03-01T15:00:00Z Ayr Bath home 2.6; ./m show home
  fetch-odds: events=2 quotes=2 new=2 unchanged=0 withdrawn=0 skipped=0
  1 soccer_epl 03-01T15:00 bet365 home -1.5 2.1 bet365 away 1.5 1.8 own home -1.5 2.15
  2 E1 03-01T15:00 own home -1.5 2.5
  3 Women E0 03-01T15:00 own home -1.5 2.6
  $ fetch-odds --home mlb --provider the-odds-api --from twice -q --now 2026-03-01T10:00:00Z; ./m own mlb 2026-03-01T10:00:00Z Liga 2026-03-01T15:00:00Z Ayr Bath home 2.7; ./m show mlb
  fetch-odds: a2: another id of Ayr v Bath at 2026-03-01T15:00:00Z
  fetch-odds: events=1 quotes=1 new=1 unchanged=0 withdrawn=0 skipped=0
  1 soccer_epl 03-01T15:00 bet365 home -1.5 2.1 bet365 away 1.5 1.8 own home -1.5 2.7

A spelling that is new is remembered for the source, where the id is known and the other
team is the same (P4); with both teams new, or one that is somebody else, it is not that
match:

  $ ./m toa 2026-03-01T11:00:00Z a1 soccer_epl 2026-03-01T15:00:00Z 'Ayr FC' Bath 2.3 b1 soccer_epl 2026-03-08T15:00:00Z Crewe 'Ayr FC' 3 >renamed
  $ ./m ask home soccer_epl renamed 2026-03-01T11:00:00Z; sqlite3 home/data/bets/bets.db "SELECT source, alias.name, participant.name FROM alias JOIN participant ON participant.id = participant WHERE source = 'the-odds-api' AND alias.name <> participant.name AND alias.name NOT LIKE 'Hellas%'"
  fetch-odds: a1: 'Ayr FC' is another name of Ayr: remembered
  fetch-odds: soccer_epl: new names: Crewe
  fetch-odds: events=2 quotes=4 new=3 unchanged=1 withdrawn=0 skipped=0 noted=2
  the-odds-api|Ayr FC|Ayr
  $ ./m toa 2026-03-01T11:10:00Z b1 soccer_epl 2026-03-08T15:00:00Z Crewe Bath 3 a1 soccer_epl 2026-03-01T15:00:00Z Derby Exeter 3 >others
  $ ./m ask home soccer_epl others 2026-03-01T11:10:00Z
  where	reason
  b1	this id is Crewe v Ayr in the store, not Crewe v Bath
  a1	this id is Ayr v Bath in the store, not Derby v Exeter
  fetch-odds: events=0 quotes=0 new=0 unchanged=0 withdrawn=4 skipped=2
  [3]

Both games of a doubleheader, and a second source that has them five minutes later. A
third is half way between the two: nobody can tell.

  $ ./m toa 2026-07-01T10:00:00Z g1 baseball_mlb 2026-07-01T17:00:00Z Cubs Mets 1.5 g2 baseball_mlb 2026-07-01T20:00:00Z Cubs Mets 2.5 >two; ./m ask mlb baseball_mlb two 2026-07-01T10:00:00Z
  fetch-odds: events=2 quotes=4 new=4 unchanged=0 withdrawn=0 skipped=0
  $ ./m own mlb 2026-07-01T10:00:00Z MLB 2026-07-01T20:05:00Z Cubs Mets home 2.6 MLB 2026-07-01T17:05:00Z Cubs Mets home 1.6 MLB 2026-07-01T18:30:00Z Cubs Mets home 2; ./m show mlb | grep baseball
  where	reason
  MLB/2026-07-01T18:30:00Z/Cubs/Mets	two matches of these two are as near to this start
  fetch-odds: events=2 quotes=2 new=2 unchanged=0 withdrawn=0 skipped=1
  2 baseball_mlb 07-01T17:00 bet365 home -1.5 1.5 bet365 away 1.5 1.8 own home -1.5 1.6
  3 baseball_mlb 07-01T20:00 bet365 home -1.5 2.5 bet365 away 1.5 1.8 own home -1.5 2.6

A start that another source has hours later reopens nothing (the earliest counts), so no
price in play is one of before the start (P22); what the source itself moves is moved. A day alone is not believed beside a time.

  $ ./m toa 2026-03-01T10:00:00Z a1 soccer_epl 2026-03-01T19:00:00Z Ayr Bath 2.1 >one; ./m ask start soccer_epl one 2026-03-01T10:00:00Z
  fetch-odds: events=1 quotes=2 new=2 unchanged=0 withdrawn=0 skipped=0
  $ ./m own start 2026-03-01T10:00:00Z x 2026-03-01T22:00:00Z Ayr Bath home 2; ./m show start
  fetch-odds: events=1 quotes=1 new=1 unchanged=0 withdrawn=0 skipped=0
  1 soccer_epl 03-01T19:00 bet365 home -1.5 2.1 bet365 away 1.5 1.8 own home -1.5 2.0
  $ ./m own start 2026-03-01T10:10:00Z x 2026-03-01T18:30:00Z Ayr Bath home 2; ./m show start
  fetch-odds: x/2026-03-01T18:30:00Z/Ayr/Bath: another id of Ayr v Bath at 2026-03-01T19:00:00Z
  fetch-odds: events=1 quotes=1 new=0 unchanged=1 withdrawn=0 skipped=0 noted=1
  1 soccer_epl 03-01T18:30 bet365 home -1.5 2.1 bet365 away 1.5 1.8 own home -1.5 2.0
  $ ./m own start 2026-03-01T18:40:00Z x 2026-03-01T22:00:00Z Ayr Bath home 2; ./m show start
  fetch-odds: events=1 quotes=1 new=0 unchanged=1 withdrawn=0 skipped=0
  1 soccer_epl 03-01T19:00 bet365 home -1.5 2.1 bet365 away 1.5 1.8 own home -1.5 2.0
  $ ./m own start 2026-03-01T19:30:00Z x 2026-03-01T23:00:00Z Ayr Bath home 2; ./m show start
  fetch-odds: x/2026-03-01T23:00:00Z/Ayr/Bath: another id of Ayr v Bath at 2026-03-01T19:00:00Z
  fetch-odds: events=1 quotes=1 new=0 unchanged=1 withdrawn=0 skipped=0 noted=1
  1 soccer_epl 03-01T19:00 bet365 home -1.5 2.1 bet365 away 1.5 1.8 own home -1.5 2.0
  $ printf 'Div,Date,HomeTeam,AwayTeam,B365H,B365D,B365A\nE0,01/03/2026,Ayr,Bath,2,3,4\n' | fetch-odds --home start --provider football-data --from - --now 2026-03-01T12:00:00Z; ./m show start | cut -c 1-26
  fetch-odds: events=1 quotes=3 new=3 unchanged=0 withdrawn=0 skipped=0
  1 soccer_epl 03-01T19:00 b

A match that the source gives another id and another day, and no longer has under its
first, was moved. Games of one pair three days apart are two.

  $ ./m ask move soccer_epl one 2026-03-01T10:00:00Z; sed 's/a1/a9/; s/03-01T19/03-21T19/' one >later; ./m ask move soccer_epl later 2026-03-01T11:00:00Z; ./m show move
  fetch-odds: events=1 quotes=2 new=2 unchanged=0 withdrawn=0 skipped=0
  fetch-odds: a9: Ayr v Bath was moved from 2026-03-01T19:00:00Z to 2026-03-21T19:00:00Z
  fetch-odds: events=1 quotes=2 new=0 unchanged=2 withdrawn=0 skipped=0 noted=1
  1 soccer_epl 03-21T19:00 bet365 home -1.5 2.1 bet365 away 1.5 1.8
  $ printf 'Div,Date,Time,HomeTeam,AwayTeam,B365H,B365D,B365A\n%s\n' X0,30/03/2013,15:00,Alpha,Beta,2.20,3.60,3.60 >days; cp days twice; printf '%s\n' X0,02/04/2013,15:00,Alpha,Beta,1.90,3.60,3.60 >>twice
  $ for file in days twice; do fetch-odds --home move --provider football-data --from $file --now 2013-03-01T12:00:00Z; done; ./m show move | grep X0
  fetch-odds: events=1 quotes=3 new=3 unchanged=0 withdrawn=0 skipped=0
  fetch-odds: events=2 quotes=6 new=3 unchanged=3 withdrawn=0 skipped=0
  2 X0 03-30T15:00 bet365 home  2.2 bet365 draw  3.6 bet365 away  3.6
  3 X0 04-02T14:00 bet365 home  1.9 bet365 draw  3.6 bet365 away  3.6
  $ sed 's/30.03/28\/04/; s/Beta/Gamma/' days >moved; sed -i 's/30.03/11\/04/; s/Beta/Gamma/' days
  $ for file in days moved; do fetch-odds --home move --provider football-data --from $file --now 2013-03-01T12:00:00Z; done; ./m show move | grep X0
  fetch-odds: X0: new names: Gamma
  fetch-odds: events=1 quotes=3 new=3 unchanged=0 withdrawn=0 skipped=0 noted=1
  fetch-odds: X0/2013-04-28/Alpha/Gamma: Alpha v Gamma was moved from 2013-04-11T14:00:00Z to 2013-04-28T14:00:00Z
  fetch-odds: events=1 quotes=3 new=0 unchanged=3 withdrawn=0 skipped=0 noted=1
  2 X0 03-30T15:00 bet365 home  2.2 bet365 draw  3.6 bet365 away  3.6
  3 X0 04-02T14:00 bet365 home  1.9 bet365 draw  3.6 bet365 away  3.6
  4 X0 04-28T14:00 bet365 home  2.2 bet365 draw  3.6 bet365 away  3.6

The source turns its own listing round before the match: it is played at the other's.

  $ ./m toa 2026-03-30T10:00:00Z a7 soccer_epl 2026-04-01T19:00:00Z Crewe Bath 2.1 >there; ./m ask move soccer_epl there 2026-03-30T10:00:00Z
  fetch-odds: soccer_epl: new names: Crewe
  fetch-odds: events=1 quotes=2 new=2 unchanged=0 withdrawn=0 skipped=0 noted=1
  $ ./m toa 2026-03-30T11:00:00Z a7 soccer_epl 2026-04-01T19:00:00Z Bath Crewe 2.1 >here; ./m ask move soccer_epl here 2026-03-30T11:00:00Z; ./m show move | grep 04-01
  fetch-odds: a7: Crewe v Bath is now Bath v Crewe: bets on it from before are void
  fetch-odds: events=1 quotes=2 new=2 unchanged=0 withdrawn=2 skipped=0 noted=1
  5 soccer_epl 04-01T19:00 bet365 home 1.5 1.8 bet365 away -1.5 2.1

An answer to another question (league, season, sport) is refused:

  $ ./m ask move soccer_italy_serie_a here 2026-03-30T11:00:00Z
  fetch-odds: here: asked for soccer_italy_serie_a, and event 'a7' is of soccer_epl; nothing is stored
  [65]
  $ fetch-odds --home move --provider football-data --league E0 --from days
  fetch-odds: days: asked for E0, and event 'X0/2013-04-11/Alpha/Gamma' is of X0; nothing is stored
  [65]
  $ fetch-odds --home move --provider football-data --season 2025-26 --from days
  fetch-odds: days: Alpha v Gamma at 2013-04-11T14:00:00Z is not of the season that was asked for, 2025-26
  [65]
  $ fetch-odds --home move --provider football-data --league X0 --season 2012-13 --from days -q
