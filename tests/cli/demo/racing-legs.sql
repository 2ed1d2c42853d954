-- A line a leg of each settled bet, races and horses by the ids of the cards.
.mode csv
SELECT ticket.id, book.key, strftime('%Y-%m-%dT%H:%M:%SZ', placed_at, 'unixepoch'), stake, each_way,
       event_ref.provider_id, participant_ref.provider_id, price_returned, price_staked, places,
       fraction_num, fraction_den
  FROM ticket JOIN leg ON leg.ticket = ticket.id
  JOIN book ON book.id = ticket.book
  JOIN event_ref ON event_ref.event = leg.event AND event_ref.provider = 'racecards'
  JOIN selection ON selection.id = leg.selection
  JOIN participant_ref ON participant_ref.participant = selection.subject
   AND participant_ref.provider = 'racecards'
 ORDER BY ticket.id, leg.n;
