A new NBA desk by its checklist: the home, its key, its channel, a backup, and no crontab yet:

  $ "$TESTDIR"/run install --desk nba --no-crontab >out; ls loaded
  ls: cannot access 'loaded': No such file or directory
  [2]
  $ sed -i 's/^  channels:.*/  channels: {screen: {kind: stdout}}/; s/^  alerts: .*/  alerts: [screen]/' desk/config/betops.yaml; echo 'health: {disk_warning_gb: 0, disk_critical_gb: 0, inodes_warning: 0}' >>desk/config/betops.yaml; echo ODDS_API_KEY=not-a-real-one >>desk/.env
  $ PATH=$PWD/usr/bin:$PATH; backup --home desk --quiet | cut -f 3; backup verify --deep --home desk --quiet | cut -f 3; backup drill --home desk 2>&1 | grep -o 'restored=.*'
  done
  taken
  status
  ok
  restored=yes agrees=yes
  $ usr/bin/safecron lint desk/config/crontab
  safecron: lines=21 errors=0 warnings=0
  $ "$TESTDIR"/run install --desk nba >out; tail -n 1 out
  # betops $PWD/desk: end

It is verified, on the machine's own clock:

  $ usr/bin/healthcheck --home desk --quiet | tail -n 1
  ALL SYSTEMS OPERATIONAL
  $ PATH=$TESTDIR:$PATH; crontab -l | grep -E ' (gen-bets|settle)( |$)' | cut -d '*' -f 6- | cut -d ' ' -f 3-
  safecron --timeout 5m --tz America/New_York --at 15:00,17:00 --catchup 45m  gen-bets -- gen-bets
  safecron --timeout 10m --tz America/New_York --at 06:00,12:00 --catchup 4h --log logs/settlement.log  settle -- settle
  $ PATH=$PWD/usr/bin:$PATH; cd desk; gen-bets --dry-run --use-timing 2>&1 | grep -A5 filtered
  gen-bets: filtered: nothing: no event ahead is one that a strategy looks at
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0 waiting=0

And it is looked at before anything has happened:

  $ cd desk; grep ERROR logs/alerts.log
  [1]
  $ sqlite3 desk/data/bets/bets.db "SELECT SUM(profit) FROM bets WHERE outcome IS NOT NULL"
  $ PATH=$PWD/usr/bin:$PATH; cd desk; roi-report --report targets --quiet | cut -f 2-4,11
  metric	value	n	status
  win_rate		0	n too small
  roi		0	n too small
  sharpe		0	n too small
  max_drawdown		0	n too small
  clv		0	n too small
