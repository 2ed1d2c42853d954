A day is worked on when all its results are there. Until the day after it is over they are missing
(66); a slot of safecron that waits for them comes again (75).

  $ init-home . --desk football --quiet >made
  $ echo '"event":"r1","sport":"racing","league":"Ascot","name":"race 1","starts_at":"2026-01-03T15:00:00Z"' >race
  $ printf '{%s,"entrant":"Red Rum"}\n{%s,"entrant":"Arkle"}\n' "$(cat race)" "$(cat race)" | fetch-odds --provider ndjson --from - --now 2026-01-03T08:00:00Z --quiet
  $ printf '%s\n' provider,event,market,subject,side,confidence 'ndjson,r1,win,Red Rum,yes,0.9' 'ndjson,r1,win,Arkle,yes,0.3' >said.csv
  $ load-predictions --model tipster --model-version 3 --now 2026-01-03T08:30:00Z --quiet said.csv
  $ SAFECRON_AWAITS=input calibrate --model tipster --now 2026-01-04T22:45:00Z
  calibrate: 2026-01-03: 1 events with a prediction of tipster have no result yet: fetch-results, and try again
  [75]
  $ calibrate --model tipster --date 2026-01-03 --now 2026-01-04T22:45:00Z
  calibrate: 2026-01-03: 1 events with a prediction of tipster have no result yet: fetch-results, and try again
  [66]

After that the race counts as open:

  $ calibrate --model tipster --date 2026-01-03 --now 2026-01-05T01:00:00Z
  calibrate: model=tipster version=3 date=2026-01-03 picks=0 open=1 markets=0 calibrated=0 new=0 unchanged=0

With its result its runner with the highest confidence is a pick. A starting price below 5.0
is not bet each way, nor has a race of two runners places.

  $ printf '{%s,"status":"final","order":[{"entrant":"Red Rum","position":2,"sp":6},{"entrant":"Arkle","position":1}]}\n' "$(cat race)" | fetch-results --provider ndjson --from - --now 2026-01-05T09:00:00Z --quiet
  $ calibrate --model tipster --date 2026-01-03 --now 2026-01-05T10:00:00Z
  days	market	band	tips	wins	win_rate	low	high	with_terms	places	place_rate	priced	win_profit	win_roi	each_way	each_way_profit	each_way_roi
  2026-01-03	win	[0.90,0.99)	1	0	0.0000	0.0000	0.7935	0			1	-1.00	-1.0000	0		
  2026-01-03	win	all	1	0	0.0000	0.0000	0.7935	0			1	-1.00	-1.0000	0		
  all	win	[0.90,0.99)	1	0	0.0000	0.0000	0.7935	0			1	-1.00	-1.0000	0		
  all	win	all	1	0	0.0000	0.0000	0.7935	0			1	-1.00	-1.0000	0		
  calibrate: win of tipster 3: uncalibrated: 1 picks with a result, and 500 are needed
  calibrate: model=tipster version=3 date=2026-01-03 picks=1 open=0 markets=1 calibrated=0 new=0 unchanged=0

The result was not known before, and is not seen then:

  $ calibrate --model tipster --date 2026-01-03 --now 2026-01-05T01:00:00Z
  calibrate: model=tipster version=3 date=2026-01-03 picks=0 open=1 markets=0 calibrated=0 new=0 unchanged=0

Without a result that counts there is no pick:

  $ printf '{%s,"status":"abandoned"}\n' "$(cat race)" | fetch-results --provider ndjson --from - --now 2026-01-06T09:00:00Z --quiet
  $ calibrate --model tipster --date 2026-01-03 --now 2026-01-06T10:00:00Z
  calibrate: model=tipster version=3 date=2026-01-03 picks=0 open=0 markets=0 calibrated=0 new=0 unchanged=0
