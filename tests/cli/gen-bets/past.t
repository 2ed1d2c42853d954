A run at a past time sees the money, the open bets and the limits of then, not of today.

  $ init-home . --desk football --quiet > made
  $ sed -i 's/max_daily_exposure: .*/max_daily_exposure: 0.015/' config/betops.yaml
  $ fetch-odds --provider ndjson --from "$TESTDIR"/slate.ndjson --now 2026-02-28T12:00:00Z -q
  $ gen-bets --now 2026-02-27T13:00:00Z
  gen-bets: events=3 bets=0 staked=0.00 rejected=2 bankroll=1000.00 currency=GBP mode=paper stale=2 refused=0
  $ gen-bets --now 2026-02-28T13:10:00Z -q | cut -f1,2,5,15
  decision	bet	start	edge
  bet	1	2026-03-01T15:00:00Z	0.0644
  $ gen-bets -n --now 2026-02-28T13:10:01Z --explain -q | cut -f1,8,17 | grep exposure
  rejected	spread	daily exposure 1.4% of 1.5%: leaves 1.12 < minimum 2.00
  $ gen-bets -n --now 2026-02-28T13:09:59Z -q | cut -f1,8,16
  decision	market	stake
  bet	spread	5.95
  $ bet list --open --now 2026-02-28T13:09:59Z
  bet: listed=0 to_confirm=0 open=0
  $ jq -c 'select(.home == "Leeds") | {sport, league, event, home, away, starts_at, status: "final", home_score: 2, away_score: 0}' "$TESTDIR"/slate.ndjson | head -1 >result
  $ fetch-results --provider ndjson --from result --now 2026-03-01T17:00:00Z -q
  $ settle --now 2026-03-01T17:10:00Z -q | cut -f1,2
  bet	event
  1	1
  $ gen-bets -n --now 2026-03-01T17:09:59Z
  gen-bets: filtered: value: gates 6
  gen-bets: events=2 bets=0 staked=0.00 rejected=6 bankroll=1000.00 currency=GBP mode=paper stale=10 refused=0
  $ gen-bets -n --now 2026-03-01T17:10:00Z
  gen-bets: filtered: value: gates 6
  gen-bets: events=2 bets=0 staked=0.00 rejected=6 bankroll=1016.10 currency=GBP mode=paper stale=10 refused=0
  $ bet list --open --now 2026-03-01T17:09:59Z --format csv -q | cut -d, -f1-6
  bet,state,outcome,mode,strategy,event
  1,placed,,paper,value,1
  $ bet list --open --now 2026-03-01T17:10:00Z --format csv
  bet: listed=0 to_confirm=0 open=0
  $ gen-bets -n --now 2026-02-27T12:59:59Z
  gen-bets: filtered: value: gates 2
  gen-bets: events=3 bets=0 staked=0.00 rejected=2 bankroll=0.00 currency=GBP mode=paper stale=2 refused=0
