The address of the room where the NBA desk's own file has it; alerts go there, too:

  $ init-home . --desk football --quiet > made; echo ODDS_API_KEY=test-key >> .env; sed -i '/^notify:/,$d' config/betops.yaml; cp config/betops.yaml bare
  $ echo 'reporting: {discord_webhook_url: "http://127.0.0.1:1/hunter2"}' >> config/betops.yaml
  $ echo x | notify -n
  POST [DISCORD_WEBHOOK_URL]?wait=true
  Content-Type: application/json
  
  {"content":"x","allowed_mentions":{"parse":[]}}
  $ echo x | notify --quiet 2>&1 | grep 'wrong file'
  notify: discord: its address is a secret in the wrong file: move it from reporting.discord_webhook_url into .env as DISCORD_WEBHOOK_URL
  $ healthcheck > found 2>/dev/null; grep '^secrets' found | cut -f 1-3
  secrets	warning	reporting.discord_webhook_url is a secret in the wrong file
  $ grep -rl hunter2 logs data 2>/dev/null
  [1]

Null: it is in .env. Without it there, nobody is to be told, and that is said:

  $ cp bare config/betops.yaml; echo 'reporting: {discord_webhook_url: null}' >> config/betops.yaml
  $ dispatch daily
  dispatch: no channel: name one with --channel, or those for alerts under notify.alerts in ./config/betops.yaml
  [67]
  $ echo 'DISCORD_WEBHOOK_URL=http://127.0.0.1:1/hunter2' >> .env; dispatch daily -n --now 2026-03-01T09:00:00Z --quiet | head -1
  POST [DISCORD_WEBHOOK_URL]?wait=true

The crontab rules over report_time, and who looks after it says so:

  $ echo '  ' >> config/betops.yaml; sed -i 's/^reporting: .*/reporting: {report_time: "09:00"}/' config/betops.yaml
  $ printf '%s\n' "PATH=$(dirname "$(command -v safecron)"):/usr/bin:/bin" "BETOPS_HOME=$PWD" '*/5 * * * * safecron --tz Europe/London --at 08:30 daily -- dispatch daily' > config/crontab
  $ safecron lint config/crontab
  line	level	what
  3	warning	the daily report goes by this line, at 08:30, and not at reporting.report_time, 09:00; make them the same
  safecron: lines=1 errors=0 warnings=1
  [3]
  $ healthcheck > found 2>/dev/null; grep '^crontab' found | cut -f 1-3
  crontab	warning	line 3: the daily report goes by this line, at 08:30, and not at reporting.report_time, 09:00; make them the same
  $ sed -i 's/08:30/09:00/' config/crontab; safecron lint config/crontab
  safecron: lines=1 errors=0 warnings=0
