A week of the simulated NBA season through the desk's crontab: each line at the minutes at which it is
due, asking what each source said at that time, from a Wednesday to a Tuesday. The clocks went back on
Sunday, and a game was called off on Monday. On each other day a source fails: prices are answered with a
500, a page, and a half of themselves, injuries too late, scores with a 500, box scores not at all, the
day's games with a page.

Needs: jq sqlite3 /usr/bin/python3

  $ simulate-nba season 17 answers && cp "$TESTDIR/../../week/faults" answers
  $ SEASON=$PWD/season BETOPS_HOME=$PWD/desk CLOCK=$PWD/clock replaying answers clock 20000 -- "$TESTDIR/../../week/replay" '2024-10-30 09:25' '2024-11-06 12:30'

What was bet, at which price and stake, how and when it was settled, and its closing line value are as an
arithmetic of its own has them, to the cent and to five digits:

  $ "$TESTDIR/../../week/expected" season answers requests 2024-10-30 2024-11-05 | sort >expected
  $ sqlite3 -separator '	' desk/data/bets/bets.db <"$TESTDIR/week.sql" | sort >bets
  $ diff expected bets
  $ cut -f 4 bets | sort | uniq -c
        2 b2b_rest
       12 spread
       38 totals

Where prices failed there were fewer bets, and none on prices of before:

  $ cut -f 1 bets | uniq -c
        7 2024-10-30T19:00:00Z
        2 2024-10-30T21:00:00Z
        4 2024-10-31T21:00:00Z
        6 2024-11-01T19:00:00Z
        7 2024-11-02T19:00:00Z
        7 2024-11-03T20:00:00Z
        7 2024-11-04T20:00:00Z
       11 2024-11-05T20:00:00Z
        1 2024-11-05T22:00:00Z

The reports come to the same:

  $ awk -F'\t' '{ n++; staked += $9; profit += $11; clv += $13 } END { printf "%d bets, %.2f staked, profit %.2f, CLV %.4f\n", n, staked, profit, clv / n }' expected
  52 bets, 232.50 staked, profit 4.32, CLV -0.0176
  $ roi-report --home desk --format json --quiet --now 2024-11-06T17:30:00Z | jq -r '"\(.n) \(.staked) \(.profit) \(.clv_mean)"'
  52 232.5 4.32 -0.017566
  $ settle --home desk --verify --now 2024-11-06T17:30:00Z
  settle: verified=52 differences=0

The credits spent are those of the plan, two runs a day and the close of each time at which games began;
the server charged for the answer that was cut off, too, each of the three times that it was asked for:

  $ jq -r '.events[] | select(.status.type.name == "STATUS_SCHEDULED") | .date' season/2024-10-3[01]/cards.json season/2024-11-0[1-5]/cards.json | sort -u | wc -l
  30
  $ sqlite3 desk/data/bets/bets.db "SELECT label, count(*), sum(credits) FROM poll WHERE credits > 0 GROUP BY label"
  closing|30|90
  runs|14|42
  $ awk '{ sum[$4] += $3 } END { print sum[200], sum["CUT"] }' requests
  132 9
  $ fetch-odds --home desk --plan --now 2024-11-06T17:30:00Z 2>&1 >/dev/null | grep -o 'credits_left=[0-9]*'
  credits_left=19859

Somebody was told of each failure, and everything else went well; on its first two days the desk did not
know yet who plays for whom:

  $ sqlite3 desk/data/bets/bets.db "SELECT date(started_at, 'unixepoch'), job, state, exit, count(*) FROM run WHERE state <> 'ok' AND job NOT LIKE 'health%' GROUP BY 1, 2, 3, 4 ORDER BY min(started_at)"
  2024-10-30|fetch-results|warn|3|1
  2024-10-31|fetch-odds|failed|75|3
  2024-10-31|injuries|warn|3|1
  2024-11-01|injuries|warn|3|1
  2024-11-01|injuries|failed|75|1
  2024-11-01|fetch-odds|failed|65|5
  2024-11-02|fetch-odds|failed|75|1
  2024-11-03|fetch-results|warn|3|1
  2024-11-04|fetch-results|warn|3|1
  2024-11-05|fetch-cards|failed|65|1
  $ grep -v 'job=health' desk/logs/alerts.log | cut -d' ' -f 2-4 | uniq -c
        1 WARNING job=fetch-results exit=3
        3 ERROR job=fetch-odds exit=75
        2 WARNING job=injuries exit=3
        1 ERROR job=injuries exit=75
        5 ERROR job=fetch-odds exit=65
        1 ERROR job=fetch-odds exit=75
        2 WARNING job=fetch-results exit=3
        1 ERROR job=fetch-cards exit=65
