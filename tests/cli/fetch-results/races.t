Results are joined to the cards of their races: by course and off time, and in the field by name, however
it is spelled. Who ran nowhere has come out; a horse that did not finish ran (T13).

  $ init-home . --desk football -q >made; ln -s "$TESTDIR"/../fetch-cards/racecard r
  $ ./r 'GB|York|3:45|1|Made Handicap|0-70' "11:Made's One:1:4:134:70" '12:Made Two:2:1:130:' '13:Twice Named:3:2:130:' '14:Made Four:4:3:130:' '15:Made Five:5:5:130:' -- 'IRE|Naas|3:50|2|Made Stakes' '16:Twice Named:1:1:140:65' '17:Other:2:2:140:65' -- 'GB|York|4:20|3|Last Stakes' '18:Last:1:1:140:65' | fetch-cards --provider racecards --from - --now 2025-05-16T05:00:00Z -q >made
  $ { echo 'date,region,course,off,race_name,rating_band,ran,num,pos,horse,dec,sp,comment'; echo '2025-05-16,GB,York,3:45,Made Handicap,0-70,4,1,1,MADES ONE (IRE),4.33,100/30F,won'; echo '2025-05-16,GB,York,3:45,Made Handicap,0-70,4,2,2,Made Two (GB),2.00,EvensJ,'; echo '2025-05-16,GB,York,3:45,Made Handicap,0-70,4,3,2,Twice Named (IRE),9.00,,'; echo '2025-05-16,GB,York,3:45,Made Handicap,0-70,4,4,PU,Madé Four,,–,'; echo '2025-05-16,IRE,Naas (IRE),3:50,Made Stakes,,2,1,1,Twice Named,1.50,,'; echo '2025-05-16,IRE,Naas (IRE),3:50,Made Stakes,,2,2,2,Other,3.50,,'; echo '2025-05-16,HK,Sha Tin (HK),3:50,Far Stakes,,1,1,1,Away,3.50,,'; } >ran
  $ fetch-results --provider rpscrape --from ran --now 2025-05-16T22:30:00Z
  fetch-results: results=2 new=2 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ fetch-results --provider rpscrape --from ran --now 2025-05-16T22:40:00Z
  fetch-results: results=2 new=0 revised=0 unchanged=2 unfinished=0 skipped=0 unmatched=0
  $ echo "SELECT event, revision, name, provider_id, position, code, sp_returned || '/' || sp_staked FROM finish JOIN participant ON participant.id = participant JOIN participant_ref USING (participant) WHERE provider = 'racecards' ORDER BY 1, 2, 4" >finish
  $ sqlite3 data/bets/bets.db <finish
  1|1|Made's One|11|1||13/3
  1|1|Made Two|12|2||2/1
  1|1|Twice Named|13|2||9/1
  1|1|Made Four|14||PU|
  3|1|Twice Named (IRE)|16|1||3/2
  3|1|Other|17|2||7/2
  $ echo "SELECT event, revision, name, at IS NULL FROM withdrawal JOIN participant ON participant.id = participant" >gone
  $ sqlite3 data/bets/bets.db <gone
  1|1|Made Five|1
  $ sqlite3 data/bets/bets.db 'SELECT event, revision, handicap, ran FROM result'
  1|1|1|4
  3|1|0|2

A race that is in no results stays open, and a card that is told again after the race changes nothing:

  $ sqlite3 data/bets/bets.db 'SELECT id FROM event WHERE id NOT IN (SELECT event FROM result)'
  2
  $ ./r 'GB|York|3:45|1|Made Handicap|0-70' "11:Made's One:1:4:134:70" | fetch-cards --provider racecards --from - --now 2025-05-17T05:00:00Z
  fetch-cards: events=1 new=0 moved=0 off=0 unchanged=1 skipped=0 changed=0 runners=4 non_runners=1

A table that changes is a revision: another order after an enquiry, and a horse that ran after all.

  $ sed -e '/York/s/,4,1,1,MADES/,5,1,1,MADES/' -e '/York/s/,4,2,2,/,5,2,2,/' -e '/York/s/,4,3,2,/,5,3,3,/' -e '/York/s/,4,4,PU/,5,4,DSQ/' ran >again; echo '2025-05-16,GB,York,3:45,Made Handicap,0-70,5,5,4,Made Five,34.00,,' >>again
  $ fetch-results --provider rpscrape --from again --now 2025-05-17T06:00:00Z
  fetch-results: results=2 new=0 revised=1 unchanged=1 unfinished=0 skipped=0 unmatched=0
  $ sqlite3 data/bets/bets.db <finish | grep '^1|2'
  1|2|Made's One|11|1||13/3
  1|2|Made Two|12|2||2/1
  1|2|Twice Named|13|3||9/1
  1|2|Made Four|14||DSQ|
  1|2|Made Five|15|4||34/1
  $ sqlite3 data/bets/bets.db <gone
  1|1|Made Five|1

