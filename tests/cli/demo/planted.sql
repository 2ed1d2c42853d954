-- The steamers that there were to find: when, at which level, who.
.mode list
.separator ","
.import --csv month/runners.csv runner
.import --csv month/plunges.csv plunge
CREATE TEMP VIEW fall AS
  SELECT race, horse, name, 60 AS before, fall_60 + 0 AS by, 0 AS from_before FROM plunge WHERE matched = '1'
  UNION ALL SELECT race, horse, name, 30, fall_30 + 0, fall_60 + 0 FROM plunge WHERE matched = '1'
  UNION ALL SELECT race, horse, name, 10, fall_10 + 0, fall_30 + 0 FROM plunge WHERE matched = '1';
SELECT strftime('%Y-%m-%dT%H:%M:%SZ', at, 'unixepoch'), CASE WHEN by >= 0.5 THEN 'boomer' ELSE 'steamer' END, name
  FROM (SELECT fall.*, fate, day, (strftime('%s', off) - 60 * before) / 600 * 600 AS at
          FROM fall JOIN runner USING (race, horse))
 WHERE by > from_before AND day < '2025-03-31'
   -- A meeting that is abandoned has no prices from a quarter to three on.
   AND (fate <> 'abandoned' OR strftime('%H:%M', at, 'unixepoch') < '14:45');
