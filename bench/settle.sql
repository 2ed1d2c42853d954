-- What `settle` adds to the store of bench/make-bets, as SQL: grades, closing line
-- value and postings. Cheaper than settle in one thing: the closing margin is
-- taken out in proportion, for which SQL needs no solver.
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
INSERT INTO settlement (bet, revision, result_revision, outcome, action, returned, commission,
                        profit, settled_at, close_prob, close_source, close_age, clv)
  SELECT id, 1, revision, CASE WHEN won THEN 'win' ELSE 'loss' END, 4,
         won * (2 * stake * price_returned + price_staked - 1) / (2 * price_staked), 0,
         won * (2 * stake * price_returned + price_staked - 1) / (2 * price_staked) - stake,
         2524608000, close, 'pinnacle', 0, close * price_returned / price_staked - 1
    FROM (SELECT bet.id, bet.stake, bet.price_returned, bet.price_staked, result.revision,
                 CASE selection.side WHEN 'home' THEN home_score > away_score
                                     WHEN 'away' THEN home_score < away_score
                                     ELSE home_score = away_score END AS won,
                 (SELECT 1.0 * price_staked / price_returned FROM quote
                   WHERE quote.selection = bet.selection AND book = 1 AND seen_at <= bet.starts_at
                   ORDER BY seen_at DESC, seq DESC LIMIT 1) /
                 (SELECT sum((SELECT 1.0 * price_staked / price_returned FROM quote
                               WHERE quote.selection = side.id AND book = 1
                                 AND seen_at <= bet.starts_at
                               ORDER BY seen_at DESC, seq DESC LIMIT 1))
                    FROM selection AS side WHERE side.event = bet.event) AS close
            FROM open_bet
            JOIN bet ON bet.id = open_bet.bet
            JOIN selection ON selection.id = bet.selection
            JOIN result ON result.event = bet.event);
INSERT INTO transfer (mode, at, kind, bet, debit, credit, amount)
  SELECT 'paper', settled_at, 'settlement', bet, 'cash', 'at_risk', bet.stake
    FROM settlement JOIN bet ON bet.id = settlement.bet WHERE returned > 0
  UNION ALL
  SELECT 'paper', settled_at, 'settlement', bet, 'cash', 'profit', profit
    FROM settlement WHERE profit > 0
  UNION ALL
  SELECT 'paper', settled_at, 'settlement', bet, 'profit', 'at_risk', -profit
    FROM settlement WHERE profit < 0;
DELETE FROM balance;
INSERT INTO balance (mode, account, amount)
  SELECT mode, account, sum(amount) FROM ledger GROUP BY mode, account;
COMMIT;
