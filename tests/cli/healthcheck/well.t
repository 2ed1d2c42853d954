A home in which all is well says so, with exit 0 (O2):

  $ bash "$TESTDIR"/home.sh desk; healthcheck --home desk --now 2026-03-01T12:00:00Z --format tsv > found; echo $?; cut -f 1,2 found
  healthcheck: checks=33 warnings=0 criticals=0 unchecked=0
  0
  name	status
  tools	ok
  time-zones	ok
  tls-roots	ok
  disk	ok
  inodes	ok
  configuration	ok
  secrets	ok
  crontab	ok
  store	ok
  store-schema	ok
  sqlite	ok
  store-wal	ok
  ledger	ok
  failures	ok
  alerts	ok
  outbox	ok
  dead-letters	ok
  store-proof	ok
  backup	ok
  backup-verify	ok
  backup-drill	ok
  backup-size	ok
  backup-checks	ok
  unsettled	ok
  activity	ok
  overtime	ok
  exposure	ok
  betting	ok
  win-rate	ok
  roi	ok
  sharpe	ok
  drawdown	ok
  clv	ok
  ALL SYSTEMS OPERATIONAL
  $ cut -f 1,3,4 found | grep -vE '^(disk|inodes|tls-roots|tools|sqlite)'
  name	value	limit
  time-zones	2026-03-01 12:00 in Europe/London	
  configuration	complete	
  secrets	1 in .env	
  crontab	none: nothing is scheduled	
  store	0 bets	
  store-schema	as init-home made it	
  store-wal	0 kB	64 MB
  ledger	balances	
  failures	0 in 24 h, 0 since the last check	10 in 24 h
  alerts	to screen; no HEALTHCHECK_PING_URL, so nobody notices when this machine is down	
  outbox	empty	15 min, critical 6 h
  dead-letters	none	none
  store-proof	whole, 9 h ago	
  backup	9 h	26 h, critical 50 h
  backup-verify	never	8 d
  backup-drill	never	35 d
  backup-size	1000 bytes	20% less than the one before
  backup-checks	good	no check failed
  unsettled	none	24 h, critical 48 h
  activity	0 bets today, 0 in 7 days	3 game days without
  overtime	nothing is asked	
  exposure	no bankroll yet	
  betting	goes on	
  win-rate	unknown, n 0: n too small	target 54.0%, warning 52.0%
  roi	unknown, n 0: n too small	target 5.0%, critical 0.0%
  sharpe	unknown, n 0 days: n too small	target 1.0, warning 0.5
  drawdown	no bankroll yet	10.0%, critical 20.0%
  clv	unknown, n 0: n too small	target 0%, 3 days below
  ALL SYSTEMS OPERATIONAL

It can be made again, from anywhere, and in an empty environment:

  $ cd /; BETOPS_HOME="$OLDPWD"/desk healthcheck --now 2026-03-01T12:05:00Z -q | tail -n 1
  ALL SYSTEMS OPERATIONAL
  $ env -i "$(command -v healthcheck)" --home desk --now 2026-03-01T12:05:00Z -q | tail -n 1
  ALL SYSTEMS OPERATIONAL

For a monitor: one line, codes of its own.

  $ healthcheck --home desk --now 2026-03-01T12:05:00Z --nagios | tr "'" '\n' | sed -E '/=[0-9.]+B|inodes|%/d' | head -n 1
  OK: 33 checks | 
  $ healthcheck --home desk --now 2026-03-01T12:05:00Z --nagios | grep -oE "'(backup|outbox)'=[^ ]*"
  'outbox'=0s;900;21600;;
  'backup'=32700s;93600;180000;;

For a program: an object a finding, and one for all; --json is --format json.

  $ healthcheck --home desk --now 2026-03-01T12:05:00Z --json -q > a; healthcheck --home desk --now 2026-03-01T12:05:00Z --format json -q > b; jq -r .status a b | sort | uniq -c | sed 's/^ *//'; tail -n 1 a; grep '"backup"' a
  68 ok
  {"verdict":"ALL SYSTEMS OPERATIONAL","status":"ok","checks":33,"warnings":0,"criticals":0,"unchecked":0}
  {"name":"backup","status":"ok","value":"9 h","limit":"26 h, critical 50 h","since":"2026-03-01T12:00:00Z","hint":null}

For Prometheus, whole or not at all:

  $ grep -E 'check="backup"|_time' desk/logs/metrics/healthcheck.prom; ls desk/logs/metrics
  betops_health_status{check="backup"} 0
  betops_health_checked{check="backup"} 1
  betops_health_value{check="backup",unit="s"} 32700
  # HELP betops_health_time_seconds When health was last checked.
  # TYPE betops_health_time_seconds gauge
  betops_health_time_seconds 1772366700
  healthcheck.prom
  $ touch -d 2000-01-01 desk/logs/metrics/healthcheck.prom; healthcheck --home desk --now 2026-03-01T12:06:00Z -n -q | tail -n 1; stat -c %y desk/logs/metrics/healthcheck.prom | cut -c 1-4
  ALL SYSTEMS OPERATIONAL
  2000
