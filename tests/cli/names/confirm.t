A season's file has the names of all who play in it. A name that comes up later is a
misspelling or a newcomer, and nothing is bet on it before somebody knows it.

  $ init-home desk --desk football --quiet > made; sed -i 's/markets: \[1x2, total, spread\]/markets: [1x2]/' desk/config/betops.yaml
  $ teams=(Ashby Birch Corley Dunmore); { echo 'Div,Date,HomeTeam,AwayTeam,FTHG,FTAG,FTR'; for i in 0 1 2 3; do for j in 0 1 2 3; do [[ $i == $j ]] || printf 'E9,%02d/08/2025,%s,%s,1,0,H\n' $((i * 4 + j + 1)) ${teams[i]} ${teams[j]}; done; done; } > E9.csv
  $ fetch-results --home desk --provider football-data --from E9.csv --now 2025-09-01T10:00:00Z
  fetch-results: results=12 new=12 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=12
  $ printf 'Div,Date,Time,HomeTeam,AwayTeam,PSH,PSD,PSA,B365H,B365D,B365A\nE9,06/09/2025,15:00,Ashby,Birch,2.40,3.40,3.30,2.75,3.20,2.60\nE9,06/09/2025,15:00,Corly,Dunmore,2.40,3.40,3.30,2.75,3.20,2.60\n' > fixtures.csv
  $ fetch-odds --home desk --provider football-data --from fixtures.csv --now 2025-09-06T10:00:00Z
  fetch-odds: E9: a new name: 'Corly'; is it 'Corley'? then 'names join'; nothing is bet on it before it is confirmed
  fetch-odds: events=2 quotes=12 new=12 unchanged=0 withdrawn=0 skipped=0 noted=1
  $ names --home desk list | cut -f 1,5,6
  names: listed=5 unconfirmed=1
  name	events	state
  Ashby	7	
  Birch	7	
  Corley	6	
  Corly	1	unconfirmed
  Dunmore	7	
  $ gen-bets --home desk --explain --now 2025-09-06T10:01:00Z | cut -f 1,6,7,10,17
  gen-bets: filtered: value: names 3, threshold 2
  gen-bets: events=2 bets=1 staked=19.00 rejected=5 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  decision	home	away	side	reason
  rejected	Ashby	Birch	draw	edge -0.016 < 0.020
  rejected	Ashby	Birch	away	edge -0.015 < 0.020
  rejected	Corly	Dunmore	home	'Corly' is a new name: a second source or 'names confirm' has to know it first
  rejected	Corly	Dunmore	draw	'Corly' is a new name: a second source or 'names confirm' has to know it first
  rejected	Corly	Dunmore	away	'Corly' is a new name: a second source or 'names confirm' has to know it first
  bet	Ashby	Birch	home	

It was a misspelling: joined, it is bet on. A newcomer is confirmed, or known to a second
source:

  $ cp -r desk confirmed; cp -r desk known; names --home desk join Corley Corly
  name	of	sport	role	events	state	sources	also
  Corley		football	team	6		football-data	
  Corly	Corley	football	team	1		football-data	
  names: joined=1 events=1 same=0 bets=0
  $ gen-bets --home desk --now 2025-09-06T10:02:00Z | cut -f 1,6,7,10,14
  gen-bets: events=2 bets=1 staked=19.00 rejected=5 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  decision	home	away	side	probability
  bet	Corley	Dunmore	home	0.4120
  $ names --home confirmed confirm Corly
  name	of	sport	role	events	state	sources	also
  Corly		football	team	1		football-data	
  names: confirmed=1
  $ gen-bets --home confirmed --now 2025-09-06T10:02:00Z | cut -f 1,6,7,10,14
  gen-bets: events=2 bets=1 staked=19.00 rejected=5 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  decision	home	away	side	probability
  bet	Corly	Dunmore	home	0.4120
  $ echo '{"sport":"football","league":"E9","home":"corly","away":"Dunmore","starts_at":"2025-09-06T14:00:00Z","book":"softbook","market":"1x2","side":"home","price":2.3}' | fetch-odds --home known --provider ndjson --from - --now 2025-09-06T10:02:00Z
  fetch-odds: events=1 quotes=1 new=1 unchanged=0 withdrawn=0 skipped=0
  $ names --home known list corly
  name	of	sport	role	events	state	sources	also
  Corly		football	team	1		football-data ndjson	
  names: listed=1 unconfirmed=0
