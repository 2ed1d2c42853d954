The job has the secrets of .env in its environment; nobody else gets to see them.

  $ init-home desk --desk football --quiet >made
  $ printf 'DESK_PASSWORD="correct zebra"\nPLANTED=%s\n' battery/staple+1 >desk/.env
  $ safecron --home desk job -- sh -c 'test "$DESK_PASSWORD" = "correct zebra"'
  $ safecron --home desk --now 2026-03-01T10:00:00Z job -- sh -c 'echo "$DESK_PASSWORD" $PLANTED; echo "pw=correct%20zebra&x=1"; echo YmF0dGVyeS9zdGFwbGUrMQ==; exit 1' battery/staple+1 >said 2>&1
  [1]
  $ grep -c secret said; grep -rlE 'correct|zebra|battery|YmF0dGVy' said desk --exclude=.env
  3
  [1]

What the environment has already wins, as for every tool:

  $ PLANTED=mine safecron --home desk job -- sh -c 'test "$PLANTED" = mine'

A file that others can read is refused, and so is the job; what is secret in its arguments nobody
knows then, so they are not on record:

  $ chmod 644 desk/.env; safecron --home desk --now 2026-03-01T10:05:00Z job -- touch never --password=battery/staple+1 2>said; echo $?; ls never; grep -rl battery said desk --exclude=.env
  125
  ls: cannot access 'never': No such file or directory
  [1]
  $ sed 's/on [^:]*:/on HOST:/' said
  safecron: job on HOST: could not be started (exit 125); see logs/job/2026-03-01.log
    safecron: $PWD/desk/.env can be read by others: chmod 600 $PWD/desk/.env
  safecron: job: nobody was notified: notify: $PWD/desk/.env can be read by others: chmod 600 $PWD/desk/.env
