A desk that tells a room on Discord and a telephone what it does:

  $ init-home . --desk football --quiet > made; sed -i '/^notify:/,$d' config/betops.yaml
  $ printf '%s\n' 'notify: {channels: {room: {kind: discord}, phone: {kind: telegram, chat_id: "42"}}, alerts: [room, phone]}' >> config/betops.yaml
  $ "$TESTDIR"/../roi-report/fill < "$TESTDIR"/../roi-report/record
  $ sqlite3 data/bets/bets.db "INSERT INTO bankroll_mark VALUES (0, unixepoch('2026-02-28'), 100000, 0, 100000, 100000), (0, unixepoch('2026-03-02 12:00'), 0, 500, 100500, 100500)"

The bets of a run are one message (N4), with American odds and without a line where a
market has none (N5). First as it would be sent:

  $ dispatch placed --channel room -n --now 2026-03-01T13:00:00Z
  POST [DISCORD_WEBHOOK_URL]?wait=true
  Content-Type: application/json
  
  {"embeds":[{"title":"2 bets placed, 20.00 GBP (paper)","color":3447003,"fields":[{"name":"York @ Leeds","value":"1x2 Leeds at +150, 10.00 GBP, edge 5.0%, bet365"},{"name":"York @ Leeds","value":"1x2 York at +220, 10.00 GBP, edge 5.6%, unibet"}]}],"allowed_mentions":{"parse":[]}}
  
  dispatch: told=2 messages=1 channels=1
  $ dispatch placed --channel phone -n --now 2026-03-01T13:00:00Z --quiet | grep '"text"'
  {"chat_id":"42","text":"2 bets placed, 20.00 GBP (paper)\n\nYork @ Leeds\n1x2 Leeds at +150, 10.00 GBP, edge 5.0%, bet365\n\nYork @ Leeds\n1x2 York at +220, 10.00 GBP, edge 5.6%, unibet","link_preview_options":{"is_disabled":true},"disable_notification":true}
  $ sqlite3 data/bets/bets.db 'SELECT count(*) FROM message'
  0

Nothing is told twice, on each channel by itself:

  $ dispatch placed --channel room --now 2026-03-01T13:00:00Z
  dispatch: told=2 messages=1 channels=1
  $ dispatch placed --now 2026-03-01T13:05:00Z
  dispatch: told=2 messages=1 channels=2
  $ dispatch placed --now 2026-03-01T13:10:00Z
  dispatch: told=0 messages=0 channels=2
  $ sqlite3 data/bets/bets.db 'SELECT tiding_word.name, channel, what, message FROM dispatched JOIN tiding_word ON tiding_word.id = kind'
  placed|phone|1|2
  placed|phone|2|2
  placed|room|1|1
  placed|room|2|1
  $ notify flush -n --now 2026-03-01T13:10:00Z --quiet | grep -c embeds
  1

What was told stays told when the outbox has forgotten the message:

  $ sqlite3 data/bets/bets.db 'PRAGMA foreign_keys = ON; DELETE FROM message'; sqlite3 data/bets/bets.db 'SELECT count(*), count(message), (SELECT count(*) FROM card) FROM dispatched'
  4|0|0
  $ dispatch placed --now 2026-03-01T13:15:00Z
  dispatch: told=0 messages=0 channels=2
  $ sqlite3 data/bets/bets.db 'DELETE FROM dispatched'
  Error: stepping, what was told stays told (19)
  [19]

Bets that were settled have a card each; one that is settled again is told again:

  $ dispatch settled --channel room -n --now 2026-03-02T13:00:00Z --quiet | tail -2
  {"embeds":[{"title":"win: York @ Leeds (paper)","color":65280,"fields":[{"name":"Bet","value":"1x2 Leeds at +150, 10.00 GBP, bet365"},{"name":"P/L","value":"+15.00 GBP"}]},{"title":"loss: York @ Leeds (paper)","color":16711680,"fields":[{"name":"Bet","value":"1x2 York at +220, 10.00 GBP, unibet"},{"name":"P/L","value":"-10.00 GBP"}]}],"allowed_mentions":{"parse":[]}}
  $ dispatch settled --channel room --now 2026-03-02T13:00:00Z
  dispatch: told=2 messages=1 channels=1
  $ sqlite3 data/bets/bets.db "UPDATE settlement SET reversed_at = unixepoch('2026-03-02 14:00') WHERE ticket = 1; INSERT INTO settlement SELECT ticket, 2, 2, 1, 1, 1, 0, 0, -1000, unixepoch('2026-03-02 14:00'), NULL, NULL, NULL, NULL, NULL, NULL FROM settlement WHERE ticket = 1"
  $ dispatch settled --channel room --now 2026-03-02T14:05:00Z
  dispatch: told=1 messages=1 channels=1
  $ dispatch settled --channel room --now 2026-03-02T14:10:00Z
  dispatch: told=0 messages=0 channels=1

