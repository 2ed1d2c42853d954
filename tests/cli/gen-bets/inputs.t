Tips are made of the cards of the day, what a model says of them, and prices: what is not there yet is
missing (66), and may come where a slot waits for it (75).

  $ init-home . --desk racing -q >made
  $ gen-bets --now 2026-05-27T07:50:00Z
  gen-bets: 2026-05-27: no card of the day is here yet: fetch-cards, and try again
  [66]
  $ SAFECRON_AWAITS=input gen-bets --now 2026-05-27T07:50:00Z
  gen-bets: 2026-05-27: no card of the day is here yet: fetch-cards, and try again
  [75]
  $ "$TESTDIR"/card Ascot 13:00 Arkle:6:0.91 Shergar:2.5:0.60 Nijinsky:4:0.4 Mill:6
  $ "$TESTDIR"/card York 14:00 Grundy:3:0.79 Mtoto:2:0.5 Ribot:5
  $ fetch-odds --provider ndjson --from prices --now 2026-05-27T07:30:00Z -q
  $ gen-bets --now 2026-05-27T07:50:00Z
  gen-bets: 2026-05-27: no model has said anything yet of the 2 races to come: load-predictions, and try again
  [66]
  $ grep Ascot said >some; load-predictions --model monster --model-version 1 --now 2026-05-27T07:45:00Z -q some
  $ gen-bets --now 2026-05-27T07:50:00Z
  gen-bets: 2026-05-27: nobody was asked for prices in the last 15m: fetch-odds, and try again
  [66]
  $ fetch-odds --provider ndjson --from prices --now 2026-05-27T07:46:00Z -q

A model that speaks of some of the races is used, and that is said:

  $ gen-bets --now 2026-05-27T07:50:00Z -q | cut -f1-3,5,9
  gen-bets: 2026-05-27: a model has said something of 1 of the 2 races to come
  decision	bet	strategy	start	subject
  bet	1	tips	2026-05-27T13:00:00Z	Arkle
  nap	1	tips	2026-05-27T13:00:00Z	Arkle
  $ load-predictions --model monster --model-version 1 --now 2026-05-27T07:52:00Z -q said; gen-bets --now 2026-05-27T07:54:00Z
  decision	bet	strategy	event	start	home	away	market	subject	side	line	book	price	probability	edge	stake	reason	age	opinions	dispersion	edge_points	confidence
  danger		tips	2	2026-05-27T14:00:00Z			win	Mtoto	yes		skybet	2.00				confidence 0.500; no price to lay					
  gen-bets: events=2 bets=0 staked=0.00 rejected=2 bankroll=10000.00 currency=GBP mode=paper stale=0 refused=0

A day without racing is no failure, nor is one whose races are off:

  $ gen-bets --now 2026-05-27T15:00:00Z
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 bankroll=10000.00 currency=GBP mode=paper stale=0 refused=0
  $ echo '{}' | fetch-cards --provider racecards --from - --now 2026-12-25T05:00:00Z; gen-bets --now 2026-12-25T08:50:00Z
  fetch-cards: events=0 new=0 moved=0 off=0 unchanged=0 skipped=0
  gen-bets: 2026-12-25: there is no racing
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 bankroll=10000.00 currency=GBP mode=paper stale=0 refused=0

A desk that also bets on other things is not asked for races:

  $ sed -i 's/^strategies:/&\n  value: {enabled: true, sharp_books: [pinnacle]}/' config/betops.yaml; gen-bets --now 2026-12-26T08:50:00Z
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 bankroll=10000.00 currency=GBP mode=paper stale=0 refused=0
