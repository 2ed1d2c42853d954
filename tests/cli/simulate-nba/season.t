The season is the same bytes wherever it is made:

  $ simulate-nba season && sha256sum <season/truth.csv; cat season/*/*.json season/*/*.csv | sha256sum
  8fbe37839d8a0224f93f49dc6a832e897df11c4135963ab4cd8bfbe929d0f92e  -
  4a51e19652f9edaff5d3ff94f7bbaca6f642faa725781aee6e8c13266a8b4a07  -

Everybody plays 82 games before the playoffs, and nobody on three days in a row:

  $ awk -F, 'NR > 1 && $1 < 401800000 { n[$3]++; n[$4]++ } END { for (t in n) print n[t] }' season/truth.csv | sort | uniq -c
       30 82
  $ awk -F, 'NR > 1 { print $2 "," $3; print $2 "," $4 }' season/truth.csv | sort -t, -k 2,2 -k 1,1 | awk -F, '{ gsub("-", " ", $1); day = int(mktime($1 " 12 0 0") / 86400); if ($2 == team && day == a + 1 && a == b + 1) print $2, $1; b = $2 == team ? a : 0; a = day; team = $2 }'

The truth is true: what the games come to beside what was to be expected, in points and in deviations:

  $ awk -F, 'NR > 1 { e = $7 - $8 - $5; f = $7 + $8 - $6; n++; s += e; q += e * e; t += f } END { printf "games %d, margin %+.1f, deviation %.0f, total %+.0f\n", n, s / n, sqrt(q / n), t / n }' season/truth.csv
  games 1310, margin -0.1, deviation 12, total +1

A part of it is its beginning:

  $ simulate-nba part 3 && diff -r part/2024-10-24 season/2024-10-24 && ls part
  2024-10-22
  2024-10-23
  2024-10-24
  players.csv
  truth.csv
  $ simulate-nba part three
  usage: simulate-nba DIR [DAYS [ANSWERS]]
  [64]
