A desk's .env that was made for other programs is understood: TG_BOT_TOKEN is the token, and
TELEGRAM_CHAT_ID or TG_USER_ID the chat of a channel that names none; TWITTER_* is X's.

  $ "$TESTDIR"/desk 'phone, feed'; sed -i 's/chat_id: "42", //' home/config/betops.yaml
  $ printf '%s\n' TG_BOT_TOKEN=321:planted-telegram TG_USER_ID=77 TWITTER_API_KEY=planted-key TWITTER_API_SECRET=planted-secret TWITTER_ACCESS_TOKEN=planted-token TWITTER_ACCESS_SECRET=planted-more >home/.env
  $ printf '{"ok":true,"result":{"message_id":123}}' >telegram; ./answer 201 '' '{"data":{"id":"144588"}}' >x
  $ echo hello | answering telegram x -- ./at 10:00; cat bodies; sed -n 's/oauth_nonce.*//; 1p' requests
  notify: queued=2 held=0 sent=2 waiting=0 dead=0
  {"chat_id":"77","text":"hello","link_preview_options":{"is_disabled":true}}
  {"text":"hello"}
  POST /bot321:planted-telegram/sendMessage HTTP/1.1
  $ echo TELEGRAM_CHAT_ID=78 >>home/.env; echo hello | answering telegram x -- ./at 10:01 -q; grep -o '"chat_id":"[0-9]*"' bodies
  "chat_id":"78"
  $ sed -i '/CHAT\|USER/d' home/.env; echo hello | answering telegram -- ./at 10:02 --channel phone
  notify: phone: TELEGRAM_CHAT_ID is not set: put TELEGRAM_CHAT_ID=... into home/.env
  notify: queued=1 held=0 sent=0 waiting=1 dead=0
  [3]
  $ echo TELEGRAM_CHAT_ID=78 >>home/.env; answering telegram -- ./at 10:03 flush
  notify: sent=1 waiting=0 dead=0

None of these secrets is ever shown:

  $ echo '321:planted-telegram and planted-token' | answering telegram -- ./at 10:04 --channel phone -q; cat bodies
  {"chat_id":"78","text":"[secret] and [secret]","link_preview_options":{"is_disabled":true}}
  $ echo 'the key is planted-key' | TWITTER_API_KEY=planted-key ./at 10:04 --channel feed -n | tail -2
  {"text":"the key is [secret]"}

TM_DEV sends to the developers' chat and to nobody else, TM_DEV_MODE=1 to nobody at all:

  $ echo hello | TM_DEV=1 answering telegram x -- ./at 10:05; wc -l <bodies
  notify: phone: TELEGRAM_DEV_CHAT_ID is not set: put TELEGRAM_DEV_CHAT_ID=... into home/.env
  notify: queued=2 held=0 sent=1 waiting=1 dead=0
  0
  $ echo TELEGRAM_DEV_CHAT_ID=99 >>home/.env; TM_DEV=1 answering telegram -- ./at 10:06 flush; grep -o '"chat_id":"[0-9]*"' bodies; cat home/logs/dev/feed.log
  notify: sent=1 waiting=0 dead=0
  "chat_id":"99"
  2026-03-02T10:05:00Z warning
  hello
  $ echo hello | TM_DEV=0 TM_DEV_MODE=1 answering telegram x -- ./at 10:07; wc -l <bodies; cat home/logs/dev/phone.log
  notify: queued=2 held=0 sent=2 waiting=0 dead=0
  0
  2026-03-02T10:07:00Z warning
  hello
  $ echo TM_DEV_MODE=1 >>home/.env; echo again | answering telegram -- ./at 10:08 --channel phone -q; wc -l <bodies
  0
