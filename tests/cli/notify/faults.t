Whatever the other side does, a message arrives once, and in order (N1).

  $ "$TESTDIR"/desk phone
  $ ./answer 200 '' '{"ok":true,"result":{"message_id":1}}' >ok
  $ ./answer 429 '' '{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 35","parameters":{"retry_after":35}}' >limit
  $ ./answer 429 '' '<html>slow down</html>' >page429; ./answer 500 '' '<html>' >page500; ./answer 400 '' "{\"ok\":false,\"description\":\"Bad Request: can't parse entities: '.'\"}" >entities; ./answer 400 '' '{"ok":false,"description":"Bad Request: chat not found"}' >no_chat
  $ printf RESET >reset; : >close; printf HANG >hang; printf 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"ok":true' >cut

A rate limit is obeyed, and holds back what comes after:

  $ ./say 10:00 one limit
  notify: phone: message 1 waits: Too Many Requests: retry after 35 (HTTP status 429)
  notify: queued=1 held=0 sent=0 waiting=1 dead=0
  $ ./say 2026-03-02T10:00:05Z two ok; wc -l <requests
  notify: queued=1 held=0 sent=0 waiting=2 dead=0
  0
  $ BETOPS_HOME=home notify list --now 2026-03-02T10:00:30Z -q | cut -f 1,2,7,8,10,11 | sed 's/:\(3[5-9]\|[45].\)Z/:35Z/; s/:[0-2].Z/:05Z/'
  id	state	due_at	attempts	error	text
  1	waiting	2026-03-02T10:00:35Z	0	Too Many Requests: retry after 35 (HTTP status 429)	one
  2	waiting	2026-03-02T10:00:05Z	0		two
  $ ./flush 10:01 ok ok; ./texts
  notify: sent=2 waiting=0 dead=0
  one
  two

A short one is waited out:

  $ ./answer 429 $'Retry-After: 1\r\n' '' >short
  $ ./say 10:02 three short ok; ./texts
  notify: queued=1 held=0 sent=1 waiting=0 dead=0
  three
  three

One that names no delay, errors, pages and broken connections come again, later
every time:

  $ ./say 11:00 four page429
  notify: phone: message 4 waits: HTTP status 429
  notify: queued=1 held=0 sent=0 waiting=1 dead=0
  $ for fault in page500 reset close cut; do ./flush 11:01 $fault; sqlite3 home/data/bets/bets.db "SELECT attempts, due_at - 1772449260 BETWEEN 5 << attempts - 1 AND 10 << attempts - 1 FROM message WHERE id = 4; UPDATE message SET due_at = queued_at"; done
  notify: phone: message 4 waits: HTTP status 500
  notify: sent=0 waiting=1 dead=0
  2|1
  notify: phone: message 4 waits: SERVER: Failure when receiving data from the peer
  notify: sent=0 waiting=1 dead=0
  3|1
  notify: phone: message 4 waits: SERVER: Server returned nothing (no headers, no data)
  notify: sent=0 waiting=1 dead=0
  4|1
  notify: phone: message 4 waits: SERVER: Transferred a partial file
  notify: sent=0 waiting=1 dead=0
  5|1
  $ ./say 11:02 five ok ok; ./texts
  notify: queued=1 held=0 sent=2 waiting=0 dead=0
  four
  five

A server that is silent is given five seconds:

  $ SECONDS=0; ./say 11:10 six hang | sed 's/after [0-9]*/after N/'; ((SECONDS < 15)) && echo in time
  notify: phone: message 6 waits: SERVER: Timeout was reached
  notify: queued=1 held=0 sent=0 waiting=1 dead=0
  in time
  $ ./flush 11:11 ok
  notify: sent=1 waiting=0 dead=0

A text that Telegram cannot parse is sent without a doubt about its entities (N2):

  $ ./say 12:00 'price 2.10' entities ok; cat bodies
  notify: phone: Bad Request: can't parse entities: '.'
  notify: queued=1 held=0 sent=1 waiting=0 dead=0
  {"chat_id":"42","text":"price 2.10","link_preview_options":{"is_disabled":true}}
  {"chat_id":"42","text":"price 2.10","entities":[],"link_preview_options":{"is_disabled":true}}

Any other refusal is final, and the next message goes:

  $ ./say 12:10 eight no_chat
  notify: phone: message 8 is dead: Bad Request: chat not found (HTTP status 400)
  notify: queued=1 held=0 sent=0 waiting=0 dead=1
  [3]
  $ ./say 12:11 nine ok
  notify: queued=1 held=0 sent=1 waiting=0 dead=1

The operator looks at it, and sends it after all, or not:

  $ export BETOPS_HOME=home; notify list -q | cut -f 1-3,10,11; notify drop 8 9; notify requeue 8 --now 2026-03-02T12:30:00Z
  id	state	channel	error	text
  8	dead	phone	Bad Request: chat not found (HTTP status 400)	eight
  notify: message 9 is not a dead one
  notify: requeued=1
  $ ./flush 12:30 ok; ./texts
  notify: sent=1 waiting=0 dead=0
  eight

The network is gone for a day, and then it is back. What is news for a few hours
only does not come any more:

  $ for hour in 13 14 15; do echo "at $hour" | ./at $hour:00 2>&1 | sed 's|http://127.0.0.1:[0-9]*|SERVER|'; done; echo news | ./at 16:00 --severity info
  notify: phone: message 10 waits: SERVER: Couldn't connect to server
  notify: queued=1 held=0 sent=0 waiting=1 dead=0
  notify: phone: message 10 waits: SERVER: Couldn't connect to server
  notify: queued=1 held=0 sent=0 waiting=2 dead=0
  notify: phone: message 10 waits: SERVER: Couldn't connect to server
  notify: queued=1 held=0 sent=0 waiting=3 dead=0
  notify: phone: message 10 waits: SERVER: Couldn't connect to server
  notify: queued=1 held=0 sent=0 waiting=4 dead=0
  $ ./flush 2026-03-03T13:00:00Z ok ok ok; ./texts
  notify: sent=3 waiting=0 dead=1
  at 13
  at 14
  at 15
  $ BETOPS_HOME=home notify list -q | cut -f 2,10,11
  state	error	text
  dead	it was not sent in time	news

No secret has got out:

  $ grep -rl hunter2 home
  home/.env
