A card has a race and its whole field. On a clock of 12 hours 12 is noon, 1 to 9 are after it and 10
and 11 before, where the course is: 3:45 at York in May is 14:45 UTC (P5). Each card states a field of 9;
who is to run is counted (P10).

  $ init-home . --desk football -q >made; ln -s "$TESTDIR"/racecard r
  $ ./r 'GB|York|3:45|1|Made Handicap|0-70' '11:Made One:1:4:134:70' '12:Made Two:2:1:130:' -- 'GB|York|12:05|2|Made Stakes' 13:Third:1::140:65 14:Fourth:2::139:65 -- 'IRE|Naas|11:10|3|Made Hurdle' 15:Fifth:1:0:160: >may
  $ fetch-cards --provider racecards --from may --now 2025-05-16T05:00:00Z
  news	event	starts_at	home	away	race	why
  new	1	2025-05-16T14:45:00Z			York: Made Handicap	
  new	2	2025-05-16T11:05:00Z			York: Made Stakes	
  new	3	2025-05-16T10:10:00Z			Naas: Made Hurdle	
  fetch-cards: events=3 new=3 moved=0 off=0 unchanged=0 skipped=0 changed=0 runners=5 non_runners=0
  $ fetch-cards --provider racecards --from may --now 2025-05-16T05:30:00Z
  fetch-cards: events=3 new=0 moved=0 off=0 unchanged=3 skipped=0 changed=0 runners=5 non_runners=0

What decides is in columns; a rating or a stall that is not there is NULL, never 0 (P8):

  $ echo "SELECT participant.name, runner_card.number, draw, weight, headgear, first_headgear, ofr, rpr, ts, form, last_run, trainer.name, trainer_rtf, trainer_runs, jockey.name, allowance FROM runner_card JOIN participant ON participant.id = participant JOIN participant AS trainer ON trainer.id = trainer JOIN participant AS jockey ON jockey.id = jockey ORDER BY event, number" >field
  $ sqlite3 data/bets/bets.db <field
  Made One|1|4|134|tp|1|70|80||21-4P|18|T Made|50.0|21|J Made|5
  Made Two|2|1|130|tp|1||80||21-4P|18|T Made|50.0|21|J Made|5
  Third|1||140|tp|1|65|80||21-4P|18|T Made|50.0|21|J Made|5
  Fourth|2||139|tp|1|65|80||21-4P|18|T Made|50.0|21|J Made|5
  Fifth|1||160|tp|1||80||21-4P|18|T Made|50.0|21|J Made|5
  $ sqlite3 data/bets/bets.db "SELECT race.course, has_market, racecard.course, name, class, type, handicap, rating_band, furlongs, going, prize, currency FROM racecard JOIN race USING (event) ORDER BY event"
  GB york|1|York|Made Handicap|5|Flat|1|0-70|10.0|Good|523400|GBP
  GB york|1|York|Made Stakes|5|Flat|0||10.0|Good|523400|GBP
  IRE naas|1|Naas|Made Hurdle|5|Flat|0||10.0|Good|523400|GBP

A card that changes is a revision, and what was known before stays. A horse that is on it no more has
come out:

  $ ./r 'GB|York|3:45|1|Made Handicap|0-70' '11:Made One:1:4:134:72' -- 'GB|York|12:05|2|Made Stakes' 13:Third:1::140:65 14:Fourth:2::139:65 -- 'IRE|Naas|11:10|3|Made Hurdle' 15:Fifth:1:0:160: >later
  $ fetch-cards --provider racecards --from later --now 2025-05-16T09:00:00Z
  news	event	starts_at	home	away	race	why
  changed	1	2025-05-16T14:45:00Z			York: Made Handicap	
  fetch-cards: events=3 new=0 moved=0 off=0 unchanged=2 skipped=0 changed=1 runners=4 non_runners=1
  $ sqlite3 data/bets/bets.db "SELECT participant.name, datetime(known_at, 'unixepoch'), ofr FROM runner_card JOIN participant ON participant.id = participant WHERE event = 1 ORDER BY 1, 2"
  Made One|2025-05-16 05:00:00|70
  Made One|2025-05-16 09:00:00|72
  Made Two|2025-05-16 05:00:00|
  $ sqlite3 data/bets/bets.db "SELECT participant.name, entry_word.name, datetime(since, 'unixepoch') FROM entry JOIN participant ON participant.id = participant JOIN entry_word ON entry_word.id = entry WHERE event = 1 ORDER BY 1, since"
  Made One|declared|2025-05-16 05:00:00
  Made Two|declared|2025-05-16 05:00:00
  Made Two|non_runner|2025-05-16 09:00:00

