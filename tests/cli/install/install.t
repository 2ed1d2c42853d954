What an installation would do:

  $ "$TESTDIR"/run install --dry-run; ls
  + SOURCE/scripts/dependencies
  + cmake --build BUILD
  + cmake --install BUILD --prefix $PWD/usr
  + install -D -m 644 BUILD/install_manifest.txt $PWD/usr/share/betops/manifest
  + $PWD/usr/bin/init-home $PWD/desk --desk football
  + install -m 644 /dev/stdin $PWD/desk/config/crontab
  + $PWD/usr/bin/safecron lint $PWD/desk/config/crontab --home $PWD/desk --quiet
  + SOURCE/scripts/crontab-block set $PWD/desk $PWD/desk/config/crontab
  said
  $ "$TESTDIR"/run install --desk cricket
  install: no such desk: cricket
  [64]

What it does; and again, which changes nothing:

  $ "$TESTDIR"/run install >out; sed -n '/^+ .*crontab-block/,$p' out | sed -n '2p; /settle/p; $p'
  # betops $PWD/desk: begin; from its config/crontab, by scripts/install
  30   */3   * * *  safecron --timeout 10m --log logs/settlement.log settle        -- settle
  # betops $PWD/desk: end
  $ find usr desk -type f | sort >first; ls usr/bin usr/share/man/man1 | grep settle; "$TESTDIR"/run install >out; find usr desk -type f | sort | diff first -
  settle
  settle.1
  $ PATH=/usr/bin:/bin usr/bin/safecron next --home desk --now 2026-11-21T12:00:00Z --quiet | sed -n 1,3p
  due	job	slot	line
  2026-11-21T12:01:00Z	outbox		22
  2026-11-21T12:05:00Z	fetch-odds		14

A crontab that was edited stays; what is new is beside it:

  $ sed -i 's/^MAILTO=.*/MAILTO=ops/' desk/config/crontab; "$TESTDIR"/run install --no-crontab | grep stays; diff desk/config/crontab desk/config/crontab.new
  install: $PWD/desk/config/crontab stays; compare $PWD/desk/config/crontab.new
  9c9
  < MAILTO=ops
  ---
  > MAILTO=root
  [1]

What cannot work is not loaded:

  $ echo '5 * * * * safecron x -- no-such-tool' >>desk/config/crontab; "$TESTDIR"/run install | tail -n 3
  + $PWD/usr/bin/safecron lint $PWD/desk/config/crontab --home $PWD/desk --quiet
  line	level	what
  37	error	there is no no-such-tool in $PWD/usr/bin:/usr/bin:/bin, this line's PATH
  [65]

Gone again, except the home:

  $ "$TESTDIR"/run uninstall --home desk2 | sed '1d; s/ of [^ ]* has/ of USER has/'; ls usr/bin/settle
  crontab-block: the crontab of USER has no lines of $PWD/desk2; it has those of $PWD/desk
  usr/bin/settle
  $ "$TESTDIR"/run uninstall --dry-run | cut -d ' ' -f 1-3; "$TESTDIR"/run uninstall >out; find usr -type f; ls desk/config
  + SOURCE/scripts/crontab-block remove
  + rm -f
  + rmdir $PWD/usr/share/betops
  betops.yaml
  crontab
  crontab.new

A home's lines are found by any name of it, and are not doubled, whatever is in its name:

  $ cat >block <<<'PATH=$TESTDIR:$PATH exec "$TESTDIR"/../../../scripts/crontab-block "$@" 2>&1'; mkdir 'a\b'; echo '5 * * * * true' >lines; export TESTDIR
  $ for name in 'a\b' 'a\b/' "$PWD/x/../a\b"; do bash block set "$name" lines; done
  # betops $PWD/a\b: begin; from its config/crontab, by scripts/install
  5 * * * * true
  # betops $PWD/a\b: end
  $ bash block remove c | sed 's/ of [^ ]* has/ of USER has/'
  crontab-block: the crontab of USER has no lines of $PWD/c; it has those of $PWD/a\b
  [66]
  $ bash block remove "./a\b"; ls loaded; bash block remove 'a\b' | sed 's/ of [^ ]* has/ of USER has/'
  ls: cannot access 'loaded': No such file or directory
  crontab-block: the crontab of USER has no lines of $PWD/a\b
  [66]
