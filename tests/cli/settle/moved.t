A match that is played later than the book waits for (48 h) is not the one that was bet
on, nor is one that is played at the other's: bets are void, without a result too.

  $ init-home home --desk football -q >/dev/null; ln -s "$TESTDIR"/lines lines; printf '%s\n' 'export BETOPS_HOME=home' 'now=$1; shift; ./lines "$@" $now | fetch-odds --provider ndjson --from - --now $now -q' >lists
  $ bash lists 2026-03-01T10:00:00Z soon 2026-03-01T15:00:00Z Ayr Bath; bash lists 2026-03-01T10:00:00Z late 2026-03-01T15:00:00Z Crewe Derby; bash lists 2026-03-01T10:00:00Z turned 2026-03-01T15:00:00Z Exeter Fulham
  fetch-odds: E0: new names: Crewe, Derby
  fetch-odds: E0: new names: Exeter, Fulham
  $ gen-bets --home home --now 2026-03-01T10:05:00Z -q | cut -f1-3,5,8-9,12-13
  decision	bet	strategy	start	market	subject	book	price
  bet	1	value	2026-03-01T15:00:00Z	spread		bet365	2.10
  bet	2	value	2026-03-01T15:00:00Z	spread		bet365	2.10
  bet	3	value	2026-03-01T15:00:00Z	spread		bet365	2.10

Before the start they are moved: one by 47 hours, one by three weeks, one to the other's ground.

  $ bash lists 2026-03-01T11:00:00Z soon 2026-03-03T14:00:00Z Ayr Bath; bash lists 2026-03-01T11:00:00Z late 2026-03-22T15:00:00Z Crewe Derby
  $ bash lists 2026-03-01T11:00:00Z turned 2026-03-01T15:00:00Z Fulham Exeter
  fetch-odds: turned: Exeter v Fulham is now Fulham v Exeter: bets on it from before are void
  $ settle --home home --now 2026-03-01T14:00:00Z
  settle: settled=0 reversed=0 staked=0.00 returned=0.00 profit=0.00 open=3 at_risk=56.67 undecided=0 overdue=0 closes=0 currency=GBP
  $ settle --home home --now 2026-03-02T14:00:00Z --format csv | cut -d, -f1-5,14-19
  settle: settled=1 reversed=0 staked=18.89 returned=18.89 profit=0.00 open=2 at_risk=37.78 undecided=0 overdue=0 closes=0 currency=GBP
  bet,event,start,home,away,outcome,returned,commission,profit,clv,note
  3,3,2026-03-01T15:00:00Z,Exeter,Fulham,void,18.89,0.00,0.00,,void: the venue was switched
  $ settle --home home --now 2026-03-03T15:00:00Z --format csv | cut -d, -f1-5,14-19
  settle: settled=1 reversed=0 staked=18.89 returned=18.89 profit=0.00 open=1 at_risk=18.89 undecided=0 overdue=0 closes=0 currency=GBP
  bet,event,start,home,away,outcome,returned,commission,profit,clv,note
  2,2,2026-03-22T15:00:00Z,Crewe,Derby,void,18.89,0.00,0.00,,void: moved to 2026-03-22T15:00:00Z

The bet on the first went along; a result of the others changes nothing.

  $ printf '{"sport":"football","league":"E0","event":"%s","starts_at":"%s","home":"%s","away":"%s","status":"final","home_score":2,"away_score":0,"known_at":"%s"}\n' soon 2026-03-03T14:00:00Z Ayr Bath 2026-03-03T16:00:00Z late 2026-03-22T15:00:00Z Crewe Derby 2026-03-22T17:00:00Z turned 2026-03-01T15:00:00Z Fulham Exeter 2026-03-01T17:00:00Z >results
  $ fetch-results --home home --provider ndjson --from results --now 2026-03-23T10:00:00Z
  fetch-results: results=3 new=3 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ settle --home home --now 2026-03-23T10:00:00Z --format csv | cut -d, -f1-6,14-19
  settle: settled=1 reversed=0 staked=18.89 returned=39.67 profit=20.78 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
  bet,event,start,home,away,score,outcome,returned,commission,profit,clv,note
  1,1,2026-03-03T14:00:00Z,Ayr,Bath,2-0,win,39.67,0.00,20.78,,
  $ settle --home home --verify --now 2026-03-23T10:00:00Z
  settle: verified=3 differences=0

An advice that waits for the operator ends when the earliest source says that the match
begins, and a later source does not bring it back.

  $ init-home live --desk football -q >/dev/null; sed -i 's/paper_trading: true/paper_trading: false/' live/config/betops.yaml
  $ sed -i 's/home$/live/' lists; bash lists 2026-03-01T10:00:00Z m 2026-03-01T15:00:00Z Ayr Bath; gen-bets --home live --now 2026-03-01T10:05:00Z -q | cut -f1,4,17-
  decision	event	reason	age	opinions	dispersion	edge_points	confidence
  open	1		300	1		0.0396	0.588
  $ printf '[{"id":"t","sport_key":"soccer_epl","commence_time":"2026-03-01T12:00:00Z","home_team":"Ayr","away_team":"Bath","bookmakers":[]}]' | fetch-odds --home live --provider the-odds-api --from - --now 2026-03-01T11:00:00Z
  fetch-odds: events=1 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0
  $ bet confirm 1 --home live --now 2026-03-01T12:00:00Z
  bet: bet 1 expired at 2026-03-01T12:00:00Z: its prices are gone; if it was placed before that, say when: --at TIME
  [65]
