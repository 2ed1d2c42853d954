A score that may hold overtime decides no market of regulation time, and what could not
be settled is not bet.

A league of football has none: its finals decide.

  $ . "$TESTDIR"/game.sh; home; three_way football E0; bets
  bet,1x2,home,
  $ . "$TESTDIR"/game.sh; result football E0 2 1; settled
  score,market,side,outcome,note
  2-1,1x2,home,win,

A cup may have it:

  $ . "$TESTDIR"/game.sh; home; three_way football soccer_fa_cup; bets; overtime_found
  rejected,1x2,home,cannot be settled: games of soccer_fa_cup can have overtime and no result has had a score of regulation time; if they cannot: competitions.soccer_fa_cup.overtime: never
  overtime	ok	no score of regulation time yet: competitions.soccer_fa_cup.overtime
  [2]

So may a competition that nobody has heard of; healthcheck names it:

  $ . "$TESTDIR"/game.sh; home; three_way football Isthmian; bets; overtime_found
  rejected,1x2,home,cannot be settled: competitions.Isthmian.overtime is not set: a final may hold overtime that 1x2 leaves out
  overtime	warning	not set: competitions.Isthmian.overtime
  [2]

A market that overtime belongs to needs no word:

  $ . "$TESTDIR"/game.sh; odds icehockey icehockey_nhl moneyline home=1.95 away=1.95 -- home=2.10; bets | grep ^bet
  bet,moneyline,home,

The operator says it, wrongly or right:

  $ printf 'competitions:\n  Isthmian:\n    overtime: no\n' >> config/betops.yaml; gen-bets --now 2026-03-01T12:02:00Z --quiet
  gen-bets: ./config/betops.yaml:119: competitions.Isthmian.overtime: never or possible is expected, not 'no'
  [78]
  $ . "$TESTDIR"/game.sh; sed -i 's/overtime: no/overtime: never/' config/betops.yaml; bets; overtime_found
  rejected,moneyline,home,already bet
  bet,1x2,home,
  overtime	ok	nothing is asked
  [2]
  $ . "$TESTDIR"/game.sh; result football Isthmian 2 1; settled
  score,market,side,outcome,note
  2-1,1x2,home,win,

Where the word is taken back, the bet stays open; a score of regulation time decides it:

  $ . "$TESTDIR"/game.sh; home; printf 'competitions:\n  soccer_fa_cup:\n    overtime: never\n' >> config/betops.yaml; three_way football soccer_fa_cup; bets
  bet,1x2,home,
  $ . "$TESTDIR"/game.sh; sed -i '/^competitions:/,$d' config/betops.yaml; result football soccer_fa_cup 2 1; settled
  score,market,side,outcome,note
  2-1,1x2,home,,the score may hold overtime that this market leaves out: give a result with scope regulation or set competitions.soccer_fa_cup.overtime: never
  [3]
  $ . "$TESTDIR"/game.sh; result football soccer_fa_cup 1 1 ',"scope":"regulation"'; settled
  score,market,side,outcome,note
  2-1 (1-1),1x2,home,loss,
  $ settle --verify --now 2026-03-02T00:00:00Z
  settle: verified=1 differences=0

From then on the competition is bet on, and at a time before that it is not:

  $ . "$TESTDIR"/game.sh; prices football soccer_fa_cup 1x2 home=2.40 draw=4.10 away=2.80 -- home=2.58 | sed 's/Gulls/Foxes/; s/T19:/T23:/' | fetch-odds --provider ndjson --from - --now 2026-03-01T12:01:00Z --quiet; bets | cut -d, -f1-3
  fetch-odds: soccer_fa_cup: new names: Foxes
  rejected,1x2,home
  rejected,1x2,home
  $ . "$TESTDIR"/game.sh; prices football soccer_fa_cup 1x2 home=2.40 draw=4.10 away=2.80 -- home=2.58 | sed 's/Gulls/Foxes/; s/T19:/T23:/; s/T12:/T22:/' | fetch-odds --provider ndjson --from - --now 2026-03-01T22:01:00Z --quiet; gen-bets --now 2026-03-01T22:02:00Z --quiet | cut -f1,8,10 | grep home
  bet	1x2	home

Bets of before this rule keep theirs, as they are in a store that was migrated:

  $ . "$TESTDIR"/game.sh; home; printf 'competitions:\n  soccer_fa_cup:\n    overtime: never\n' >> config/betops.yaml; three_way football soccer_fa_cup; bets
  bet,1x2,home,
  $ . "$TESTDIR"/game.sh; sed -i '/^competitions:/,$d' config/betops.yaml; sqlite3 data/bets/bets.db 'UPDATE final_at_its_word SET last = (SELECT max(id) FROM ticket)'; result football soccer_fa_cup 2 1; settled
  score,market,side,outcome,note
  2-1,1x2,home,win,

The price of a book that leaves overtime out is none of a market where it counts, at the
close either (S30). A bet at such a book has no close:

  $ . "$TESTDIR"/game.sh; home; odds icehockey icehockey_nhl moneyline home=1.95 away=1.95 -- home=2.10; bets | grep ^bet
  bet,moneyline,home,
  $ . "$TESTDIR"/game.sh; prices icehockey icehockey_nhl moneyline home=1.90 away=2.00 -- home=2.05 | sed 's/T12:00/T18:45/' | fetch-odds --provider ndjson --from - --now 2026-03-01T18:46:00Z --quiet; result icehockey icehockey_nhl 2 1 ',"scope":"regulation"'
  $ . "$TESTDIR"/game.sh; closes ''
  win|0.078|pinnacle power
  $ . "$TESTDIR"/game.sh; closes 's/^  pinnacle:/&\n    overtime: excluded/'
  win||
  $ . "$TESTDIR"/game.sh; closes 's/^books:/&\n  soft:\n    overtime: excluded/'
  win||
