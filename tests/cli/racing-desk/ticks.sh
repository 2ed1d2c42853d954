#!/usr/bin/env bash
# ticks.sh - the racing desk's crontab at some times, without a cron
#
# usage: [JOBS=REGEX] ticks.sh TIME...
#
# Each line of these jobs that cron calls every five minutes is called at each TIME (UTC), which
# the tools are told; prices are those in prices.ndjson. What is said goes to standard output.
set -euo pipefail
lines=$(sed -n 's/^#*\*\/5 \* \* \* \* *//p' "$(dirname -- "$0")/../../../crontab/racing.cron" |
  grep -E " (${JOBS-fetch-cards|odds-[a-z0-9]*|predict|gen-bets|fetch-results|settle-day|late-results|settle}) +-- " |
  sed 's/--provider betfair/--provider ndjson --from $BETOPS_HOME\/prices.ndjson/; s/ --record//; s/NAME/monster/')
export BETOPS_HOME=$PWD
for time; do
  while read -r line; do
    eval "${line/safecron/safecron --now $time} --now $time" || true
  done <<<"$lines"
done 2>&1 | sed -E "s/ on [^:]*:/ on HOST:/; s|$PWD/||g"
