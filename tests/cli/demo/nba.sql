.mode list
.separator ": "
CREATE TEMP TABLE truth (id, date, home, away, margin, total, home_score, away_score, overtimes);
.import --csv --skip 1 --schema temp season/truth.csv truth
CREATE TEMP TABLE did (date, player, played, points, rebounds, assists);
.import --csv --skip 1 --schema temp season/players.csv did
CREATE TEMP VIEW settled AS
  SELECT bets.*, date(commence_time, '-12 hours') AS day, player <> '' AS is_prop FROM bets WHERE outcome IS NOT NULL;
CREATE TEMP VIEW graded AS
  SELECT settled.*, 1 AS stands,
         CASE bet_side WHEN 'home' THEN home_score - away_score + line
                       WHEN 'away' THEN away_score - home_score + line
                       WHEN 'over' THEN home_score + away_score - line
                       WHEN 'under' THEN line - home_score - away_score END AS by
    FROM settled JOIN truth ON truth.home = home_team AND truth.away = away_team AND date = day
   WHERE NOT is_prop
  UNION ALL
  SELECT settled.*, played = '1',
         (CASE bet_type WHEN 'player_points' THEN points WHEN 'player_rebounds' THEN rebounds
                        WHEN 'player_assists' THEN assists END - line)
         * CASE bet_side WHEN 'over' THEN 1 WHEN 'under' THEN -1 END
    FROM settled JOIN did USING (player) WHERE is_prop AND date = day;
SELECT 'settled, and have their score or box', count(*) = (SELECT count(*) FROM graded) FROM settled;
SELECT 'graded otherwise', count(*) FROM graded
 WHERE outcome IS NOT CASE WHEN NOT stands THEN 'void' WHEN by > 0 THEN 'win' WHEN by < 0 THEN 'loss' WHEN by = 0 THEN 'push' END;
SELECT 'profit otherwise', count(*) FROM graded
 WHERE abs(profit - CASE WHEN NOT stands THEN 0 WHEN by > 0 THEN bet_amount * (decimal_odds - 1) WHEN by < 0 THEN -bet_amount ELSE 0 END) > 0.0051;
SELECT 'props, void ones of who did not play', count(*) > 0, sum(outcome = 'void') > 0 FROM settled WHERE strategy_type = 'props';
SELECT 'strategies', group_concat(DISTINCT strategy_type) FROM (SELECT strategy_type FROM bets ORDER BY 1);
SELECT 'at most 15% of the bankroll a day', max(staked / bankroll) <= 0.15
  FROM (SELECT sum(bet_amount) AS staked,
               1000 + (SELECT coalesce(sum(profit), 0) FROM bets AS before WHERE before.settled_at <= min(bets.logged_at)) AS bankroll
          FROM bets GROUP BY date(logged_at));