What is no race, or is not whole, is listed and not stored: who is missing in it would be taken for a
non-runner.

  $ head -1 ran >bad; grep York ran | sed 's/3:45/4:20/; s/,4,/,5,/' >>bad; grep -h Naas ran | sed 's/3:50/9:99/' >>bad; grep -h Naas ran | sed 's/Other/Twice Named/; s/3:50/5:50/' >>bad; grep -h Naas ran | sed 's/3:50/6:50/; s/,2,2,2,/,2,2,3,/; s/,2,1,1,/,2,1,3,/' >>bad
  $ fetch-results --provider rpscrape --from bad --now 2025-05-17T06:00:00Z
  where	reason
  bad:6	'9:99' is no time of a clock of 12 hours
  GB york 2025-05-16T15:20:00Z	5 ran, and 4 are listed
  IRE naas 2025-05-16T16:50:00Z	'Twice Named' has two lines: bad:8 and bad:9
  IRE naas 2025-05-16T17:50:00Z	there is no card of this race
  fetch-results: results=0 new=0 revised=0 unchanged=0 unfinished=0 skipped=4 unmatched=1
  [3]

A race without a card, a horse that is on none, and one line twice:

  $ { head -1 ran; echo '2025-05-16,GB,York,4:20,Last Stakes,,1,1,1,Lest,2.00,,'; grep Naas ran; grep Other ran; echo '2025-05-16,GB,York,7:20,Lost Stakes,,1,1,1,Last,2.00,,'; echo '2025-05-16,GB,Yark,7:20,Lost Stakes,,1,1,1,Last,2.00,,'; } | fetch-results --provider rpscrape --from - --now 2025-05-17T06:00:00Z
  where	reason
  -:5	the same as -:4
  -:7	'Yark' is no course that is known
  GB york 2025-05-16T18:20:00Z	there is no card of this race
  GB york 2025-05-16T15:20:00Z	'Lest' is not on the card
  fetch-results: results=2 new=1 revised=0 unchanged=1 unfinished=0 skipped=4 unmatched=1
  [3]
  $ sqlite3 data/bets/bets.db "SELECT participant.name, entry_word.name FROM entry JOIN participant ON participant.id = participant JOIN entry_word ON entry_word.id = entry WHERE event = 2"
  Last|declared

Raceform's table has days as month/day/year, times of 24 hours, what one unit wins, and letters of its own:

  $ DATE=2022-04-08 ./r 'GB|Aintree|1:45|4|Made, A Chase' '21:Made Lad:1::160:' '22:Second:2::150:' '23:Third:3::150:' | fetch-cards --provider racecards --from - --now 2022-04-08T05:00:00Z -q >made
  $ { echo 'Id,Course,RaceDate,RaceTime,Race,Ran,FPos,HorseName,Sp'; echo '1,AINTREE,04/08/22 00:00:00,12/30/99 13:45:00,"Made, A Chase",3,1,Made Lad (IRE),1.375'; echo '2,AINTREE,04/08/22 00:00:00,12/30/99 13:45:00,"Made, A Chase",3,U,Second,20'; echo '3,AINTREE,04/08/22 00:00:00,12/30/99 13:45:00,"Made, A Chase",3,P,Third,8'; } >form
  $ fetch-results --provider raceform --from form --now 2022-04-08T22:00:00Z
  fetch-results: results=1 new=1 revised=0 unchanged=0 unfinished=0 skipped=0 unmatched=0
  $ sqlite3 data/bets/bets.db <finish | grep '^4'
  4|1|Made Lad|21|1||19/8
  4|1|Second|22||UR|21/1
  4|1|Third|23||PU|9/1
  $ sed 's/Sp/Odds/; s/FPos/Pos/' form | fetch-results --provider raceform --from -
  fetch-results: -:1: there is no column 'FPos'
  [65]
  $ fetch-results --provider raceform
  fetch-results: --from is needed: a file of races
  [64]
