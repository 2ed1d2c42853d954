Finished days are packed; today's, and what is open, is left; what only grows is renamed (O18):

  $ "$TESTDIR"/desk; mkdir -p logs/gen-bets
  $ for day in 01 14 15 16; do echo "log of $day" > logs/gen-bets/2026-03-$day.log; done
  $ echo appended > logs/settlement.log; head -c 11000000 /dev/zero > logs/alerts.log
  $ backup logs -n --now 2026-03-16T06:00:00Z 9>>logs/gen-bets/2026-03-15.log
  log	done
  gen-bets/2026-03-01.log	packed
  gen-bets/2026-03-14.log	packed
  backup: renamed=0 packed=2 uploaded=0 deleted=0
  $ backup logs --now 2026-03-16T06:00:00Z 9>>logs/gen-bets/2026-03-15.log
  log	done
  gen-bets/2026-03-01.log	packed
  gen-bets/2026-03-14.log	packed
  alerts-20260316T060000Z.log	packed
  backup: renamed=1 packed=3 uploaded=0 deleted=0
  $ find logs -type f | sort; zstd -qdc logs/gen-bets/2026-03-01.log.zst
  logs/alerts-20260316T060000Z.log.zst
  logs/gen-bets/2026-03-01.log.zst
  logs/gen-bets/2026-03-14.log.zst
  logs/gen-bets/2026-03-15.log
  logs/gen-bets/2026-03-16.log
  logs/settlement.log
  log of 01
  $ backup logs --now 2026-03-16T06:00:00Z
  log	done
  gen-bets/2026-03-15.log	packed
  backup: renamed=0 packed=1 uploaded=0 deleted=0
  $ backup logs --now 2026-03-16T06:00:00Z
  backup: renamed=0 packed=0 uploaded=0 deleted=0

Without a remote the only copy stays, however old:

  $ backup logs --now 2027-03-16T06:00:00Z; ls logs/gen-bets
  log	done
  gen-bets/2026-03-16.log	packed
  backup: renamed=0 packed=1 uploaded=0 deleted=0
  2026-03-01.log.zst
  2026-03-14.log.zst
  2026-03-15.log.zst
  2026-03-16.log.zst

A day that is there again, as of a run that ended after it was packed, is packed beside the first; one that a killed run has packed and not removed is only removed:

  $ echo more > logs/gen-bets/2026-03-01.log; zstd -qdo logs/gen-bets/2026-03-14.log logs/gen-bets/2026-03-14.log.zst; backup logs -q --now 2027-03-16T06:00:00Z; ls logs/gen-bets; zstd -qdc logs/gen-bets/2026-03-01.log.zst logs/gen-bets/2026-03-01.2.log.zst
  log	done
  gen-bets/2026-03-01.log	packed
  gen-bets/2026-03-14.log	packed
  2026-03-01.2.log.zst
  2026-03-01.log.zst
  2026-03-14.log.zst
  2026-03-15.log.zst
  2026-03-16.log.zst
  log of 01
  more
  $ backup logs --now 2027-03-16T06:00:00Z
  backup: renamed=0 packed=0 uploaded=0 deleted=0
