# game.sh - one match of any competition: its prices, what is bet on it, its end

home() { # a new one, which asks for two-way markets too
  rm -rf config data
  init-home . --desk football --quiet >made
  sed -i 's/markets: \[1x2, total, spread\]/markets: [moneyline, 1x2, total, spread]/' \
    config/betops.yaml
}

# SPORT LEAGUE
match() {
  printf '"sport":"%s","league":"%s","home":"Gulls","away":"Owls"' "$1" "$2"
  printf ',"starts_at":"2026-03-01T19:00:00Z"'
}

# SPORT LEAGUE MARKET, and SIDE=PRICE of a sharp book and of another
prices() {
  local match market=$3 book=pinnacle one
  match=$(match "$1" "$2")
  shift 3
  for one in "$@"; do
    if [[ $one == -- ]]; then
      book=soft
      continue
    fi
    printf '{%s,"book":"%s","market":"%s","side":"%s","price":%s' \
      "$match" "$book" "$market" "${one%=*}" "${one#*=}"
    printf ',"seen_at":"2026-03-01T12:00:00Z"}\n'
  done
}

# The same; fetches them.
odds() {
  prices "$@" | fetch-odds --provider ndjson --from - --now 2026-03-01T12:01:00Z --quiet
}

# SPORT LEAGUE: the home side at a good price
three_way() {
  odds "$1" "$2" 1x2 home=2.40 draw=4.10 away=2.80 -- home=2.58 draw=3.90 away=2.50
}

bets() {
  gen-bets --now 2026-03-01T12:02:00Z --explain --quiet --format csv |
    cut -d, -f1,8,10,17 | grep home
}

# SPORT LEAGUE HOME AWAY [MORE]
result() {
  printf '{%s,"status":"final","home_score":%s,"away_score":%s%s}\n' \
    "$(match "$1" "$2")" "$3" "$4" "${5-}" |
    fetch-results --provider ndjson --from - --now 2026-03-01T22:00:00Z --quiet
}

settled() {
  settle --now 2026-03-01T22:10:00Z --quiet --format csv >listed
  local status=$?
  cut -d, -f6,7,9,14,19 listed
  return $status
}

# CHANGE: of what is settled in a copy, whose configuration sed changes
closes() {
  rm -rf copy
  mkdir copy
  cp -r config data copy
  sed -i "$1" copy/config/betops.yaml
  settle --home copy --now 2026-03-01T22:10:00Z --quiet >listed
  sqlite3 copy/data/bets/bets.db "SELECT outcome, round(clv, 4), close_source FROM bets"
}

overtime_found() {
  healthcheck --now 2026-03-01T12:02:00Z --quiet | grep ^overtime | cut -f1-3
}
