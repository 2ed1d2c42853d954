Needs: rclone

A file that people download goes where they download it: a bucket and a key, by the names that a
desk's .env has for them. Here the bucket is a folder:

  $ "$TESTDIR"/desk; mkdir far far/public; printf 'RCLONE_CONFIG_UPLOAD_TYPE=alias\nRCLONE_CONFIG_UPLOAD_REMOTE=%s/far\n' "$PWD" >> .env
  $ echo 2026-03-01,Ascot >log.csv; backup upload log.csv roi/log.csv
  backup: S3_BUCKET is not set, in .env or the environment
  [78]
  $ echo S3_BUCKET=public >> .env; backup upload log.csv
  backup: upload: no KEY is given, and S3_OBJECT is not set
  [64]
  $ backup upload log.csv roi/log.csv -n; ls far/public; backup upload log.csv roi/log.csv; cat far/public/roi/log.csv
  file	place	done	bytes	sha256
  log.csv	upload:public/roi/log.csv	uploaded	17	82f35bd34c32a8069861c98dd3de4f715582d12a310919beae3838f41b12489b
  backup: uploaded=1 unchanged=0
  file	place	done	bytes	sha256
  log.csv	upload:public/roi/log.csv	uploaded	17	82f35bd34c32a8069861c98dd3de4f715582d12a310919beae3838f41b12489b
  backup: uploaded=1 unchanged=0
  2026-03-01,Ascot

The same bytes are uploaded once; what is there and is not these bytes is replaced (O8):

  $ touch -d 2026-03-01 far/public/roi/log.csv; backup upload log.csv roi/log.csv; find far/public/roi/log.csv -newermt 2026-03-02
  file	place	done	bytes	sha256
  log.csv	upload:public/roi/log.csv	unchanged	17	82f35bd34c32a8069861c98dd3de4f715582d12a310919beae3838f41b12489b
  backup: uploaded=0 unchanged=1
  $ echo damage >far/public/roi/log.csv; backup upload log.csv roi/log.csv --format json -q; cat far/public/roi/log.csv
  {"file":"log.csv","place":"upload:public/roi/log.csv","done":"uploaded","bytes":17,"sha256":"82f35bd34c32a8069861c98dd3de4f715582d12a310919beae3838f41b12489b"}
  2026-03-01,Ascot
  $ echo S3_OBJECT=log.csv >> .env; backup upload log.csv -q; ls far/public
  file	place	done	bytes	sha256
  log.csv	upload:public/log.csv	uploaded	17	82f35bd34c32a8069861c98dd3de4f715582d12a310919beae3838f41b12489b
  log.csv
  roi

Nothing half goes there: what does not arrive as it was sent is an error, and tried again.

  $ mkdir bin; printf '#!/bin/bash\nPATH=${PATH#*:} rclone "$@"; status=$?; [[ $* != *copyto* ]] || echo more >>far/public/log.csv; exit $status\n' >bin/rclone; chmod +x bin/rclone
  $ echo 2026-03-02,York >>log.csv; PATH=$PWD/bin:$PATH "$TESTDIR"/plain backup upload log.csv; backup upload log.csv -q | cut -f3
  backup: upload:public/log.csv: uploaded, and then it is: N bytes, the manifest says M
  done
  uploaded

What is asked wrongly:

  $ backup upload; backup upload log.csv ../log.csv
  backup: upload: which FILE?
  backup: upload: not a key: '../log.csv' (public/log.csv)
  [64]
  $ backup upload nothing.csv
  backup: upload: S3_OBJECT is 'log.csv', another file: give the KEY of nothing.csv
  [64]
  $ backup upload . log.csv
  backup: .: is a folder, not a file
  [66]
  $ backup upload log.csv a b
  backup: not a command: 'b' (run, list, verify, drill, restore, prune, logs, upload)
  [64]
  $ sed -i 's/^S3_BUCKET=.*/S3_BUCKET=a:b/' .env; backup upload log.csv
  backup: S3_BUCKET is not the name of a bucket
  [78]
