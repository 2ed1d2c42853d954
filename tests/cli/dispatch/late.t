What can no longer be right is not sent, and somebody is told.

  $ init-home . --desk football -q >made; "$TESTDIR"/readers; "$TESTDIR"/races

Before anybody has chosen there is nothing to send (O9): the job is tried again.

  $ dispatch tips --now 2026-05-26T08:52:00Z
  dispatch: nobody has chosen the tips of 2026-05-26 yet (0 races, 0 with predictions): fetch-cards, fetch-odds, load-predictions and gen-bets come first
  [75]
  $ dispatch tips --now 2026-05-27T08:44:00Z
  dispatch: nobody has chosen the tips of 2026-05-27 yet (7 races, 0 with predictions): fetch-cards, fetch-odds, load-predictions and gen-bets come first
  [75]

A race that is off, and a horse that came out:

  $ echo '{"sport":"racing","league":"York","name":"Novice Stakes","starts_at":"2026-05-27T13:40:00Z","entrant":"Mtoto","status":"non_runner"}' >out; fetch-odds --provider ndjson --from out --now 2026-05-27T12:00:00Z -q
  $ dispatch tips --channel screen -n --now 2026-05-27T12:30:00Z 2>&1 | grep -E '^dispatch|^[0-9]|@'
  dispatch: 13:30 York Red Rum is not sent: its race is off
  dispatch: 14:40 York Mtoto is not sent: Mtoto came out
  dispatch: only 26 runners have a price today
  14:00 Ascot
  Arkle @ 6.0
  14:05 York
  NAP - Sagace @ 2.78
  15:15 York
  Henbit @ 34.0
  15:50 York
  Larkspur @ 3.0
  dispatch: told=4 messages=1 channels=1

A message that has not gone when the first of its races is off never goes:

  $ dispatch tips -q --now 2026-05-27T12:29:00Z
  dispatch: 14:40 York Mtoto is not sent: Mtoto came out
  dispatch: only 26 runners have a price today
  $ printf 'HTTP/1.1 502 Bad\r\n\r\n<html>' >bad
  $ "$TESTDIR"/flush 12:29 bad
  notify: phone: message 1 waits: HTTP status 502
  notify: sent=0 waiting=1 dead=0
  $ "$TESTDIR"/flush 12:30
  notify: sent=0 waiting=0 dead=1
  [3]
  $ notify list --now 2026-05-27T12:31:00Z -q | cut -f 2,10
  state	error
  dead	it was not sent in time: HTTP status 502
