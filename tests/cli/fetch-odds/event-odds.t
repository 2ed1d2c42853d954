What players do, and other lines: The Odds API is asked for each event by itself.

  $ init-home home --desk nba -q >/dev/null; ln -s "$TESTDIR"/../fetch-cards/espn e
  $ sed -i 's|^  the-odds-api:|&\n    base_url: SERVER|; s|names: .Atlanta Hawks, Boston Celtics|names: [Harbor, Summit, Delta, Ridge, Atlanta Hawks, Boston Celtics|' home/config/betops.yaml
  $ printf '%s\n' 'sed -i "s|base_url: .*|base_url: $ANSWERING|" home/config/betops.yaml' 'export ODDS_API_KEY=0123456789SECRET0123456789' 'fetch-odds --home home --provider the-odds-api --sport basketball_nba --event-odds --now "$@" 2>&1 | sed "s|$ANSWERING|SERVER|"' 'exit ${PIPESTATUS[0]}' >ask
  $ head() { printf 'HTTP/1.1 200 OK\r\nx-requests-last: %s\r\nx-requests-remaining: %s\r\n\r\n' "$@"; }; event() { printf '"id":"%s","sport_key":"basketball_nba","commence_time":"%s","home_team":"%s","away_team":"%s"' "$@"; }; a() { event a 2026-03-10T23:00:00Z Harbor Summit; }; b() { event b 2026-03-11T02:30:00Z Delta Ridge; }; far() { event c 2026-03-13T23:00:00Z Harbor Delta; }; declare -f head event a b far >said
  $ . ./said; { head 0 480; echo "[{$(a)},{$(b)},{$(far)}]"; } >list
  $ printf '%s\n' 'printf ",\"bookmakers\":[{\"key\":\"%s\",\"markets\":[{\"key\":\"%s\",\"last_update\":\"2026-03-10T15:58:00Z\",\"outcomes\":[" $1 $2; shift 2' 'for o; do printf "$comma"; IFS=/ read side who point price <<<"$o"; printf "{\"name\":\"%s\",\"description\":\"%s\",\"point\":%s,\"price\":%s}" "$side" "$who" $point $price; comma=,; done; printf "]}]}]"' >book
  $ . ./said; { head 2 478; echo "{$(a)$(bash book fanduel player_points 'Over/Caleb Marsh/11.5/1.9' 'Under/Caleb Marsh/11.5/1.9' 'Over/Caleb Marsh/14.5/2.6' 'Under/Caleb Marsh/14.5/1.5' 'Over/N. Oakes/20.5/1.8' 'Under/N. Oakes/20.5/2.0')}"; } >odds-a
  $ . ./said; { head 2 476; echo "{$(b),\"bookmakers\":[]}"; } >odds-b

While strategies.props is not enabled, no credit goes to prices of players:

  $ answering list -- bash ask 2026-03-10T16:00:00Z --markets player_points,player_rebounds; wc -l <requests
  fetch-odds: nothing to ask for: strategies.props is not enabled
  fetch-odds: events=0 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0
  0
  $ sed -i '/^  props:/,/enabled/ s|enabled: false|enabled: true|' home/config/betops.yaml

Events that begin within a day, each by itself; a dry run takes the list alone, which is free:

  $ answering list -- bash ask 2026-03-10T16:00:00Z --markets player_points,player_rebounds -n
  fetch-odds: events=0 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0 predicted=4 credits_left=480
  $ answering list odds-a odds-b -- bash ask 2026-03-10T16:00:00Z --markets player_points,player_rebounds
  fetch-odds: events=2 quotes=6 new=6 unchanged=0 withdrawn=0 skipped=0 credits=4 credits_left=476
  $ sed 's|apiKey=[^&]*|apiKey=KEY|' requests
  GET /v4/sports/basketball_nba/events?apiKey=KEY&dateFormat=iso HTTP/1.1
  GET /v4/sports/basketball_nba/events/a/odds?apiKey=KEY&regions=us&markets=player_points,player_rebounds&oddsFormat=decimal&dateFormat=iso HTTP/1.1
  GET /v4/sports/basketball_nba/events/b/odds?apiKey=KEY&regions=us&markets=player_points,player_rebounds&oddsFormat=decimal&dateFormat=iso HTTP/1.1
  $ sqlite3 home/data/bets/bets.db "SELECT scope, credits, credits_left FROM poll"
  events basketball_nba|0|480
  odds basketball_nba/a player_points,player_rebounds us|2|478
  odds basketball_nba/b player_points,player_rebounds us|2|476

Over and under are a pair by player and point; several points of a player are several markets (P5):

  $ q() { sqlite3 home/data/bets/bets.db "SELECT participant.name, unconfirmed, line / 4.0, side_word.name, price_returned * 1.0 / price_staked FROM quote JOIN selection ON selection.id = selection JOIN participant ON participant.id = subject JOIN side_word ON side_word.id = side ORDER BY 1, 3, 4"; }; declare -f q >q; . ./q; q
  Caleb Marsh|0|11.5|over|1.9
  Caleb Marsh|0|11.5|under|1.9
  Caleb Marsh|0|14.5|over|2.6
  Caleb Marsh|0|14.5|under|1.5
  N. Oakes|0|20.5|over|1.8
  N. Oakes|0|20.5|under|2.0

Markets x regions x events that the reserve does not bear are not asked for:

  $ sed -i 's|credit_reserve: 100|credit_reserve: 479|' home/config/betops.yaml
  $ answering list -- bash ask 2026-03-10T16:05:00Z --markets player_points; wc -l <requests
  fetch-odds: not asked: 480 credits are left, this costs 2, and 479 are kept in reserve
  1
  $ sed -i 's|credit_reserve: 479|credit_reserve: 100|' home/config/betops.yaml

