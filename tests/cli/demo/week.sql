SELECT logged_at, home_team, away_team, strategy_type, bet_side, printf('%.1f', line), bookmaker,
       printf('%.2f', decimal_odds), printf('%.2f', bet_amount), outcome, printf('%.2f', profit),
       settled_at, CASE WHEN clv IS NOT NULL THEN printf('%+.5f', clv) END FROM bets;
