How names come in: by a source's id, by a spelling, by what differs in case and blanks
alone; a new one is said with the nearest, and never taken for it.

  $ init-home desk --desk football --quiet > made
  $ { $TESTDIR/match basketball 'Harbor Gulls' 'Prairie Owls' 10 softbook ',"event":"g0"'; $TESTDIR/match basketball 'Silver Pines' 'Málaga Bay' 11 softbook; } > first
  $ fetch-odds --home desk --provider ndjson --from first --now 2026-08-01T10:00:00Z
  fetch-odds: events=2 quotes=2 new=2 unchanged=0 withdrawn=0 skipped=0
  $ $TESTDIR/match Basketball 'harbor  gulls ' 'PRAIRIE OWLS' 10 'Soft Book' ',"event":"g0"' | fetch-odds --home desk --provider ndjson --from - --now 2026-08-02T10:00:00Z
  fetch-odds: events=1 quotes=1 new=0 unchanged=1 withdrawn=0 skipped=0
  $ names --home desk list
  name	of	sport	role	events	state	sources	also
  Harbor Gulls		basketball	team	1		ndjson	
  Málaga Bay		basketball	team	1		ndjson	
  Prairie Owls		basketball	team	1		ndjson	
  Silver Pines		basketball	team	1		ndjson	
  names: listed=4 unconfirmed=0
  $ sqlite3 desk/data/bets/bets.db 'SELECT key FROM book' 'SELECT DISTINCT sport FROM competition' 'SELECT count(*) FROM event'
  softbook
  basketball
  2

An accent, a full stop or a short form is another name until somebody says otherwise:

  $ $TESTDIR/match basketball 'Silver Pines F.C.' 'Malaga Bay' 12 softbook | fetch-odds --home desk --provider ndjson --from - --now 2026-08-02T10:00:00Z
  fetch-odds: made: a new name: 'Silver Pines F.C.'; is it 'Silver Pines'? then 'names join'
  fetch-odds: made: a new name: 'Malaga Bay'; is it 'Málaga Bay'? then 'names join'
  fetch-odds: events=1 quotes=1 new=1 unchanged=0 withdrawn=0 skipped=0 noted=2
  $ names --home desk join 'Malaga' 'Málaga Bay'
  names: 'Malaga' is a name in football, and 'Málaga Bay' in basketball: say --sport
  [64]
  $ names --home desk join 'Málaga Bay' 'Malaga Bay'
  name	of	sport	role	events	state	sources	also
  Málaga Bay		basketball	team	1		ndjson	
  Malaga Bay	Málaga Bay	basketball	team	1		ndjson	
  names: joined=1 events=1 same=0 bets=0
  $ names --home desk join 'Silver Pines' 'Silver Pines FC'
  names: 'Silver Pines FC' has not come up yet: it will be 'Silver Pines'
  name	of	sport	role	events	state	sources	also
  Silver Pines		basketball	team	1		ndjson	Silver Pines FC
  names: joined=1 events=0 same=0 bets=0
  $ $TESTDIR/match basketball 'silver pines fc' 'Harbor Gulls' 14 softbook | fetch-odds --home desk --provider ndjson --from - --now 2026-08-03T10:00:00Z
  fetch-odds: events=1 quotes=1 new=1 unchanged=0 withdrawn=0 skipped=0
  $ names --home desk list pines
  name	of	sport	role	events	state	sources	also
  Silver Pines		basketball	team	2		ndjson	Silver Pines FC
  Silver Pines F.C.		basketball	team	1		ndjson	
  names: listed=2 unconfirmed=0

An id that is known outweighs the spelling, of a team or of the whole match (P4):

  $ $TESTDIR/match basketball 'Copper Kings' 'Harbor Gulls' 20 softbook ',"home_id":"t7","event":"g1"' | fetch-odds --home desk --provider ndjson --from - --now 2026-08-03T10:00:00Z
  fetch-odds: made: new names: Copper Kings
  fetch-odds: events=1 quotes=1 new=1 unchanged=0 withdrawn=0 skipped=0 noted=1
  $ $TESTDIR/match basketball 'The Kings' 'Prairie Owls' 21 softbook ',"home_id":"t7","event":"g2"' | fetch-odds --home desk --provider ndjson --from - --now 2026-08-04T10:00:00Z
  fetch-odds: names: ndjson now calls 'Copper Kings' 'The Kings'
  fetch-odds: events=1 quotes=1 new=1 unchanged=0 withdrawn=0 skipped=0 noted=1
  $ $TESTDIR/match basketball 'The Kings' 'Prairie Owls of the West' 21 softbook ',"event":"g2"' | fetch-odds --home desk --provider ndjson --from - --now 2026-08-05T10:00:00Z
  fetch-odds: g2: 'Prairie Owls of the West' is another name of Prairie Owls: remembered
  fetch-odds: events=1 quotes=1 new=0 unchanged=1 withdrawn=0 skipped=0 noted=1
  $ names --home desk list kings
  name	of	sport	role	events	state	sources	also
  Copper Kings		basketball	team	2		ndjson	The Kings
  names: listed=1 unconfirmed=0
  $ names --home desk list west
  name	of	sport	role	events	state	sources	also
  Prairie Owls		basketball	team	2		ndjson	Prairie Owls of the West
  West Bromwich Albion		football	team	0		football-data the-odds-api	West Brom
  West Ham United		football	team	0		football-data the-odds-api	West Ham
  names: listed=3 unconfirmed=0
  $ $TESTDIR/match basketball 'Silver Pines' 'Málaga Bay' 21 softbook ',"event":"g2"' | fetch-odds --home desk --provider ndjson --from - --now 2026-08-05T10:00:00Z
  where	reason
  g2	this id is Copper Kings v Prairie Owls in the store, not Silver Pines v Málaga Bay
  fetch-odds: events=0 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=1
  [3]

