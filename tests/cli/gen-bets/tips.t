A tip is the runner that a model is surest of: one a race, a point on it, each way at 5.0 and
more. The surest of those that are sent is the NAP (S21, S22, S23, S25).

  $ init-home . --desk football -q >made; cp "$TESTDIR"/racing.yaml config/betops.yaml
  $ "$TESTDIR"/card Ascot 13:00 Arkle:6:0.91 Shergar:3:0.60 Nijinsky:4:0.4 Mill:8:0.3 Brown:10:0.2 Troy:12:0.1 Dawn:20:0.1 Galileo:25:0
  $ "$TESTDIR"/card Ascot 13:35 'Red Rum:2.5:0.85' Frankel:2.2:0.95 Enable:6:0.1
  $ "$TESTDIR"/card York 14:00 Grundy:3:0.79 Mtoto:2:0.5 Ribot:5
  $ "$TESTDIR"/card York 14:30 Sagace:2.5:0.9 Golden:2.5:0.9 Slip:6:0.2
  $ "$TESTDIR"/card York 15:00 Unpriced::0.99 Teenoso:2:0.5 Henbit:2.5:0.2
  $ "$TESTDIR"/card York 15:30 Short:6:0.9 Sum:6:0.5
  $ "$TESTDIR"/morning
  $ gen-bets --now 2026-05-27T08:50:00Z --explain | cut -f1-3,5,9,12-17
  gen-bets: 2 of 6 top picks have no price that may be taken (33%)
  gen-bets: filtered: tips: gates 2, confidence 1
  gen-bets: events=6 bets=3 staked=30.00 rejected=3 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=2
  decision	bet	strategy	start	subject	book	price	probability	edge	stake	reason
  refused			2026-05-27T15:30:00Z	Short	skybet	6.00				book sum 0.333 < 0.950
  refused			2026-05-27T15:30:00Z	Sum	skybet	6.00				book sum 0.333 < 0.950
  rejected		tips	2026-05-27T14:00:00Z	Grundy	skybet					confidence 0.790 < min_conf 0.80; band [0.70, 0.80): 0 of 30 settled picks in 30 days
  rejected		tips	2026-05-27T15:00:00Z	Unpriced						no price
  rejected		tips	2026-05-27T15:30:00Z	Short						6.00 at skybet: book sum 0.333 < 0.950
  bet	1	tips	2026-05-27T13:35:00Z	Frankel	skybet	2.20			10.00	
  bet	2	tips	2026-05-27T13:00:00Z	Arkle	skybet	6.00			10.00	
  bet	3	tips	2026-05-27T14:30:00Z	Sagace	skybet	2.50			10.00	
  nap	1	tips	2026-05-27T13:35:00Z	Frankel	skybet	2.20				confidence 0.950
  danger		tips	2026-05-27T14:00:00Z	Mtoto	skybet	2.00				confidence 0.500; no price to lay

What was not sent is on record beside what was, each with the reason:

  $ echo "SELECT participant.name, round(confidence, 2), price_returned * 1.0 / price_staked, places, filter, why, replace(tags, char(10), ' | '), decision FROM top_pick JOIN participant ON participant.id = runner ORDER BY event" >picks
  $ sqlite3 data/bets/bets.db <picks
  Arkle|0.91|6.0|3||confidence 0.910 >= min_conf 0.80|Confidence 90%+ | Value Pick|2
  Frankel|0.95|2.2|||confidence 0.950 >= min_conf 0.80|Monster NAP | Confidence 90%+ | Value Pick|1
  Grundy|0.79|3.0||confidence|confidence 0.790 < min_conf 0.80; band [0.70, 0.80): 0 of 30 settled picks in 30 days|Value Pick|
  Sagace|0.9|2.5|||confidence 0.900 >= min_conf 0.80|Confidence 90%+ | Value Pick|3
  Unpriced|0.99|||gates|no price||
  Short|0.9|||gates|6.00 at skybet: book sum 0.333 < 0.950||
  $ sqlite3 data/bets/bets.db "SELECT mode, local_day, decision FROM nap"
  0|2026-05-27|1

A second run changes nothing, though a price has moved and a model has changed its mind. A
confidence that was not said before the start is refused.

  $ "$TESTDIR"/card Ascot 13:00 Arkle:8:0.5 Shergar:2.5:0.9 Nijinsky:4:0.4 Mill:8:0.3 Brown:10:0.2 Troy:12:0.1 Dawn:20:0.1 Galileo:25:0
  $ NOW=2026-05-27T08:55:00Z "$TESTDIR"/morning
  $ gen-bets --now 2026-05-27T08:56:00Z --explain -q | grep -E '^bet|Ascot|13:00' | cut -f1-3,5,9,12-17
  gen-bets: 2 of 6 top picks have no price that may be taken (33%)
  rejected		tips	2026-05-27T13:00:00Z	Shergar	skybet					the race has its tip
  $ sqlite3 data/bets/bets.db "SELECT count(*) FROM top_pick"
  6
  $ "$TESTDIR"/card Ascot 13:00 Arkle::0.8; rm prices
  $ load-predictions --model monster --model-version 1 --now 2026-05-27T13:00:00Z said
  where	reason
  said:1	made at 2026-05-27T13:00:00Z, and Ascot Novice Stakes begins at 2026-05-27T13:00:00Z
  load-predictions: predictions=1 new=0 unchanged=0 unmatched=0 refused=1
  [3]

How one came about:

  $ bet show 2 --now 2026-05-27T08:50:30Z --format csv -q
  field,value
  bet,2
  state,placed
  mode,paper
  strategy,tips
  event,1
  league,Ascot
  start,2026-05-27T13:00:00Z
  name,Novice Stakes
  market,win
  subject,Arkle
  side,yes
  way,back
  book,skybet
  each way,yes
  place terms,"1/5, 3 places"
  decided,2026-05-27T08:50:00Z
  until,2026-05-27T13:00:00Z
  then yes Arkle skybet,"6.00, 300 s old"
  then yes Shergar skybet,"3.00, 300 s old"
  then yes Nijinsky skybet,"4.00, 300 s old"
  then yes Mill skybet,"8.00, 300 s old"
  then yes Brown skybet,"10.00, 300 s old"
  then yes Troy skybet,"12.00, 300 s old"
  then yes Dawn skybet,"20.00, 300 s old"
  then yes Galileo skybet,"25.00, 300 s old"
  then filter model,pass
  then filter gates,pass
  then filter confidence,"pass, confidence 0.910 >= min_conf 0.80"
  then confidence,0.910 High
  model,monster 1
  advised price,6.00
  price age,300 s
  step points,"10.00 to 10.00, by 1"
  step max bet,"10.00 to 10.00, at most 50.00"
  step daily exposure,"10.00 to 10.00, at most 140.00"
  step pending exposure,"10.00 to 10.00, at most 240.00"
  advised stake,10.00
  placed,2026-05-27T08:50:00Z
  price,6.00
  stake,10.00
  price less advised,0.0000
  stake less advised,0.00
  posting placing,2026-05-27T08:50:00Z 10.00 from cash to at_risk
