Runners are found on the card of the race: at the course, within ten minutes of its start, and by a
name that means one horse of the field. One that is not on the card has no price, rather than
somebody else's (P2).

  $ "$TESTDIR"/exchange rig; "$TESTDIR"/ask-exchange --version >made
  $ DATE=2025-05-27 "$TESTDIR"/../fetch-cards/racecard 'GB|Redcar|2:22|1|Made Handicap|0-70' '11:HORSE ASHE 0 (IRE):1:4:134:70' "12:Horse-Bi'rk 0:2:1:130:" 13:Dunn:3:2:129: -- 'GB|Redcar|3:20|2|Made Stakes' '14:Horse Ashe 1:1::140:65' >cards
  $ fetch-cards --home home --provider racecards --from cards --now 2025-05-27T05:00:00Z --format csv
  tests/cli/run: line 21: fetch-cards: command not found
  [127]
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z
  fetch-odds: events=2 quotes=12 new=12 unchanged=0 withdrawn=0 skipped=0
  $ sqlite3 home/data/bets/bets.db "SELECT event, datetime(starts_at, 'unixepoch'), participant.name, 1.0 * price_returned / price_staked FROM standing JOIN selection ON selection.id = selection JOIN event ON event.id = event JOIN participant ON participant.id = subject WHERE way = 0 ORDER BY 1, 3"
  1|2025-05-27 13:20:00|Horse Ashe 0|2.4
  1|2025-05-27 13:20:00|Horse Birk 0|3.4
  1|2025-05-27 13:20:00|Horse Cork 0|4.4
  2|2025-05-27 13:30:00|Horse Ashe 1|2.4
  2|2025-05-27 13:30:00|Horse Birk 1|3.4
  2|2025-05-27 13:30:00|Horse Cork 1|4.4
  $ sqlite3 home/data/bets/bets.db "SELECT provider_id, participant.name, how FROM participant_ref JOIN participant ON participant.id = participant WHERE provider = 'betfair' ORDER BY 1"
  1|Horse Ashe 0|name
  11|Horse Ashe 1|name
  12|Horse Birk 1|name
  13|Horse Cork 1|name
  2|Horse Birk 0|name
  3|Horse Cork 0|name

Each is found once; a second run, and a card that comes again, change nothing.

  $ "$TESTDIR"/ask-exchange --now 2025-05-27T07:05:00Z
  fetch-odds: events=2 quotes=12 new=0 unchanged=12 withdrawn=0 skipped=0
  $ fetch-cards --home home --provider racecards --from cards --now 2025-05-27T07:10:00Z -q --format csv
  tests/cli/run: line 21: fetch-cards: command not found
  [127]
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T07:15:00Z
  fetch-odds: events=2 quotes=12 new=0 unchanged=12 withdrawn=0 skipped=0
