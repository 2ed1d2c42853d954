A pipe, a folder or a link in the place of a file that is written or read is refused, and nobody waits for it:

  $ init-home . --desk football -q > made; mkdir -p logs/job
  $ mkfifo logs/job/2026-03-01.log; timeout 20 safecron --now 2026-03-01T10:00:00Z job -- true; rm logs/job/2026-03-01.log
  safecron: job: the log is not whole: $PWD/logs/job/2026-03-01.log: is a named pipe, not a file
  $ ln -s ../../.env logs/job/2026-03-01.log; timeout 20 safecron --now 2026-03-01T10:01:00Z job -- echo hello 2>&1 | grep -o 'the log.*'; grep -c hello .env; rm logs/job/2026-03-01.log
  the log is not whole: $PWD/logs/job/2026-03-01.log: is a link, not a file
  0
  $ rm -f logs/alerts.log; mkfifo logs/alerts.log; timeout 20 safecron --now 2026-03-01T10:02:00Z job -- sh -c 'exit 1' 2>&1 | grep -o 'alerts.log: .*pipe, not a file'; rm logs/alerts.log
  alerts.log: is a named pipe, not a file
  $ ln -s ../.env logs/alerts.log; timeout 20 safecron --now 2026-03-01T10:03:00Z job -- sh -c 'exit 1' > said 2>&1; grep -c job .env; rm logs/alerts.log
  0
  $ mkfifo prices; timeout 20 fetch-odds --provider ndjson --from prices; timeout 20 safecron lint prices
  fetch-odds: prices: is a named pipe, not a file
  safecron: prices: is a named pipe, not a file
  [66]
  $ fetch-odds --provider ndjson --from config; fetch-odds --provider ndjson --from /dev/zero
  fetch-odds: config: is a folder, not a file
  fetch-odds: /dev/zero: is a device, not a file
  [66]
  $ fetch-odds --provider ndjson --from <(echo) -q; echo | fetch-odds --provider ndjson --from - -q; echo | fetch-odds --provider ndjson --from /dev/stdin -q
  $ mv .env kept; mkfifo .env; chmod 600 .env; timeout 20 safecron --now 2026-03-01T10:04:00Z job -- true 2>&1 | grep -o '.env: .*' | sort -u; rm .env; mv kept .env
  .env: is not a file
  $ mkfifo config/crontab logs/healthcheck.log; timeout 60 healthcheck -q --date today --now 2026-03-01T11:00:00Z --format tsv | grep -E '^(record-day|crontab)' | cut -f 1-3,6
  crontab	ok	none: nothing is scheduled	
  record-day	warning	could not check	./logs/healthcheck.log: is a named pipe, not a file
  [2]

A log outside of logs/ is none:

  $ for log in /tmp/x.log ../x.log config/betops.yaml logs/../.env logs logs/; do safecron --log $log job -- true; done; safecron --log logs/sub/../x.log --now 2026-03-01T10:05:00Z job -- true; ls logs/x.log
  safecron: --log: not a file of logs/: '/tmp/x.log'
  safecron: --log: not a file of logs/: '../x.log'
  safecron: --log: not a file of logs/: 'config/betops.yaml'
  safecron: --log: not a file of logs/: 'logs/../.env'
  safecron: --log: not a file of logs/: 'logs'
  safecron: --log: not a file of logs/: 'logs/'
  logs/x.log
