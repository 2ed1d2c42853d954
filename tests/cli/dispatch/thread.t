X gets the surest tips of the day once they have arrived, as posts under one another: a
heading with what yesterday's came to, at most five tips, what they are of (O9).

  $ init-home . --desk football -q >made; "$TESTDIR"/readers; "$TESTDIR"/races
  $ dispatch tips --channel feed --now 2026-05-27T08:52:00Z
  dispatch: told=0 messages=0 channels=1
  $ dispatch thread --channel feed --now 2026-05-27T08:52:00Z
  dispatch: none of the 6 tips of 2026-05-27 has arrived yet: dispatch tips and notify flush come first
  [75]
  $ dispatch tips -q --now 2026-05-27T08:52:00Z 2>doubts; dispatch thread --channel feed --now 2026-05-27T08:52:00Z
  dispatch: none of the 6 tips of 2026-05-27 has arrived yet: dispatch tips and notify flush come first
  [75]
  $ printf '{"ok":true,"result":{"message_id":123}}' >ok; "$TESTDIR"/flush 08:53 ok ok
  notify: sent=2 waiting=0 dead=0
  $ dispatch thread --channel phone --now 2026-05-27T08:54:00Z
  dispatch: told=0 messages=0 channels=1
  $ dispatch thread --channel feed --now 2026-05-27T08:54:00Z
  dispatch: told=1 messages=7 channels=1
  $ dispatch thread --channel feed --now 2026-05-27T08:54:00Z
  dispatch: told=0 messages=0 channels=1

Each post answers the one before it. What X has already counts as delivered: the next answers
the last whose name is known:

  $ for id in 501 502 504 505 506 507; do "$TESTDIR"/../notify/with/answer 201 '' '{"data":{"id":"'$id'"}}' >$id; done
  $ printf 'HTTP/1.1 403 No\r\nContent-Length: 87\r\n\r\n{"detail":"You are not allowed to create a Tweet with duplicate content.","status":403}' >duplicate
  $ printf 'HTTP/1.1 503 Busy\r\n\r\n' >busy
  $ "$TESTDIR"/flush 08:55 501 502 busy
  notify: feed: message 5 waits: HTTP status 503
  notify: sent=2 waiting=5 dead=0
  $ "$TESTDIR"/flush 08:57 duplicate 504 505 506 507; cat bodies
  notify: sent=5 waiting=0 dead=0
  {"text":"14:05 York\nNAP - Sagace @ 2.78\nConfidence: 97% | Odds: 2.78","reply":{"in_reply_to_tweet_id":"502"}}
  {"text":"14:40 York\nMtoto @ 2.0\nConfidence: 93% | Odds: 2.0","reply":{"in_reply_to_tweet_id":"502"}}
  {"text":"14:00 Ascot\nArkle @ 6.0\nConfidence: 91% | Odds: 6.0","reply":{"in_reply_to_tweet_id":"504"}}
  {"text":"13:30 York\nRed Rum @ 2.5\nConfidence: 85% | Odds: 2.5","reply":{"in_reply_to_tweet_id":"505"}}
  {"text":"The 5 surest of 6 tips of 2026-05-27. Prices as at 09:45; they may have changed.","reply":{"in_reply_to_tweet_id":"506"}}
  $ sqlite3 data/bets/bets.db "SELECT provider_id FROM message WHERE channel = 'feed'; SELECT kind, what, provider_id FROM delivered WHERE channel = 'feed'"
  501
  502
  duplicate
  504
  505
  506
  507
  9|2026-05-27|501

What answers something that was refused is not sent:

  $ sqlite3 data/bets/bets.db "PRAGMA foreign_keys = ON; DELETE FROM message"
  $ sed -i 's/feed:/other:/' config/betops.yaml; dispatch thread --channel other -q --now 2026-05-27T09:54:00Z
  $ printf 'HTTP/1.1 403 No\r\nContent-Length: 22\r\n\r\n{"detail":"Forbidden"}' >no; "$TESTDIR"/flush 09:55 no; wc -l <bodies
  notify: other: message 1 is dead: Forbidden (HTTP status 403)
  notify: other: message 2 is dead: what it answers was not sent
  notify: other: message 3 is dead: what it answers was not sent
  notify: other: message 4 is dead: what it answers was not sent
  notify: other: message 5 is dead: what it answers was not sent
  notify: other: message 6 is dead: what it answers was not sent
  notify: other: message 7 is dead: what it answers was not sent
  notify: sent=0 waiting=0 dead=7
  1

The next day's heading says what these came to, and the two tips that there are then follow:

  $ e="$TESTDIR"/../gen-bets/ended; { "$e" York 12:30 'Red Rum' Frankel Enable; "$e" York 13:05 Sagace Golden Slip; "$e" York 13:40 Grundy Mtoto Ribot; } >ended; fetch-results --provider ndjson --from ended --now 2026-05-27T18:00:00Z -q; settle -q --now 2026-05-27T21:40:00Z >settled
  $ export DAY=2026-05-28; "$TESTDIR"/../gen-bets/card York 12:30 'Hyperion:2.5:0.85' Frankel:2.2:0.55 Enable:6:0.1; "$TESTDIR"/../gen-bets/card Ascot 12:30 'Pinza:2.5:0.95' Aureole:2.2:0.55 Owen:6:0.1; NOW=2026-05-28T08:45:00Z "$TESTDIR"/../gen-bets/morning; gen-bets -q --now 2026-05-28T08:50:00Z >chosen
  $ dispatch tips -q --channel phone --now 2026-05-28T08:52:00Z 2>doubts; DAY=2026-05-28 "$TESTDIR"/flush 08:53 ok
  notify: sent=1 waiting=0 dead=7
  $ dispatch thread --channel other -n -q --now 2026-05-28T08:54:00Z | grep '"text"'
  {"text":"Today's tips, 2026-05-28\nYesterday: ROI +76.0% on 3 tips, +2.28 pts"}
  {"text":"13:30 Ascot\nNAP - Pinza @ 2.5\nConfidence: 95% | Odds: 2.5"}
  {"text":"13:30 York\nHyperion @ 2.5\nConfidence: 85% | Odds: 2.5"}
  {"text":"The 2 surest of 2 tips of 2026-05-28. Prices as at 09:45; they may have changed."}
