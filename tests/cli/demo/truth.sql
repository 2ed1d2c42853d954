-- What the season's bets were worth by the chances they were really placed at.
-- sqlite3 STORE <truth.sql, with season-truth.csv in the current folder.
.import --csv --schema temp season-truth.csv truth

-- won and lost: shares of the stake in the long run; the rest is refunded.
CREATE TEMP VIEW placed AS
  SELECT bets.*,
         0 + CASE bet_type || ' ' || bet_side
               WHEN '1x2 home' THEN p_home WHEN '1x2 draw' THEN p_draw WHEN '1x2 away' THEN p_away
               WHEN 'total over' THEN p_over25 WHEN 'total under' THEN p_under25
               WHEN 'spread home' THEN ahh_won WHEN 'spread away' THEN ahh_lost END AS won,
         0 + CASE bet_type || ' ' || bet_side
               WHEN '1x2 home' THEN 1 - p_home WHEN '1x2 draw' THEN 1 - p_draw
               WHEN '1x2 away' THEN 1 - p_away
               WHEN 'total over' THEN p_under25 WHEN 'total under' THEN p_over25
               WHEN 'spread home' THEN ahh_lost WHEN 'spread away' THEN ahh_won END AS lost
    FROM bets JOIN truth ON HomeTeam = home_team AND AwayTeam = away_team;

CREATE TEMP VIEW season AS
  SELECT count(*) AS n, sum(bet_amount) AS staked, sum(profit) AS profit,
         sum(bet_amount * edge) AS expected,
         sum(bet_amount * (won * (decimal_odds - 1) - lost)) AS true_profit,
         sqrt(sum(bet_amount * bet_amount *
                  (won * (decimal_odds - 1) * (decimal_odds - 1) + lost))) AS deviation,
         avg(clv) AS clv,
         avg(won * (decimal_odds - 1) - lost) AS true_edge
    FROM placed;

.mode list
SELECT 'every bet has its truth: ' || (n = (SELECT count(*) FROM bets)) FROM season;
SELECT 'between 100 and 400 bets: ' || (n BETWEEN 100 AND 400) FROM season;
SELECT 'a true edge was found: ' || (true_edge > 0.01) FROM season;
SELECT 'profit is within 2 deviations of its true expectation: '
       || (abs(profit - true_profit) < 2 * deviation) FROM season;
SELECT 'and of the expectation the bets were placed with: '
       || (abs(profit - expected) < 2 * deviation) FROM season;
SELECT 'closing line value is the true edge to a percentage point: '
       || (abs(clv - true_edge) < 0.01) FROM season;
