What a model says, as a table. Its columns may come in any order; what is the same in
every row is an option:

  $ "$TESTDIR"/slate
  $ printf 'side,probability,provider,event,market,line,subject,mean,deviation,shape\nhome,0.62,ndjson,g1,moneyline,,,,,\nhome,0.55,ndjson,g1,spread,-4.5,,,,\n,,ndjson,g1,spread,,,6.1,12.5,normal\n,,ndjson,g1,total,,,221.5,18,normal\n,,ndjson,g1,player_points,,Al Moss,21.4,7.2,negative_binomial\n' > elo.csv
  $ load-predictions --model elo --model-version 1.2 --now 2026-03-02T09:00:00Z elo.csv
  load-predictions: predictions=5 new=5 unchanged=0 unmatched=0 refused=0
  $ cat > said.sql <<< "SELECT event, market.name AS market, period, participant.name AS subject, side_word.name AS side, line / 4.0 AS line, probability AS p, shape_word.name AS shape, mean, deviation AS dev, model.name || ' ' || version AS model, strftime('%H:%M', made_at, 'unixepoch') AS made, strftime('%H:%M', known_at, 'unixepoch') AS known FROM prediction JOIN market ON market.id = market JOIN model ON model.id = model LEFT JOIN participant ON participant.id = subject LEFT JOIN side_word ON side_word.id = side LEFT JOIN shape_word ON shape_word.id = shape ORDER BY prediction.rowid"
  $ sqlite3 -header data/bets/bets.db < said.sql
  event|market|period|subject|side|line|p|shape|mean|dev|model|made|known
  1|moneyline|game||home||0.62||||elo 1.2|09:00|09:00
  1|spread|game||home|-4.5|0.55||||elo 1.2|09:00|09:00
  1|spread|game|||||normal|6.1|12.5|elo 1.2|09:00|09:00
  1|total|game|||||normal|221.5|18.0|elo 1.2|09:00|09:00
  1|player_points|game|Al Moss||||negative_binomial|21.4|7.2|elo 1.2|09:00|09:00

A second run changes nothing, at any time: a model that does not say when it spoke has
said nothing new.

  $ load-predictions --model elo --model-version 1.2 --now 2026-03-02T10:00:00Z elo.csv
  load-predictions: predictions=5 new=0 unchanged=5 unmatched=0 refused=0

What has changed is kept beside what was said before, and so is another version:

  $ sed 's/0.62/0.64/' elo.csv | load-predictions --model elo --model-version 1.2 --now 2026-03-02T10:00:00Z -
  load-predictions: predictions=5 new=1 unchanged=4 unmatched=0 refused=0
  $ load-predictions --model elo --model-version 1.3 --now 2026-03-02T10:00:00Z elo.csv -n
  load-predictions: predictions=5 new=5 unchanged=0 unmatched=0 refused=0
  $ sqlite3 data/bets/bets.db "SELECT name, version, count(*) FROM prediction JOIN model ON model.id = model GROUP BY 1, 2"
  elo|1.2|6

The same as lines of JSON, from a pipe; numbers may be in quotes, and null says nothing:

  $ printf '{"provider":"ndjson","event":"g2","market":"moneyline","side":"away","probability":0.4,"doubt":"0.03","model":"net","version":"7","made_at":"2026-03-02T07:30:00Z"}\n\n{"provider":"ndjson","event":"g2","market":"total","period":"h1","mean":110.25,"shape":"poisson","deviation":null,"model":"net","version":"7","made_at":"2026-03-02T07:30:00Z"}\n' > net.json
  $ load-predictions --now 2026-03-02T09:00:00Z - < net.json
  load-predictions: predictions=2 new=2 unchanged=0 unmatched=0 refused=0
  $ load-predictions --now 2026-03-02T10:00:00Z net.json
  load-predictions: predictions=2 new=0 unchanged=2 unmatched=0 refused=0
  $ sqlite3 data/bets/bets.db < said.sql | tail -2
  2|moneyline|game||away||0.4||||net 7|07:30|09:00
  2|total|h1|||||poisson|110.25||net 7|07:30|09:00

A model that says when it spoke says something each time. Two things at one time it
cannot have said, and the first stays:

  $ sed 's/07:30/08:30/' net.json | load-predictions --now 2026-03-02T10:00:00Z -
  load-predictions: predictions=2 new=2 unchanged=0 unmatched=0 refused=0
  $ sed 's/"probability":0.4/"probability":0.5/' net.json | load-predictions --now 2026-03-02T10:00:00Z -
  where	reason
  -:1	net 7 has said otherwise of this at 2026-03-02T07:30:00Z, and that stays
  load-predictions: predictions=2 new=0 unchanged=1 unmatched=0 refused=1
  [3]

A file without rows says that there is nothing to say. zstd is unpacked:

  $ head -1 elo.csv | load-predictions --now 2026-03-02T10:00:00Z -
  load-predictions: predictions=0 new=0 unchanged=0 unmatched=0 refused=0
  $ zstd -q elo.csv; load-predictions --model elo --model-version 1.2 --now 2026-03-02T11:00:00Z elo.csv.zst
  load-predictions: predictions=5 new=1 unchanged=4 unmatched=0 refused=0
