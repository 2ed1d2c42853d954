The playbook's "What a call means" has what is really said: jobs that end in each of these
ways, and every text of its first column among what safecron and notify say.

  $ init-home desk --desk football -q >/dev/null; sed -i 's/^  channels:.*/  channels: {screen: {kind: stdout}}/; s/^  alerts: .*/  alerts: [screen]/' desk/config/betops.yaml
  $ job() { safecron --home desk "$@" 2>>said; }; for exit in 1 2 3 64 65 66 69 70 74 75 78 125; do job --warn 2 job$exit -- sh -c "exit $exit"; done; touch plain; job job126 -- ./plain; job job127 -- ./nowhere; job killed -- sh -c 'kill -9 $$'; job --timeout 1s --grace 1s late -- sleep 300; job left -- sh -c 'sleep 300 & exit 0'; job job70 -- true
  $ safecron --home desk told -- sh -c 'touch there; exec sleep 300' 2>>said & pid=$!; "$TESTDIR"/wait-for test -e there; for n in 1 2 3; do safecron --home desk told -- true 2>>said; done; kill $pid; wait $pid
  [143]
  $ rm there; safecron --home desk lost -- sh -c 'touch there; exec sleep 1' 2>>said & pid=$!; "$TESTDIR"/wait-for test -e there; kill -KILL $pid; wait $pid 2>/dev/null; safecron --home desk --busy wait lost -- true 2>>said
  $ sqlite3 desk/data/bets/bets.db 'SELECT body FROM message' >>said
  $ sed -n '/^## What a call/,/^## Stopping/s/^| \(`.*\)/\1/p' "$TESTDIR"/../../../PLAYBOOK.md | cut -d '|' -f 1 | grep -o '`[^`]*`' | tr -d '`' >quoted; wc -l <quoted; while read -r text; do grep -qF "$text" said || echo "never said: $text"; done <quoted
  21
