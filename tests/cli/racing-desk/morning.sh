#!/usr/bin/env bash
# morning.sh - what the sources of a desk say in the morning of DAY, in the home that is here
#
# usage: [DAY=2025-05-20] [ID=] morning.sh
#
# Two meetings; One, Two and Three run at both, and are other horses there. Cards, prices by
# the names of the exchange, and how sure a model is of each runner by its id.
# The ids of races begin with ID.
set -euo pipefail
day=${DAY-2025-05-20} id=${ID-}
cards=$(dirname -- "$0")/../fetch-cards/racecard
mkdir -p racecards results models
DATE=$day "$cards" \
  'GB|York|2:00|'$id'1|Made Stakes' 11:One:1:4:134:72 12:Two:2:3:140:60 13:Three:3:2:140:50 -- \
  'GB|York|2:30|'$id'2|Made Handicap' 21:Ajax:1:4:134:72 22:Hector:2:3:140:60 23:Priam:3:2:140:50 -- \
  'GB|York|3:00|'$id'3|Made Plate' 31:Paris:1:4:134:72 32:Helen:2:3:140:60 33:Nestor:3:2:140:50 -- \
  'GB|York|3:30|'$id'4|Late Plate' 41:Dolon:1:4:134:72 42:Rhesus:2:3:140:60 43:Teucer:3:2:140:50 -- \
  'GB|Ripon|2:00|'$id'5|Made Stakes' 51:One:1:4:134:72 52:Two:2:3:140:60 53:Three:3:2:140:50 \
  >racecards/$day.json

race() { # ID COURSE TIME HORSE:PRICE:CONFIDENCE...
  local number=$1 course=$2 time=$3 one horse price confidence
  shift 3
  for one; do
    IFS=: read -r horse price confidence <<<"$one"
    printf '{"sport":"racing","league":"GB %s","course":"%s","country":"GB","name":"%s","starts_at":"%sT%s:00Z","book":"betfair_ex_uk","market":"win","side":"yes","subject":"%s","price":%s}\n' \
      "${course,,}" "$course" "$time" "$day" "$time" "$horse" "$price" >>prices.ndjson
    printf '{"provider":"racecards","event":"%s","market":"win","side":"yes","subject_id":"%s","confidence":%s}\n' \
      "$id$number" "$((number * 10 + ++runner))" "$confidence" >>models/$day.jsonl
  done
}
: >prices.ndjson; : >models/$day.jsonl
runner=0 race 1 York 13:00 One:2.5:0.92 Two:4:0.4 Three:3:0.2
runner=0 race 2 York 13:30 Ajax:6:0.85 Hector:1.8:0.4 Priam:4:0.2
runner=0 race 3 York 14:00 Paris:3:0.7 Helen:2:0.6 Nestor:6:0.2
runner=0 race 4 York 14:30 Dolon:2:0.88 Rhesus:3:0.4 Teucer:6:0.2
runner=0 race 5 Ripon 13:00 One:8:0.3 Two:2:0.3 Three:3:0.81
