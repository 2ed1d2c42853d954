#!/usr/bin/env bash
# racing.sh - what healthcheck finds of a day of races, what it writes down, and its status
#
# usage: racing.sh NOW [DAY]
set -euo pipefail
status=0
healthcheck -q --format tsv --date "${2-yesterday}" --now "$1" >found || status=$?
cut -f 1-4 found | grep -E '^(day-|runners|picks|results)' || true
grep -E '^(CRITICAL|WARNINGS|ALL)' found
cat logs/healthcheck.log
exit $status
