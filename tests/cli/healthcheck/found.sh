# found.sh [OPTION...] - what is not well in the home "desk", or was not until now; the verdict
healthcheck --home desk --now 2026-03-01T12:00:00Z --format tsv --quiet "$@" >found
status=$?
awk -F'\t' 'NR > 1 && (NF == 1 || $2 != "ok" || $6 != "") {print $1 (NF > 1 ? " | " $2 " | " $3 " | " $6 : "")}' found
exit $status
