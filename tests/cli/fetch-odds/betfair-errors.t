A day is London's, also where it has 23 or 25 hours (P6).

  $ "$TESTDIR"/exchange rig; for day in 2025-03-30 2025-05-27 2025-10-26; do "$TESTDIR"/ask-exchange -q --now "$day"T12:00:00Z; done; grep Catalogue rig/requests
  listMarketCatalogue markets=200 weight=200 2025-03-30T00:00:00Z 2025-03-30T22:59:59Z
  listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z
  listMarketCatalogue markets=200 weight=200 2025-10-25T23:00:00Z 2025-10-26T23:59:59Z
  $ rm -r rig home

A call of one day's markets never weighs more than 200, and one that is refused as too heavy is
made in two halves.

  $ "$TESTDIR"/exchange rig 60
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z; cat rig/requests
  fetch-odds: events=58 quotes=348 new=348 unchanged=0 withdrawn=0 skipped=0
  certlogin
  listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z
  listMarketBook markets=40 weight=200
  listMarketBook markets=18 weight=90
  $ >rig/requests; echo 'listMarketBook TOO_MUCH_DATA' >rig/faults; "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z; cat rig/requests
  fetch-odds: events=58 quotes=348 new=0 unchanged=348 withdrawn=0 skipped=0
  listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z
  listMarketBook markets=40 weight=200
  listMarketBook markets=18 weight=90
  listMarketBook markets=20 weight=100
  listMarketBook markets=20 weight=100
  $ >rig/requests; echo 'listMarketBook REQUEST_SIZE_EXCEEDS_LIMIT' >rig/faults; "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z; cat rig/requests
  fetch-odds: events=58 quotes=348 new=0 unchanged=348 withdrawn=0 skipped=0
  listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z
  listMarketBook markets=40 weight=200
  listMarketBook markets=18 weight=90
  listMarketBook markets=20 weight=100
  listMarketBook markets=20 weight=100
  $ >rig/requests; "$TESTDIR"/ask-exchange --now 2025-05-27T18:00:00Z; cat rig/requests
  fetch-odds: events=58 quotes=348 new=0 unchanged=348 withdrawn=0 skipped=0
  keepAlive
  listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z
  listMarketBook markets=29 weight=145
  listMarketBook markets=16 weight=192
  listMarketBook markets=13 weight=156

A batch that fails is asked again, then listed: its markets were not asked, and nothing of them is
gone (P12).

  $ "$TESTDIR"/exchange rig 42; rm -r home; "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z -q
  $ "$TESTDIR"/change-books '.[41].runners[0].ex.availableToBack = [{price: 2.5, size: 3}]'; printf 'listMarketBook SERVICE_BUSY\n%.0s' 1 2 3 >rig/faults; >rig/requests
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T07:05:00Z | sed -n '1,4p;$p'; cat rig/requests
  fetch-odds: events=2 quotes=12 new=1 unchanged=11 withdrawn=0 skipped=41
  where,reason
  answer 2,betfair listMarketBook: SERVICE_BUSY
  1.244208500,Redcar 1m2f Hcap at 2025-05-27T13:20:00Z: no prices were answered
  1.244208501,York 1m2f Hcap at 2025-05-27T13:30:00Z: no prices were answered
  1.244208539,York 1m2f Hcap at 2025-05-27T19:50:00Z: no prices were answered
  listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z
  listMarketBook markets=40 weight=200
  listMarketBook markets=40 weight=200
  listMarketBook markets=40 weight=200
  listMarketBook markets=2 weight=10
  $ sqlite3 home/data/bets/bets.db "SELECT count(*) FROM standing WHERE price_returned IS NULL"
  0

What nobody answers is no empty answer (P13).

  $ printf 'listMarketCatalogue HANGUP\nlistMarketCatalogue SERVICE_BUSY\n' >rig/faults; "$TESTDIR"/ask-exchange --now 2025-05-27T07:10:00Z -q; echo $?
  0
  $ echo 'listMarketCatalogue ACCESS_DENIED' >rig/faults; "$TESTDIR"/ask-exchange --now 2025-05-27T07:10:00Z
  fetch-odds: betfair listMarketCatalogue: ACCESS_DENIED
  [69]
  $ echo 'listMarketCatalogue HTML' >rig/faults; "$TESTDIR"/ask-exchange --now 2025-05-27T07:10:00Z
  fetch-odds: betfair listMarketCatalogue: byte 0: not JSON: Invalid value.
  [65]
  $ printf 'listMarketCatalogue 503\n%.0s' 1 2 3 >rig/faults; "$TESTDIR"/ask-exchange --now 2025-05-27T07:10:00Z
  fetch-odds: betfair listMarketCatalogue: HTTP status 503
  [75]
  $ echo '[]' >rig/catalogue.json; "$TESTDIR"/ask-exchange --now 2025-05-27T07:15:00Z
  fetch-odds: events=0 quotes=0 new=0 unchanged=0 withdrawn=252 skipped=0
  $ sqlite3 home/data/bets/bets.db "SELECT events, entries FROM poll ORDER BY id DESC LIMIT 1"
  0|0

What is no answer of the exchange is refused whole.

  $ printf '' | fetch-odds --home home --provider betfair --from -
  fetch-odds: -: byte 0: not JSON: The document is empty.
  [65]
  $ printf '{"jsonrpc":"2.0","result":[]} [' | fetch-odds --home home --provider betfair --from -
  fetch-odds: -: byte 2: not JSON: Invalid value.
  [65]
  $ printf '{"jsonrpc":"2.0"}' | fetch-odds --home home --provider betfair --from -
  fetch-odds: -: error: missing
  [65]
  $ printf '<html></html>' | fetch-odds --home home --provider betfair --from -
  fetch-odds: -: byte 0: not JSON: Invalid value.
  [65]
