# desk.sh - a home with the store of version-2.sql, and what may become of it
#
# usage: . desk.sh, in an empty folder. Leaves the home as it is in before/, its store as
# text in old, and migrated in new.
"$here/home" before
rm -f before/data/bets/bets.db-*
sqlite3 before/data/bets/bets.db .dump >old
cp -a before home
init-home home --quiet
sqlite3 home/data/bets/bets.db .dump >new
! cmp -s old new || { echo 'nothing was migrated'; exit 1; }

is_old_or_new() {
  sqlite3 home/data/bets/bets.db .dump >is
  cmp -s is old || cmp -s is new || { echo 'it is neither the old store nor the new one'; return 1; }
}

# The migration once more, with nothing in its way.
again() {
  init-home home --quiet >said 2>&1 || { echo 'it fails also then:'; cat said; return 1; }
  sqlite3 home/data/bets/bets.db .dump | cmp - new || return 1
  settle --home home --verify --quiet --now 2023-08-13T09:00:00Z >said 2>&1 || { cat said; return 1; }
}
