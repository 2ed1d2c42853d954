Needs: age age-keygen

  $ "$TESTDIR"/desk
  $ age-keygen -o "$PWD/key" 2>public; chmod 600 key
  $ printf 'backup:\n  age_recipients: [%s]\n' "$(grep -o 'age1.*' public)" >> config/betops.yaml
  $ "$TESTDIR"/plain backup --now 2026-03-02T06:00:00Z; ls backups | sed 's/-[^-]*-[0-9a-f]*\././'
  backup	place	done	bytes	why
  db-20260302T060000Z-HOST-ID	here	taken	N	
  backup: backup=db-20260302T060000Z-HOST-ID bytes=N bets=2 uploaded=0 pruned=0
  db-20260302T060000Z.home.tar.zst.age
  db-20260302T060000Z.json
  db-20260302T060000Z.sqlite3.zst.age
  $ age -d -i key backups/*.sqlite3.zst.age | zstd -dq > by-hand.db; sqlite3 by-hand.db 'SELECT count(*) FROM ticket'
  2

Who has no key can tell that the bytes are whole, and no more:

  $ "$TESTDIR"/plain backup verify --now 2026-03-02T07:00:00Z
  backup	place	status	why
  db-20260302T060000Z-HOST-ID	here	ok	
  backup: ok=1 bad=0 not_opened=0
  $ "$TESTDIR"/plain backup verify --deep --now 2026-03-02T07:00:00Z
  backup	place	status	why
  db-20260302T060000Z-HOST-ID	here	not opened	its bytes are whole; the key to it is not here
  backup: ok=0 bad=0 not_opened=1
  $ "$TESTDIR"/plain backup drill --now 2026-03-02T07:00:00Z
  backup: nothing is restored: the key to the backups is not here; drill where it is
  backup: backup=db-20260302T060000Z-HOST-ID place=here restored=no
  $ healthcheck -q --now 2026-03-20T08:00:00Z --format tsv | grep -E '^(secrets|backup-(verify|drill))' | cut -f 1-3
  secrets	warning	not set: ODDS_API_KEY
  backup-verify	ok	bytes only: the key is not here
  backup-drill	ok	not here: the key is elsewhere
  [1]
  $ "$TESTDIR"/plain backup restore --to copy.db
  backup: db-20260302T060000Z-HOST-ID.sqlite3.zst.age is encrypted: name the file of the key in backup.age_identity
  [78]
  $ printf '  age_identity: key\n' >> config/betops.yaml; "$TESTDIR"/plain backup verify --deep --now 2026-03-02T07:00:00Z
  backup	place	status	why
  db-20260302T060000Z-HOST-ID	here	ok	
  backup: ok=1 bad=0 not_opened=0
  $ "$TESTDIR"/plain backup restore --to copy.db --now 2026-03-02T08:00:00Z | cut -f 1-3
  backup	taken	place
  db-20260302T060000Z-HOST-ID	2026-03-02T06:00:00Z	here
  backup: backup=db-20260302T060000Z-HOST-ID place=here bets=2

A key that others can read is everybody's:

  $ echo ODDS_API_KEY=none >> .env; secrets() { healthcheck -q --now 2026-03-02T08:00:00Z --format tsv | grep ^secrets | cut -f 2,3,6; }; secrets; chmod 644 key; secrets; chmod 600 key; mv key away; secrets; mv away key
  ok	1 in .env	
  warning	the key key can be read by others	backup.age_identity is the key to every backup: a file here, with mode 0600
  warning	the key key: No such file or directory	backup.age_identity is the key to every backup: a file here, with mode 0600

No program, no backup: not one that anybody can read.

  $ mkdir bin; for program in backup tar; do ln -s "$(command -v $program)" bin; done
  $ PATH=$PWD/bin backup --now 2026-03-03T06:00:00Z 2>&1 | sed 's/db-[^:]*/FILE/'; ls backups | grep -c 20260303
  backup: ./backups/.partial/FILE: encryption is configured and the program age is not installed (Debian's package age)
  0
  [1]

The key itself is not for the configuration:

  $ sed -i 's/age_recipients: .*/age_recipients: [AGE-SECRET-WALNUT]/' config/betops.yaml; backup list 2>&1 | sed 's/:[0-9]*:/:LINE:/'
  backup: ./config/betops.yaml:LINE: backup.age_recipients: not a recipient of age: age1... or ssh-...; the key itself belongs elsewhere
  [78]
