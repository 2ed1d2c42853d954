A job of one endless line is ended by its time-out, whatever the line looks like:

  $ init-home . --desk football -q > made
  $ timeout 120 safecron --timeout 3s --grace 1s --now 2026-03-01T10:00:00Z flood -- sh -c 'yes :// | tr -d "\n"' > said 2>&1; echo $?
  124
  $ safecron --now 2026-03-01T10:10:00Z --format tsv history flood 2>/dev/null | cut -f 1-3
  job	started	state
  flood	2026-03-01T10:00:00Z	timeout
