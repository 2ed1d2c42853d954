#!/usr/bin/env bash
# at.sh - call a job's gate at times, and print the slots that ran
#
# usage: at.sh "GATE OPTIONS" FIRST-MINUTE COUNT STEP-MINUTES
set -euo pipefail
gate=$1 first=$(date -ud "$2" +%s) count=$3 step=$4
: >slots
for ((n = 0; n < count; n++)); do
  now=$(date -ud "@$((first + n * step * 60))" +%FT%TZ)
  # shellcheck disable=SC2086
  safecron --home desk --now "$now" $gate "${JOB:-job}" -- \
    sh -c 'echo "$1: $SAFECRON_SLOT" >>slots' sh "$now"
done
cat slots
