-- What `settle` adds to the store of bench/make-bets, as SQL: grades, closing line
-- value and postings. Cheaper than settle in one thing: the closing margin is
-- taken out in proportion, for which SQL needs no solver.
PRAGMA foreign_keys = ON;
BEGIN IMMEDIATE;
INSERT INTO settlement (ticket, revision, result_revision, outcome, turnover_num, turnover_den,
                        returned, commission, profit, settled_at, close_prob, close_source,
                        close_age, clv)
  SELECT id, 1, revision, CASE WHEN won THEN 0 ELSE 1 END, 1, 1,
         won * (2 * stake * price_returned + price_staked - 1) / (2 * price_staked), 0,
         won * (2 * stake * price_returned + price_staked - 1) / (2 * price_staked) - stake,
         2524608000, close, 'pinnacle', 0, close * price_returned / price_staked - 1
    FROM (SELECT ticket.id, ticket.stake, leg.price_returned, leg.price_staked, score.revision,
                 CASE selection.side WHEN 0 THEN home > away
                                     WHEN 2 THEN home < away
                                     ELSE home = away END AS won,
                 (SELECT 1.0 * price_staked / price_returned FROM quote
                   WHERE quote.selection = leg.selection AND book = 1 AND way = 0
                     AND seen_at <= leg.starts_at
                   ORDER BY seen_at DESC, seq DESC LIMIT 1) /
                 (SELECT sum((SELECT 1.0 * price_staked / price_returned FROM quote
                               WHERE quote.selection = side.id AND book = 1 AND way = 0
                                 AND seen_at <= leg.starts_at
                               ORDER BY seen_at DESC, seq DESC LIMIT 1))
                    FROM selection AS side WHERE side.event = leg.event) AS close
            FROM open_leg
            JOIN ticket ON ticket.id = open_leg.ticket
            JOIN leg ON leg.ticket = ticket.id AND leg.n = 1
            JOIN selection ON selection.id = leg.selection
            JOIN score ON score.event = leg.event AND score.period = 'game');
INSERT INTO transfer (mode, at, kind, ticket, debit, credit, amount)
  SELECT 0, settled_at, 4, ticket, 0, 1, stake
    FROM settlement JOIN ticket ON ticket.id = settlement.ticket WHERE returned > 0
  UNION ALL
  SELECT 0, settled_at, 4, ticket, 0, 2, profit FROM settlement WHERE profit > 0
  UNION ALL
  SELECT 0, settled_at, 4, ticket, 2, 1, -profit FROM settlement WHERE profit < 0;
DELETE FROM balance;
INSERT INTO balance (mode, account, amount)
  SELECT mode, account, sum(amount) FROM
    (SELECT mode, debit AS account, amount FROM transfer
     UNION ALL SELECT mode, credit, -amount FROM transfer) GROUP BY mode, account;
COMMIT;
