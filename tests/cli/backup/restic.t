Needs: restic

Backups at the times of restic's snapshots; what it would keep is what is kept.

  $ "$TESTDIR"/desk; sed -i 's|timezone: .*|timezone: UTC|' config/betops.yaml; mkdir tree; echo hello > tree/file
  $ "$TESTDIR"/restic init > made
  $ printf '%s\n' 2025-11-30T23:59:59Z 2025-12-31T06:00:00Z 2026-01-01T05:00:00Z 2026-02-01T00:00:00Z 2026-02-22T12:00:00Z 2026-02-23T00:00:00Z 2026-02-27T06:00:00Z 2026-02-28T05:10:00Z 2026-02-28T05:50:00Z 2026-02-28T23:00:00Z 2026-03-01T01:00:00Z 2026-03-01T05:00:00Z > times
  $ printf 'backup:\n  keep: {last: 100}\n' >> config/betops.yaml
  $ while read -r time; do "$TESTDIR"/restic backup --host h --time "$(date -ud "$time" '+%F %T')" tree; backup -q --now "$time"; done < times > made
  $ "$TESTDIR"/against-restic 'last: 2, daily: 3' 'hourly: 4, weekly: 2' 'daily: 2, monthly: 3' 'weekly: 5, yearly: 2' 'last: 1, hourly: 1, daily: 1, weekly: 1, monthly: 1, yearly: 1' 'monthly: 9' 'yearly: 9, last: 4'
  last: 2, daily: 3: the same 4
  hourly: 4, weekly: 2: the same 5
  daily: 2, monthly: 3: the same 3
  weekly: 5, yearly: 2: the same 6
  last: 1, hourly: 1, daily: 1, weekly: 1, monthly: 1, yearly: 1: the same 1
  monthly: 9: the same 5
  yearly: 9, last: 4: the same 5
