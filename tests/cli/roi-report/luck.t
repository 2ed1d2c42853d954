84 of 150 at 1.91, each bet fair at 1.91: nothing proven (M7), and so says the
interval, too (M20).

  $ init-home . --desk football --quiet > made
  $ for i in {1..150}; do echo "$i 1x2 home - 191 1000 0.523560209 0.523560209 $( ((i * 84 / 150 > (i - 1) * 84 / 150)) && echo win || echo loss) 2026-03-01 value bet365"; done > bets; "$TESTDIR"/fill < bets
  $ roi-report --now 2026-03-05T00:00:00Z --format json | tr , '\n' | grep -E '"(n|profit|roi.*|win.*|p_market.*|max_draw.*|longest.*)"'
  roi-report: report=performance bets=150 settled=150 open=0 currency=GBP zone=Europe/London mode=paper
  "n":150
  "wins":84
  "profit":104.40
  "roi":0.069600
  "roi_low":-0.083200
  "roi_high":0.222400
  "win_rate":0.560000
  "win_rate_low":0.480049
  "win_rate_high":0.636955
  "p_market":0.2086
  "p_market_method":"exact"
  "p_market_basis":"close 150
  "max_drawdown":0.012700
  "longest_losing_run":1}

The order in which bets went into the store changes nothing of it:

  $ roi-report --quiet --now 2026-03-05T00:00:00Z --format csv | cut -d, -f1-27 > first
  $ mkdir other; cd other; init-home . --desk football --quiet > made; shuf --random-source=<(yes) ../bets | "$TESTDIR"/fill; roi-report --quiet --now 2026-03-05T00:00:00Z --format csv | cut -d, -f1-27 | diff ../first -; cd ..

Below 30 events there is no interval:

  $ mkdir few; cd few; init-home . --desk football --quiet > made; head -n 29 ../bets | "$TESTDIR"/fill; roi-report --quiet --now 2026-03-05T00:00:00Z --format csv | cut -d, -f2,14-16; cd ..
  n,roi,roi_low,roi_high
  29,0.053793,,
