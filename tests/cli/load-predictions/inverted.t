Predictions of the other side (S3): a model whose favourites are not the market's in most
of at least eight games has home and away exchanged, and nothing of its file is stored.

  $ "$TESTDIR"/slate
  $ "$TESTDIR"/load 10 market,side,probability moneyline,home,0.62
  load-predictions: predictions=10 new=10 unchanged=0 unmatched=0 refused=0
  $ "$TESTDIR"/load 10 market,side,probability moneyline,home,0.38
  load-predictions: moneyline of elo 1: its favourites are not the market's in 10 of 10 games: it looks inverted; check home and away, and the sign of its margins; nothing is stored
  [65]
  $ "$TESTDIR"/load 10 market,side,probability moneyline,away,0.62
  load-predictions: moneyline of elo 1: its favourites are not the market's in 10 of 10 games: it looks inverted; check home and away, and the sign of its margins; nothing is stored
  [65]
  $ "$TESTDIR"/load 8 market,mean,deviation,shape spread,-4,12,normal
  load-predictions: spread of elo 1: its favourites are not the market's in 8 of 8 games: it looks inverted; check home and away, and the sign of its margins; nothing is stored
  [65]
  $ "$TESTDIR"/load 8 market,side,line,probability spread,away,-1.5,0.6
  load-predictions: spread of elo 1: its favourites are not the market's in 8 of 8 games: it looks inverted; check home and away, and the sign of its margins; nothing is stored
  [65]
  $ "$TESTDIR"/load 10 market,mean,deviation,shape spread,4,12,normal
  load-predictions: predictions=10 new=10 unchanged=0 unmatched=0 refused=0

Of fewer games it is only said:

  $ "$TESTDIR"/load 7 market,mean,deviation,shape spread,-4,12,normal
  load-predictions: spread of elo 1: its favourites are not the market's in 7 of 7 games: is it inverted?
  load-predictions: predictions=7 new=7 unchanged=0 unmatched=0 refused=0

Half of them may differ. A game counts where both have a favourite; a total has none, nor
has who is as likely to win as to lose, or to miss a handicap:

  $ "$TESTDIR"/load provider,event,market,side,probability $(printf 'ndjson,g%d,moneyline,home,0.3 ' {1..5}; printf 'ndjson,g%d,moneyline,home,0.7 ' {6..10})
  load-predictions: predictions=10 new=10 unchanged=0 unmatched=0 refused=0
  $ "$TESTDIR"/load provider,event,market,side,probability $(printf 'ndjson,g%d,moneyline,home,0.3 ' {1..6}; printf 'ndjson,g%d,moneyline,home,0.7 ' {7..10})
  load-predictions: moneyline of elo 1: its favourites are not the market's in 6 of 10 games: it looks inverted; check home and away, and the sign of its margins; nothing is stored
  [65]
  $ "$TESTDIR"/load 10 market,side,probability moneyline,home,0.5
  load-predictions: predictions=10 new=10 unchanged=0 unmatched=0 refused=0
  $ "$TESTDIR"/load 10 market,side,line,probability spread,home,-4.5,0.45
  load-predictions: predictions=10 new=10 unchanged=0 unmatched=0 refused=0
  $ "$TESTDIR"/load 10 market,mean,deviation,shape total,220,18,normal
  load-predictions: predictions=10 new=10 unchanged=0 unmatched=0 refused=0

Margins are judged by themselves: that the chances beside them are right does not save
them, and one model with wrong sides costs the whole file.

  $ { echo provider,event,market,side,probability,mean,deviation,shape,model,version; for n in $(seq 10); do echo ndjson,g$n,moneyline,home,0.62,,,,good,1; echo ndjson,g$n,spread,,,-4,12,normal,bad,2; done; } > both.csv
  $ load-predictions --now 2026-03-02T09:00:00Z both.csv
  load-predictions: spread of bad 2: its favourites are not the market's in 10 of 10 games: it looks inverted; check home and away, and the sign of its margins; nothing is stored
  [65]
  $ sqlite3 data/bets/bets.db "SELECT count(*) FROM prediction"
  0

Nobody is judged by prices that were not known yet, nor by those of more than a day ago:

  $ load-predictions --now 2026-03-02T07:59:00Z both.csv -n
  load-predictions: predictions=20 new=20 unchanged=0 unmatched=0 refused=0
  $ mkdir later; cd later; "$TESTDIR"/slate 2026-03-04; load-predictions --now 2026-03-03T08:00:01Z ../both.csv; load-predictions --now 2026-03-03T07:59:59Z ../both.csv
  load-predictions: predictions=20 new=20 unchanged=0 unmatched=0 refused=0
  load-predictions: spread of bad 2: its favourites are not the market's in 10 of 10 games: it looks inverted; check home and away, and the sign of its margins; nothing is stored
  [65]
