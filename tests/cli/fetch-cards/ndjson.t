The card of a race a line of our own: it is the race of other sources at that course.

  $ init-home . --desk football -q >made; ln -s "$TESTDIR"/racecard r
  $ echo '"sport":"racing","league":"GB","course":"York","name":"Made Handicap","starts_at":"2025-05-16T14:45:00Z","class":5,"type":"Flat","furlongs":10.5,"prize":"5234.00","currency":"GBP"' >race
  $ printf '{%s,"runners":[{"horse":"Made One","horse_id":"11","number":1,"draw":4,"weight":134,"ofr":70,"last_run":18,"trainer":"T Made","trainer_rtf":66.67,"jockey":"J Made","allowance":5},{"horse":"Made Two","horse_id":"12","number":2,"status":"non_runner","since":"2025-05-16T04:30:00Z"}]}\n' "$(cat race)" >card
  $ fetch-cards --provider ndjson --from card --now 2025-05-16T05:00:00Z
  news	event	starts_at	home	away	race	why
  new	1	2025-05-16T14:45:00Z			York: Made Handicap	
  fetch-cards: events=1 new=1 moved=0 off=0 unchanged=0 skipped=0 changed=0 runners=1 non_runners=1
  $ fetch-cards --provider ndjson --from card --now 2025-05-16T05:30:00Z
  fetch-cards: events=1 new=0 moved=0 off=0 unchanged=1 skipped=0 changed=0 runners=1 non_runners=1
  $ sqlite3 data/bets/bets.db "SELECT participant.name, entry_word.name, datetime(since, 'unixepoch'), ofr, last_run, trainer_rtf FROM runner_card JOIN entry USING (event, participant) JOIN entry_word ON entry_word.id = entry JOIN participant ON participant.id = participant ORDER BY number"
  Made One|declared|2025-05-16 05:00:00|70|18|66.67
  Made Two|non_runner|2025-05-16 04:30:00|||
  $ ./r 'GB|York|3:45|1|Made Handicap|0-70' '901:MADE ONE:1:4:134:70' '902:Made-Two:2:1:130:' | fetch-cards --provider racecards --from - --now 2025-05-16T05:40:00Z
  news	event	starts_at	home	away	race	why
  changed	1	2025-05-16T14:45:00Z			York: Made Handicap	
  fetch-cards: events=1 new=0 moved=0 off=0 unchanged=0 skipped=0 changed=1 runners=1 non_runners=1
  $ sqlite3 data/bets/bets.db 'SELECT count(*) FROM event; SELECT count(*) FROM entrant'
  1
  2

A line that makes no sense is skipped with its place:

  $ printf '{%s,"runners":[]}\n{%s,"runners":[{"horse":"A"},{"horse":"a"}]}\n{%s,"runners":[{"horse":"A","weight":0}]}\n{%s,"runners":[{"horse":"A","trainer_rtf":101}]}\n{%s,"runners":[{"horse":"A","odds":2}]}\n' "$(cat race)" "$(cat race)" "$(cat race)" "$(cat race)" "$(cat race)" | cat - card | fetch-cards --provider ndjson --from - --now 2025-05-16T05:50:00Z
  news	event	starts_at	home	away	race	why
  changed	1	2025-05-16T14:45:00Z			York: Made Handicap	
  skipped						-:1: runners: nobody runs
  skipped						-:2: runners[1]: is there twice
  skipped						-:3: runners[0].weight: 1 or more was expected
  skipped						-:4: runners[0].trainer_rtf: 0 to 100 was expected
  skipped						-:5: runners[0]: no such key: 'odds'
  fetch-cards: events=1 new=0 moved=0 off=0 unchanged=0 skipped=5 changed=1 runners=1 non_runners=1
  [3]
