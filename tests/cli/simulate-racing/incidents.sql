.mode list
.separator " "
.import --csv month/runners.csv runner
.import --csv month/plunges.csv plunge
SELECT fate, count(DISTINCT race) FROM runner GROUP BY fate;
SELECT day, name, count(DISTINCT horse) FROM runner GROUP BY day, name HAVING count(DISTINCT horse) > 1;
SELECT 'shared', position, count(*)
  FROM (SELECT position FROM runner WHERE position <> '' GROUP BY race, position HAVING count(*) > 1)
 GROUP BY position;
SELECT 'no position', code, count(*) FROM runner WHERE code <> '' GROUP BY code;
SELECT 'out', count(*), 'with a deduction', sum(deduction + 0 > 0) FROM runner WHERE out <> '';
SELECT 'plunges', fall_60, fall_30, fall_10, matched, count(*) FROM plunge GROUP BY 2, 3, 4, 5;
