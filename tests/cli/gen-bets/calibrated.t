A model's probability is the chance that it was calibrated to, once there is a curve of its
version for that market; before, it is what the model said (S18).

  $ init-home . --desk football --quiet > made
  $ sed 's/  spread:.*/  totals: {enabled: true}/' "$TESTDIR"/nba.yaml > config/betops.yaml
  $ "$TESTDIR"/nba-quote draftkings total 220 1.91 1.91 > quotes
  $ fetch-odds --provider ndjson --from quotes --now 2026-01-15T20:00:00Z --quiet
  $ printf '%s\n' sport,league,home,away,starts_at,market,line,side,probability 'basketball,basketball_nba,Boston Celtics,New York Knicks,2026-01-16T00:30:00Z,total,220,over,0.69' >said.csv
  $ load-predictions --model elo --model-version 3 --now 2026-01-15T20:00:00Z --quiet said.csv
  $ gen-bets -n --now 2026-01-15T20:01:00Z --explain --format csv --quiet | cut -d, -f1,11-14,21
  decision,line,book,price,probability,edge_points
  rejected,220,draftkings,,,
  bet,220,draftkings,1.91,0.6900,0.1664
  $ "$TESTDIR"/curve 2026-01-15T20:02:00
  $ gen-bets -n --now 2026-01-15T20:03:00Z --explain --format csv --quiet | cut -d, -f1,11-14,21
  decision,line,book,price,probability,edge_points
  rejected,220,draftkings,,,
  bet,220,draftkings,1.91,0.5987,0.0751

At a time before it was made it is not known:

  $ gen-bets -n --now 2026-01-15T20:01:00Z --explain --format csv --quiet | cut -d, -f1,11-14,21 | tail -n 1
  bet,220,draftkings,1.91,0.6900,0.1664

A version that has no curve is not calibrated by that of another:

  $ load-predictions --model elo --model-version 4 --now 2026-01-15T20:03:00Z --quiet said.csv
  $ gen-bets -n --now 2026-01-15T20:04:00Z --explain --format csv --quiet | cut -d, -f1,11-14,21 | tail -n 1
  bet,220,draftkings,1.91,0.6900,0.1664
