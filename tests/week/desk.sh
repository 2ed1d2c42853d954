# A test's NBA desk: its home, its crontab and its model.
#
# usage, in a script: . desk.sh; in the environment are BETOPS_HOME, which is made, SEASON, of
# simulate-nba, and ANSWERING, of the rig replaying

make_desk() {
  local there="base_url: $ANSWERING, timeout_seconds: 2" each
  init-home "$BETOPS_HOME" --desk nba --quiet >/dev/null
  echo 'ODDS_API_KEY=k' >>"$BETOPS_HOME/.env"
  for each in espn nba-com rss; do
    sed -i "s|^providers:|&\n  $each: {$there}|" "$BETOPS_HOME/config/betops.yaml"
  done
  # More and smaller bets than the template's, so that no limit bites.
  sed -i "s|^  the-odds-api:|&\n    base_url: $ANSWERING\n    timeout_seconds: 2|"'
    /^strategies:/,/^# Copies/{
      s/min_edge: 0.07 /min_edge: 0.03 /
      s/min_edge_home: 0.10/min_edge_home: 0.04/
      /^  totals:$/,/^  props:$/{
        s/enabled: false/enabled: true/
        s/min_edge: 0.05/min_edge: 0.03/
      }
    }
    s/^  arbitrage: 0.30$/  arbitrage: 0.10\n  totals: 0.20/
    s/^  arbitrage: 5$/&\n  totals: 15/
    s/^  plan: kelly/  plan: flat/
    s/^  unit: 20.00/  unit: 5.00/
    s/^  min_bet_size: 10.00/  min_bet_size: 1.00/' "$BETOPS_HOME/config/betops.yaml"
}

# Without the folders of its own, and with the line of the desk's model.
crontab_of_desk() {
  sed -E '/^(PATH|BETOPS_HOME|MAILTO)=/d' "$(dirname -- "${BASH_SOURCE[0]}")/../../crontab/nba.cron"
  echo '*/5 * * * * safecron --tz America/New_York --at 14:50,16:50 --catchup 9m model -- predict'
}

# The model speaks ten minutes before the bets: what the season has for that time.
write_model() { # FILE
  cat >"$1" <<END
#!/bin/sh
set -- \$SAFECRON_SLOT
exec load-predictions --model simulated --model-version 1 \\
  "$SEASON/\$1/\$(echo "\$2" | tr -d :)-predictions.csv"
END
  chmod 755 "$1"
}
