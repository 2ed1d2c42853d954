Two meetings with horses of one name: each has its own price, its own confidence and its own result.

  $ init-home . --desk racing -q >made; "$TESTDIR"/morning.sh; printf 'date,region,course,off,pos,horse\n' >results/2025_05_19.csv
  $ "$TESTDIR"/ticks.sh 2025-05-20T04:00:00Z 2025-05-20T07:00:00Z 2025-05-20T07:40:00Z 2025-05-20T07:45:00Z 2025-05-20T07:50:00Z
  $ bet list --quiet --now 2025-05-20T08:00:00Z | cut -f 1,6,10,12,17
  bet	event	name	subject	advised_price
  1	2	Made Stakes	One (IRE)	2.50
  2	5	Late Plate	Dolon	2.00
  3	3	Made Handicap	Ajax	6.00
  4	1	Made Stakes	Three	3.00
  $ sqlite3 data/bets/bets.db "SELECT time(starts_at, 'unixepoch'), course, participant.name, participant.id, round(confidence, 2), price_returned * 1.0 / price_staked, why FROM top_pick JOIN race USING (event) JOIN event ON event.id = event JOIN participant ON participant.id = runner ORDER BY 1, 2"
  13:00:00|GB ripon|Three|177|0.81|3.0|confidence 0.810 >= min_conf 0.80
  13:00:00|GB york|One (IRE)|180|0.92|2.5|confidence 0.920 >= min_conf 0.80
  13:30:00|GB york|Ajax|183|0.85|6.0|confidence 0.850 >= min_conf 0.80
  14:00:00|GB york|Paris|186|0.7|3.0|confidence 0.700 < min_conf 0.80; band [0.70, 0.80): 0 of 30 settled picks in 30 days
  14:30:00|GB york|Dolon|189|0.88|2.0|confidence 0.880 >= min_conf 0.80
  $ "$TESTDIR"/results.sh 5; "$TESTDIR"/ticks.sh 2025-05-20T21:30:00Z 2025-05-20T21:40:00Z; grep -v ==== logs/settle-day/2025-05-20.log | cut -f 1,3,9,12-17
  2025-05-20T21:40:00Z bet	start	side	price	stake	outcome	returned	commission	profit
  2025-05-20T21:40:00Z 4	2025-05-20T13:00:00Z	yes	3.00	10.00	loss	0.00	0.00	-10.00
  2025-05-20T21:40:00Z 1	2025-05-20T13:00:00Z	yes	2.50	10.00	win	25.00	0.75	14.25
  2025-05-20T21:40:00Z 3	2025-05-20T13:30:00Z	yes	6.00	10.00	win	60.00	2.50	47.50
  2025-05-20T21:40:00Z 2	2025-05-20T14:30:00Z	yes	2.00	10.00	loss	0.00	0.00	-10.00
  2025-05-20T21:40:00Z settle: settled=4 reversed=0 staked=40.00 returned=85.00 profit=41.75 open=0 at_risk=0.00 undecided=0 overdue=0 closes=0 currency=GBP
