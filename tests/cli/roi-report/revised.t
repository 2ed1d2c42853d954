Results that come late, or are amended, change the books, and the books say so: rows of a day that
is over which are not what they were that evening.

  $ "$TESTDIR"/two-days; roi-report --report subscriber-log --format csv --now 2026-05-28T21:55:00Z -q >log
  $ DAY=2026-05-28 "$TESTDIR"/finish Ascot 13:00 Nijinsky:1:3.9 Bay:2 Dun:3 Chestnut:4 Grey:5 Piebald:6 Roan:7 Skewbald:8 >late
  $ fetch-results --provider ndjson --from late --now 2026-05-29T04:50:00Z -q; settle --now 2026-05-29T05:00:00Z -q | cut -f1,2,8,14,17
  bet	event	subject	outcome	profit
  7	6	Nijinsky	win	30.00
  $ roi-report --report subscriber-log --format csv --now 2026-05-29T06:00:00Z >after; diff log after
  roi-report: report=subscriber-log tips=7 open=0 revised=1 realistic_unknown=0 profit=5.70 profit_realistic=5.70 currency=GBP zone=Europe/London mode=paper
  7,8c7,8
  < 2026-05-28,Ascot,14:00,Win,,Nijinsky,4.00,,,open,1.00,,1.20,4.00,1.20
  < 2026-05-28,York,15:00,Win,,Sea Bird,2.50,1.90,,1,1.00,1.50,2.70,2.50,2.70
  ---
  > 2026-05-28,Ascot,14:00,Win,,Nijinsky,4.00,3.90,,1,1.00,3.00,4.20,4.00,4.20
  > 2026-05-28,York,15:00,Win,,Sea Bird,2.50,1.90,,1,1.00,1.50,5.70,2.50,5.70
  [1]

The winner at York is disqualified, and Grundy wins. Two days before, nothing was otherwise:

  $ "$TESTDIR"/finish York 14:00 Grundy:1:2.8:3 Bay:DSQ Dun:2 Chestnut:3 Grey:4 Piebald:5 Roan:6 Skewbald:7 >amended
  $ fetch-results --provider ndjson --from amended --now 2026-05-30T09:00:00Z -q; settle --now 2026-05-30T10:00:00Z -q | cut -f1,2,8,14,17
  bet	event	subject	outcome	profit
  6	1	Grundy	win	170.00
  1	3	Grundy	win	20.00
  $ roi-report --report subscriber-log --format csv --now 2026-05-30T21:55:00Z | sed -n '4,$p'
  roi-report: report=subscriber-log tips=7 open=0 revised=2 realistic_unknown=0 profit=8.70 profit_realistic=8.70 currency=GBP zone=Europe/London mode=paper
  2026-05-27,York,15:00,Win,,Grundy,3.00,2.80,100.0,1,1.00,2.00,5.20,3.00,5.20
  2026-05-27,York,15:30,EW,,Mtoto,9.00,10.00,,UR,1.00,-1.00,4.20,9.00,4.20
  2026-05-27,York,16:00,Win,,Ribot,3.50,,,NR,0.00,0.00,4.20,3.50,4.20
  2026-05-28,Ascot,14:00,Win,,Nijinsky,4.00,3.90,,1,1.00,3.00,7.20,4.00,7.20
  2026-05-28,York,15:00,Win,,Sea Bird,2.50,1.90,,1,1.00,1.50,8.70,2.50,8.70
  $ roi-report --report subscriber-log --format csv --now 2026-05-29T06:00:00Z -q | diff - after; roi-report --report subscriber-log --format csv --now 2026-05-28T21:55:00Z -q | diff - log
  $ roi-report --report revisions --format csv --now 2026-05-30T21:55:00Z
  Revised,Date,Meeting,Time,Horse,Result Before,Profit Before,Result,Profit
  2026-05-29T05:00:00Z,2026-05-28,Ascot,14:00,Nijinsky,open,,1,3.00
  2026-05-30T10:00:00Z,2026-05-27,York,15:00,Grundy,2,-1.00,1,2.00
  roi-report: report=revisions revised=2 currency=GBP zone=Europe/London mode=paper
  $ roi-report --report revisions --now 2026-05-28T21:55:00Z
  roi-report: report=revisions revised=0 currency=GBP zone=Europe/London mode=paper
  $ roi-report --report subscriber-log --now 2026-05-30T21:55:00Z 2>&1 >twice | cut -d' ' -f2-5; roi-report --report subscriber-log --now 2026-05-30T21:55:00Z -q | diff - twice
  report=subscriber-log tips=7 open=0 revised=2
