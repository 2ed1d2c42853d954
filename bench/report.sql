-- The sums of `roi-report --report performance`, as one statement. No interval, no
-- p-value and no drawdown: SQL has no words for them.
SELECT bet.mode, count(*), sum(outcome IS NULL), sum(outcome = 'win'), sum(outcome = 'loss'),
       sum(outcome = 'push'), sum(outcome = 'half_win'), sum(outcome = 'half_loss'),
       sum(outcome = 'void'), sum(stake), sum(stake * action / 4.0), sum(returned), sum(profit),
       sum(profit) / sum(stake * action / 4.0), avg(1.0 * price_returned / price_staked),
       sum(edge * stake), count(clv), avg(clv), avg(clv > 0), count(DISTINCT bet.event),
       count(DISTINCT book.key)
  FROM bet
  JOIN event ON event.id = bet.event
  JOIN selection ON selection.id = bet.selection
  JOIN market ON market.id = selection.market
  JOIN book ON book.id = bet.book
  LEFT JOIN settlement ON settlement.bet = bet.id AND reversed_at IS NULL
 GROUP BY bet.mode;
