Every limit changes a decision, and says so (R6).

  $ init-home . --desk football --quiet > made
  $ fetch-odds --provider ndjson --from "$TESTDIR"/slate.ndjson --now 2026-02-28T12:00:00Z --quiet
  $ "$TESTDIR"/try x x
  Leeds,1x2,home,13.88,
  Bath,spread,home,5.95,
  $ "$TESTDIR"/try 'max_bet: 0.05' 'max_bet: 0.01'
  Leeds,1x2,home,10.00,max bet
  Bath,spread,home,5.95,
  $ "$TESTDIR"/try 'max_daily_exposure: 0.15' 'max_daily_exposure: 0.018'
  Leeds,1x2,home,13.88,
  Bath,spread,home,4.12,daily exposure
  $ "$TESTDIR"/try 'max_daily_exposure: 0.15' 'max_daily_exposure: 0.015'
  Leeds,1x2,home,13.88,
  Bath,spread,home,,daily exposure 1.4% of 1.5%: leaves 1.12 < minimum 2.00
  $ "$TESTDIR"/try 'max_pending_exposure: 0.40' 'max_pending_exposure: 0.001'
  Leeds,1x2,home,,pending exposure 0.0% of 0.1%: leaves 1.00 < minimum 2.00
  Bath,spread,home,,pending exposure 0.0% of 0.1%: leaves 1.00 < minimum 2.00
  $ "$TESTDIR"/try 'max_event_exposure: 0.10' 'max_event_exposure: 0.005'
  Leeds,1x2,home,5.00,event exposure
  Bath,spread,home,5.00,event exposure
  $ "$TESTDIR"/try 'value: 0.60' 'value: 0'
  Leeds,1x2,home,,allocation 0.0% of 0%
  Bath,spread,home,,allocation 0.0% of 0%
  $ "$TESTDIR"/try 'value: 20' 'value: 1'
  Leeds,1x2,home,13.88,
  Bath,spread,home,,daily limit of 1 bets reached
  $ "$TESTDIR"/try 'min_bet_size: 2.00' 'min_bet_size: 10.00'
  Leeds,1x2,home,13.88,
  Bath,spread,home,,stake 5.95 < minimum 10.00
  $ "$TESTDIR"/try 'plan: kelly' 'plan: flat'
  Leeds,1x2,home,10.00,
  Bath,spread,home,10.00,
  $ "$TESTDIR"/try 'kelly_fraction: 0.25' 'kelly_fraction: 0.50'
  Leeds,1x2,home,27.76,
  Bath,spread,home,11.90,
  $ "$TESTDIR"/try 'min_edge: 0.02' 'min_edge: 0.05'
  Leeds,1x2,home,13.88,
  $ "$TESTDIR"/try 'min_edge: 0.02' 'min_edge: 0.01'
  Leeds,1x2,draw,,max_bets_per_event reached
  Leeds,1x2,home,13.88,
  Bath,spread,home,5.95,
  $ "$TESTDIR"/try 'markets: .1x2, total, spread.' 'markets: [spread]'
  Bath,spread,home,5.95,
  $ "$TESTDIR"/try 'window_hours: 96' 'window_hours: 27'
  Leeds,1x2,home,13.88,
  $ "$TESTDIR"/try 'max_price_age_hours: 24' 'max_price_age_hours: 72'
  Leeds,1x2,home,13.88,
  Hull,total,over,12.45,
  Bath,spread,home,5.95,
  $ "$TESTDIR"/try 'devig: power' 'devig: additive'
  Leeds,1x2,home,13.87,
  Bath,spread,home,5.95,
  $ "$TESTDIR"/try 'sharp_books: .pinnacle.' 'sharp_books: [bet365]'
  Leeds,1x2,away,,max_bets_per_event reached
  Leeds,1x2,draw,6.64,
  Bath,spread,away,7.13,
  $ "$TESTDIR"/try 'max_odds: 8.00' 'max_odds: 2.10'
  Bath,spread,home,5.95,

What an earlier run bet is open money (R3, R8):

  $ for market in 1x2 spread total; do mkdir -p $market/config; ln -s "$PWD/data" $market/data; sed "s/markets: .1x2, total, spread./markets: [$market]/; s/value: 20/value: 2/; s/max_price_age_hours: 24/max_price_age_hours: 72/" config/betops.yaml >$market/config/betops.yaml; done
  $ gen-bets --home 1x2 --now 2026-02-28T13:00:00Z --quiet | cut -f 6,8,10,16
  home	market	side	stake
  Leeds	1x2	home	13.88
  $ cp spread/config/betops.yaml good; sed -i 's/max_pending_exposure: 0.40/max_pending_exposure: 0.015/' spread/config/betops.yaml; gen-bets -n --home spread --now 2026-02-28T13:00:00Z --explain --quiet | cut -f 6,8,10,17 | grep pending; cp good spread/config/betops.yaml
  Bath	spread	home	pending exposure 1.4% of 1.5%: leaves 1.12 < minimum 2.00

Two runs at once, of which the limit has room for one, both held up by a program that writes (R12):

  $ sqlite3 data/bets/bets.db 'BEGIN IMMEDIATE' '.shell touch held; sleep 1' COMMIT & until [[ -e held ]]; do sleep 0.02; done; for market in spread total; do gen-bets --home $market --now 2026-02-28T13:00:00Z --quiet >$market/bets & done; wait; sqlite3 data/bets/bets.db 'SELECT count(*) FROM ticket'
  2
