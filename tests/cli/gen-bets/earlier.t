What stands already on another outcome of a market counts for the next bet in it: it is
staked as if both were bet at once.

  $ printf '%s\n' 'home=$1; [[ -e $home ]] || { init-home $home --desk football -q >made; sed -i "s/max_bets_per_event: 1/max_bets_per_event: 3/" $home/config/betops.yaml; }' '("$TESTDIR"/book Leeds York pinnacle 2.40 3.40 3.30; "$TESTDIR"/book Leeds York soft $3 $4 2.60) | fetch-odds --home $home --provider ndjson --from - --now 2026-03-01T$2:00Z -q; gen-bets --home $home --now 2026-03-01T$2:01Z -q >bets' 'sqlite3 $home/data/bets/bets.db "SELECT bet_side, round(kelly, 4) FROM bets ORDER BY bet_side"' >day
  $ bash day both 10:00 2.70 3.85
  draw|0.08
  home|0.1132
  $ bash day one 10:00 2.70 3.20; bash day one 10:30 2.70 3.85
  home|0.0662
  draw|0.08
  home|0.0662
  $ bash day alone 10:00 2.30 3.85
  draw|0.0403
