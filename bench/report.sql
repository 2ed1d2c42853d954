-- The sums of `roi-report --report performance`, as one statement. No interval, no
-- p-value and no drawdown: SQL has no words for them.
SELECT ticket.mode, count(*), sum(outcome IS NULL), sum(outcome = 0), sum(outcome = 1),
       sum(outcome = 2), sum(outcome = 3), sum(outcome = 4), sum(outcome = 5), sum(at_risk),
       sum(1.0 * at_risk * turnover_num / turnover_den), sum(returned), sum(profit),
       sum(profit) / sum(1.0 * at_risk * turnover_num / turnover_den),
       avg(1.0 * price_returned / price_staked), sum(edge * at_risk), count(clv), avg(clv),
       avg(clv > 0), count(DISTINCT leg.event), count(DISTINCT book.key)
  FROM ticket
  JOIN leg ON leg.ticket = ticket.id AND n = 1
  JOIN event ON event.id = leg.event
  JOIN selection ON selection.id = leg.selection
  JOIN market ON market.id = selection.market
  JOIN book ON book.id = ticket.book
  LEFT JOIN settlement ON settlement.ticket = ticket.id AND reversed_at IS NULL
 GROUP BY ticket.mode;
