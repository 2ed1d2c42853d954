A desk in development sends nothing: it writes what it would.

  $ "$TESTDIR"/desk "phone, room"
  $ sed -i /TELEGRAM/d home/.env
  $ echo 'bet placed, key=abcdefgh1234' | BETOPS_DEV=1 notify --home home --severity critical --now 2026-03-02T10:00:00Z
  notify: queued=2 held=0 sent=2 waiting=0 dead=0
  $ cat home/logs/dev/room.log; cmp home/logs/dev/*
  2026-03-02T10:00:00Z critical
  bet placed, key=[secret]
  $ sqlite3 home/data/bets/bets.db "SELECT state, provider_id, body FROM message"
  sent|dev|bet placed, key=[secret]
  sent|dev|bet placed, key=[secret]
  $ printf 'dev: {suppress: true}\n' >>home/config/betops.yaml; echo again | notify --home home --channel room -q --now 2026-03-02T11:00:00Z; tail -n 1 home/logs/dev/room.log
  again

What somebody puts into a text by mistake is not stored, whatever its secret is called:

  $ sed -i 's/{kind: discord}/{kind: discord, secret: ROOM_OF_OURS}/' home/config/betops.yaml; echo ROOM_OF_OURS=hunter2-room >>home/.env
  $ (echo '400 from https://example.org/bot123456789012:hunter2-telegram/sendMessage'; echo 'POST hunter2-room and apiKey=0123456789abcdef') | notify --home home --key hunter2-room --channel room --now 2026-03-02T12:00:00Z -q; tail -n 2 home/logs/dev/room.log; sqlite3 home/data/bets/bets.db "SELECT key FROM message WHERE id = 4"
  400 from https://example.org/bot[secret]/sendMessage
  POST [secret] and apiKey=[secret]
  [secret]
  $ grep -rl hunter2 home
  home/.env
