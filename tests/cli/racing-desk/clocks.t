The desk's times are London's. On the nights on which the clocks change each job runs once, at its local
time: the hour from 01:00 is there twice in October, and not at all in March.

  $ init-home . --desk racing -q >made; grep -v '^#' "$TESTDIR"/../../../crontab/racing.cron >config/crontab
  $ for now in 2026-10-24T21:00:00Z 2026-10-25T21:00:00Z 2026-03-28T21:00:00Z 2026-03-29T21:00:00Z; do safecron next --now $now --quiet | grep -E 'London' | grep -E 'settle-day|health-day|	backup	|backup-verify|backup-logs|fetch-cards|gen-bets|odds-0800' | cut -f 1,2; echo; done
  2026-10-24T21:40:00Z	settle-day
  2026-10-24T23:05:00Z	health-day
  2026-10-25T02:10:00Z	backup
  2026-10-25T03:10:00Z	backup-verify
  2026-10-25T04:00:00Z	backup-logs
  2026-10-25T05:00:00Z	fetch-cards
  2026-10-25T08:00:00Z	odds-0800
  2026-10-25T08:50:00Z	gen-bets
  
  2026-10-25T22:40:00Z	settle-day
  2026-10-26T00:05:00Z	health-day
  2026-10-26T02:10:00Z	backup
  2026-10-26T04:00:00Z	backup-logs
  2026-10-26T05:00:00Z	fetch-cards
  2026-10-26T08:00:00Z	odds-0800
  2026-10-26T08:50:00Z	gen-bets
  2026-11-01T03:10:00Z	backup-verify
  
  2026-03-28T22:40:00Z	settle-day
  2026-03-29T00:05:00Z	health-day
  2026-03-29T01:10:00Z	backup
  2026-03-29T02:10:00Z	backup-verify
  2026-03-29T03:00:00Z	backup-logs
  2026-03-29T04:00:00Z	fetch-cards
  2026-03-29T07:00:00Z	odds-0800
  2026-03-29T07:50:00Z	gen-bets
  
  2026-03-29T21:40:00Z	settle-day
  2026-03-29T23:05:00Z	health-day
  2026-03-30T01:10:00Z	backup
  2026-03-30T03:00:00Z	backup-logs
  2026-03-30T04:00:00Z	fetch-cards
  2026-03-30T07:00:00Z	odds-0800
  2026-03-30T07:50:00Z	gen-bets
  2026-04-05T02:10:00Z	backup-verify
