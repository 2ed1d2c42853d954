A watcher outside is told how a job goes.

  $ printf 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK' >ok; printf 'HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\nOK (not found)' >unknown; printf 'HTTP/1.1 503 No\r\n\r\n' >down; printf 'HTTP/1.1 404 No\r\n\r\n' >gone; printf RESET >reset
  $ printf '%s\n' 'export SAFECRON_PING_URL=$ANSWERING/hunter2-check' 'notify ping "$@" 2>&1 | sed "s|$ANSWERING|SERVER|"' 'exit ${PIPESTATUS[0]}' >ping
  $ answering ok -- bash ping start --rid 2bd1ba4e-0f5a-4f0a-8d9c-1f2e3d4c5b6a </dev/null; cat requests
  POST /hunter2-check/start?rid=2bd1ba4e-0f5a-4f0a-8d9c-1f2e3d4c5b6a HTTP/1.1
  $ (head -c 20000 /dev/zero | tr '\0' a; echo the end) >output; answering ok -- bash ping 3 <output; cat requests; wc -c <bodies; tail -c 9 bodies
  POST /hunter2-check/3 HTTP/1.1
  10001
  the end
  $ echo done | answering ok -- bash ping; cat requests bodies
  POST /hunter2-check HTTP/1.1
  done

What passes is tried three times; what does not, once. Nobody sees the address.

  $ answering down reset ok -- bash ping </dev/null; wc -l <requests
  3
  $ answering down down down -- bash ping fail </dev/null
  notify: SERVER: HTTP status 503
  [75]
  $ answering gone -- bash ping </dev/null; answering unknown -- bash ping </dev/null
  notify: SERVER: there is no such check (HTTP status 404): look at SAFECRON_PING_URL
  notify: SERVER: there is no such check (HTTP status 200): look at SAFECRON_PING_URL
  [69]
  $ SAFECRON_PING_URL=http://127.0.0.1:1/hunter2 notify ping </dev/null
  notify: http://127.0.0.1:1: Couldn't connect to server
  [75]

Mistakes:

  $ SAFECRON_PING_URL=http://127.0.0.1:1 notify ping 256 </dev/null
  notify: ping takes start, fail, log or an exit status from 0 to 255
  [64]
  $ notify ping </dev/null
  notify: SAFECRON_PING_URL is not set: it is the address of the check
  [78]
  $ SAFECRON_PING_URL=http://127.0.0.1:1 notify ping --rid 'x/../y' </dev/null
  notify: --rid: not a UUID: 'x/../y'
  [64]
