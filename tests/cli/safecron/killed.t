Needs: strace

A safecron that is killed while it starts its job leaves none that nobody knows of: killed where it
writes down whom it started, it has started nobody.

  $ init-home desk --desk football --quiet >made; safecron --home desk job -- true
  $ strace -o trace -P desk/data/jobs/job.lock -e trace=pwrite64 -e inject=pwrite64:signal=KILL:when=2 safecron --home desk job -- bash $TESTDIR/closes.sh 2>said; tail -n 1 trace; sleep 0.2; ls there
  +++ killed by SIGKILL +++
  ls: cannot access 'there': No such file or directory
  [2]
  $ safecron --home desk job -- touch second 2>said; ls second
  second

Killed between the record of a failure and the telling of it, it is told by the next run:

  $ touch desk/logs/alerts.log
  $ strace -o trace -P $PWD/desk/logs/alerts.log -e trace=openat -e inject=openat:signal=KILL:when=1 safecron --home desk late -- sh -c 'exit 65' 2>said; tail -n 1 trace; cat said; grep job=late desk/logs/alerts.log
  +++ killed by SIGKILL +++
  [1]
  $ safecron --home desk late -- true 2>&1 | sed 's/ on [^:]*:/:/; s/; see.*//'; grep -c 'ERROR job=late exit=65' desk/logs/alerts.log
  safecron: late: met bad data (exit 65)
  1
  $ safecron --home desk late -- true
