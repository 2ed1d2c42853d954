Prices that are captured by a plan are late when the plan had them, not at each call of cron:

  $ init-home desk --desk nba -q >/dev/null; echo '*/5 * * * * safecron prices --timeout 3m -- fetch-odds --due' >desk/config/crontab; touch -d 2026-01-09T00:00:00Z desk/config/crontab
  $ game() { printf '{"id":"%s","sport_key":"basketball_nba","commence_time":"2026-01-11T%s:00Z","home_team":"%s","away_team":"%s","bookmakers":[]}' "$@"; }; echo "[$(game a 00:10 'Chicago Bulls' 'Miami Heat'),$(game b 03:10 'Phoenix Suns' 'Denver Nuggets')]" >list
  $ fetch-odds --home desk --provider the-odds-api --from list --now 2026-01-10T12:00:00Z
  fetch-odds: events=2 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=0
  $ echo 'healthcheck --home desk -n -q --format tsv --now 2026-01-$1:00Z 2>/dev/null | grep ^quotes | cut -f 2,3' >quotes
  $ bash quotes 10T19:50; bash quotes 10T20:54; bash quotes 10T20:56
  ok	7 h old, events within 24 h: 2
  ok	8 h old, events within 24 h: 2
  warning	8 h old, events within 24 h: 2
  $ fetch-odds --home desk --provider the-odds-api --from list --now 2026-01-10T21:56:00Z -q; bash quotes 11T00:54; bash quotes 11T00:56; bash quotes 11T05:56
  ok	2 h old, events within 24 h: 1
  warning	3 h old, events within 24 h: 1
  ok	no event within 24 h

A call that is not by the plan is due when cron has it:

  $ sed -i 's|--due|--provider the-odds-api|' desk/config/crontab; bash quotes 10T23:05
  warning	69 min old, events within 24 h: 2
