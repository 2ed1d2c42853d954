The bundled season is what its generator writes, to the byte, on this machine as
on every other.

  $ simulate-season .
  $ ls
  season-truth.csv
  season.csv
  $ cmp season.csv "$TESTDIR/../../../demo/season.csv"
  $ cmp season-truth.csv "$TESTDIR/../../../demo/season-truth.csv"

  $ simulate-season
  usage: simulate-season DIR
  [64]

No folder to write to is an error, not a half-written season:

  $ simulate-season nowhere 2>/dev/null
  [74]
