#!/usr/bin/env bash
# settling.sh - call a job that needs the file "results" at each TIME, and print its exit statuses
#
# usage: settling.sh DAY TIME...
set -euo pipefail
day=$1; shift
for time; do
  status=0
  safecron --home desk --tz Europe/London --at 22:40 --await 30m --catchup 1h \
    --now "$day"T"$time":00Z settle -- \
    sh -c 'test -e results || load-predictions --model m --model-version 1 results' || status=$?
  echo "$time: $status"
done 2>&1 | sed 's/on [^:]*:/on HOST:/; s|/[^/]*\.log$|/LOG|'
