A desk in development sends nothing: it writes what it would.

  $ "$TESTDIR"/desk "phone, room"
  $ sed -i /TELEGRAM/d home/.env
  $ echo 'bet placed, key=abcdefgh1234' | BETOPS_DEV=1 notify --home home --severity critical --now 2026-03-02T10:00:00Z
  notify: queued=2 held=0 sent=2 waiting=0 dead=0
  $ sed -i 's/:..Z/Z/' home/logs/dev/*; cat home/logs/dev/room.log; cmp home/logs/dev/*
  2026-03-02T10:00Z critical
  bet placed, key=[secret]
  $ sqlite3 home/data/bets/bets.db "SELECT state, provider_id, body FROM message"
  sent|dev|bet placed, key=[secret]
  sent|dev|bet placed, key=[secret]
  $ printf 'dev: {suppress: true}\n' >>home/config/betops.yaml; echo again | notify --home home --channel room -q --now 2026-03-02T11:00:00Z; tail -n 1 home/logs/dev/room.log
  again

Nor is a watcher outside told of its jobs, whoever would tell him:

  $ printf 'HTTP/1.1 200 OK\r\n\r\n' >ok; printf '%s\n' 'export BETOPS_HOME=home SAFECRON_PING_URL=$ANSWERING/check CHECK=$ANSWERING/check' '"$@"' >watched
  $ echo 'it said' | answering ok -- bash watched notify ping 3 --now 2026-03-02T11:00:00Z; sed 's/:..Z/Z/' requests home/logs/dev/ping.log
  2026-03-02T11:00Z info
  POST [SAFECRON_PING_URL]/3
  
  it said
  $ answering ok ok -- bash watched safecron --ping CHECK quiet -- true; cat requests; grep -c POST home/logs/dev/ping.log
  3
  $ HEALTHCHECK_PING_URL=http://127.0.0.1:1/check healthcheck --home home -q >found; grep '^ping' found; grep -c POST home/logs/dev/ping.log
  4
  $ sed -i 's/suppress: true/suppress: false/' home/config/betops.yaml; for dev in 0 1; do BETOPS_DEV=$dev answering ok -- bash watched notify ping </dev/null; wc -l <requests; done; sed -i 's/suppress: false/suppress: true/' home/config/betops.yaml
  1
  0

What somebody puts into a text by mistake is not stored, whatever its secret is called:

  $ sed -i 's/{kind: discord}/{kind: discord, secret: ROOM_OF_OURS}/' home/config/betops.yaml; echo ROOM_OF_OURS=hunter2-room >>home/.env
  $ (echo '400 from https://example.org/bot123456789012:hunter2-telegram/sendMessage'; echo 'POST hunter2-room and apiKey=0123456789abcdef') | notify --home home --key hunter2-room --channel room --now 2026-03-02T12:00:00Z -q; tail -n 2 home/logs/dev/room.log; sqlite3 home/data/bets/bets.db "SELECT key FROM message WHERE id = 4"
  400 from https://example.org/bot[secret]/sendMessage
  POST [secret] and apiKey=[secret]
  [secret]
  $ grep -rl hunter2 home
  home/.env