What cannot be one is refused:

  $ names --home desk join 'Harbor Gulls' 'Prairie Owls'
  names: they play each other in event 1: these are two, not two names of one
  [65]
  $ names --home desk join 'Harbor Gulls' 'Malaga Bay'
  names: 'Malaga Bay' is a spelling of another name: 'names part' it first
  [65]
  $ $TESTDIR/match hockey 'Harbor Gulls' 'Ice Owls' 10 softbook | fetch-odds --home desk --provider ndjson --from - --now 2026-08-05T10:00:00Z
  fetch-odds: events=1 quotes=1 new=1 unchanged=0 withdrawn=0 skipped=0
  $ names --home desk join 'Harbor Gulls' 'Ice Owls'
  names: 'Harbor Gulls' is a name in basketball and in hockey: say --sport
  [64]
  $ names --home desk join 'Harbor Gulls' 'Gulls' --sport hockey
  names: 'Gulls' has not come up yet: it will be 'Harbor Gulls'
  name	of	sport	role	events	state	sources	also
  Harbor Gulls		hockey	team	1		ndjson	Gulls
  names: joined=1 events=0 same=0 bets=0
  $ names --home desk join 'Harbor Gulls'
  names: 'names join' takes two names: the one that stays, and another spelling of it
  [64]
  $ names --home desk merge a b
  names: not a command: 'merge' (list, join, part, confirm)
  [64]
  $ names --home desk
  names: no command: 'names list', or join, part or confirm with names
  [64]

A competition whose names are all listed takes no other:

  $ printf 'competitions:\n  made:\n    names: [Harbor Gulls, Prairie Owls, Copper Kings, Silver Pines]\n' >> desk/config/betops.yaml
  $ $TESTDIR/match basketball 'Harbor Gull' 'Prairie Owls' 22 softbook | fetch-odds --home desk --provider ndjson --from - --now 2026-08-05T10:00:00Z
  where	reason
  made/2026-08-22T14:00:00Z/Harbor Gull/Prairie Owls	'Harbor Gull' is no name of made; the nearest is 'Harbor Gulls'
  fetch-odds: events=0 quotes=0 new=0 unchanged=0 withdrawn=0 skipped=1
  [3]
  $ { $TESTDIR/match basketball 'Málaga Bay' 'Prairie Owls' 23 softbook; $TESTDIR/match basketball 'The Kings' 'Prairie Owls' 24 softbook; } | fetch-odds --home desk --provider ndjson --from - --now 2026-08-05T10:00:00Z
  where	reason
  made/2026-08-23T14:00:00Z/Málaga Bay/Prairie Owls	'Málaga Bay' is no name of made; the nearest is 'Prairie Owls'
  fetch-odds: events=1 quotes=1 new=1 unchanged=0 withdrawn=0 skipped=1
  [3]
  $ echo '{"sport":"basketball","league":"made","home":"Harbor Gull","away":"Prairie Owls","starts_at":"2026-08-02T14:00:00Z","status":"final","home_score":2,"away_score":1}' | fetch-results --home desk --provider ndjson --from - --now 2026-08-05T10:00:00Z
  where	reason
  made/2026-08-02T14:00:00Z/Harbor Gull/Prairie Owls	'Harbor Gull' is no name of made; the nearest is 'Harbor Gulls'
  fetch-results: results=0 new=0 revised=0 unchanged=0 unfinished=0 skipped=1 unmatched=0
  [3]
  $ names --home desk list gull
  name	of	sport	role	events	state	sources	also
  Harbor Gulls		basketball	team	3		ndjson	
  Harbor Gulls		hockey	team	1		ndjson	Gulls
  names: listed=2 unconfirmed=0
  $ sed -i 's/names: .*/names: Harbor Gulls/' desk/config/betops.yaml; gen-bets --home desk
  gen-bets: desk/config/betops.yaml:119: competitions.made.names: a competition has at least two names
  [78]
