A confidence is no probability until it is calibrated: neither Kelly nor what goes by value
takes it (S18).

  $ init-home . --desk football -q >made; cp "$TESTDIR"/racing.yaml config/betops.yaml
  $ sed -i 's/plan: flat/plan: kelly/' config/betops.yaml; gen-bets
  gen-bets: ./config/betops.yaml:4: strategies.tips.enabled: a tip has a confidence, which is no probability until it is calibrated: Kelly cannot stake it; set staking.plan: flat, and staking.unit to a point
  [78]
  $ cp "$TESTDIR"/racing.yaml config/betops.yaml; sed -i 's/enabled: true/&, staking: value/' config/betops.yaml; gen-bets
  gen-bets: ./config/betops.yaml:4: strategies.tips.staking: a confidence is no probability until it is calibrated: level or confidence
  [78]
  $ cp "$TESTDIR"/racing.yaml config/betops.yaml; sed -i 's/enabled: true/&, staking: points/' config/betops.yaml; gen-bets
  gen-bets: ./config/betops.yaml:4: strategies.tips.staking: not a way to stake tips: 'points' (level, confidence)
  [78]

By itself it makes stakes of points, and none where it is too low:

  $ cp "$TESTDIR"/racing.yaml config/betops.yaml; sed -i 's/enabled: true/&, staking: confidence, min_conf: 0.6/' config/betops.yaml
  $ "$TESTDIR"/card Ascot 13:35 'Red Rum:2.5:0.85' Frankel:2.2:0.95 Enable:6:0.1
  $ "$TESTDIR"/card York 14:00 Grundy:3:0.7 Mtoto:2:0.5 Ribot:5
  $ "$TESTDIR"/morning
  $ gen-bets --now 2026-05-27T08:50:00Z -q --explain | cut -f1-3,9,13-17
  decision	bet	strategy	subject	price	probability	edge	stake	reason
  bet	1	tips	Frankel	2.20			25.00	
  rejected		tips	Grundy					no point at a confidence of 0.700
  nap	1	tips	Frankel	2.20				confidence 0.950
  danger		tips	Mtoto	2.00				confidence 0.500; no price to lay
  $ sqlite3 data/bets/bets.db "SELECT probability, edge, kelly FROM decision JOIN decision_leg ON decision = decision.id"
  ||
  $ sqlite3 data/bets/bets.db "SELECT filter, why FROM top_pick WHERE decision IS NULL"
  stake|no point at a confidence of 0.700

A strategy that bets where a price beats a probability does not see it:

  $ sed -i 's/^strategies:/&\n  value: {enabled: true, markets: [win], min_books: 1}/' config/betops.yaml
  $ gen-bets --now 2026-05-27T08:50:30Z -q --explain | grep value | cut -f1-3,9,13-17
  rejected		value	Red Rum					no fair price: 0 of 1 books
  rejected		value	Frankel					no fair price: 0 of 1 books
  rejected		value	Enable					no fair price: 0 of 1 books
  rejected		value	Grundy					no fair price: 0 of 1 books
  rejected		value	Mtoto					no fair price: 0 of 1 books
  rejected		value	Ribot					no fair price: 0 of 1 books
