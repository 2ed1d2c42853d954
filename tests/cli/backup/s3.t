Needs: rclone swift

S3, by a server that checks signatures. No bucket, and a bucket:

  $ "$TESTDIR"/desk; "$TESTDIR"/s3 start; printf 'backup:\n  remote: far:bucket/desk\n' >> config/betops.yaml
  $ "$TESTDIR"/plain backup --now 2026-03-02T06:00:00Z
  backup	place	done	bytes	why
  db-20260302T060000Z-HOST-ID	here	taken	N	
  db-20260302T060000Z-HOST-ID	far:bucket/desk	not uploaded		far:bucket/desk: there is no such bucket or folder: make it, or correct backup.remote or S3_BUCKET (rclone: Failed to copyto: NoSuchBucket: The specified bucket does not exist.)
  backup: db-20260302T060000Z-HOST-ID is here and safe, and was not uploaded: far:bucket/desk: there is no such bucket or folder: make it, or correct backup.remote or S3_BUCKET (rclone: Failed to copyto: NoSuchBucket: The specified bucket does not exist.)
  backup: backup=db-20260302T060000Z-HOST-ID bytes=N bets=2 uploaded=0 pruned=0
  [3]
  $ "$TESTDIR"/s3 rclone mkdir far:bucket; "$TESTDIR"/plain backup --now 2026-03-03T06:00:00Z
  backup	place	done	bytes	why
  db-20260303T060000Z-HOST-ID	here	taken	N	
  db-20260302T060000Z-HOST-ID	far:bucket/desk	uploaded	N	
  db-20260303T060000Z-HOST-ID	far:bucket/desk	uploaded	N	
  backup: backup=db-20260303T060000Z-HOST-ID bytes=N bets=2 uploaded=2 pruned=0
  $ "$TESTDIR"/plain backup verify --deep --now 2026-03-03T07:00:00Z
  backup	place	status	why
  db-20260302T060000Z-HOST-ID	here	ok	
  db-20260303T060000Z-HOST-ID	here	ok	
  db-20260302T060000Z-HOST-ID	far:bucket/desk	ok	
  db-20260303T060000Z-HOST-ID	far:bucket/desk	ok	
  backup: ok=4 bad=0 not_opened=0
  $ "$TESTDIR"/plain backup drill --now 2026-03-03T08:00:00Z | tail -n 1
  backup: backup=db-20260303T060000Z-HOST-ID place=far:bucket/desk age_hours=2 restored=yes agrees=yes

A file that people download, with what a desk's .env already says to the aws program. The same
bytes are uploaded once, and looked at afterwards:

  $ . ./server.env; printf '%s\n' AWS_ACCESS_KEY_ID="$S3_KEY" AWS_SECRET_ACCESS_KEY="$S3_SECRET" AWS_DEFAULT_REGION="$S3_REGION" AWS_ENDPOINT_URL="$S3_ENDPOINT" S3_BUCKET=bucket S3_OBJECT=public/log.csv >>.env
  $ echo 2026-03-01,Ascot >log.csv; backup upload log.csv; backup upload log.csv; "$TESTDIR"/s3 rclone cat far:bucket/public/log.csv
  file	place	done	bytes	sha256
  log.csv	upload:bucket/public/log.csv	uploaded	17	82f35bd34c32a8069861c98dd3de4f715582d12a310919beae3838f41b12489b
  backup: uploaded=1 unchanged=0
  file	place	done	bytes	sha256
  log.csv	upload:bucket/public/log.csv	unchanged	17	82f35bd34c32a8069861c98dd3de4f715582d12a310919beae3838f41b12489b
  backup: uploaded=0 unchanged=1
  2026-03-01,Ascot
  $ echo 2026-03-02,York >>log.csv; backup upload log.csv; "$TESTDIR"/s3 rclone cat far:bucket/public/log.csv
  file	place	done	bytes	sha256
  log.csv	upload:bucket/public/log.csv	uploaded	33	d1ce9304c063dd51e054963db0ba480ef9ac9939c82528281da3cbe88ff61f41
  backup: uploaded=1 unchanged=0
  2026-03-01,Ascot
  2026-03-02,York
  $ sed -i 's/^AWS_SECRET.*/AWS_SECRET_ACCESS_KEY=wrong-walnut/' .env; backup upload log.csv 2>&1 | sed 's/(rclone.*//'
  backup: upload:bucket: the credentials are refused: check the RCLONE_CONFIG_* and AWS_* lines of .env 
  [69]

