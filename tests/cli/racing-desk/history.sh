#!/usr/bin/env bash
# history.sh - what became of each run so far, oldest first: time, job, state, exit status
set -euo pipefail
safecron history --quiet --format tsv | sed 1d | cut -f 1-4 | awk -F '\t' '{print substr($2, 12, 5), $1, $3, $4}' | sort -s -k 1,1
