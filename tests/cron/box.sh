# What the tests of this folder share: a home, and cron with a clock of its own.
#
# usage, in a script: . box.sh TOOLS
export LC_ALL=C  # letters, order and decimal points as they are written here
rigs=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/../rigs")
tools=$(realpath -- "$1")
box=$(mktemp -d)
boxes=()
trap 'for each in "${boxes[@]}"; do "$rigs/cronbox-stop" "$each"; done; rm -rf "$box"' EXIT

fail() { echo "$*" >&2; exit 1; }

home=$box/home
"$tools/init-home" "$home" --desk football --quiet >/dev/null

# cron on standard input's crontab, from a time of its own clock: '2026-10-25 00:28:00 x240'.
# The last line is ours: its mark says that cron got so far.
start_cron() { # NAME TIME END-MINUTE END-HOUR
  local dir=$box/$1
  mkdir "$dir"
  {
    printf 'PATH=%s:/usr/bin:/bin\nBETOPS_HOME=%s\nMAILTO=ops\n' "$dir/bin" "$home"
    cat
    printf '%s %s * * * touch %s.done\n' "$3" "$4" "$dir"
  } >"$box/$1.cron"
  boxes+=("$dir")
  CRON_TOOLS=$tools CRON_TIME=$2 "$rigs/cronbox-start" "$box/$1.cron" "$dir" >"$box/$1.env" || exit $?
  mail=$dir/maildir/new
}

# Until a command succeeds.
await() { # SECONDS COMMAND...
  local deadline=$((SECONDS + $1))
  until "${@:2}"; do
    ((SECONDS < deadline)) || { tail -n 20 "$box"/*/syslog >&2; fail "not within $1 s: ${*:2}"; }
    sleep 0.1
  done
}

stop_cron() { # NAME [SECONDS], at its mark
  await "${2-120}" test -e "$box/$1.done"
  "$rigs/cronbox-stop" "$box/$1"
}

same() { # WHAT EXPECTED ACTUAL
  diff -u --label "expected: $1" --label actual <(printf '%s\n' "$2") <(printf '%s\n' "$3") >&2 ||
    exit 1
}