Since December 2025 cards tell times by 24 hours, and who came out:

  $ DATE=2026-01-02 NEW=1 ./r 'GB|Kempton (AW)|13:02|901|Made Handicap' '21:Cold One:1:4:134:70' '22:Cold Two:2:1:130:60' '23:Cold Three:3:2:129:60:reserve' >january
  $ fetch-cards --provider racecards --from january --now 2026-01-02T06:00:00Z
  news	event	starts_at	home	away	race	why
  new	4	2026-01-02T13:02:00Z			Kempton (AW): Made Handicap	
  fetch-cards: events=1 new=1 moved=0 off=0 unchanged=0 skipped=0 changed=0 runners=3 non_runners=0
  $ DATE=2026-01-02 NEW=1 ./r 'GB|Kempton (AW)|13:02|901|Made Handicap' '21:Cold One:1:4:134:70' '22:Cold Two:2:1:130:60:out' '23:Cold Three:3:2:129:60:reserve' >out
  $ fetch-cards --provider racecards --from out --now 2026-01-02T08:00:00Z
  news	event	starts_at	home	away	race	why
  changed	4	2026-01-02T13:02:00Z			Kempton (AW): Made Handicap	
  fetch-cards: events=1 new=0 moved=0 off=0 unchanged=0 skipped=0 changed=1 runners=2 non_runners=1
  $ sqlite3 data/bets/bets.db "SELECT participant.name, entry_word.name, datetime(since, 'unixepoch') FROM entry JOIN participant ON participant.id = participant JOIN entry_word ON entry_word.id = entry WHERE participant.name LIKE 'Cold%' ORDER BY 1, since"
  Cold One|declared|2026-01-02 06:00:00
  Cold Three|reserve|2026-01-02 06:00:00
  Cold Two|declared|2026-01-02 06:00:00
  Cold Two|non_runner|2026-01-02 08:00:00

A horse that runs again after all is back:

  $ fetch-cards --provider racecards --from january --now 2026-01-02T09:00:00Z
  news	event	starts_at	home	away	race	why
  changed	4	2026-01-02T13:02:00Z			Kempton (AW): Made Handicap	
  fetch-cards: events=1 new=0 moved=0 off=0 unchanged=0 skipped=0 changed=1 runners=3 non_runners=0

Two horses of one name are two, by their ids, wherever they run (P2):

  $ DATE=2026-01-02 ./r 'GB|Ludlow|1:40|902|Here Chase' '31:Twice Named:1::160:' -- 'IRE|Naas|2:10|903|There Chase' '32:Twice Named:1::158:' >twice
  $ fetch-cards --provider racecards --from twice --now 2026-01-02T09:00:00Z
  news	event	starts_at	home	away	race	why
  new	5	2026-01-02T13:40:00Z			Ludlow: Here Chase	
  new	6	2026-01-02T14:10:00Z			Naas: There Chase	
  fetch-cards: events=2 new=2 moved=0 off=0 unchanged=0 skipped=0 changed=0 runners=2 non_runners=0
  $ sqlite3 data/bets/bets.db "SELECT event, name, provider_id FROM entrant JOIN participant ON participant.id = participant JOIN participant_ref USING (participant) WHERE name LIKE 'Twice%' ORDER BY event"
  5|Twice Named|31
  6|Twice Named (IRE)|32

