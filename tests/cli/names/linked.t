The same competition has another key at another source: what a season's file of E0 has told
of its names counts for soccer_epl too, and so does who confirms a new one.

  $ init-home desk --desk football --quiet > made; sed -i 's/markets: \[1x2, total, spread\]/markets: [1x2]/' desk/config/betops.yaml
  $ teams=(Ashby Birch Corley Dunmore); { echo 'Div,Date,HomeTeam,AwayTeam,FTHG,FTAG,FTR'; for i in 0 1 2 3; do for j in 0 1 2 3; do [[ $i == $j ]] || printf 'E0,%02d/08/2025,%s,%s,1,0,H\n' $((i * 4 + j + 1)) ${teams[i]} ${teams[j]}; done; done; } > E0.csv
  $ fetch-results --home desk --provider football-data --from E0.csv --now 2025-09-01T10:00:00Z --quiet
  $ for price in 'pinnacle home 2.40' 'pinnacle draw 3.40' 'pinnacle away 3.30' 'soft home 2.75'; do set -- $price; printf '{"sport":"football","league":"soccer_epl","home":"Ashby","away":"Eastleigh","starts_at":"2025-09-06T14:00:00Z","market":"1x2","book":"%s","side":"%s","price":%s}\n' "$@"; done > lines
  $ fetch-odds --home desk --provider ndjson --from lines --now 2025-09-06T10:00:00Z --quiet
  fetch-odds: soccer_epl: a new name: 'Eastleigh'; nothing is bet on it before it is confirmed
  $ gen-bets --home desk --explain --now 2025-09-06T10:01:00Z --quiet | cut -f 1,6,7,10,17 | grep home
  decision	home	away	side	reason
  rejected	Ashby	Eastleigh	home	'Eastleigh' is a new name: a second source or 'names confirm' has to know it first
  $ cp -r desk confirmed; printf 'Div,Date,Time,HomeTeam,AwayTeam,PSH,PSD,PSA\nE0,13/09/2025,15:00,Eastleigh,Birch,2.40,3.40,3.30\n' | fetch-odds --home desk --provider football-data --from - --now 2025-09-06T10:02:00Z --quiet
  $ gen-bets --home desk --now 2025-09-06T10:03:00Z --quiet | cut -f 1,6,7,10
  decision	home	away	side
  bet	Ashby	Eastleigh	home
  $ names --home confirmed confirm Eastleigh --quiet | cut -f 1,6; gen-bets --home confirmed --now 2025-09-06T10:03:00Z --quiet | cut -f 1,6,7,10
  name	state
  Eastleigh	
  decision	home	away	side
  bet	Ashby	Eastleigh	home
