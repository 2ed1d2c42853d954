The tips of a racing desk reach those who read them as they were chosen: sorted by when the
races are off (N6), the NAP marked, each with its price, its stake and why it is sent.

  $ init-home . --desk football -q >made; "$TESTDIR"/readers; "$TESTDIR"/races
  $ echo '{"sport":"racing","league":"Ascot","starts_at":"2026-05-27T13:00:00Z","market":"top_3","side":"yes","subject":"Arkle","probability":0.48}' | load-predictions --model places --model-version 1 --now 2026-05-27T08:51:00Z -q -
  $ dispatch tips --channel screen -n --now 2026-05-27T08:52:00Z
  dispatch: only 26 runners have a price today
  13:30 York
  Red Rum @ 2.5
  Confidence: 85% | Odds: 2.5 | Stake: 1.00 pts
  Model Confidence: Medium (85%) - value pick.
  Value Pick
  Price: skybet at 09:45 | Sent for: confidence 0.850 >= min_conf 0.80
  ------------------------------
  
  14:00 Ascot
  Arkle @ 6.0
  Confidence: 91% | Odds: 6.0 | Stake: 1.00 pts EW (1/5, 3 places)
  Model Confidence: High (91%) - value pick.
  Place Chance: 48%
  Confidence 90%+ | Value Pick
  Price: skybet at 09:45 | Sent for: confidence 0.910 >= min_conf 0.80
  ------------------------------
  
  14:05 York
  NAP - Sagace @ 2.78
  Confidence: 97% | Odds: 2.78 | Stake: 1.00 pts
  Model Confidence: High (97%) - value pick.
  Monster NAP | Confidence 90%+ | Value Pick
  Price: skybet at 09:45 | Sent for: confidence 0.970 >= min_conf 0.80
  ------------------------------
  
  14:40 York
  Mtoto @ 2.0
  Confidence: 93% | Odds: 2.0 | Stake: 1.00 pts
  Model Confidence: High (93%) - value pick.
  Confidence 90%+ | Value Pick
  Price: skybet at 09:45 | Sent for: confidence 0.930 >= min_conf 0.80
  ------------------------------
  
  15:15 York
  Henbit @ 34.0
  Confidence: 99% | Odds: 34.0 | Stake: 1.00 pts
  Model Confidence: High (99%).
  Confidence 90%+
  Price: skybet at 09:45 | Sent for: confidence 0.990 >= min_conf 0.80
  ------------------------------
  
  15:50 York
  Larkspur @ 3.0
  Confidence: 82% | Odds: 3.0 | Stake: 1.00 pts
  Model Confidence: Medium (82%) - value pick.
  Value Pick
  Price: skybet at 09:45 | Sent for: confidence 0.820 >= min_conf 0.80
  ------------------------------
  
  dispatch: told=6 messages=2 channels=1

What a dry run shows is what is sent, and nothing is kept of it:

  $ dispatch tips -n -q --now 2026-05-27T08:52:00Z 2>shown | grep -c '"text":"13:30 York\\nRed Rum @ 2.5\\nConfidence: 85% | Odds: 2.5 | Stake: 1.00 pts\\nModel'
  1
  $ sqlite3 data/bets/bets.db 'SELECT count(*) FROM message'
  0

At most five go in one message. They are on record before they are sent, and told again by
no second run (N9); each is delivered when the other side has given its message an id (N3). One chat is not sent two at
once:

  $ dispatch tips -q --now 2026-05-27T08:52:00Z
  dispatch: only 26 runners have a price today
  $ sqlite3 data/bets/bets.db "SELECT what, told_at - unixepoch('2026-05-27 08:52'), message, (SELECT count(*) FROM delivered) FROM dispatched"
  1|0|1|0
  2|0|1|0
  3|0|1|0
  4|0|1|0
  5|0|1|0
  6|0|2|0
  $ printf '{"ok":true,"result":{"message_id":123}}' >first; printf '{"ok":true,"result":{"message_id":124}}' >second
  $ "$TESTDIR"/flush 08:53 first second; grep -o '"text":"[0-9:]* [A-Za-z]*' bodies
  notify: sent=2 waiting=0 dead=0
  "text":"13:30 York
  "text":"15:50 York
  $ sqlite3 data/bets/bets.db "SELECT what, at - unixepoch('2026-05-27 08:53') < 9, provider_id FROM delivered"
  1|1|123
  2|1|123
  3|1|123
  4|1|123
  5|1|123
  6|1|124
  $ sqlite3 data/bets/bets.db 'SELECT max(at) - min(at) >= 1 FROM delivered'
  1
  $ dispatch tips --now 2026-05-27T08:54:00Z; "$TESTDIR"/flush 08:54
  dispatch: told=0 messages=0 channels=1
  notify: sent=0 waiting=0 dead=0

What a reader could get is the price in force when the message had arrived, not when the tip
was chosen; later, where the configuration gives him time. While the message was on its way
nobody could get anything:

  $ echo '{"sport":"racing","league":"York","name":"Novice Stakes","starts_at":"2026-05-27T12:30:00Z","book":"skybet","market":"win","subject":"Red Rum","side":"yes","price":2.3}' >prices
  $ fetch-odds --provider ndjson --from prices --now 2026-05-27T08:52:30Z -q
  $ "$TESTDIR"/realistic 08:52 'Red Rum'
  2.50		
  $ "$TESTDIR"/realistic 09:30 'Red Rum'
  2.50	2.30	2026-05-27T08:52:30Z
  $ sed -i 's/2.3}/2.2}/' prices; fetch-odds --provider ndjson --from prices --now 2026-05-27T08:55:00Z -q
  $ "$TESTDIR"/realistic 09:30 'Red Rum'
  2.50	2.30	2026-05-27T08:52:30Z
  $ echo 'reporting: {realistic_delay_seconds: 180}' >>config/betops.yaml; "$TESTDIR"/realistic 09:30 'Red Rum'; "$TESTDIR"/realistic 08:55 'Red Rum'
  2.50	2.20	2026-05-27T08:55:00Z
  2.50		
