check-defects wants a test for every known defect of the parts that are done.

  $ mkdir -p tests/cli; printf '%s\t%s\t%s\n' id part defect Z1 spine 'a bet of nothing' Z2 spine 'a lost bet' Z3 desk 'a late horse' Z4 desk 'no horse' Z5 stable 'no hay' >tests/defects.tsv
  $ echo 'TEST(Bets, AreOfSomething_Z1_Z4) {}' >tests/bets_test.cpp
  $ "$TESTDIR/../../../scripts/check-defects" spine
  no test names Z2: a lost bet
  desk: Z3
  stable: Z5
  [1]
  $ echo 'Nothing is lost (Z2, Z9).' >tests/cli/bets.t
  $ "$TESTDIR/../../../scripts/check-defects" spine
  desk: Z3
  stable: Z5
  $ "$TESTDIR/../../../scripts/check-defects" spine desk stabel
  no test names Z3: a late horse
  no such part: stabel
  stable: Z5
  [1]

One that is only mentioned is not named, nor is a longer word:

  $ echo '// Z2: lost; AZ1_Z21 is another' >tests/bets_test.cpp; rm tests/cli/bets.t
  $ "$TESTDIR/../../../scripts/check-defects" spine
  no test names Z1: a bet of nothing
  no test names Z2: a lost bet
  desk: Z3 Z4
  stable: Z5
  [1]
