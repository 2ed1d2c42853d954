At its time-out a job gets TERM, and has its grace to end in order:

  $ init-home desk --desk football --quiet >made
  $ safecron --home desk --timeout 1s kind -- sh -c 'trap "echo bye; exit 5" TERM; while :; do sleep 0.05; done' 2>said; echo $?; grep bye said
  124
    bye

One that ignores it gets KILL, and so does what it started, wherever that went. Nothing is left:

  $ safecron --home desk --timeout 1s --grace 1s stubborn -- sh $TESTDIR/stubborn.sh 2>said; echo $?; pgrep -f '^sleep 300[1-4]'
  124
  [1]

A job that forks and exits has ended; what it leaves behind is ended too, and said:

  $ safecron --home desk left -- sh -c 'setsid sleep 3005 & echo started' 2>&1 | sed 's/on [^:]*:/on HOST:/; s|logs/left/.*|LOG|'; pgrep -f '^sleep 3005'
  safecron: left on HOST: left processes behind; see LOG
    started
    safecron: ended what it left behind, 1 of them
  [1]

What only needs a moment gets it:

  $ safecron --home desk moment -- sh -c '(sleep 0.3; touch finished) & exit 0'; ls finished
  finished

A gigabyte is read, and its end kept:

  $ safecron --home desk big -- sh -c 'yes line | head -c 1000000000; echo the end'; tail -n 2 desk/logs/big/* | sed 's/[0-9a-f-]\{36\}/RUN/; s/^[0-9-]*T[^ ]* //'; test $(cat desk/logs/big/* | wc -c) -lt 9000000
  the end
  ==== big RUN done

One that forks for ever is ended as well:

  $ safecron --home desk --timeout 1s --grace 1s forks -- bash $TESTDIR/forks.sh 2>said; echo $?; pgrep -f '^sleep 3006'
  124
  [1]

TERM to safecron is TERM to the job:

  $ safecron --home desk told -- sh -c 'touch there; sleep 3007' 2>said & pid=$!; $TESTDIR/wait-for test -e there; kill $pid; wait $pid; echo $?; pgrep -f '^sleep 3007'
  143
  [1]

also once the job is over and only what it left behind is waited for:

  $ rm there; safecron --home desk late -- sh -c 'sleep 3010 & touch there' 2>said & pid=$!; $TESTDIR/wait-for test -e there; sleep 0.3; kill $pid; wait $pid; echo $?; pgrep -f '^sleep 3010'; safecron --home desk history late --quiet | cut -f 3,4 | tail -n 1
  143
  aborted	143
