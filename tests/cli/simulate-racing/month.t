The month is the same bytes wherever it is made, and a part of it is its end:

  $ simulate-racing month && cat month/*.csv | sha256sum; cat month/2*/* | sha256sum
  a634110c7820a506f911f4cd9fbb0e34b6f52a4011d069249b232b7a43f6ba1a  -
  fe0c9dde133d8c57bc6e3fc06c5e0761342d819f88bbdb4a2f7cca871df0c750  -
  $ ls month | wc -l; ls month/2025-03-30 | wc -l
  33
  50
  $ simulate-racing part 2025-03-30 && diff -r part/2025-03-30 month/2025-03-30 && ls part
  2025-03-30
  2025-03-31
  plunges.csv
  runners.csv
  $ simulate-racing part 2025-04-01
  usage: simulate-racing DIR [DAY]
  [64]

The truth is true: of the model's picks, those who ran, by band of confidence, how many won and how
many were to be expected to.

  $ sqlite3 :memory: <"$TESTDIR/bands.sql"
  below 154 picks 38 won 33.7 expected +0.8 deviations
  from 0.70 171 picks 48 won 51.2 expected -0.5 deviations
  from 0.80 175 picks 81 won 70.8 expected +1.6 deviations
  from 0.90 84 picks 43 won 47.9 expected -1.1 deviations

What happens in it: races lost, two horses of one name on one day, dead heats by position, who came
out and what that took off winnings.

  $ sqlite3 :memory: <"$TESTDIR/incidents.sql"
  abandoned 12
  run 584
  void 4
  2025-03-02 Silver Thread 2
  2025-03-16 Silver Thread 2
  2025-03-30 Silver Thread 2
  shared 1 40
  shared 2 20
  shared 3 9
  no position F 57
  no position PU 132
  no position UR 62
  no position VOID 44
  out 310 with a deduction 196
  plunges 0.00 0.00 0.40 1 17
  plunges 0.00 0.40 0.40 1 16
  plunges 0.40 0.40 0.40 0 21
  plunges 0.40 0.40 0.40 1 24
  plunges 0.40 0.40 0.60 1 29
  plunges 0.58 0.58 0.58 1 26

On 30 March the clocks have changed. The exchange and the cards say so in their own ways.

  $ for day in 29 30; do jq -r '.GB | to_entries[0] | .key, (.value | keys[0])' month/2025-03-$day/cards.json; head -1 month/2025-03-$day/0705-exchange.json | jq -r '.result[0] | .event.venue, .marketStartTime'; done
  Hexham
  12:52
  Lingfield
  2025-03-29T12:50:00Z
  Fontwell
  1:22
  Thurles
  2025-03-30T12:20:00Z
