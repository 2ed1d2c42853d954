A price that is an error is not believed: it is never bet, is in no fair price, and
changes nothing of what is staked on the rest (P23).

A slate of two matches with a sharp book, three others, and a good price at d:

  $ init-home . --desk football --quiet > made
  $ slate() { for at in 'Leeds York' 'Bath Ayr'; do for of in 'pinnacle 2.05 3.5 3.75' 'a 2.02 3.45 3.7' 'b 2.0 3.4 3.7' 'c 2.0 3.5 3.6' 'd 2.15 3.4 3.6'; do "$TESTDIR"/book $at $of; done; done; }; slate > slate
  $ fetch-odds --provider ndjson --from slate --now 2026-03-01T10:00:00Z --quiet
  $ gen-bets -n --now 2026-03-01T10:05:00Z --format csv | cut -d, -f1,6,10,12,13,15,16,18-20 | tee sound
  gen-bets: filtered: value: threshold 4
  gen-bets: events=2 bets=2 staked=8.70 rejected=4 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  decision,home,side,book,price,edge,stake,age,opinions,dispersion
  bet,Leeds,home,d,2.15,0.0200,4.35,300,1,
  bet,Bath,home,d,2.15,0.0200,4.35,300,1,

The same with another book that has the sides switched, one far below 100%, an exchange
that is empty, and one that offers nothing:

  $ (for of in 'switched 3.75 3.5 2.05' 'under 3.9 6.9 7.9' 'smarkets 1.01 1.01 110' 'odd 2.0 3.5 12.0'; do "$TESTDIR"/book Leeds York $of; done; "$TESTDIR"/book Leeds York matchbook 2.3 3.6 4.0 | sed 's/"price"/"size":0,"price"/') > errors
  $ fetch-odds --provider ndjson --from errors --now 2026-03-01T10:00:00Z --quiet
  $ gen-bets -n --now 2026-03-01T10:05:00Z --format csv | cut -d, -f1,6,10,12,13,15,16,18-20 | diff - sound
  gen-bets: filtered: value: threshold 4
  gen-bets: events=2 bets=2 staked=8.70 rejected=4 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=15
  $ gen-bets -n --now 2026-03-01T10:05:00Z --explain --format csv --quiet | grep ^refused | cut -d, -f6,10,12,13,17
  Leeds,home,matchbook,2.30,nothing is offered at it
  Leeds,home,odd,2.00,book sum 0.869 < 0.980
  Leeds,home,smarkets,1.01,book sum 1.989 > 1.150
  Leeds,home,switched,3.75,the odd one out: 5 others have 2.02
  Leeds,home,under,3.90,book sum 0.528 < 0.980
  Leeds,draw,matchbook,3.60,nothing is offered at it
  Leeds,draw,odd,3.50,book sum 0.869 < 0.980
  Leeds,draw,smarkets,1.01,book sum 1.989 > 1.150
  Leeds,draw,switched,3.50,the book has the sides switched
  Leeds,draw,under,6.90,book sum 0.528 < 0.980
  Leeds,away,matchbook,4.00,nothing is offered at it
  Leeds,away,odd,12.00,book sum 0.869 < 0.980
  Leeds,away,smarkets,110.00,book sum 1.989 > 1.150
  Leeds,away,switched,2.05,the book has the sides switched
  Leeds,away,under,7.90,book sum 0.528 < 0.980

What was refused is kept with the decision:

  $ gen-bets --now 2026-03-01T10:05:00Z --quiet > bets
  $ bet show 1 --now 2026-03-01T10:05:00Z --format csv --quiet | grep -E 'home (switched|d)|then fair'
  then home d,"2.15, 300 s old"
  then home switched,"3.75, 300 s old, refused: the odd one out: 5 others have 2.02"
  then fair,"pinnacle power, opinions 1"

A sharp book that nobody agrees with is no authority, and where only two books are there
an edge beyond max_edge is told, not bet:

  $ (for of in 'pinnacle 3.75 3.5 2.05' 'a 2.02 3.45 3.7' 'b 2.0 3.4 3.7' 'c 2.0 3.5 3.6' 'd 2.15 3.4 3.6' 'e 2.0 3.4 3.7'; do "$TESTDIR"/book Hull Wick $of; done; for of in 'pinnacle 1.12 12.0 23.0' 'soft 3.42 1.33 14.75'; do "$TESTDIR"/book Diss Eye $of; done) > more
  $ fetch-odds --provider ndjson --from more --now 2026-03-01T10:00:00Z --quiet
  fetch-odds: E0: new names: Hull, Wick, Diss, Eye
  $ gen-bets -n --now 2026-03-01T10:06:00Z --explain --format csv --quiet | grep -E 'Hull|Diss' | cut -d, -f1,6,10,12,15-17,19,20
  refused,Hull,home,pinnacle,,,the odd one out: 5 others have 2.00,,
  refused,Hull,draw,pinnacle,,,the book has the sides switched,,
  refused,Hull,away,pinnacle,,,the book has the sides switched,,
  rejected,Hull,draw,c,,,edge -0.047 < 0.020,,
  rejected,Hull,away,a,,,edge -0.068 < 0.020,,
  rejected,Diss,home,soft,,,edge 2.038 > 0.150: looks like an error: check,,
  rejected,Diss,home,pinnacle,,,edge -0.005 < 0.020,,
  rejected,Diss,draw,pinnacle,,,edge -0.109 < 0.020,,
  rejected,Diss,away,pinnacle,,,edge -0.136 < 0.020,,
  bet,Hull,home,d,0.0282,6.13,,4,0.0041

Two names of one outcome are staked once:

  $ sed -i 's/max_bets_per_event: 1/max_bets_per_event: 3/' config/betops.yaml
  $ spread() { echo '{"sport":"football","league":"E0","home":"Looe","away":"Rye","starts_at":"2026-03-01T15:00:00Z","book":"'$1'","market":"spread","side":"'$2'","line":'$3',"price":'$4'}'; }; ("$TESTDIR"/book Looe Rye pinnacle 2.0 3.6 4.0; "$TESTDIR"/book Looe Rye soft 2.15 3.4 3.6; spread pinnacle home -0.5 1.98; spread pinnacle away 0.5 1.94; spread soft home -0.5 2.16) > names
  $ fetch-odds --provider ndjson --from names --now 2026-03-01T10:00:00Z --quiet
  fetch-odds: E0: new names: Looe, Rye
  $ gen-bets --now 2026-03-01T10:07:00Z --explain --format csv --quiet | grep Looe | grep home, | cut -d, -f1,8,10-13,15-17
  rejected,1x2,home,,soft,,,,the same outcome as spread home
  bet,spread,home,-0.5,soft,2.16,0.0686,14.79,

A book that nobody has is told of, by every tool that reads the name:

  $ sed -i 's/sharp_books: .pinnacle./sharp_books: [pinacle]/' config/betops.yaml
  $ (gen-bets -n --now 2026-03-01T10:07:00Z > bets; settle -n --now 2026-03-01T10:07:00Z) 2>&1 | grep pinacle | sed "s|$PWD/||"
  gen-bets: ./config/betops.yaml:65: strategies.value.sharp_books: no provider has a book 'pinacle'; did you mean 'pinnacle'?
  settle: ./config/betops.yaml:65: strategies.value.sharp_books: no provider has a book 'pinacle'; did you mean 'pinnacle'?
  $ healthcheck --now 2026-03-01T10:07:00Z --format csv 2>&1 | grep -o 'sharp_books: no provider.*pinnacle.?'
  sharp_books: no provider has a book 'pinacle'; did you mean 'pinnacle'?
  [2]
