What is broken in a home is a finding and no end: everything else is checked.

  $ bash "$TESTDIR"/home.sh desk; bash "$TESTDIR"/found.sh
  ALL SYSTEMS OPERATIONAL

Several at once are all named:

  $ sed -i '/ODDS_API_KEY/d' desk/.env; sqlite3 desk/data/bets/bets.db "DELETE FROM backup; INSERT INTO balance VALUES (0, 0, 5)"; bash "$TESTDIR"/found.sh
  secrets | warning | not set: ODDS_API_KEY | put NAME=value into .env of the home
  ledger | critical | the paper balances add up to 0.05, not 0.00 | stop betting; 'settle --verify' lists every difference
  backup | warning | no backup has ever been made | run 'backup', and have the crontab do so daily
  CRITICAL ERRORS: 1
  [1]
  $ healthcheck --home desk --now 2026-03-01T12:00:00Z --nagios | sed 's/ |.*//'
  CRITICAL: 3 of 28 checks: ledger: the paper balances add up to 0.05, not 0.00, secrets: not set: ODDS_API_KEY, backup: no backup has ever been made
  [2]

Mended, it says since when it was not well, once:

  $ printf 'ODDS_API_KEY=not-a-real-one\n' >> desk/.env; sqlite3 desk/data/bets/bets.db "DELETE FROM balance; INSERT INTO backup VALUES ('first', unixepoch('2026-03-01T03:00:00Z'), 1000, 'x')"; bash "$TESTDIR"/found.sh --now 2026-03-01T15:00:00Z; bash "$TESTDIR"/found.sh --now 2026-03-01T15:01:00Z
  secrets | ok | 1 in .env | was warning for 3 h
  ledger | ok | balances | was critical for 3 h
  backup | ok | 12 h | was warning for 3 h
  ALL SYSTEMS OPERATIONAL
  ALL SYSTEMS OPERATIONAL

The configuration:

  $ cp desk/config/betops.yaml good; echo 'strategies: {value: {enabled: true, sharp_books: [pinacle]}}' > desk/config/betops.yaml; echo 'health: {disk_warning_gb: 0, disk_critical_gb: 0, inodes_warning: 0}' >> desk/config/betops.yaml; bash "$TESTDIR"/found.sh
  configuration | warning | desk/config/betops.yaml:1: strategies.value.sharp_books: no provider has a book 'pinacle'; did you mean 'pinnacle'? | correct the name: what is said of a book that nobody has does nothing
  alerts | warning | nobody is told of a failure but by cron's mail | name channels under notify.alerts, and try them with 'notify test'
  WARNINGS DETECTED: 2
  [2]
  $ echo 'global: {bankrol: 1}' > desk/config/betops.yaml; healthcheck --home desk --now 2026-03-01T12:00:00Z --json -q | jq -r 'select(.name != null and .status != "ok" and .name != "disk") | [.name, .status, .value, .hint] | join(" | ")'
  configuration | critical | desk/config/betops.yaml:1: global: unknown key 'bankrol'; did you mean 'bankroll'? | no tool runs without it: correct it, or restore it from a backup
  alerts | warning | could not check | the configuration is not readable
  activity | warning | could not check | the configuration is not readable
  overtime | warning | could not check | the configuration is not readable
  exposure | warning | could not check | the configuration is not readable
  betting | warning | could not check | the configuration is not readable
  performance | warning | could not check | the configuration is not readable
  [1]
  $ rm desk/config/betops.yaml; mkdir desk/config/betops.yaml; healthcheck --home desk --now 2026-03-01T12:00:00Z -q | grep -E '^configuration|^ledger|CRITICAL' | cut -f 1-3
  configuration	critical	desk/config/betops.yaml: is a folder, not a file
  ledger	ok	balances
  CRITICAL ERRORS: 1
  [1]
  $ rmdir desk/config/betops.yaml; cp good desk/config/betops.yaml; bash "$TESTDIR"/found.sh
  ALL SYSTEMS OPERATIONAL
  $ healthcheck --home nowhere --now 2026-03-01T12:00:00Z -q > found; echo $?; grep -E '^(configuration|store)' found | cut -f 1-3; tail -n 1 found; ls nowhere
  1
  configuration	critical	cannot open nowhere/config/betops.yaml: No such file or directory
  store	critical	nowhere/data/bets/bets.db: there is no store; make one with 'init-home DIR --desk football'
  store-schema	warning	could not check
  store-wal	ok	0 kB
  CRITICAL ERRORS: 2
  ls: cannot access 'nowhere': No such file or directory
  [2]
  $ echo 'health: {disk_waring_gb: 1}' > bad.yaml; mkdir -p bad/config; mv bad.yaml bad/config/betops.yaml; healthcheck --home bad -q | grep ^configuration | cut -f 3
  bad/config/betops.yaml:1: health: unknown key 'disk_waring_gb'; did you mean 'disk_warning_gb'?
  [1]

The secrets:

  $ chmod 644 desk/.env; bash "$TESTDIR"/found.sh; chmod 600 desk/.env; bash "$TESTDIR"/found.sh --now 2026-03-01T12:30:00Z
  secrets | warning | desk/.env can be read by others: chmod 600 desk/.env | correct .env: no tool takes a secret from it as it is
  ping | warning | could not check | desk/.env can be read by others: chmod 600 desk/.env
  WARNINGS DETECTED: 2
  secrets | ok | 1 in .env | was warning for 30 min
  ALL SYSTEMS OPERATIONAL

The disk, in bytes (O3), as df has it; and no machine has as many as are asked for here.

  $ shown=$(healthcheck --home desk --json -q | jq -r 'select(.name == "disk").value | sub(" (?<unit>.)B free"; "\(.unit)")' | tr k K | numfmt --from=si); free=$(df --output=avail -B 1 desk | tail -n 1); ((shown > free / 20 * 19 && shown < free / 20 * 21)) && echo as df has it
  as df has it
  $ sed -i 's/disk_warning_gb: 0, disk_critical_gb: 0, inodes_warning: 0/disk_warning_gb: 1000000, disk_critical_gb: 999999, inodes_warning: 1/' desk/config/betops.yaml; bash "$TESTDIR"/found.sh | sed -E 's/[0-9.]+ [MG]B/N/; s/[0-9]+%/N/'
  disk | critical | N free | make room on the home's file system: 'backup logs', 'backup prune', raw/
  inodes | warning | N free | too many small files: look in raw/ and logs/
  CRITICAL ERRORS: 1
  [1]
  $ cp good desk/config/betops.yaml

No room for what it writes: all is said all the same.

  $ (trap '' XFSZ; ulimit -f 0; healthcheck --home desk --now 2026-03-01T12:00:00Z --format tsv 2>&1) | grep -E '^(store|metrics|record)|DETECTED|ERRORS' | cut -f 1-3
  store	critical	$PWD/desk/data/bets/bets.db: disk I/O error
  store-schema	warning	could not check
  store-wal	ok	0 kB
  metrics	warning	could not check
  CRITICAL ERRORS: 1
  [1]
  $ ls desk/logs/metrics; bash "$TESTDIR"/found.sh
  healthcheck.prom
  ALL SYSTEMS OPERATIONAL

Options:

  $ healthcheck --home desk --date 2026-02-30 --now 2026-03-01T12:00:00Z
  healthcheck: --date: not a date like 2026-03-01: '2026-02-30', nor today, nor yesterday
  [64]
