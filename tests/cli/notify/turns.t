A channel with much to send holds back no other: they take turns, and one with
something critical is the first.

  $ "$TESTDIR"/desk
  $ ./answer 200 '' '{"ok":true,"result":{"message_id":1}}' >ok; printf 'HTTP/1.1 204 Yes\r\n\r\n' >yes; printf 'HTTP/1.1 503 No\r\n\r\n' >down
  $ for n in 1 2 3; do for channel in hook phone; do echo "$channel $n" | answering down -- ./at 10:00 -q --channel $channel >/dev/null; done; done
  $ ./flush 10:01 yes ok yes ok yes ok; ./texts
  notify: sent=6 waiting=0 dead=0
  hook 1
  phone 1
  hook 2
  phone 2
  hook 3
  phone 3
  $ for channel in hook phone; do echo "$channel warns" | answering down -- ./at 11:00 -q --channel $channel 2>/dev/null; done; echo "phone calls" | answering down -- ./at 11:00 -q --channel phone --severity critical 2>/dev/null; ./flush 11:01 ok yes ok; ./texts
  notify: hook: message 7 waits: HTTP status 503
  notify: phone: message 8 waits: HTTP status 503
  notify: sent=3 waiting=0 dead=0
  phone warns
  hook warns
  phone calls

While one has to wait, within the run, another goes on:

  $ for n in 1 2; do for channel in hook phone; do echo "$channel $n" | answering down -- ./at 12:00 -q --channel $channel >/dev/null; done; done
  $ ./answer 429 $'Retry-After: 1\r\n' '' >short; ./flush 12:01 short ok ok yes yes; ./texts
  notify: sent=4 waiting=0 dead=0
  hook 1
  phone 1
  phone 2
  hook 1
  hook 2
