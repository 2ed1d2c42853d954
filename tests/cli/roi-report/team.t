A bet on a player is of the team that he played for when it was placed; York had
bought him by the second:

  $ init-home . --desk nba --quiet > made
  $ printf '%s\n' '1 player_points over 82 190 1000 0.55 0.54 win 2026-03-01 props bet365' '2 player_points under 82 190 1000 0.55 0.54 loss 2026-03-05 props bet365' '3 player_points over 90 190 1000 0.55 - loss 2026-03-05 props bet365' | "$TESTDIR"/fill
  $ sqlite3 data/bets/bets.db "INSERT INTO participant (id, sport, role, name) VALUES (1003, 'football', 1, 'Ann Smith'), (1004, 'football', 1, 'Bo Jones'); INSERT INTO plays_for VALUES (1003, unixepoch('2026-02-01'), 1001, 'Ann Smith', 'test'), (1003, unixepoch('2026-03-03'), 1002, 'Ann Smith', 'test'); UPDATE selection SET subject = 1003 WHERE event < 3; UPDATE selection SET subject = 1004 WHERE event = 3"
  $ roi-report --by team --now 2026-04-03T00:00:00Z --format csv --quiet | cut -d, -f1-6,14
  team,mode,n,open,wins,losses,profit
  Leeds,paper,1,0,1,0,9.00
  York,paper,1,0,0,1,-10.00
  no team,paper,1,0,0,1,-10.00
  all,paper,3,0,1,2,-11.00
