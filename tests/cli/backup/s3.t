Needs: rclone swift

S3, by a server that checks signatures. No bucket, and a bucket:

  $ "$TESTDIR"/desk; "$TESTDIR"/s3 start; printf 'backup:\n  remote: far:bucket/desk\n' >> config/betops.yaml
  $ "$TESTDIR"/plain backup --now 2026-03-02T06:00:00Z
  $ "$TESTDIR"/s3 rclone mkdir far:bucket; "$TESTDIR"/plain backup --now 2026-03-03T06:00:00Z
  $ "$TESTDIR"/plain backup verify --deep --now 2026-03-03T07:00:00Z
  $ "$TESTDIR"/plain backup drill --now 2026-03-03T08:00:00Z | tail -n 1

A wrong secret; neither it nor the key is said:

  $ "$TESTDIR"/s3 secret wrong-walnut; "$TESTDIR"/plain backup --now 2026-03-04T06:00:00Z > said; cat said; . ./server.env; grep -cE "wrong-walnut|$S3_KEY|$S3_SECRET" said
  $ "$TESTDIR"/plain backup verify -q --now 2026-03-04T07:00:00Z; "$TESTDIR"/s3 secret

An object that is gone, and nothing here but what is there:

  $ rm backups/db-*; "$TESTDIR"/s3 rclone delete far:bucket/desk --include 'db-20260303*.sqlite3.zst'
  $ "$TESTDIR"/plain backup verify -q --now 2026-03-04T08:00:00Z | grep far:
  $ "$TESTDIR"/plain backup restore -q --to copy.db --now 2026-03-04T09:00:00Z

The storage dies: the manifest is not there, so there is no backup. The next run brings it:

  $ kill "$(cat server/object.pid)"; "$TESTDIR"/plain backup --now 2026-03-05T06:00:00Z
  $ "$TESTDIR"/s3 rclone lsf far:bucket/desk | grep -c 20260305
  $ "$TESTDIR"/s3 stop; "$TESTDIR"/s3 start; "$TESTDIR"/s3 rclone mkdir far:bucket; "$TESTDIR"/plain backup -q --now 2026-03-06T06:00:00Z

A server whose clock is an hour late:

  $ "$TESTDIR"/s3 stop; S3_CLOCK=-1h "$TESTDIR"/s3 start; "$TESTDIR"/plain backup --now 2026-03-07T06:00:00Z 2>&1 | grep 'backup: db' | sed 's/ 3[56][0-9][0-9] s/ 3600 s/'; "$TESTDIR"/s3 stop
