A season file is stored; the second run stores nothing.

  $ init-home home --desk football -q >/dev/null
  $ printf 'Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR,B365H,B365D,B365A,PSCH,PSCD,PSCA\n' >E0.csv
  $ printf 'E0,11/08/2023,20:00,Burnley,Man City,0,3,A,8,5.5,1.33,9.02,5.35,1.36\n' >>E0.csv
  $ fetch-odds --home home --provider football-data --from E0.csv
  fetch-odds: events=1 quotes=6 new=6 unchanged=0 withdrawn=0 skipped=0
  $ fetch-odds --home home --provider football-data --from E0.csv
  fetch-odds: events=1 quotes=6 new=0 unchanged=6 withdrawn=0 skipped=0
  $ fetch-odds --home home --provider football-data --from - <E0.csv
  fetch-odds: events=1 quotes=6 new=0 unchanged=6 withdrawn=0 skipped=0

Prices that are none are listed, and the rest is stored:

  $ printf 'E0,12/08/2023,15:00,Luton,Hull,,,,0,3.3,n/a\n' >>E0.csv
  $ fetch-odds --home home --provider football-data --from E0.csv
  where	reason
  E0.csv:3 B365H	a price must be more than 1: '0'
  E0.csv:3 B365A	not a decimal number: 'n/a'
  fetch-odds: events=2 quotes=7 new=1 unchanged=6 withdrawn=0 skipped=2
  [3]
  $ fetch-odds --home home --provider football-data --from E0.csv --format json -q
  {"where":"E0.csv:3 B365H","reason":"a price must be more than 1: '0'"}
  {"where":"E0.csv:3 B365A","reason":"not a decimal number: 'n/a'"}
  [3]

A dry run says the same and keeps nothing:

  $ printf 'E0,13/08/2023,15:00,York,Leeds,,,,2,3,4\n' >>E0.csv
  $ sha256sum home/data/bets/bets.db >before
  $ fetch-odds --home home --provider football-data --from E0.csv -n --record -q >/dev/null
  fetch-odds: E0: new names: York
  [3]
  $ sha256sum -c before
  home/data/bets/bets.db: OK
  $ find home/raw -type f

--record keeps the answer, and --from replays it:

  $ fetch-odds --home home --provider football-data --from E0.csv --record --now 2023-08-14T06:00:00Z -q >/dev/null
  fetch-odds: E0: new names: York
  [3]
  $ zstdcat home/raw/football-data/2023-08-14/060000-*.csv.zst | cmp - E0.csv
  $ fetch-odds --home home --provider football-data --from home/raw/football-data/2023-08-14/*.zst -q >/dev/null
  [3]

What is no such file is refused whole, and the store is as it was (Q1):

  $ sha256sum home/data/bets/bets.db >before
  $ printf '<!DOCTYPE html><html>\n' >page.csv
  $ fetch-odds --home home --provider football-data --from page.csv
  fetch-odds: page.csv:1: no header of football-data.co.uk (Div, Date, HomeTeam, AwayTeam): '<!DOCTYPE html><html>'
  [65]
  $ printf 'Div,Date,HomeTeam,AwayTeam,B365H\nE0,12/08/2023,"Luton,Hull,2\n' >cut.csv
  $ fetch-odds --home home --provider football-data --from cut.csv
  fetch-odds: cut.csv:2: a quote is never closed
  [65]
  $ printf 'Div,Date,HomeTeam,AwayTeam,B365H\nE0,12/08/2023,Luton,Hull,0\n' >none.csv
  $ fetch-odds --home home --provider football-data --from none.csv
  fetch-odds: none.csv: none of it can be used; none.csv:2 B365H: a price must be more than 1: '0'
  [65]
  $ sha256sum -c before
  home/data/bets/bets.db: OK

A season from the site:

  $ sed -i 's|^providers:|&\n  football-data: {base_url: SITE}|' home/config/betops.yaml
  $ printf '%s\n' 'sed -i "s|SITE|$ANSWERING|" home/config/betops.yaml' 'exec fetch-odds --home home --provider football-data "$@"' >fetch
  $ printf 'HTTP/1.1 200 OK\r\n\r\n' | cat - E0.csv >site
  $ answering site -- sh fetch --league E0 --season 2023-24 -q
  where	reason
  E0.csv:3 B365H	a price must be more than 1: '0'
  E0.csv:3 B365A	not a decimal number: 'n/a'
  [3]
  $ cat requests
  GET /mmz4281/2324/E0.csv HTTP/1.1
  $ sed -i 's|http://[0-9.:]*|SITE|' home/config/betops.yaml
  $ printf 'HTTP/1.1 404 Not Found\r\n\r\n' >none
  $ answering none -- sh fetch --league E9 --season 2023-24 2>&1 | sed 's|http://[0-9.:]*|URL|'
  fetch-odds: URL/mmz4281/2324/E9.csv: HTTP status 404
  [69]

A fixture to come is on the board from when it was read; when it has been played, its week's
collection is what it had.

  $ init-home ahead --desk football -q >/dev/null
  $ printf 'Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,B365H,B365D,B365A\nE0,16/08/2025,15:00,Luton,Hull,,,2.00,3.40,3.80\n' >ahead.csv; sed 's/,,,2.00/,1,0,2.05/' ahead.csv >played.csv
  $ fetch-odds --home ahead --provider football-data --from ahead.csv --now 2025-08-14T09:00:00Z
  fetch-odds: events=1 quotes=3 new=3 unchanged=0 withdrawn=0 skipped=0
  $ gen-bets --home ahead --now 2025-08-14T10:00:00Z --explain --format csv 2>&1 | tail -1
  gen-bets: events=1 bets=0 staked=0.00 rejected=3 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  $ fetch-odds --home ahead --provider football-data --from ahead.csv --now 2025-08-14T21:00:00Z
  fetch-odds: events=1 quotes=3 new=0 unchanged=3 withdrawn=0 skipped=0
  $ fetch-odds --home ahead --provider football-data --from played.csv --now 2025-08-18T09:00:00Z
  fetch-odds: events=1 quotes=3 new=1 unchanged=2 withdrawn=0 skipped=0
  $ sqlite3 -readonly ahead/data/bets/bets.db "SELECT datetime(seen_at, 'unixepoch'), 1.0 * price_returned / price_staked FROM quote WHERE selection = 1 ORDER BY seen_at"
  2025-08-14 09:00:00|2.0
  2025-08-15 14:00:00|2.05
