Backups are taken while another program commits a posting about a hundred times a second. Every copy is whole, and what it has is what the store had then (O23):

  $ "$TESTDIR"/desk; printf 'backup:\n  keep: {last: 20}\n' >> config/betops.yaml
  $ "$TESTDIR"/writer > rate & for try in {1..500}; do [[ -e writing ]] && break; sleep 0.02; done; for minute in 1 2 3 4 5 6 7 8; do backup -q --now 2026-03-02T06:0${minute}:00Z > taken || echo failed; done; rm writing; wait
  $ cat rate; backup verify --deep --now 2026-03-02T07:00:00Z | cut -f 2,3 | sort | uniq -c | sed 's/^ *//'
  many commits
  backup: ok=8 bad=0 not_opened=0
  8 here	ok
  1 place	status
  $ for minute in 1 3 5 8; do backup restore -q --at 2026-03-02T06:0${minute}:30Z --to copy$minute.db > restored; "$TESTDIR"/same copy$minute.db data/bets/bets.db; done
  same
  same
  same
  same
