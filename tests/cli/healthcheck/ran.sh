# ran.sh JOB STATE HH:MM [NAME] - a run of 2026-03-01 in the store of the home "desk", of this boot or BOOT
name=${4-$1 $3}
sqlite3 desk/data/bets/bets.db "
  INSERT INTO run (name, job, attempt, state, started_at, ended_at, host, boot, pid, log, log_offset,
                   tail, command, version)
  VALUES ('$name', '$1', (SELECT count(*) + 1 FROM run WHERE name = '$name'), '$2',
          unixepoch('2026-03-01T$3:00Z'), iif('$2' IN ('running', 'lost'), NULL, 0), 'h',
          '${BOOT-$(</proc/sys/kernel/random/boot_id)}', 1,
          'logs/$1/of-the-day', 0, '', '$1', '0')"
