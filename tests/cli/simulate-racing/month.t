The month is the same bytes wherever it is made, and a part of it is its end:

  $ simulate-racing month && cat month/*.csv | sha256sum; cat month/2*/* | sha256sum
  d2ea78fd0c26c9bdf23c7277e7b945e9377b0856fbc41fb6cd60168f4c325cbf  -
  e9687ffbccaeab9ddb48a2b61d0df163de3f1ca7b7884a8e4562d61963b455f3  -
  $ ls month | wc -l; ls month/2025-03-30 | wc -l
  33
  49
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
  below 169 picks 39 won 36.9 expected +0.4 deviations
  from 0.70 159 picks 43 won 47.2 expected -0.7 deviations
  from 0.80 176 picks 80 won 69.4 expected +1.6 deviations
  from 0.90 80 picks 50 won 47.1 expected +0.7 deviations

What happens in it: races lost, two horses of one name on one day, dead heats by position, who came
out and what that took off winnings.

  $ sqlite3 :memory: <"$TESTDIR/incidents.sql"
  abandoned 12
  run 584
  void 4
  2025-03-02 Silver Thread 2
  2025-03-16 Silver Thread 2
  2025-03-30 Silver Thread 2
  shared 1 15
  shared 2 8
  shared 3 12
  no position F 60
  no position PU 130
  no position UR 67
  no position VOID 30
  out 315 with a deduction 200
  plunges 0.00 0.00 0.40 1 21
  plunges 0.00 0.40 0.40 1 20
  plunges 0.40 0.40 0.40 0 26
  plunges 0.40 0.40 0.40 1 17
  plunges 0.40 0.40 0.60 1 13
  plunges 0.58 0.58 0.58 1 24

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
