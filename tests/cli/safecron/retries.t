What may pass is tried again, each attempt a row; only the last one is told:

  $ init-home desk --desk football --quiet >made
  $ safecron --home desk --retries 3 --backoff 0s flaky -- sh -c 'echo x >>tried; test $(wc -l <tried) = 3'
  $ safecron --home desk --retries 3 --backoff 0s flaky -- true
  $ safecron --home desk history flaky --quiet | cut -f 3,4,6; ls desk/logs
  state	exit	attempt
  ok	0	1
  ok	0	3
  failed	1	2
  failed	1	1
  alerts.log
  flaky
  metrics
  $ safecron --home desk --retries 1 --backoff 0s bad -- false 2>&1 | sed 's/on [^:]*:/on HOST:/; s|logs/bad/.*|LOG|'; safecron --home desk history bad --quiet | cut -f 3,4,6
  safecron: bad on HOST: failed (exit 1); see LOG
  state	exit	attempt
  failed	1	2
  failed	1	1

So is a provider that cannot be reached:

  $ sed -i 's|^  the-odds-api:|&\n    base_url: http://127.0.0.1:1|' desk/config/betops.yaml; echo ODDS_API_KEY=0123456789 >>desk/.env
  $ safecron --home desk --retries 1 --backoff 0s prices -- fetch-odds --provider the-odds-api --sport basketball_nba 2>said; safecron --home desk history prices --quiet | cut -f 3,4,6
  state	exit	attempt
  failed	75	2
  failed	75	1

What would be the same again is not, nor what ran out of time:

  $ safecron --home desk --retries 3 --backoff 0s data -- sh -c 'exit 65' 2>said; safecron --home desk --retries 3 --backoff 0s --timeout 1s slow -- sleep 3011 2>>said; for job in data slow; do safecron --home desk history $job --quiet | cut -f 3,4,6 | sed 1d; done
  failed	65	1
  timeout	124	1

The deadline bounds them all, the last one too:

  $ safecron --home desk --retries 9 --backoff 0s --deadline 3s bound -- sh -c 'test -e second && exec sleep 3012; touch second; exit 1' 2>said; safecron --home desk history bound --quiet | cut -f 3,4,6
  state	exit	attempt
  timeout	124	2
  failed	1	1

TERM in between ends it, which is how the attempt ended:

  $ safecron --home desk --retries 1000 --backoff 10m patient -- sh -c 'echo x >>waits; exit 1' 2>said & pid=$!; $TESTDIR/wait-for sh -c 'grep "failed (exit 1)" desk/logs/patient/*'; sleep 0.2; kill $pid; wait $pid; echo $?; safecron --home desk history patient --quiet | cut -f 3,4 | sed -n 2p
  143
  aborted	143
