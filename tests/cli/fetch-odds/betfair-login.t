The login is kept from run to run, in a file that nobody else can read. A hundred runs, some of
them at once, log in once (P17).

  $ "$TESTDIR"/exchange rig
  $ "$TESTDIR"/ask-exchange --version >/dev/null
  $ echo '"$TESTDIR"/ask-exchange -q --now 2025-05-27T07:00:00Z & "$TESTDIR"/ask-exchange -q --now 2025-05-27T07:00:00Z & wait; for i in {02..99}; do "$TESTDIR"/ask-exchange -q --now 2025-05-27T07:0$((10#$i / 10)):0$((10#$i % 10))Z || exit; done' >hundred
  $ betfair-rig rig -- bash hundred; sort rig/requests | uniq -c | sed 's/^ *//'
  1 certlogin
  100 listMarketBook markets=2 weight=10
  100 listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z
  $ stat -c %a home/.betfair-session
  600

It is kept alive every ten minutes, and where that is answered with no, there is one login more.

  $ "$TESTDIR"/ask-exchange -q --now 2025-05-27T07:20:00Z; tail -3 rig/requests
  keepAlive
  listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z
  listMarketBook markets=2 weight=10
  $ rm rig/sessions; "$TESTDIR"/ask-exchange -q --now 2025-05-27T07:40:00Z; tail -4 rig/requests
  keepAlive
  certlogin
  listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z
  listMarketBook markets=2 weight=10

A session that ends in between is renewed once. One that is refused as soon as it was given is not:
the next would be refused as well.

  $ echo 'listMarketBook EXPIRE' >rig/faults; >rig/requests; "$TESTDIR"/ask-exchange --now 2025-05-27T07:45:00Z; cat rig/requests
  fetch-odds: events=2 quotes=12 new=0 unchanged=12 withdrawn=0 skipped=0
  listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z
  listMarketBook markets=2 weight=10
  certlogin
  listMarketBook markets=2 weight=10
  $ yes 'listMarketCatalogue NO_SESSION' | head -2 >rig/faults; >rig/requests; "$TESTDIR"/ask-exchange --now 2025-05-27T07:50:00Z; cat rig/requests
  fetch-odds: betfair refuses the session that it gave at 2025-05-27T07:50:00Z: it is not renewed
  listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z
  certlogin
  listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z

A login that is refused is not tried again with the same credentials, however often cron asks (R16).

  $ rm home/.betfair-session; >rig/requests; echo ACCOUNT_NOW_LOCKED >rig/login; "$TESTDIR"/ask-exchange --now 2025-05-27T08:00:00Z
  fetch-odds: betfair refuses the login: ACCOUNT_NOW_LOCKED
  [69]
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T20:00:00Z
  fetch-odds: not asked: betfair refused the login at 2025-05-27T08:00:00Z: ACCOUNT_NOW_LOCKED; once that is mended, change .env or remove home/.betfair-session
  [69]
  $ cat rig/requests
  certlogin
  $ rm rig/login; sed -i 's/rig-pass/other-pass/' home/.env; "$TESTDIR"/ask-exchange --now 2025-05-27T20:00:00Z
  fetch-odds: betfair refuses the login: INVALID_USERNAME_OR_PASSWORD
  [78]
  $ sed -i 's/other-pass/rig-pass/' home/.env; "$TESTDIR"/ask-exchange --now 2025-05-27T20:00:00Z -q && cat rig/requests
  certlogin
  certlogin
  certlogin
  listMarketCatalogue markets=200 weight=200 2025-05-26T23:00:00Z 2025-05-27T22:59:59Z
  listMarketBook markets=2 weight=24

A ban ends by itself.

  $ rm home/.betfair-session; >rig/requests; echo TEMPORARY_BAN_TOO_MANY_REQUESTS >rig/login; "$TESTDIR"/ask-exchange --now 2025-05-27T21:00:00Z
  fetch-odds: betfair refuses the login: TEMPORARY_BAN_TOO_MANY_REQUESTS
  [75]
  $ rm rig/login; "$TESTDIR"/ask-exchange --now 2025-05-27T21:19:00Z
  fetch-odds: not asked: betfair refused the login at 2025-05-27T21:00:00Z: TEMPORARY_BAN_TOO_MANY_REQUESTS; the next try is 2025-05-27T21:20:00Z
  [75]
  $ "$TESTDIR"/ask-exchange --now 2025-05-27T21:20:00Z -q; grep -c certlogin rig/requests
  2

The certificate of a stranger is refused; what is missing is named.

  $ rm home/.betfair-session; sed -i '/BF_CERT/d' home/.env; "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z
  fetch-odds: the certificate for betfair: BF_CERT_PATH and BF_KEY_PATH are needed, or BF_CERT_DIR, in home/.env
  [78]
  $ printf 'BF_CERT_PATH=../rig/stranger.crt\nBF_KEY_PATH=../rig/stranger.key\n' >>home/.env; "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z
  fetch-odds: betfair refuses the login: CERT_AUTH_REQUIRED
  [78]
  $ sed -i 's/stranger/nobody/' home/.env; "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z
  fetch-odds: the certificate for betfair: cannot open home/../rig/nobody.crt: No such file or directory
  [78]
  $ sed -i 's/nobody/client/' home/.env; chmod 644 home/.betfair-session; "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z
  fetch-odds: home/.betfair-session can be read by others: remove it
  [78]
  $ rm home/.betfair-session; sed -i '/BF_APP_KEY/d' home/.env; "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z
  fetch-odds: BF_APP_KEY is not set: put BF_APP_KEY=... into home/.env
  [78]
  $ echo BF_APP_KEY=another-app-key >>home/.env; "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z
  fetch-odds: betfair refuses the login: INVALID_USERNAME_OR_PASSWORD
  [78]
  $ sed -i 's/another-app/rig-app/' home/.env; rm home/.betfair-session; echo 'listMarketCatalogue INVALID_APP_KEY' >rig/faults; "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z
  fetch-odds: betfair listMarketCatalogue: INVALID_APP_KEY: check BF_APP_KEY
  [78]

No secret is in what is stored, recorded or said but in the two files that are ours alone.

  $ "$TESTDIR"/ask-exchange --now 2025-05-27T07:00:00Z --record -v 2>&1 | grep -v elapsed_ms
  fetch-odds: version=0.1.0 now=2025-05-27T07:00:00Z home=$PWD/home
  fetch-odds: events=2 quotes=12 new=0 unchanged=12 withdrawn=0 skipped=0
  $ for file in home/raw/betfair/*/*.zst; do zstd -dcq "$file"; done >recorded; sqlite3 home/data/bets/bets.db .dump >dump
  $ grep -rlE "rig-pass|other-pass|rig-app-key|rig-session|desk@example|PRIVATE" home recorded dump
  home/.env
  home/.betfair-session
