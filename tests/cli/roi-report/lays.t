Favourites that the model doubts: how they ended, and what laying them for a backer's point came
to, after commission. A non-runner is void and wins nothing (T14); one that no exchange laid is laid at
its starting price, or not at all.

  $ init-home . --desk football -q >made; cp "$TESTDIR"/../gen-bets/racing.yaml config/betops.yaml
  $ for race in 'Ascot 13:00' 'Ascot 13:35' 'York 14:00' 'York 14:30' 'York 15:00'; do "$TESTDIR"/../gen-bets/card $race Arkle:4:0.9 Bay:2:0.3 Dun:4:0.2; done
  $ for race in '1 13:00:Ascot' '2 13:35:Ascot' '3 14:00:York' '4 14:30:York'; do read -r n at <<<"$race"; echo '{"sport":"racing","league":"'${at##*:}'","name":"Novice Stakes","starts_at":"2026-05-27T'${at%:*}':00Z","book":"betfair_ex_uk","market":"win","subject":"Bay","side":"yes","way":"lay","price":2.2,"size":50}'; done >>prices
  $ "$TESTDIR"/../gen-bets/morning; gen-bets --now 2026-05-27T08:50:00Z -q | grep -c ^danger
  5
  $ { "$TESTDIR"/finish Ascot 13:00 Arkle:1 Bay:2:1.9:2.4 Dun:3; "$TESTDIR"/finish Ascot 13:35 Bay:1:1.9:2.4 Arkle:2 Dun:3; "$TESTDIR"/finish York 14:00 Bay:NR:0.4 Arkle:1 Dun:2; "$TESTDIR"/finish York 15:00 Dun:1 Bay:2:1.9:2.5 Arkle:3; } >ended
  $ fetch-results --provider ndjson --from ended --now 2026-05-27T18:00:00Z -q; settle --now 2026-05-27T21:40:00Z -q >settled
  $ roi-report --report danger-favourites --format csv --now 2026-05-27T21:55:00Z
  date,bets,wins,places,losses
  2026-05-27,3,1,0,2
  roi-report: report=danger-favourites days=1 open=1 currency=GBP zone=Europe/London mode=paper
  $ roi-report --report lays --now 2026-05-27T21:55:00Z >lays; cut -f1-11 lays
  roi-report: report=lays lays=3 open=1 profit=0.70 currency=GBP zone=Europe/London mode=paper
  date	favourites	not_laid	open	void	at_bsp	n	won	liability	profit	roi
  2026-05-27	5	0	1	1	1	3	2	3.90	0.70	0.179487
  all	5	0	1	1	1	3	2	3.90	0.70	0.179487