With rosters a name is a player of the two teams, in whatever way he is spelled. Who is
nobody, or may be two, is kept apart and told once; nothing is bet on him:

  $ ./e roster 2:Harbor '21:Caleb Marsh' '22:Cody Marsh' >harbor; ./e roster 5:Summit '51:Ned Oakes Jr.' >summit; for team in harbor summit; do fetch-cards --home home --provider espn --from $team --now 2026-03-10T17:00:00Z 2>&1; done
  fetch-cards: Harbor: another player of that name is known: this is 'Caleb Marsh (espn 21)'
  fetch-cards: events=0 new=0 moved=0 off=0 unchanged=0 skipped=0 players=2 players_new=2 players_moved=0 noted=1
  fetch-cards: events=0 new=0 moved=0 off=0 unchanged=0 skipped=0 players=1 players_new=1 players_moved=0
  $ . ./said; { head 2 474; echo "{$(a)$(bash book fanduel player_points 'Over/Caleb Marsh/12.5/1.9' 'Under/Caleb Marsh/12.5/1.9' 'Over/N. Oakes/21.5/1.8' 'Under/N. Oakes/21.5/2.0' 'Over/C. Marsh/9.5/1.8' 'Under/C. Marsh/9.5/2.0' 'Over/Al Byrd/3.5/1.8' 'Under/Al Byrd/3.5/2.0')}"; } >odds-a
  $ answering list odds-a odds-b -- bash ask 2026-03-10T18:00:00Z --markets player_points
  fetch-odds: a: 'C. Marsh' may be any of Caleb Marsh, Cody Marsh: nothing is bet on him
  fetch-odds: a: 'Al Byrd' is no player of either team: nothing is bet on him
  fetch-odds: events=2 quotes=8 new=8 unchanged=0 withdrawn=6 skipped=0 noted=2 credits=4 credits_left=476
  $ answering list odds-a odds-b -- bash ask 2026-03-10T18:05:00Z --markets player_points
  fetch-odds: events=2 quotes=8 new=0 unchanged=8 withdrawn=0 skipped=0 credits=4 credits_left=476
  $ . ./q; q | grep -v '|1[124].5|\|20.5'
  Al Byrd (the-odds-api)|1|3.5|over|1.8
  Al Byrd (the-odds-api)|1|3.5|under|2.0
  C. Marsh (the-odds-api)|1|9.5|over|1.8
  C. Marsh (the-odds-api)|1|9.5|under|2.0
  Ned Oakes Jr.|0|21.5|over|1.8
  Ned Oakes Jr.|0|21.5|under|2.0
  $ names list --home home 2>&1 | grep unconfirmed
  Al Byrd (the-odds-api)		basketball	player	0	unconfirmed	the-odds-api	
  C. Marsh (the-odds-api)		basketball	player	0	unconfirmed	the-odds-api	
  names: listed=6 unconfirmed=2

Two books leave a profit on each of them; bets are thought of on the one who is known:

  $ sed -i '/^  arbitrage:/,/bookmakers/ s|min_arb_profit: 0.01|min_arb_profit: 0.01\n    markets: [player_points]|' home/config/betops.yaml
  $ . ./said; replay() { echo "{$(a)$(bash book $1 player_points "Over/N. Oakes/21.5/$2" "Under/N. Oakes/21.5/$3" "Over/C. Marsh/9.5/$2" "Under/C. Marsh/9.5/$3")}" | sed 's|15:58|18:19|' | fetch-odds --home home --provider the-odds-api --event-odds --from - --now 2026-03-10T18:20:00Z -q; }; replay fanduel 2.2 1.7; replay draftkings 1.7 2.2
  $ gen-bets --home home --now 2026-03-10T18:21:00Z -n --explain --format csv 2>/dev/null | cut -d , -f 9,11 | sort -u
  Caleb Marsh (espn 21),12.5
  Caleb Marsh,11.5
  Caleb Marsh,14.5
  N. Oakes,20.5
  Ned Oakes Jr.,21.5
  subject,line

One that is over by now is left out, and the others are asked for:

  $ printf 'HTTP/1.1 404 No\r\n\r\n{"message":"No","error_code":"EVENT_NOT_FOUND"}' >over; answering list over odds-b -- bash ask 2026-03-10T18:10:00Z --markets player_points
  where	reason
  basketball_nba/a	SERVER/v4/sports/basketball_nba/events/a/odds: No (HTTP status 404)
  fetch-odds: events=1 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=1 credits=2 credits_left=476
  [3]

An entry of the list that makes no sense costs that entry:

  $ . ./said; { head 0 480; echo "[{$(a)},{\"id\":\"d\",\"sport_key\":\"basketball_nba\"}]"; } >list; answering list odds-a -- bash ask 2026-03-10T18:10:00Z --markets player_points
  where	reason
  [1].commence_time	missing
  fetch-odds: events=1 quotes=8 new=0 unchanged=8 withdrawn=0 skipped=1 credits=2 credits_left=474
  [3]

A recorded answer is replayed:

  $ sed '1,/^\r$/d' odds-a | fetch-odds --home home --provider the-odds-api --sport basketball_nba --event-odds --from - --now 2026-03-10T18:15:00Z
  fetch-odds: events=1 quotes=8 new=0 unchanged=8 withdrawn=0 skipped=0
  $ answering list -- bash ask 2026-03-10T18:20:00Z --hours 0
  fetch-odds: --hours: 1 to 744 was expected: '0'
  [64]
