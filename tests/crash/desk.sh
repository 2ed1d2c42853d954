# desk.sh - a desk's day, up to the one of its commands that is to be hurt
#
# usage: . desk.sh STEP, in an empty folder. Leaves the home as it is before that step in
# before/, the facts after a run that nothing hurt in expected, and sets command and again.
export BETOPS_HOME=home LC_ALL=C
cases=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")")
friday='--now 2023-08-11T15:30:00Z'
tuesday='--now 2023-08-15T06:00:00Z'
csv='--provider football-data --from season.csv'

day=(
  "init-home      made=[1-9]     init-home home --desk football"
  "notify         sent=1         $cases/telling $friday"
  "fetch-odds     quotes=[1-9]   fetch-odds --record $csv $friday"
  "load-predictions new=[1-9]    load-predictions --model truth --model-version 1 $friday model.csv"
  "gen-bets       bets=[1-9]     gen-bets $friday"
  "live           bets=[1-9]     $cases/live $friday"
  "bet-confirm    confirmed=1    bet confirm 6 --price 4.00 --stake 5 $friday"
  "bet-decline    declined=1     bet decline 7 --why gone $friday"
  "fetch-results  results=[1-9]  fetch-results --record $csv $tuesday"
  "fetch-cards    off=1          fetch-cards --record --provider espn --from board $tuesday"
  "race-before    new=1          fetch-cards --provider racecards --from earlier --now 2023-08-14T06:00:00Z"
  "racecards      changed=1      fetch-cards --record --provider racecards --from card $tuesday"
  "fetch-context  changed=[1-9]  fetch-context --record --kind news --provider rss --from $cases/news $tuesday"
  "settle         settled=[1-9]  settle $tuesday"
  "bankroll       deposited=50   $cases/payments $tuesday"
  "names          joined=1       names join Westerleigh Eastmere $tuesday"
  "healthcheck    checks=[1-9]   $cases/healthy $tuesday"
  "safecron       ^              safecron --busy wait $tuesday job -- true"
  "dispatch       messages=[1-9] dispatch settled $tuesday"
  "backup         bets=[1-9]     backup $tuesday"
  "restore        bets=[1-9]     backup restore $tuesday"
  "scored         new=520        $cases/scored $tuesday"
  "calibrate      new=1          calibrate --model tipster $tuesday"
  "exchange       quotes=2       fetch-odds --provider betfair --from at-10 --label 0800 --now 2023-08-15T07:00:00Z"
  "steam-watch    boomers=1      steam-watch run --record --from at-4 --now 2023-08-15T13:45:00Z"
)

simulate-season .
"$cases/../cli/fetch-cards/espn" board 401,2023-10-24T23:30Z,2:Harbor,5:Summit,STATUS_SCHEDULED \
  402,2023-10-25T02:00Z,9:Delta,7:Ridge,STATUS_POSTPONED >board
racecard() { DATE=2023-08-15 "$cases/../cli/fetch-cards/racecard" "$@"; }
racecard 'GB|York|3:45|1|Made Stakes' 11:One:1:4:134:70 12:Two:2:1:130: >earlier
racecard 'GB|York|3:45|1|Made Stakes' 11:One:1:4:134:72 -- 'IRE|Naas|3:50|2|Stakes' 13:Six:1:1:140: >card
for price in 10 4; do
  printf '{"result":[{"marketId":"1.1","marketStartTime":"2023-08-15T14:45:00.000Z","event":{"venue":"Redcar","countryCode":"GB"},"runners":[{"selectionId":1,"runnerName":"Seven"}]}]}{"result":[{"marketId":"1.1","status":"OPEN","inplay":false,"runners":[{"selectionId":1,"status":"ACTIVE","totalMatched":900,"ex":{"availableToBack":[{"price":%d,"size":5}]}}]}]}' $price >at-$price
done
sed -i '22,$d' season.csv  # twenty games
{ echo sport,starts_at,home,away,market,side,probability
  awk -F '[,/]' 'NR > 1 && NR < 22 { print "football," $3 "-" $2 "-" $1 "T15:00:00Z," $4 "," $5 ",1x2,home," $8 }' \
    season-truth.csv; } >model.csv
mkdir home
for step in "${day[@]}"; do
  read -r name says words <<<"$step"
  read -ra command <<<"$words"
  [[ $name != "$1" ]] || break
  "${command[@]}" >said 2>&1 || { cat said; exit 1; }
  sed -i 's/^  channels:.*/  channels: {screen: {kind: stdout}}/
          s/^  alerts: .*/  alerts: [screen]/' home/config/betops.yaml
done
[[ $name == "$1" ]] || { echo "no step $1"; exit 64; }

# What a home holds, less the row ids of what is written anew. No half file is in it.
facts() {
  local table store=home/data/bets/bets.db
  sqlite3 $store 'PRAGMA integrity_check'
  for table in participant alias event event_ref selection quote prediction result score decision ticket leg settlement transfer balance dispatched article bankroll_mark rebase breaker race racecard runner_card entry calibration calibration_level steamer; do
    echo "$table"
    sqlite3 $store "SELECT * FROM $table"
  done | sed -E 's/\|[0-9]+$//'
  sqlite3 $store "SELECT 'unsent', count(*) FROM message WHERE state <> 'sent'"
  find home/config home/raw home/models -type f | wc -l
  find home -name '*.new' -o -name '*.tmp' -o -name '*.part*' -o -name '.*' -type f ! -name .env
}

# The command once more, with nothing in its way: as if nothing ever had been.
again() {
  "${command[@]}" >said 2>&1 || { echo 'it fails also then:'; cat said; return 1; }
  facts | diff expected - || return 1
  settle --verify --quiet --now 2023-09-01T00:00:00Z >said 2>&1 || { cat said; return 1; }
}

cp -a home before
"${command[@]}" >said 2>&1 || { cat said; exit 1; }
[[ $(<said) =~ $says ]] || { echo 'it did nothing:'; cat said; exit 1; }
facts >expected
