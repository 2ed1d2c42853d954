.mode list
.separator " "
.import --csv month/runners.csv runner
CREATE TEMP VIEW tip AS
  SELECT ticket.id, ticket.placed_at, ticket.each_way, book.key AS book, runner.*
    FROM ticket JOIN leg ON leg.ticket = ticket.id JOIN book ON book.id = ticket.book
    JOIN event_ref ON event_ref.event = leg.event AND event_ref.provider = 'racecards'
    JOIN selection ON selection.id = leg.selection
    JOIN participant_ref ON participant_ref.participant = selection.subject
     AND participant_ref.provider = 'racecards'
    JOIN runner ON race = event_ref.provider_id AND horse = participant_ref.provider_id
   WHERE strategy = 'tips';
SELECT 'tips', count(*), 'on the model''s choice of those that were to run', sum(believed + 0 = best)
  FROM tip JOIN (SELECT tip.id, max(other.believed + 0) AS best FROM tip JOIN runner AS other USING (race)
                  WHERE other.out = '' OR strftime('%s', other.out) + 0 > placed_at GROUP BY 1) USING (id);
SELECT 'each way', sum(each_way), 'non-runners', sum(out <> ''), 'void', sum(fate = 'void'),
       'abandoned', sum(fate = 'abandoned')
  FROM tip;
SELECT 'won', sum(position = '1'), 'in a dead heat', sum(position = '1' AND tied > 1)
  FROM tip LEFT JOIN (SELECT race, position, count(*) AS tied FROM runner GROUP BY 1, 2) USING (race, position);
SELECT 'won with a deduction', book, count(DISTINCT tip.id)
  FROM tip JOIN runner AS other USING (race)
 WHERE tip.position = '1' AND strftime('%s', other.out) + 0 > placed_at
   AND (book = 'betfair_ex_uk' AND other.reduction >= 0.025 OR other.deduction + 0 > 0)
 GROUP BY book ORDER BY book;
SELECT 'Silver Thread', race = right_one FROM tip,
       (SELECT race AS right_one, max(believed + 0) FROM runner WHERE name = 'Silver Thread')
 WHERE name = 'Silver Thread';
SELECT 'starting prices', count(DISTINCT race || horse), 'other than they were',
       sum(abs(1.0 * price_returned / price_staked - runner.bsp) > 1e-6)
  FROM starting_price JOIN selection ON selection.id = starting_price.selection
  JOIN event_ref ON event_ref.event = selection.event AND event_ref.provider = 'racecards'
  JOIN participant_ref ON participant_ref.participant = subject AND participant_ref.provider = 'racecards'
  JOIN runner ON race = event_ref.provider_id AND horse = participant_ref.provider_id;
