Runners are found on the card of the race: at the course, within ten minutes of its start, and by a
name that means one horse of the field. One that is not on the card has no price, rather than
somebody else's (P2).

  $ "$TESTDIR"/exchange rig 1; "$TESTDIR"/ask-exchange --version >made
  $ DATE=2025-05-27 "$TESTDIR"/../fetch-cards/racecard 'GB|Redcar|2:22|1|Made Handicap|0-70' '11:HORSE ASHE 0 (IRE):1:4:134:70' "12:Horse-Bi'rk 0:2:1:130:" 13:Dunn:3:2:129: -- 'GB|Redcar|3:20|2|Made Stakes' '14:Horse Ashe 1:1::140:65' >cards
  $ fetch-cards --home home --provider racecards --from cards --now 2025-05-27T05:00:00Z --format csv
  news,event,starts_at,home,away,race,why
  new,1,2025-05-27T13:22:00Z,,,Redcar: Made Handicap,
  new,2,2025-05-27T14:20:00Z,,,Redcar: Made Stakes,
  fetch-cards: events=2 new=2 moved=0 off=0 unchanged=0 skipped=0 changed=0 runners=4 non_runners=0
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z
  where,reason
  1.244208500,Horse Cork 0 (3): not on the card: no price
  fetch-odds: events=1 quotes=4 new=4 unchanged=0 withdrawn=0 skipped=1
  [3]
  $ sqlite3 home/data/bets/bets.db "SELECT event, datetime(starts_at, 'unixepoch'), participant.name, 1.0 * price_returned / price_staked FROM standing JOIN selection ON selection.id = selection JOIN event ON event.id = event JOIN participant ON participant.id = subject WHERE way = 0 ORDER BY 1, 3"
  1|2025-05-27 13:20:00|HORSE ASHE 0 (IRE)|2.4
  1|2025-05-27 13:20:00|Horse-Bi'rk 0|3.4
  $ sqlite3 home/data/bets/bets.db "SELECT provider_id, participant.name, how FROM participant_ref JOIN participant ON participant.id = participant WHERE provider = 'betfair' ORDER BY 1"
  1|HORSE ASHE 0 (IRE)|field
  2|Horse-Bi'rk 0|field

Each is found once: a second run changes nothing. A card whose start the exchange contradicts is refused.

  $ "$TESTDIR"/ask-exchange --now 2025-05-27T07:05:00Z
  where,reason
  1.244208500,Horse Cork 0 (3): not on the card: no price
  fetch-odds: events=1 quotes=4 new=0 unchanged=4 withdrawn=0 skipped=1
  [3]
  $ fetch-cards --home home --provider racecards --from cards --now 2025-05-27T07:10:00Z -q --format csv
  news,event,starts_at,home,away,race,why
  skipped,,,,,,"2: begins at 2025-05-27T14:20:00Z, and the exchange has no race at GB redcar then, but at 2025-05-27T13:20:00Z"
  [3]
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T07:15:00Z
  where,reason
  1.244208500,Horse Cork 0 (3): not on the card: no price
  fetch-odds: events=1 quotes=4 new=0 unchanged=4 withdrawn=0 skipped=1
  [3]
