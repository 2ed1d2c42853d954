A channel with much to send holds back no other: they take turns, and one with
something critical is the first.

  $ "$TESTDIR"/desk
  $ sed -i 's/feed:/post:/' home/config/betops.yaml; ./answer 201 '' '{"data":{"id":"1"}}' >ok; printf 'HTTP/1.1 204 Yes\r\n\r\n' >yes; printf 'HTTP/1.1 503 No\r\n\r\n' >down
  $ for n in 1 2 3; do for channel in hook post; do echo "$channel $n" | answering down -- ./at 10:00 -q --channel $channel >/dev/null; done; done
  $ ./flush 10:01 yes ok yes ok yes ok; ./texts
  notify: sent=6 waiting=0 dead=0
  hook 1
  post 1
  hook 2
  post 2
  hook 3
  post 3
  $ for channel in hook post; do echo "$channel warns" | answering down -- ./at 11:00 -q --channel $channel 2>/dev/null; done; echo "post calls" | answering down -- ./at 11:00 -q --channel post --severity critical 2>/dev/null; ./flush 11:01 ok yes ok; ./texts
  notify: hook: message 7 waits: HTTP status 503
  notify: post: message 8 waits: HTTP status 503
  notify: sent=3 waiting=0 dead=0
  post warns
  hook warns
  post calls

While one has to wait, within the run, another goes on:

  $ for n in 1 2; do for channel in hook post; do echo "$channel $n" | answering down -- ./at 12:00 -q --channel $channel >/dev/null; done; done
  $ ./answer 429 $'Retry-After: 1\r\n' '' >short; ./flush 12:01 short ok ok yes yes; ./texts
  notify: sent=4 waiting=0 dead=0
  hook 1
  post 1
  post 2
  hook 1
  hook 2
