A message is queued and sent. Every channel is sent what it understands (N8), and is believed once it says so (N3).

  $ "$TESTDIR"/desk "phone, room, hook, feed, screen"
  $ printf '{"ok":true,"result":{"message_id":123}}' >telegram; printf '{"id":"99"}' >discord; printf 'HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n' >webhook; printf 'HTTP/1.1 201 Created\r\nContent-Length: 24\r\n\r\n{"data":{"id":"144588"}}' >x
  $ echo 'Leeds < York & "2.10": @everyone' >text; answering telegram discord webhook x -- ./at 10:00 --severity critical <text
  Leeds < York & "2.10": @everyone
  notify: queued=5 held=0 sent=5 waiting=0 dead=0
  $ sed 's/hunter2[a-z-]*/SECRET/' requests; cat bodies
  POST /bot123:SECRET/sendMessage HTTP/1.1
  POST /webhooks/1/SECRET?wait=true HTTP/1.1
  POST /SECRET HTTP/1.1
  POST /2/tweets HTTP/1.1
  {"chat_id":"42","text":"Leeds < York & \"2.10\": @everyone","link_preview_options":{"is_disabled":true}}
  {"content":"Leeds < York & \"2.10\": @everyone","allowed_mentions":{"parse":[]}}
  {"id":3,"severity":"critical","queued_at":"2026-03-02T10:00:00Z","text":"Leeds < York & \"2.10\": @everyone"}
  {"text":"Leeds < York & \"2.10\": @everyone"}
  $ sqlite3 home/data/bets/bets.db "SELECT channel, state, provider_id FROM message"
  phone|sent|123
  room|sent|99
  hook|sent|HTTP status 202
  feed|sent|144588
  screen|sent|stdout

A second run sends nothing (N9):

  $ answering telegram -- ./at 10:01 flush; wc -l <requests
  notify: sent=0 waiting=0 dead=0
  0

A dry run shows what would be asked, with the names of secrets:

  $ answering telegram -- ./at 10:01 -n <text | sed 's/nonce="[0-9a-f]*"/nonce="N"/; s/signature="[^"]*"/signature="S"/'
  POST SERVER/bot[TELEGRAM_BOT_TOKEN]/sendMessage
  Content-Type: application/json
  
  {"chat_id":"42","text":"Leeds < York & \"2.10\": @everyone","link_preview_options":{"is_disabled":true}}
  
  POST [DISCORD_WEBHOOK_URL]?wait=true
  Content-Type: application/json
  
  {"content":"Leeds < York & \"2.10\": @everyone","allowed_mentions":{"parse":[]}}
  
  POST [NOTIFY_WEBHOOK_URL]
  Content-Type: application/json
  
  {"id":0,"severity":"warning","queued_at":"2026-03-02T10:01:00Z","text":"Leeds < York & \"2.10\": @everyone"}
  
  POST SERVER/2/tweets
  Authorization: OAuth oauth_consumer_key="%5BX_API_KEY%5D", oauth_nonce="N", oauth_signature_method="HMAC-SHA1", oauth_timestamp="1772445660", oauth_token="%5BX_ACCESS_TOKEN%5D", oauth_version="1.0", oauth_signature="S"
  Content-Type: application/json
  
  {"text":"Leeds < York & \"2.10\": @everyone"}
  
  Leeds < York & "2.10": @everyone
  $ wc -l <requests
  0

A long text goes in pieces, in order (N7), and says where it stopped; a refusal in the
middle of it is final for all of it:

  $ seq -f 'line %04g of a long text' 400 >long
  $ printf 'HTTP/1.1 502 Bad\r\n\r\n<html>' >bad
  $ answering telegram bad -- ./at 11:00 --channel phone <long
  notify: phone: message 6 waits: HTTP status 502
  notify: queued=1 held=0 sent=0 waiting=1 dead=0
  $ answering telegram telegram -- ./at 11:01 flush; grep -o 'line [0-9]* of a long text' bodies | sed -n '1p;$p'; wc -l <requests
  notify: sent=1 waiting=0 dead=0
  line 0164 of a long text
  line 0400 of a long text
  2

Of one that is longer than anybody reads the beginning is kept, and it says so:

  $ (echo 'what happened first'; yes 'and again' | head -c 20000000; echo 'what happened last') | answering webhook -- ./at 11:30 --channel hook; grep -o '"text":"[^\]*' bodies; tail -c 23 bodies; (($(wc -c <bodies) < 80000)) || echo too long
  notify: queued=1 held=0 sent=1 waiting=0 dead=0
  "text":"what happened first
  \n(the rest was cut)"}

Where it is tried out:

  $ printf '{"ok":false,"description":"Unauthorized"}' >no; printf 'HTTP/1.1 401 No\r\n\r\n' | cat - no >unauthorized; answering unauthorized discord webhook bad -- ./at 12:00 test
  channel	kind	result	detail
  phone	telegram	refused	Unauthorized (HTTP status 401)
  room	discord	sent	99
  hook	webhook	sent	HTTP status 202
  feed	x	not now	HTTP status 502
  betops: a test of the channel 'screen', at 2026-03-02T12:00:00Z
  screen	stdout	sent	stdout
  [3]

Mistakes:

  $ answering telegram -- ./at 12:00 --channel pone <text
  notify: no such channel under notify.channels: 'pone' (phone, room, hook, feed, screen)
  [78]
  $ answering telegram -- ./at 12:00 --severity urgent <text
  notify: no such severity: 'urgent' (info, warning, critical)
  [64]
  $ echo | answering telegram -- ./at 12:00
  notify: there is nothing on standard input
  [65]
  $ answering telegram -- ./at 12:00 flsh
  notify: no such command: 'flsh' (flush, test, list, requeue, drop, ping)
  [64]
  $ init-home bare --desk football -q >/dev/null; notify --home bare <text
  notify: no channel: name one with --channel, or those for alerts under notify.alerts in bare/config/betops.yaml
  [67]

A secret that is missing loses nothing:

  $ sed -i /TELEGRAM/d home/.env; answering telegram -- ./at 13:00 --channel phone <text
  notify: phone: TELEGRAM_BOT_TOKEN is not set: put TELEGRAM_BOT_TOKEN=... into home/.env
  notify: queued=1 held=0 sent=0 waiting=1 dead=0
  [3]
  $ answering telegram -- ./at 13:01 flush
  notify: phone: TELEGRAM_BOT_TOKEN is not set: put TELEGRAM_BOT_TOKEN=... into home/.env
  notify: sent=0 waiting=1 dead=0
  [3]
  $ echo TELEGRAM_BOT_TOKEN=123:hunter2-telegram >>home/.env; answering telegram -- ./at 13:02 flush
  notify: sent=1 waiting=0 dead=0

An address that all can read on the way is said, of channels and of pings:

  $ ANSWERING=http://0.0.0.0:1 ./at 10:05 test --channel hook | grep readable
  notify: hook: NOTIFY_WEBHOOK_URL goes to http://0.0.0.0:1 readable by all on the way: use https://
  [75]
  $ (export SAFECRON_PING_URL=http://0.0.0.0:1/hunter2; ./at 10:05 ping </dev/null | grep readable)
  notify: SAFECRON_PING_URL goes to http://0.0.0.0:1 readable by all on the way: use https://
  [75]
