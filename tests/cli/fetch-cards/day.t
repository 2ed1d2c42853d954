Cards and results are files of a day: YYYY, MM and DD in a name are those of --date, as it is in
London, and every race in the file is of that day.

  $ init-home . --desk racing --quiet >made; mkdir cards
  $ "$TESTDIR"/racecard 'GB|York|2:00|1|Made Stakes' 11:One:1:4:134:72 12:Two:2:3:140:60 >cards/2025-05-16.json
  $ fetch-cards --provider racecards --from cards/YYYY-MM-DD.json --date today --now 2025-05-15T23:05:00Z
  news	event	starts_at	home	away	race	why
  new	1	2025-05-16T13:00:00Z			York: Made Stakes	
  fetch-cards: events=1 new=1 moved=0 off=0 unchanged=0 skipped=0 changed=0 runners=2 non_runners=0
  $ fetch-cards --provider racecards --from cards/YYYY-MM-DD.json --date yesterday --now 2025-05-16T23:05:00Z
  fetch-cards: events=1 new=0 moved=0 off=0 unchanged=1 skipped=0 changed=0 runners=2 non_runners=0

One that is not there yet is missing, and may come where a slot waits for it. One with another day's
races is not stored:

  $ fetch-cards --provider racecards --from cards/YYYY-MM-DD.json --date 2025-05-17
  fetch-cards: cannot open cards/2025-05-17.json: No such file or directory
  [66]
  $ SAFECRON_AWAITS=input fetch-cards --provider racecards --from cards/YYYY-MM-DD.json --date 2025-05-17
  fetch-cards: cannot open cards/2025-05-17.json: No such file or directory
  [75]
  $ cp cards/2025-05-16.json cards/2025-05-17.json; fetch-cards --provider racecards --from cards/YYYY-MM-DD.json --date 2025-05-17
  fetch-cards: cards/2025-05-17.json: asked for 2025-05-16T23:00:00Z to 2025-05-17T23:00:00Z, and 'GB york' begins at 2025-05-16T13:00:00Z; nothing is stored
  [65]
  $ fetch-cards --provider racecards --from cards/YYYY-MM-DD.json --date tomorrow
  fetch-cards: --date: not a date like 2026-03-01: 'tomorrow', nor today, nor yesterday
  [64]

Results likewise:

  $ printf '%s\n' date,region,course,off,race_name,ran,num,pos,horse,dec '2025-05-16,GB,York,2:00,Made Stakes,2,1,1,One,2.5' '2025-05-16,GB,York,2:00,Made Stakes,2,2,2,Two,3' >results_2025_05_16.csv
  $ fetch-results --provider rpscrape --from results_YYYY_MM_DD.csv --date today --now 2025-05-16T21:30:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ mv results_2025_05_16.csv results_2025_05_17.csv; fetch-results --provider rpscrape --from results_YYYY_MM_DD.csv --date 2025-05-17 --now 2025-05-17T21:30:00Z
  fetch-results: results_2025_05_17.csv: asked for 2025-05-16T23:00:00Z to 2025-05-17T23:00:00Z, and 'GB york' begins at 2025-05-16T13:00:00Z; nothing is stored
  [65]
