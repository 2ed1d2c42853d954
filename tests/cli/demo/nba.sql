.mode list
.separator ": "
CREATE TEMP TABLE truth (id, date, home, away, margin, total, home_score, away_score);
.import --csv --skip 1 --schema temp season/truth.csv truth
CREATE TEMP VIEW graded AS
  SELECT bets.*, CASE bet_side WHEN 'home' THEN home_score - away_score + line
                               WHEN 'away' THEN away_score - home_score + line
                               WHEN 'over' THEN home_score + away_score - line
                               WHEN 'under' THEN line - home_score - away_score END AS by
    FROM bets JOIN truth ON truth.home = home_team AND truth.away = away_team
     AND julianday(commence_time) - julianday(date) BETWEEN 0.5 AND 1.5
   WHERE outcome IS NOT NULL;
SELECT 'settled spreads that have their game', (SELECT count(*) FROM graded) = (SELECT count(*) FROM bets WHERE outcome IS NOT NULL);
SELECT 'graded otherwise', count(*) FROM graded
 WHERE outcome <> CASE WHEN by > 0 THEN 'win' WHEN by < 0 THEN 'loss' ELSE 'push' END;
SELECT 'profit otherwise', count(*) FROM graded
 WHERE abs(profit - CASE WHEN by > 0 THEN bet_amount * (decimal_odds - 1) WHEN by < 0 THEN -bet_amount ELSE 0 END) > 0.0051;
SELECT 'strategies', group_concat(DISTINCT strategy_type) FROM (SELECT strategy_type FROM bets ORDER BY 1);
SELECT 'at most 15% of the bankroll a day', max(staked) <= 0.15 * 1300 FROM (SELECT sum(bet_amount) AS staked FROM bets GROUP BY date(logged_at));
