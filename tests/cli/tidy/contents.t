check-contents finds what a repository must not hold (X1). The words are put together
here, or this page would be found as well.

  $ git init -q . && git config user.email t@example.org && git config user.name t
  $ touch README.md && git add . && git commit -q -m start
  $ "$TESTDIR/../../../scripts/check-contents"

  $ printf 'cp x /%s/someone/bets.db\n' home >README.md
  $ printf 'ODDS_API_KEY=%s%s\n' 0123456789abcdef 0123456789abcdef >env
  $ printf '%sBEGIN RSA PRIVATE %s\n' ----- KEY----- >key
  $ printf 'Div,Date,HomeTeam,%s\n' B365H >E0.csv
  $ printf 'PRAGMA wal_%s;\n' checkpoint >look.sql; mkdir tools; printf 'sqlite3_%s(path, &db);\n' open >tools/bet.cpp
  $ truncate -s 200001 big
  $ git add . && "$TESTDIR/../../../scripts/check-contents"
  key:1: a private key
  env:1: an API key
  README.md:1: a path of one machine
  look.sql:1: a checkpoint that keeps no writer out
  tools/bet.cpp:1: a connection that may checkpoint by itself
  E0.csv:1: data that is not ours
  a large file: big
  [1]

Without git there is nothing to look at, and it says so:

  $ GIT_DIR=nowhere "$TESTDIR/../../../scripts/check-contents"
  not a git checkout
  [77]