Cards of other countries are kept, with a day and no time, and have no market:

  $ DATE=2026-01-02 ./r 'HK|Sha Tin|5:30|904|Far Stakes' '41:Far One:1:3:130:60' -- 'AUS|Newcastle|5:30|905|Far Stakes' '42:Far Two:1:3:130:60' | fetch-cards --provider racecards --from - --now 2026-01-02T09:00:00Z
  news	event	starts_at	home	away	race	why
  new	7	2026-01-02T12:00:00Z			Newcastle: Far Stakes	
  new	8	2026-01-02T12:00:00Z			Sha Tin: Far Stakes	
  fetch-cards: events=2 new=2 moved=0 off=0 unchanged=0 skipped=0 changed=0 runners=2 non_runners=0
  $ sqlite3 data/bets/bets.db "SELECT course, has_market, start_assumed FROM race JOIN event ON event.id = event WHERE has_market = 0"
  AUS newcastle|0|1
  HK sha tin|0|1

A card that makes no sense is refused with the reason, and the others are stored:

  $ { DATE=2026-01-02 ./r 'GB|Ayr|13:40|906|Made Stakes' 51:One:1:3:130:60 -- 'GB|Ayrshire|2:40|907|Made Stakes' 52:Two:1:3:130:60 -- 'GB|Ayr|3:40|908|Made Stakes' 53:Three:1:3:130:60 "53:Thrée's:2:3:130:60" -- 'GB|Ayr|4:10|909|Made Stakes' 54:Four:1:3:130:60 -- 'GB|Ayr|4:40|909|Made Stakes' 55:Five:1:3:130:60 -- 'GB|Ayr|4:15|910|Made Stakes' 56:Six:1:3:130:60; } >bad
  $ fetch-cards --provider racecards --from bad --now 2026-01-02T09:00:00Z
  news	event	starts_at	home	away	race	why
  new	9	2026-01-02T16:10:00Z			Ayr: Made Stakes	
  skipped						GB.Ayr.13:40.off_time: '13:40' is no time of a clock of 12 hours
  skipped						GB.Ayr.3:40.runners[1]: is there twice
  skipped						GB.Ayr.4:40.race_id: an earlier card has the same id
  skipped						GB.Ayrshire.2:40.course: 'Ayrshire' is no course that is known
  skipped						910: another race at GB ayr in the same answer begins within minutes
  fetch-cards: events=1 new=1 moved=0 off=0 unchanged=0 skipped=5 changed=0 runners=1 non_runners=0
  [3]
  $ DATE=2026-01-02 NEW=1 ./r 'GB|Bath|02:15|911|Made Stakes' 57:Seven:1:3:130:60 -- 'GB|Bath|14:15|912|Made Stakes' 58:Eight:1:3:130:60 | fetch-cards --provider racecards --from - --now 2026-01-02T09:00:00Z
  news	event	starts_at	home	away	race	why
  new	10	2026-01-02T14:15:00Z			Bath: Made Stakes	
  skipped						GB.Bath.02:15.off_time: no race begins at 02:15: before 10:00 or after 21:59
  fetch-cards: events=1 new=1 moved=0 off=0 unchanged=0 skipped=1 changed=0 runners=1 non_runners=0
  [3]
  $ DATE=2026-01-02 ./r 'GB|Wetherby|2:40|1|Made Stakes' 51:One:1:3:130:60 | fetch-cards --provider racecards --from - --now 2026-01-02T09:00:00Z
  news	event	starts_at	home	away	race	why
  skipped						1: this id is a race at GB york in the store, not at GB wetherby
  fetch-cards: events=0 new=0 moved=0 off=0 unchanged=0 skipped=1
  [3]

What is another program's, or another layout, is refused whole:

  $ echo '{"racecards":[],"total":0,"limit":500,"skip":0,"query":{}}' | fetch-cards --provider racecards --from -
  fetch-cards: -: a list of 'racecards' is another program's; cards by region, course and off time, as rpscrape writes them, were expected
  [65]
  $ sed 's/"ofr"/"or"/g' may | fetch-cards --provider racecards --from -
  fetch-cards: -: no runner has 'ofr': this is another layout
  [65]
  $ echo '[]' | fetch-cards --provider racecards --from -
  fetch-cards: -: the document: racecards by region, course and off time were expected
  [65]
  $ fetch-cards --provider racecards
  fetch-cards: --from is needed: a file of races
  [64]
