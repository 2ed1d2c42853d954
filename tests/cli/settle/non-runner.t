A horse that is in no list of those who ran has come out. When it did, and what it cost the bets struck
before, the exchange has said: its removal date, its last price (Rule 4) and its factor.

  $ init-home . --desk football -q >made; cp "$TESTDIR"/../gen-bets/racing.yaml config/betops.yaml
  $ "$TESTDIR"/../fetch-odds/exchange rig 1
  $ cat rig/catalogue.json rig/books.json | fetch-odds --provider betfair --from - --now 2025-05-27T07:00:00Z -q
  $ for runner in Ashe:2.5 Birk:3 Cork:4; do echo '{"sport":"racing","league":"GB redcar","course":"Redcar","country":"GB","name":"14:20","starts_at":"2025-05-27T13:20:00Z","book":"skybet","market":"win","side":"yes","subject":"Horse '${runner%:*}' 0","price":'${runner#*:}'}'; done | fetch-odds --provider ndjson --from - --now 2025-05-27T08:40:00Z -q
  $ echo '{"provider":"betfair","event":"1.244208500","market":"win","side":"yes","subject_id":"1","confidence":0.95}' | load-predictions --model monster --model-version 1 --now 2025-05-27T08:45:00Z -q -
  $ gen-bets --now 2025-05-27T08:50:00Z -q | cut -f1-3,9,12,13,16
  decision	bet	strategy	subject	book	price	stake
  bet	1	tips	Horse Ashe 0	skybet	2.50	10.00
  nap	1	tips	Horse Ashe 0	skybet	2.50	

Nobody has said yet when it came out, and at what price: the bet stays open, and says why.

  $ { echo 'date,region,course,off,race_name,rating_band,ran,num,pos,horse,dec,sp,comment'; echo '2025-05-27,GB,Redcar,2:20,Made Stakes,,2,1,1,Horse Ashe 0,2.00,,'; echo '2025-05-27,GB,Redcar,2:20,Made Stakes,,2,2,2,Horse Birk 0,2.50,,'; } | fetch-results --provider rpscrape --from - --now 2025-05-27T18:00:00Z -q
  $ settle --now 2025-05-27T18:05:00Z --format csv
  bet,event,start,home,away,score,market,subject,side,line,book,price,stake,outcome,returned,commission,profit,clv,note
  1,1,2025-05-27T13:20:00Z,,,final,win,Horse Ashe 0,yes,,skybet,2.50,10.00,,,,,,"a runner came out: its price, or the deduction, is not known"
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=1 at_risk=10.00 undecided=1 overdue=0 closes=0 currency=GBP
  [3]
  $ jq '[.[] | .status = "CLOSED" | .runners |= map(.ex = {} | if .selectionId == 3 then .status = "REMOVED" | .removalDate = "2025-05-27T10:31:09.000Z" | .adjustmentFactor = 25 | .lastPriceTraded = 3.8 else .status = "LOSER" end)]' rig/books.json >closed
  $ cat rig/catalogue.json closed | fetch-odds --provider betfair --from - --now 2025-05-27T19:00:00Z -q
  $ settle --now 2025-05-27T19:05:00Z --format csv
  bet,event,start,home,away,score,market,subject,side,line,book,price,stake,outcome,returned,commission,profit,clv,note
  1,1,2025-05-27T13:20:00Z,,,final,win,Horse Ashe 0,yes,,skybet,2.50,10.00,win,21.25,0.00,11.25,,
  settle: settled=1 reversed=0 staked=10.00 returned=21.25 profit=11.25 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  $ settle --verify --now 2025-05-27T19:05:00Z
  settle: verified=1 differences=0
