What bets would have been worth, placed 1, 4, 12 or 24 hours before the start: at the
price that their book had then, seen within the hour before, against the close.

  $ init-home . --desk football --quiet > made
  $ fetch-odds --provider ndjson --from "$TESTDIR"/../gen-bets/slate.ndjson --now 2026-02-28T12:00:00Z --quiet
  $ gen-bets --now 2026-02-28T13:00:00Z --quiet > bets
  $ while read at price; do echo '{"sport": "football", "league": "E0", "home": "Leeds", "away": "York", "starts_at": "2026-03-01T15:00:00Z", "event": "a", "book": "bet365", "market": "1x2", "side": "home", "price": '$price', "seen_at": "'$at'"}' | fetch-odds --provider ndjson --from - --now $at --quiet; done <<< $'2026-03-01T02:30:00Z 2.20\n2026-03-01T10:50:00Z 2.30'
  $ fetch-odds --provider ndjson --from "$TESTDIR"/../settle/close.ndjson --now 2026-03-01T17:30:00Z --quiet
  $ fetch-results --provider ndjson --from "$TESTDIR"/../settle/results.ndjson --now 2026-03-01T20:00:00Z --quiet
  $ settle --now 2026-03-01T20:00:00Z --quiet > settled
  $ roi-report --report bets --now 2026-03-02T00:00:00Z --format csv --quiet | cut -d, -f5,7,14,23
  home,market,price,clv
  Leeds,1x2,2.16,0.119809
  Bath,spread,2.05,0.008627
  $ roi-report --report windows --now 2026-03-02T00:00:00Z --format csv
  mode,hours,n,clv_n,coverage,clv_mean,clv_low,clv_high,clv_positive,best,sources
  paper,1,2,0,0.000000,,,,,0,
  paper,4,2,1,0.500000,0.192389,,,1.000000,1,pinnacle power 1
  paper,12,2,1,0.500000,0.140546,,,1.000000,0,pinnacle power 1
  paper,24,2,0,0.000000,,,,,0,
  roi-report: report=windows bets=2 currency=GBP zone=Europe/London mode=paper

At the evening before the settlement there was none:

  $ roi-report --report windows --now 2026-03-01T19:00:00Z --format csv
  mode,hours,n,clv_n,coverage,clv_mean,clv_low,clv_high,clv_positive,best,sources
  paper,1,0,0,,,,,,0,
  paper,4,0,0,,,,,,0,
  paper,12,0,0,,,,,,0,
  paper,24,0,0,,,,,,0,
  roi-report: report=windows bets=0 currency=GBP zone=Europe/London mode=paper

What it was worth to ask several books, when the bets were placed:

  $ roi-report --report shopping --now 2026-03-02T00:00:00Z --format csv
  mode,n,compared,books,best,worst,gain,missed,at_best
  paper,2,2,2.500000,2.105000,1.975000,0.031026,0.000000,1.000000
  roi-report: report=shopping bets=2 compared=2 currency=GBP zone=Europe/London mode=paper
