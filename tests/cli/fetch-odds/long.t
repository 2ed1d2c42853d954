A feed may be longer than memory. A line of it that is wrong costs itself, wherever it stands.

  $ init-home home --desk football -q >/dev/null
  $ "$TESTDIR"/every-second >feed; tail -1 feed | sed 's/"price":2.1/"price":2.2/' >wrong
  $ cat feed wrong | "$TESTDIR"/../bounded 65536 fetch-odds --home home --provider ndjson --from - --now 2026-03-01T12:00:00Z
  where	reason
  -:100001	a second price of the same bet
  fetch-odds: events=10 quotes=100000 new=10 unchanged=99990 withdrawn=0 skipped=1
  [3]

What is cut off at its end stores nothing, however much was read before:

  $ (head -1 feed | sed 's/"price":2.1/"price":2.3/'; yes '' | head -70000; printf '{"ev') >cut
  $ fetch-odds --home home --provider ndjson --from cut --now 2026-03-01T12:00:00Z
  fetch-odds: cut:70002: the last line is cut off: a whole file ends in a line end
  [65]
  $ sqlite3 home/data/bets/bets.db 'SELECT count(*) FROM poll'
  1
