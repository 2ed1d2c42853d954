What is on record is never asked for again: what hinders us is noted, and the other
channels are sent what is theirs.

  $ "$TESTDIR"/desk "phone, room, hook"
  $ ./answer 200 '' '{"ok":true,"id":"9","result":{"message_id":1}}' >ok
  $ mkdir -p home/data/locks/notify.phone.lock; for text in one two; do ./say 10:00 $text ok ok; echo "exit $?, requests $(wc -l <requests)"; done
  notify: phone: home/data/locks/notify.phone.lock: Is a directory
  notify: queued=3 held=0 sent=2 waiting=1 dead=0
  exit 3, requests 2
  notify: phone: home/data/locks/notify.phone.lock: Is a directory
  notify: queued=3 held=0 sent=2 waiting=2 dead=0
  exit 3, requests 2
  $ ./flush 10:01 ok
  notify: phone: home/data/locks/notify.phone.lock: Is a directory
  notify: sent=0 waiting=2 dead=0
  [3]
  $ rmdir home/data/locks/notify.phone.lock; ./flush 10:02 ok ok; ./texts
  notify: sent=2 waiting=0 dead=0
  one
  two

A secret may be missing on one of them:

  $ sed -i /TELEGRAM/d home/.env; ./say 10:10 three ok ok; echo "exit $?, requests $(wc -l <requests)"
  notify: phone: TELEGRAM_BOT_TOKEN is not set: put TELEGRAM_BOT_TOKEN=... into home/.env
  notify: queued=3 held=0 sent=2 waiting=1 dead=0
  exit 3, requests 2

Standard output may be full:

  $ echo four | BETOPS_HOME=home notify --channel screen --now 2026-03-02T10:20:00Z >/dev/full
  notify: screen: message 10 waits: standard output cannot be written
  notify: queued=1 held=0 sent=0 waiting=2 dead=0

Nothing is on record where the configuration is wrong, or there is no store to put it in:

  $ cp home/config/betops.yaml right; echo 'colour: red' >>home/config/betops.yaml; ./say 10:30 five ok | sed 's|:[0-9]*:|:LINE:|'; echo "exit ${PIPESTATUS[0]}"
  notify: home/config/betops.yaml:LINE: unknown key 'colour'; did you mean 'books'?
  exit 78
  $ cp right home/config/betops.yaml; chmod 644 home/.env; ./say 10:30 five ok
  notify: home/.env can be read by others: chmod 600 home/.env
  [78]
  $ chmod 600 home/.env; mv home/data/bets home/data/best; ./say 10:30 five ok
  notify: home/data/bets/bets.db: there is no store; make one with 'init-home DIR --desk football'
  [66]
  $ mv home/data/best home/data/bets; sqlite3 home/data/bets/bets.db "SELECT count(*) FROM message WHERE body = 'five'"
  0
