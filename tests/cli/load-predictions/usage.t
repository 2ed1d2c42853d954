  $ "$TESTDIR"/slate
  $ load-predictions
  load-predictions: one file is expected, or - for standard input
  [64]
  $ load-predictions a b
  load-predictions: one file is expected, or - for standard input
  [64]
  $ load-predictions gone.csv
  load-predictions: cannot open gone.csv: No such file or directory
  [66]
  $ load-predictions --home nowhere -
  load-predictions: nowhere is not a home: it has no config/betops.yaml; make one with 'init-home DIR --desk football', or name yours with --home or BETOPS_HOME
  [66]
  $ load-predictions --help
  load-predictions - take what any model says of the games to come
  Usage:
    load-predictions [OPTION...] FILE
  
        --model NAME             Name of the model, of rows that do not say 
                                 it
        --model-version VERSION  Its version, likewise
        --date DATE              The day of FILE, whose name has YYYY, MM and 
                                 DD: 2026-03-10, today or yesterday
        --home DIR               The operation's folder (default: 
                                 $BETOPS_HOME, else .)
        --now TIME               Run as if it were this time 
                                 (2026-03-01T19:30:00Z)
        --format FORMAT          table, tsv, csv or json (default: table on a 
                                 terminal, else tsv)
    -n, --dry-run                The same run, without keeping anything
    -q, --quiet                  No summary line
    -v, --verbose                Say on standard error what it runs with and 
                                 what it cost
    -h, --help                   Print this text
        --version                Print the version

With dev.dry_run nothing is kept:

  $ printf 'dev:\n  dry_run: true\n' >> config/betops.yaml
  $ printf 'provider,event,market,side,probability\nndjson,g1,moneyline,home,0.6\n' > one.csv
  $ load-predictions --model elo --model-version 1 --now 2026-03-02T09:00:00Z one.csv
  load-predictions: predictions=1 new=1 unchanged=0 unmatched=0 refused=0
  $ sqlite3 data/bets/bets.db "SELECT count(*) FROM prediction"
  0