A wrong secret; neither it nor the key is said:

  $ "$TESTDIR"/s3 secret wrong-walnut; "$TESTDIR"/plain backup --now 2026-03-04T06:00:00Z > said; cat said; . ./server.env; grep -cE "wrong-walnut|$S3_KEY|$S3_SECRET" said
  backup	place	done	bytes	why
  db-20260304T060000Z-HOST-ID	here	taken	N	
  db-20260304T060000Z-HOST-ID	far:bucket/desk	not uploaded		far:bucket/desk: the credentials are refused: check the RCLONE_CONFIG_* and AWS_* lines of .env (rclone: Failed to lsf with 2 errors: last error was: error in ListJSON: SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided. Check your key and signing method.)
  backup: db-20260304T060000Z-HOST-ID is here and safe, and was not uploaded: far:bucket/desk: the credentials are refused: check the RCLONE_CONFIG_* and AWS_* lines of .env (rclone: Failed to lsf with 2 errors: last error was: error in ListJSON: SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided. Check your key and signing method.)
  backup: backup=db-20260304T060000Z-HOST-ID bytes=N bets=2 uploaded=0 pruned=0
  0
  [1]
  $ "$TESTDIR"/plain backup verify -q --now 2026-03-04T07:00:00Z; "$TESTDIR"/s3 secret
  backup	place	status	why
  db-20260302T060000Z-HOST-ID	here	ok	
  db-20260303T060000Z-HOST-ID	here	ok	
  db-20260304T060000Z-HOST-ID	here	ok	
  backup: far:bucket/desk: the credentials are refused: check the RCLONE_CONFIG_* and AWS_* lines of .env (rclone: Failed to lsf with 2 errors: last error was: error in ListJSON: SignatureDoesNotMatch: The request signature we calculated does not match the signature you provided. Check your key and signing method.)

An object that is gone, and nothing here but what is there:

  $ rm backups/db-*; "$TESTDIR"/s3 rclone delete far:bucket/desk --include 'db-20260303*.sqlite3.zst'
  $ "$TESTDIR"/plain backup verify -q --now 2026-03-04T08:00:00Z | grep far:
  db-20260302T060000Z-HOST-ID	far:bucket/desk	ok	
  db-20260303T060000Z-HOST-ID	far:bucket/desk	bad	db-20260303T060000Z-HOST-ID.sqlite3.zst: missing
  [65]
  $ "$TESTDIR"/plain backup restore -q --to copy.db --now 2026-03-04T09:00:00Z
  backup: db-20260303T060000Z-HOST-ID from far:bucket/desk is not restored, an older one is looked for: db-20260303T060000Z-HOST-ID.sqlite3.zst: missing at far:bucket/desk
  backup	taken	place	restored_to	old_store
  db-20260302T060000Z-HOST-ID	2026-03-02T06:00:00Z	far:bucket/desk	$PWD/copy.db	

The storage dies: the manifest is not there, so there is no backup. The next run brings it:

  $ kill "$(cat server/object.pid)"; "$TESTDIR"/plain backup --now 2026-03-05T06:00:00Z
  backup	place	done	bytes	why
  db-20260305T060000Z-HOST-ID	here	taken	N	
  db-20260305T060000Z-HOST-ID	far:bucket/desk	not uploaded		far:bucket/desk: the server is out of order, overloaded or full; the next run tries again (rclone: Failed to copyto: ServiceUnavailable: Service Unavailable)
  backup: db-20260305T060000Z-HOST-ID is here and safe, and was not uploaded: far:bucket/desk: the server is out of order, overloaded or full; the next run tries again (rclone: Failed to copyto: ServiceUnavailable: Service Unavailable)
  backup: backup=db-20260305T060000Z-HOST-ID bytes=N bets=2 uploaded=0 pruned=0
  [3]
  $ "$TESTDIR"/s3 rclone lsf -R far:bucket | grep -c 20260305
  0
  [1]
  $ "$TESTDIR"/s3 stop; "$TESTDIR"/s3 start; "$TESTDIR"/s3 rclone mkdir far:bucket; "$TESTDIR"/plain backup -q --now 2026-03-06T06:00:00Z
  backup	place	done	bytes	why
  db-20260306T060000Z-HOST-ID	here	taken	N	
  db-20260305T060000Z-HOST-ID	far:bucket/desk	uploaded	N	
  db-20260306T060000Z-HOST-ID	far:bucket/desk	uploaded	N	

A server whose clock is an hour late:

  $ "$TESTDIR"/s3 stop; S3_CLOCK=-1h "$TESTDIR"/s3 start; "$TESTDIR"/plain backup --now 2026-03-07T06:00:00Z 2>&1 | grep 'backup: db' | sed 's/ 3[56][0-9][0-9] s/ 3600 s/'; "$TESTDIR"/s3 stop
  backup: db-20260307T060000Z-HOST-ID is here and safe, and was not uploaded: far:bucket/desk: the clocks of this machine and of the server differ by more than it accepts: set the clock (timedatectl), or wait until the server's is right (rclone: Failed to lsf with 2 errors: last error was: error in ListJSON: RequestTimeTooSkewed: The difference between the request time and the current time is too large.); the server's clock is 3600 s behind ours
