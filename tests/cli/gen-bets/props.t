Props by who starts and who is injured: both have to be known (S17).

  $ ln -s "$TESTDIR"/../fetch-context/say "$TESTDIR"/../fetch-cards/espn .; init-home . --desk football --quiet >made; sed 's/  spread:.*/  props: {enabled: true, prop_types: [PTS]}/' "$TESTDIR"/nba.yaml >config/betops.yaml
  $ echo 'game="401,2026-01-16T00:30Z,2:Boston Celtics,18:New York Knicks"; now="--now 2026-01-15T20:0$1:00Z"; home="*21:Tatum *22:Birk *23:Cole *24:Dunn *25:Egan 26:Falk"; away="*51:Gale *52:Hurst *53:Irwin *54:Joyce *55:Kerr"' >day
  $ . ./day 0; IFS=' '; ./espn board "$game,STATUS_SCHEDULED" >board; ./espn roster '2:Boston Celtics' ${home//\*/} >boston; ./espn roster '18:New York Knicks' ${away//\*/} >york; for file in board boston york; do fetch-cards --provider espn --from $file $now -q; done >/dev/null
  $ for player in Tatum Falk; do "$TESTDIR"/nba-quote draftkings player_points 27.5 1.91 1.91 $player; done >quotes; fetch-odds --provider ndjson --from quotes --now 2026-01-15T20:00:00Z -q; for player in Tatum Falk; do "$TESTDIR"/says player_points 32 7 normal $player; done
  $ echo '{"sport":"basketball","league":"basketball_nba","home":"Boston Celtics","away":"New York Knicks","starts_at":"2026-01-13T00:30:00Z","status":"final","home_score":110,"away_score":104,"box":[{"player":"Tatum","stats":{"points":31}}]}' >results; fetch-results --provider ndjson --from results --now 2026-01-15T12:00:00Z -q
  $ echo '. ./day $1; gen-bets -n $now --explain --format csv | grep -v under | cut -d, -f1,11,12,17' >bets
  $ echo '. ./day $1; shift; ./say injuries "$@" >report; fetch-context --kind injuries --from report $now -q' >injured
  $ echo '. ./day $1; ./say lineup "$game,STATUS_SCHEDULED" $home -- $away >lineup; fetch-context --kind lineups --from lineup $now -q' >named

Nobody was asked, then the lineup alone is known, then the report, too:

  $ bash bets 1
  gen-bets: filtered: props: lineup 2, threshold 2
  gen-bets: events=1 bets=0 staked=0.00 rejected=4 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,line,book,reason
  rejected,27.5,draftkings,lineup not confirmed
  rejected,27.5,draftkings,lineup not confirmed
  $ bash named 1; bash bets 1
  news	source	subject	now
  changed	espn	Boston Celtics	5 start: Tatum, Birk, Cole, Dunn, Egan
  changed	espn	New York Knicks	5 start: Gale, Hurst, Irwin, Joyce, Kerr
  gen-bets: filtered: props: threshold 2, injuries 1, require_starter 1
  gen-bets: events=1 bets=0 staked=0.00 rejected=4 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,line,book,reason
  rejected,27.5,draftkings,injuries unknown
  rejected,27.5,draftkings,does not start
  $ bash injured 2 'Boston Celtics:Birk:22:Out'; bash bets 2
  news	source	subject	now
  changed	espn	Birk	out
  gen-bets: filtered: props: threshold 2, require_starter 1
  gen-bets: events=1 bets=1 staked=50.00 rejected=3 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,line,book,reason
  rejected,27.5,draftkings,does not start
  bet,27.5,draftkings,max bet

A questionable player, one who is out, a word that is not known, and one who may play:

  $ bash injured 3 'Boston Celtics:Tatum:21:Questionable'; bash bets 3
  news	source	subject	now
  ended	espn	Birk	
  changed	espn	Tatum	questionable
  gen-bets: filtered: props: threshold 2, require_starter 1, skip_questionable 1
  gen-bets: events=1 bets=0 staked=0.00 rejected=4 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,line,book,reason
  rejected,27.5,draftkings,questionable
  rejected,27.5,draftkings,does not start
  $ bash injured 4 'Boston Celtics:Tatum:21:Out'; bash bets 4
  news	source	subject	now
  changed	espn	Tatum	out
  gen-bets: filtered: props: threshold 2, injuries 1, require_starter 1
  gen-bets: events=1 bets=0 staked=0.00 rejected=4 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,line,book,reason
  rejected,27.5,draftkings,out
  rejected,27.5,draftkings,does not start
  $ bash injured 5 'Boston Celtics:Tatum:21:Resting'; bash bets 5
  news	source	subject	now
  changed	espn	Tatum	unknown
  fetch-context: injuries[0].injuries[0].status: no status that is known: 'Resting'
  gen-bets: filtered: props: threshold 2, require_starter 1, skip_questionable 1
  gen-bets: events=1 bets=0 staked=0.00 rejected=4 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,line,book,reason
  rejected,27.5,draftkings,unknown
  rejected,27.5,draftkings,does not start
  $ bash injured 6 'Boston Celtics:Tatum:21:Probable'; bash bets 6
  news	source	subject	now
  changed	espn	Tatum	probable
  gen-bets: filtered: props: threshold 2, require_starter 1
  gen-bets: events=1 bets=1 staked=50.00 rejected=3 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,line,book,reason
  rejected,27.5,draftkings,does not start
  bet,27.5,draftkings,max bet

A source that fails, and nothing is known; a lineup that is not five, likewise. A run of before
sees what was known then:

  $ . ./day 7; echo '<html>' >html; fetch-context --kind injuries --from html $now; bash bets 7
  fetch-context: html: byte 0: not JSON: Invalid value.
  gen-bets: filtered: props: threshold 2, injuries 1, require_starter 1
  gen-bets: events=1 bets=0 staked=0.00 rejected=4 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,line,book,reason
  rejected,27.5,draftkings,injuries unknown
  rejected,27.5,draftkings,does not start
  $ bash injured 8 'Boston Celtics:Birk:22:Out'; sed -i 's/\*25/25/' day; bash named 8; bash bets 8
  news	source	subject	now
  ended	espn	Tatum	
  changed	espn	Birk	out
  news	source	subject	now
  changed	espn	Boston Celtics	4 start: Tatum, Birk, Cole, Dunn
  gen-bets: filtered: props: lineup 2, threshold 2
  gen-bets: events=1 bets=0 staked=0.00 rejected=4 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,line,book,reason
  rejected,27.5,draftkings,lineup not confirmed
  rejected,27.5,draftkings,lineup not confirmed
  $ bash bets 6
  gen-bets: filtered: props: threshold 2, require_starter 1
  gen-bets: events=1 bets=1 staked=50.00 rejected=3 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  decision,line,book,reason
  rejected,27.5,draftkings,does not start
  bet,27.5,draftkings,max bet
