Of a hundred starts at once one runs; the others leave it alone, and are on record (O14, O27).

  $ init-home desk --desk football --quiet >made
  $ for n in $(seq 100); do (safecron --home desk one -- sh -c "echo x >>ran; $TESTDIR/wait-for test -e done"; echo x >>ended) 2>>said & done; $TESTDIR/wait-for sh -c 'test $(wc -l <ended) = 99'; touch done; wait; wc -l <ran
  1
  $ safecron --home desk other -- true; sqlite3 desk/data/bets/bets.db "SELECT state, count(*) FROM run WHERE job = 'one' GROUP BY 1"
  ok|1
  skipped|99

A killed safecron lets no second copy in while its job lives, and the loss is told once it is over:

  $ safecron --home desk lost -- sh -c "touch there; $TESTDIR/wait-for test -e go; touch gone" 2>said & pid=$!; $TESTDIR/wait-for test -e there; kill -KILL $pid; safecron --home desk lost -- touch second; ls second
  ls: cannot access 'second': No such file or directory
  [2]
  $ safecron --home desk status --quiet | grep lost | cut -f 1,2
  lost	running
  $ touch go; $TESTDIR/wait-for test -e gone; safecron --home desk --busy wait lost -- touch third 2>&1 | sed 's/on [^:]*:/on HOST:/; s/logs.*/LOG/'; ls third
  safecron: lost on HOST: vanished (power cut, or killed with safecron); see LOG
  third
  $ safecron --home desk history lost --quiet | cut -f 3
  state
  ok
  skipped
  lost

so also for a job that has closed what it inherited:

  $ rm there go gone; safecron --home desk closed -- bash $TESTDIR/closes.sh 2>said & pid=$!; $TESTDIR/wait-for test -e there; kill -KILL $pid; safecron --home desk closed -- touch fourth; ls fourth; touch go; $TESTDIR/wait-for test -e gone
  ls: cannot access 'fourth': No such file or directory

A wait ends, and so does the one that is replaced:

  $ rm there; safecron --home desk long -- sh -c 'touch there; exec sleep 3009' 2>said & $TESTDIR/wait-for test -e there; safecron --home desk --busy wait=1s long -- true 2>&1 | sed 's/on [^:]*:/on HOST:/; s/since .*Z/since THEN/'; safecron --home desk --busy replace long -- echo mine; wait; pgrep -f '^sleep 3009'
  safecron: long on HOST: skipped, for it still runs
    it still runs, since THEN; the wait for it is over
  [1]
  $ safecron --home desk history long --quiet | cut -f 3,4
  state	exit
  ok	0
  skipped	75
  aborted	143
  $ grep -c 'ERROR job=long exit=75 state=skipped' desk/logs/alerts.log
  1
