.mode list
.separator " "
.import --csv month/runners.csv runner
CREATE TEMP TABLE pick AS
  SELECT *, max(believed + 0), chance / (SELECT sum(chance) FROM runner AS other
                                          WHERE other.race = runner.race AND out = '') AS p
    FROM runner WHERE fate = 'run' AND out = '' GROUP BY race;
SELECT CASE WHEN 1 - exp(-5 * believed) >= 0.9 THEN 'from 0.90'
            WHEN 1 - exp(-5 * believed) >= 0.8 THEN 'from 0.80'
            WHEN 1 - exp(-5 * believed) >= 0.7 THEN 'from 0.70' ELSE 'below' END AS band,
       count(*) || ' picks', sum(position = '1') || ' won', printf('%.1f', sum(p)) || ' expected',
       printf('%+.1f', (sum(position = '1') - sum(p)) / sqrt(sum(p * (1 - p)))) || ' deviations'
  FROM pick GROUP BY band;
