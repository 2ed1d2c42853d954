An each-way bet keeps the terms that its book advertised when it was struck: four places here, where the
table has three for eight runners. Without an offer the table decides, by the runners at the off.

  $ init-home . --desk football -q >made; cp "$TESTDIR"/../gen-bets/racing.yaml config/betops.yaml
  $ "$TESTDIR"/../gen-bets/card Ascot 13:00 Arkle:6:0.91 Shergar:3:0.60 Nijinsky:4:0.4 Mill:8:0.3 Brown:10:0.2 Troy:12:0.1 Dawn:20:0.1 Galileo:25:0
  $ "$TESTDIR"/../gen-bets/card York 14:00 Grundy:6:0.91 Mtoto:3:0.60 Ribot:4:0.4 Slip:8:0.3 Sagace:10:0.2 Golden:12:0.1 Dusk:20:0.1 Kepler:25:0
  $ jq -c 'select(.subject == "Arkle") | {sport, league, name, starts_at, book, places: 4, fraction: "1/5"}' prices >terms; cat terms >>prices; "$TESTDIR"/../gen-bets/morning
  $ gen-bets --now 2026-05-27T08:50:00Z -q | cut -f1,2,9,13,16 | grep ^bet
  bet	1	Arkle	6.00	10.00
  bet	2	Grundy	6.00	10.00
  $ for race in 'Ascot 13:00 Shergar Nijinsky Mill Arkle Brown Troy Dawn Galileo' 'York 14:00 Mtoto Ribot Slip Grundy Sagace Golden Dusk Kepler'; do set -- $race; jq -nc --arg c $1 --arg t $2 '{sport: "racing", league: $c, name: "Novice Stakes", starts_at: "2026-05-27T\($t):00Z", status: "final", handicap: false, order: [$ARGS.positional | to_entries[] | {entrant: .value, position: (.key + 1)}]}' --args "${@:3}"; done >ended
  $ fetch-results --provider ndjson --from ended --now 2026-05-27T18:00:00Z -q; settle --now 2026-05-27T19:00:00Z -q | cut -f1,2,8,12-14
  bet	event	subject	price	stake	outcome
  1	1	Arkle	6.00	10.00	push
  2	2	Grundy	6.00	10.00	loss
  $ bet show 1 --now 2026-05-27T19:00:00Z -q | grep terms; bet show 2 --now 2026-05-27T19:00:00Z -q | grep terms
  place terms	1/5, 4 places
  place terms	1/5, 3 places
