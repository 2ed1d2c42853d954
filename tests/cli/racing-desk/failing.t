A day on which every source fails in turn: there are tips once all that they are made of is there, and
not before (O11); who waits says nothing, and what the last try misses is told.

  $ init-home . --desk racing -q >made; "$TESTDIR"/morning.sh; printf 'date,region,course,off,pos,horse\n' >results/2025_05_19.csv; mkdir late; mv racecards/* models/* prices.ndjson late

No cards, and then those of yesterday:

  $ "$TESTDIR"/ticks.sh 2025-05-20T04:00:00Z 2025-05-20T05:30:00Z; sed 's/2025-05-20/2025-05-19/g' late/2025-05-20.json >racecards/2025-05-20.json; "$TESTDIR"/ticks.sh 2025-05-20T05:35:00Z
  safecron: fetch-cards on HOST: met bad data (exit 65); see logs/fetch-cards/2025-05-20.log
    fetch-cards: racecards/2025-05-20.json: asked for 2025-05-19T23:00:00Z to 2025-05-20T23:00:00Z, and 'GB ripon' begins at 2025-05-19T13:00:00Z; nothing is stored

The exchange does not answer at eight, nor around the tips; the model has not spoken:

  $ "$TESTDIR"/ticks.sh 2025-05-20T07:00:00Z 2025-05-20T07:40:00Z 2025-05-20T07:45:00Z 2025-05-20T07:50:00Z
  safecron: odds-0800 on HOST: misses an input (exit 66); see logs/odds-0800/2025-05-20.log
    fetch-odds: cannot open prices.ndjson: No such file or directory
  safecron: odds-hourly on HOST: misses an input (exit 66); see logs/odds-hourly/2025-05-20.log
    fetch-odds: cannot open prices.ndjson: No such file or directory
  safecron: odds-tips on HOST: misses an input (exit 66); see logs/odds-tips/2025-05-20.log
    fetch-odds: cannot open prices.ndjson: No such file or directory

The cards come, and are fetched by hand; the model speaks; the exchange answers:

  $ cp late/2025-05-20.json racecards/; fetch-cards --provider racecards --from racecards/YYYY-MM-DD.json --date today --now 2025-05-20T08:10:00Z -q | cut -f 1,2,6; "$TESTDIR"/ticks.sh 2025-05-20T08:10:00Z
  news	event	race
  new	1	Ripon: Made Stakes
  new	2	York: Made Stakes
  new	3	York: Made Handicap
  new	4	York: Made Plate
  new	5	York: Late Plate
  safecron: odds-hourly on HOST: misses an input (exit 66), 2 times since 2025-05-20T07:40:00Z; see logs/odds-hourly/2025-05-20.log
    fetch-odds: cannot open prices.ndjson: No such file or directory
  safecron: odds-tips on HOST: misses an input (exit 66), 2 times since 2025-05-20T07:45:00Z; see logs/odds-tips/2025-05-20.log
    fetch-odds: cannot open prices.ndjson: No such file or directory
  $ cp late/2025-05-20.jsonl models/; "$TESTDIR"/ticks.sh 2025-05-20T08:15:00Z 2>&1 | grep -v odds-tips; cp late/prices.ndjson .; "$TESTDIR"/ticks.sh 2025-05-20T08:30:00Z 2025-05-20T08:35:00Z
    fetch-odds: cannot open prices.ndjson: No such file or directory
  $ bet list --quiet --now 2025-05-20T08:40:00Z | cut -f 1,6,10,12,17
  bet	event	name	subject	advised_price
  1	2	Made Stakes	One (IRE)	2.50
  2	5	Late Plate	Dolon	2.00
  3	3	Made Handicap	Ajax	6.00
  4	1	Made Stakes	Three	3.00
  $ "$TESTDIR"/history.sh | grep -E 'predict|gen-bets'
  07:40 predict waiting 75
  07:45 predict waiting 75
  07:50 gen-bets waiting 75
  07:50 predict waiting 75
  08:10 gen-bets waiting 75
  08:10 predict waiting 75
  08:15 gen-bets waiting 75
  08:15 predict ok 0
  08:30 gen-bets ok 0
  $ sed -n 's/^\(.*\)Z gen-bets: \(2025.*\)/\1 \2/p' logs/gen-bets/2025-05-20.log
  2025-05-20T07:50:00 2025-05-20: no card of the day is here yet: fetch-cards, and try again
  2025-05-20T08:10:00 2025-05-20: no model has said anything yet of the 5 races to come: load-predictions, and try again
  2025-05-20T08:15:00 2025-05-20: nobody was asked for prices in the last 15m: fetch-odds, and try again

On a day on which the model says nothing at all there is no tip, and the last try says why:

  $ sed 's/2025-05-20/2025-05-21/g; s/"race_id":\(.\)/"race_id":9\1/g' late/2025-05-20.json >racecards/2025-05-21.json; rm prices.ndjson; "$TESTDIR"/ticks.sh 2025-05-21T04:00:00Z 2025-05-21T07:50:00Z 2025-05-21T09:45:00Z 2025-05-21T09:50:00Z 2025-05-21T09:55:00Z | grep -A1 gen-bets
  safecron: gen-bets on HOST: misses an input (exit 66); see logs/gen-bets/2025-05-21.log
    gen-bets: 2025-05-21: no model has said anything yet of the 5 races to come: load-predictions, and try again
  $ grep -c 'ERROR job=gen-bets' logs/alerts.log; bet list --quiet --now 2025-05-21T10:00:00Z | wc -l
  1
  5
