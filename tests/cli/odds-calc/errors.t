Every error names what was wrong:

  $ odds-calc
  odds-calc: a question is expected; try --help
  [64]

  $ odds-calc guess 2.0
  odds-calc: no such question: 'guess'
  [64]

  $ odds-calc kelly --price 2.0
  odds-calc: --prob is missing
  [64]

  $ odds-calc kelly --prob 1.2 --price 2.0
  odds-calc: --prob: not a probability: 1.2
  [65]

  $ odds-calc kelly --prob 0.5 --price 1.0
  odds-calc: --price: a price in the decimal format is more than 1: '1.0'
  [65]

  $ odds-calc convert 0.95
  odds-calc: a price in the decimal format is more than 1: '0.95'
  [65]

  $ odds-calc convert -99
  odds-calc: a price in the american format is +100 or more, or -100 or less: '-99'
  [65]

  $ odds-calc devig 2.0
  odds-calc: devig: 2 or more prices are expected, not 1
  [64]

  $ odds-calc devig --method logarithmic 2.0 1.8
  odds-calc: 'logarithmic' means 'power' to some and 'odds_ratio' to others
  [65]

  $ odds-calc clv --price 2.1 --pick 3 1.95 1.95
  odds-calc: --pick: a place from 1 to 2 is expected
  [64]

  $ odds-calc settle --market spread --side home --line 0.3 --score 2-1 --price 1.9
  odds-calc: a line is a multiple of 0.25: '0.3'
  [65]

  $ odds-calc settle --market spread --side home --line 0.5 --score 2:1 --price 1.9
  odds-calc: --score: not a score: '2:1'
  [65]

  $ odds-calc settle --market total --side over --line 2.5 --score 3000000000000000000-0 --price 1.9
  odds-calc: --score: not a score: '3000000000000000000-0'
  [65]

  $ odds-calc settle --market spread --side home --line 1000001 --score 2-1 --price 1.9
  odds-calc: no market has such a line: '1000001'
  [65]

  $ odds-calc settle --price 1.9
  odds-calc: --position is missing
  [64]

  $ odds-calc settle --price 1.9 --position 0
  odds-calc: --position: a whole number of 1 or more is expected: '0'
  [65]

  $ odds-calc settle --price 1.9 --position 1 2.0
  odds-calc: settle: no operand expected: '2.0'
  [64]

  $ odds-calc settle --price 5 --position 1 --rule4 95
  odds-calc: --rule4: no more than 90 is ever deducted
  [65]

  $ odds-calc settle --system treble 2:won 3:lost
  odds-calc: --system: treble has 3 legs, not 2
  [64]

  $ odds-calc settle --system double 2:won 3:maybe
  odds-calc: no such result: 'maybe' (won, placed, lost, void, half_won, half_lost)
  [65]

  $ odds-calc --batch missing.ndjson
  odds-calc: cannot open missing.ndjson: No such file or directory
  [66]

  $ odds-calc --batch a b
  odds-calc: no operand expected: 'b'
  [64]

A number is held as it is, or is an error:

  $ printf '{"id":%s,"op":"kelly","input":{"prob":%s,"odds":2.0}}\n' 0e-90 0.55 1.11e-324 0.55 6.7e308 0.55 -0.0 0.55 1 1e-330 2 1e999 | odds-calc --batch -q | cut -c 1-80
  {"id":0e-90,"op":"kelly","output":{"fraction":0.10000000000000009,"full_kelly":0
  {"id":1.11e-324,"op":"kelly","output":{"fraction":0.10000000000000009,"full_kell
  {"id":6.7e308,"op":"kelly","output":{"fraction":0.10000000000000009,"full_kelly"
  {"id":-0.0,"op":"kelly","output":{"fraction":0.10000000000000009,"full_kelly":0.
  {"id":1,"op":"kelly","error":"not a number that can be held: 1e-330"}
  {"id":null,"op":null,"error":"line 6: Number too big to be stored in double."}
  [3]
