A double with a leg that its result does not decide is listed as a single is; it waits for
the other leg in silence, and one that is lost ends it.

  $ . "$TESTDIR"/game.sh; home; printf 'competitions:\n  soccer_fa_cup:\n    overtime: never\n' >> config/betops.yaml; three_way football E0; three_way football soccer_fa_cup; bets
  bet,1x2,home,
  bet,1x2,home,
  $ sqlite3 data/bets/bets.db "CREATE TEMP TABLE one AS SELECT * FROM ticket WHERE id = 1; UPDATE one SET id = 3, idea = 'double', folds = 2; INSERT INTO ticket SELECT * FROM one; CREATE TEMP TABLE legs AS SELECT * FROM leg; UPDATE legs SET n = ticket, ticket = 3; INSERT INTO leg SELECT * FROM legs"
  $ . "$TESTDIR"/game.sh; sed -i '/^competitions:/,$d' config/betops.yaml; result football soccer_fa_cup 2 1; settled
  score,market,side,outcome,note
  2-1,1x2,home,,the score may hold overtime that this market leaves out: give a result with scope regulation or set competitions.soccer_fa_cup.overtime: never
  2-1,multiple,home,,the score may hold overtime that this market leaves out: give a result with scope regulation or set competitions.soccer_fa_cup.overtime: never
  [3]
  $ . "$TESTDIR"/game.sh; result football E0 0 1; settled
  score,market,side,outcome,note
  0-1,1x2,home,loss,
  0-1,multiple,home,loss,
  2-1,1x2,home,,the score may hold overtime that this market leaves out: give a result with scope regulation or set competitions.soccer_fa_cup.overtime: never
  [3]
  $ sqlite3 data/bets/bets.db "SELECT ticket, outcome_word.name FROM settlement JOIN outcome_word ON outcome_word.id = outcome"
  1|loss
  3|loss
