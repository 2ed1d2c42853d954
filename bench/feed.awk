#!/usr/bin/awk -f
# feed.awk - the events of make-bets, as betops-quotes(5)
#
# usage: awk -v events=N -v say=prices|results|revisions -f bench/feed.awk
#
# Six events an hour until the end of 2025: pinnacle's closing 1X2, or the result, or for
# every tenth another result.

function event(i) {
  return sprintf("{\"event\":\"%d\",\"sport\":\"football\",\"league\":\"E0\",\"home\":\"Home %d\"," \
                 "\"away\":\"Away %d\",\"starts_at\":\"%s\"", i, i % 1000, i % 1000, starts(i))
}
function starts(i) { return strftime("%Y-%m-%dT%H:%M:%SZ", 1767225600 - 600 * (events - i + 1), 1) }

function price(i, side, returned) {
  printf "%s,\"book\":\"pinnacle\",\"market\":\"1x2\",\"side\":\"%s\",\"price\":%.2f," \
         "\"seen_at\":\"%s\"}\n", event(i), side, returned / 100, starts(i)
}
function result(i, home, away) {
  printf "%s,\"status\":\"final\",\"home_score\":%d,\"away_score\":%d}\n", event(i), home, away
}

BEGIN {
  for (i = 1; i <= events; ++i) {
    if (say == "prices") {
      price(i, "home", 230 + i % 40)
      price(i, "draw", 340 + i % 13)
      price(i, "away", 300 - i % 37)
    } else if (say == "results") {
      result(i, i * 7 % 4, i * 5 % 3)
    } else if (i % 10 == 0) {
      result(i, i * 7 % 4 + 1, i * 5 % 3)
    }
  }
}
