Messages with one key: one an hour, and the next one says how many there were.

  $ "$TESTDIR"/desk phone
  $ printf '{"ok":true,"result":{"message_id":1}}' >ok
  $ echo 'settle failed' | answering ok -- ./at 10:00 --key settle
  notify: queued=1 held=0 sent=1 waiting=0 dead=0
  $ for minute in 10:15 10:30 10:45; do echo 'settle failed' | answering ok -- ./at $minute --key settle; done; wc -l <requests
  notify: queued=0 held=1 sent=0 waiting=0 dead=0
  notify: queued=0 held=1 sent=0 waiting=0 dead=0
  notify: queued=0 held=1 sent=0 waiting=0 dead=0
  0
  $ echo 'backup failed' | answering ok -- ./at 10:45 --key backup
  notify: queued=1 held=0 sent=1 waiting=0 dead=0
  $ echo 'settle failed' | answering ok -- ./at 11:05 --key settle; ./texts
  notify: queued=1 held=0 sent=1 waiting=0 dead=0
  settle failed\n(+3 more)

What was never sent holds nothing back:

  $ printf 'HTTP/1.1 403 No\r\n\r\n' >no; echo x | answering no -- ./at 12:00 --key k; echo x | answering ok -- ./at 12:01 --key k
  notify: phone: message 4 is dead: HTTP status 403
  notify: queued=1 held=0 sent=0 waiting=0 dead=1
  notify: queued=1 held=0 sent=1 waiting=0 dead=1

Killed while the answer is on its way: the message is sent again, and once.

  $ printf HANG >hang; printf '%s\n' './at 12:59 list -q >/dev/null; echo precious >text' 'notify --home home --now 2026-03-02T13:00:00Z <text & pid=$!' 'for i in {1..200}; do [[ -s requests ]] && break; sleep 0.05; done' 'kill -KILL $pid; wait $pid' >killed
  $ answering hang -- bash killed 2>/dev/null; grep -c precious bodies
  1
  $ answering ok ok -- ./at 13:01 flush; ./texts
  notify: sent=1 waiting=0 dead=1
  precious

X says that it has it already, and is believed:

  $ printf RESET >reset; printf 'HTTP/1.1 403 No\r\nContent-Length: 87\r\n\r\n{"detail":"You are not allowed to create a Tweet with duplicate content.","status":403}' >duplicate
  $ echo tip | answering reset -- ./at 14:00 --channel feed
  notify: feed: message 7 waits: SERVER: Failure when receiving data from the peer
  notify: queued=1 held=0 sent=0 waiting=1 dead=1
  $ answering duplicate -- ./at 14:01 flush; sqlite3 home/data/bets/bets.db "SELECT state, provider_id FROM message WHERE id = 7"
  notify: sent=1 waiting=0 dead=1
  sent|duplicate

Many at once: every message arrives, once, one after the other.

  $ printf '%s\n' 'for i in {1..8}; do echo "m$i" | ./at 15:00 --channel hook -q >/dev/null & done; wait' 'for i in {1..4}; do ./at 15:01 flush -q & done; wait; ./at 15:02 flush -q' >many
  $ printf 'HTTP/1.1 204 Yes\r\n\r\n' >yes; answering yes yes yes yes yes yes yes yes yes -- bash many; grep -o '"text":"m."' bodies | sort | uniq -c | wc -l; wc -l <bodies; grep -o '"id":[0-9]*' bodies | cut -d: -f2 | sort -nc && echo in order
  8
  8
  in order
