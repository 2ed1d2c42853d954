Tools that are missing, of another version, or hang; and somebody outside who is told:

  $ bash "$TESTDIR"/home.sh desk; real=$(dirname "$(command -v healthcheck)"); version=$("$real"/healthcheck --version | cut -d' ' -f2); mkdir bin; cp "$real"/healthcheck bin; for tool in $(PATH=/nowhere bin/healthcheck --home desk -q --json | jq -r 'select(.name == "tools").value' | grep -oE '[a-z-]+ is missing' | sed 's/ is missing//'); do printf '#!/bin/sh\necho %s %s\n' $tool $version > bin/$tool; done; chmod +x bin/*; bin/healthcheck --home desk --now 2026-03-01T12:00:00Z -q | grep -E '^tools|SYSTEMS' | cut -f 1-3
  tools	ok	all present
  ALL SYSTEMS OPERATIONAL
  $ rm bin/settle; printf '#!/bin/sh\necho gen-bets 9.9\n' > bin/gen-bets; printf '#!/bin/sh\nexec sleep 60\n' > bin/odds-calc; printf '#!/bin/sh\nexit 1\n' > bin/init-home; PATH=/usr/bin:/bin bin/healthcheck --home desk --now 2026-03-01T12:00:00Z --json -q | jq -r 'select(.name == "tools") | .status, (.value | split(", ")[]), .hint'
  critical
  init-home does not start: exit 1
  gen-bets is 9.9
  settle is missing
  odds-calc does not answer
  install all tools together, of one version: scripts/install
  [1]
  $ printf '#!/bin/sh\necho "$@" > told; cat >> told; echo "$SAFECRON_PING_URL" >> told\n' > bin/notify; chmod +x bin/notify; HEALTHCHECK_PING_URL=http://127.0.0.1/x bin/healthcheck --home desk --now 2026-03-01T12:00:00Z -q > out; sed 's/: init-home.*/: .../' told
  ping 1
  CRITICAL ERRORS: 1
  critical: tools: ...
  http://127.0.0.1/x
  $ printf '#!/bin/sh\nexit 69\n' > bin/notify; HEALTHCHECK_PING_URL=http://127.0.0.1/x bin/healthcheck --home desk --now 2026-03-01T12:00:00Z -q | grep ^ping
  ping	warning	could not check			nobody was told: 'notify ping' ended with 69
  [1]

The clock, against another's:

  $ printf 'HTTP/1.1 200 OK\r\nDate: Sun, 01 Mar 2026 12:00:31 GMT\r\nContent-Length: 0\r\nConnection: close\r\n\r\n' > answer; printf 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n' > mute; sed -i 's/^health: {/health: {clock_url: ANSWERING, /' desk/config/betops.yaml; cp desk/config/betops.yaml template
  $ answering answer -- bash "$TESTDIR"/clock.sh 2026-03-01T12:00:01Z; answering answer -- bash "$TESTDIR"/clock.sh 2026-03-01T12:00:00Z; answering answer -- bash "$TESTDIR"/clock.sh 2026-03-01T12:06:00Z; answering mute -- bash "$TESTDIR"/clock.sh 2026-03-01T12:06:00Z
  clock	ok	30 s behind	30 s, critical 5 min	
  clock	warning	31 s behind	30 s, critical 5 min	set the clock: timedatectl set-ntp true
  clock	critical	329 s ahead	30 s, critical 5 min	set the clock: timedatectl set-ntp true
  clock	warning	could not check		URL does not say what time it is
