cron calls often and safecron decides by local time: summer and winter (O5).

  $ init-home desk --desk football --quiet >made
  $ JOB=summer $TESTDIR/at.sh '--tz America/New_York --at 15:00,17:00' '2026-07-01 12:00Z' 120 5
  2026-07-01T19:00:00Z: 2026-07-01 15:00 America/New_York
  2026-07-01T21:00:00Z: 2026-07-01 17:00 America/New_York
  $ JOB=winter $TESTDIR/at.sh '--tz America/New_York --at 15:00,17:00' '2026-12-01 12:00Z' 120 5
  2026-12-01T20:00:00Z: 2026-12-01 15:00 America/New_York

The hour that autumn repeats has its slots once, the one that spring skips has them at the change (O29):

  $ JOB=ny1 $TESTDIR/at.sh '--tz America/New_York --at 00:30,01:30,02:30' '2026-11-01 04:00Z' 60 5
  2026-11-01T04:30:00Z: 2026-11-01 00:30 America/New_York
  2026-11-01T05:30:00Z: 2026-11-01 01:30 America/New_York
  2026-11-01T07:30:00Z: 2026-11-01 02:30 America/New_York
  $ JOB=ny2 $TESTDIR/at.sh '--tz America/New_York --at 01:30,02:30,02:45,03:30' '2026-03-08 06:00Z' 30 5
  2026-03-08T06:30:00Z: 2026-03-08 01:30 America/New_York
  2026-03-08T07:00:00Z: 2026-03-08 02:30 America/New_York
  2026-03-08T07:05:00Z: 2026-03-08 02:45 America/New_York
  2026-03-08T07:30:00Z: 2026-03-08 03:30 America/New_York
  $ JOB=uk1 $TESTDIR/at.sh '--tz Europe/London --at 00:30,01:30,02:30' '2026-10-24 23:00Z' 60 5
  2026-10-24T23:30:00Z: 2026-10-25 00:30 Europe/London
  2026-10-25T00:30:00Z: 2026-10-25 01:30 Europe/London
  2026-10-25T02:30:00Z: 2026-10-25 02:30 Europe/London
  $ JOB=uk2 $TESTDIR/at.sh '--tz Europe/London --at 00:30,01:30,02:30' '2026-03-29 00:00Z' 30 5
  2026-03-29T00:30:00Z: 2026-03-29 00:30 Europe/London
  2026-03-29T01:00:00Z: 2026-03-29 01:30 Europe/London
  2026-03-29T01:30:00Z: 2026-03-29 02:30 Europe/London

After three hours without a call the job catches up, once; later than --catchup it does not:

  $ $TESTDIR/at.sh '--tz UTC --at 09:00,12:00,13:00,14:00 --catchup 6h' '2026-03-02 08:55Z' 3 5
  2026-03-02T09:00:00Z: 2026-03-02 09:00 UTC
  $ $TESTDIR/at.sh '--tz UTC --at 09:00,12:00,13:00,14:00 --catchup 6h' '2026-03-02 14:20Z' 6 5
  2026-03-02T14:20:00Z: 2026-03-02 14:00 UTC
  $ $TESTDIR/at.sh '--tz UTC --at 09:00,12:00,13:00,14:00' '2026-03-03 15:20Z' 6 5

A job that was not there is not caught up with:

  $ JOB=new $TESTDIR/at.sh '--tz UTC --at 09:00 --catchup 6h' '2026-03-02 11:00Z' 6 5

Two calls of one minute are one run, and days are those of the zone:

  $ JOB=twice $TESTDIR/at.sh '--tz UTC --at 09:00' '2026-03-02 09:00Z' 5 0
  2026-03-02T09:00:00Z: 2026-03-02 09:00 UTC
  $ JOB=days $TESTDIR/at.sh '--tz America/New_York --at 22:00 --days fri' '2026-11-20 12:00Z' 96 30
  2026-11-21T03:00:00Z: 2026-11-20 22:00 America/New_York

One that was first seen while the clock was ahead runs again as soon as the clock is right:

  $ safecron --home desk --tz UTC --at 09:00 --now 2027-06-01T08:00:00Z ahead -- true
  $ JOB=ahead $TESTDIR/at.sh '--tz UTC --at 09:00' '2026-03-05 08:55Z' 3 5
  2026-03-05T09:00:00Z: 2026-03-05 09:00 UTC

A slot that was claimed while the clock was ahead is yet to come, by days or by an hour:

  $ safecron --home desk --tz UTC --at 09:00 --now 2026-06-01T09:00:00Z weeks -- true
  $ JOB=weeks $TESTDIR/at.sh '--tz UTC --at 09:00' '2026-03-05 09:00Z' 2 5
  2026-03-05T09:00:00Z: 2026-03-05 09:00 UTC
  $ JOB=weeks $TESTDIR/at.sh '--tz UTC --at 09:00' '2026-06-01 08:55Z' 3 5
  2026-06-01T09:00:00Z: 2026-06-01 09:00 UTC
  $ safecron --home desk --tz UTC --at 09:00 --now 2026-03-05T09:00:00Z hour -- true
  $ JOB=hour $TESTDIR/at.sh '--tz UTC --at 09:00' '2026-03-05 08:00Z' 14 5
  2026-03-05T09:00:00Z: 2026-03-05 09:00 UTC