The day, in the words and the numbers of roi-report, once a local day:

  $ dispatch daily --channel phone --now 2026-03-02T13:00:00Z
  dispatch: told=1 messages=1 channels=1
  $ sqlite3 data/bets/bets.db 'SELECT body FROM message ORDER BY id DESC LIMIT 1'
  Daily report, 2026-03-02 13:00 Europe/London (paper)
  
  Today's Activity
  Of the last 24 hours
  Placed 2, volume 35.00 GBP
  Settled 2, wins 1
  
  Today's Results
  P/L +5.00 GBP
  Bankroll 1005.00 GBP
  
  Last 30 Days
  Bets 2, open 2
  Win rate 50.0% (9.5% to 90.5%)
  P/L +5.00 GBP
  ROI 25.0%
  
  Performance by Strategy
  model: n 1, win rate 0.0%, ROI -100.0%, P/L -10.00
  value: n 1, win rate 100.0%, ROI 150.0%, P/L +15.00
  
  Performance by Bet Type
  1x2: n 2, win rate 50.0%, ROI 25.0%, P/L +5.00
  
  ROI by Edge
  5-8%: n 2, win rate 50.0%, ROI 25.0%, P/L +5.00
  $ dispatch daily --channel phone --now 2026-03-02T20:00:00Z
  dispatch: told=0 messages=0 channels=1
  $ dispatch daily --channel phone --now 2026-03-03T09:00:00Z
  dispatch: told=1 messages=1 channels=1
  $ echo 'reporting: {send_daily_report: false}' >> config/betops.yaml; dispatch daily --now 2026-03-04T09:00:00Z; sed -i '$d' config/betops.yaml
  dispatch: told=0 messages=0 channels=2
  $ echo 'reporting: {track_by_strategy: false, track_by_bet_type: false}' >> config/betops.yaml; dispatch daily --channel room -n --quiet --now 2026-03-04T09:00:00Z | grep -o '"name":"[^"]*"'
  "name":"Today's Activity"
  "name":"Today's Results"
  "name":"Last 30 Days"
  "name":"ROI by Edge"

What healthcheck found not to be well, until it is another alarm:

  $ sqlite3 data/bets/bets.db "INSERT INTO finding VALUES ('quotes', 'critical', unixepoch('2026-03-04 08:00'), 0, 'the newest is 7 h old'), ('disk', 'ok', 0, 0, '80 GB free'), ('credits', 'warning', unixepoch('2026-03-04 07:00'), 0, '80 left')"
  $ dispatch alerts --channel room -n --now 2026-03-04T09:00:00Z --quiet | grep embeds
  {"embeds":[{"title":"critical: quotes","color":15158332,"fields":[{"name":"What","value":"the newest is 7 h old"},{"name":"Since","value":"2026-03-04 08:00 Europe/London"},{"name":"Next step","value":"at once: 'healthcheck' says what to do"}]}],"allowed_mentions":{"parse":[]}}
  {"embeds":[{"title":"warning: credits","color":15965202,"fields":[{"name":"What","value":"80 left"},{"name":"Since","value":"2026-03-04 07:00 Europe/London"},{"name":"Next step","value":"within 24 h: 'healthcheck' says what to do"}]}],"allowed_mentions":{"parse":[]}}
  $ dispatch alerts --channel room --now 2026-03-04T09:00:00Z
  dispatch: told=2 messages=2 channels=1
  $ dispatch alerts --channel room --now 2026-03-04T10:00:00Z
  dispatch: told=0 messages=0 channels=1
  $ sqlite3 data/bets/bets.db "UPDATE finding SET status = 'warning', since = unixepoch('2026-03-04 11:00') WHERE check_name = 'quotes'"; dispatch alerts --channel room --now 2026-03-04T11:00:00Z
  dispatch: told=1 messages=1 channels=1

What cannot be told is said:

  $ dispatch weekly
  dispatch: what is to be told? one of daily, placed, settled, alerts, tips, no-tips, combos, danger, races, thread, digest, roi, weekly-roi
  [64]
  $ dispatch
  dispatch: what is to be told? one of daily, placed, settled, alerts, tips, no-tips, combos, danger, races, thread, digest, roi, weekly-roi
  [64]
  $ dispatch daily --channel pone
  dispatch: no such channel under notify.channels: 'pone' (room, phone)
  [78]
