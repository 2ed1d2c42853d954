Needs: strace rclone

Every command that is given a secret, while the other side refuses it: what is printed, logged, stored,
measured, backed up and handed on as an argument has no secret in it (X2, X6).

  $ printf 'HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\n\r\n{"message":"no"}' >refusal
  $ answering $(yes refusal | head -n 300) -- "$TESTDIR"/day >said 2>&1; grep -c '^---' said
  31
  $ grep -rla planted . --exclude=.env --exclude=requests --exclude=bodies
  [1]

There was something to look at, and the other side was given them:

  $ grep -cE 'secret\]|_URL\]|TOKEN\]' said >0; for file in argv dump unpacked home/logs/alerts.log home/logs/talkative/*.log home/logs/metrics/talkative.prom home/backups/*.json; do test -s "$file" || echo "$file is empty"; done
  $ grep -oh 'planted-[a-z]*' requests | sort -u
  planted-discord
  planted-health
  planted-odds
  planted-ping
  planted-telegram
  planted-webhook
