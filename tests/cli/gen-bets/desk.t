The limits of a desk with teams, divisions and conferences (R6). Ten candidates of 50 each
against 15% a day: 150.00 and not a cent more, in one run (R2) and over two (R3).

  $ init-home . --desk football --quiet > made
  $ sed -i 's/currency: GBP/currency: USD/; s/max_bet: .*/max_bet: 0.05/; s/kelly_fraction: .*/kelly_fraction: 1/; s/min_bet_size: .*/min_bet_size: 10.00/; s/value: 0.60/value: 1/; s/arbitrage: 0.30/arbitrage: 0/; s/markets: .1x2, total, spread./markets: [moneyline, spread, total]/; s/max_bets_per_event: 1/max_bets_per_event: 3/' config/betops.yaml
  $ "$TESTDIR"/games | fetch-odds --provider ndjson --from - --now 2026-03-01T15:00:00Z -q
  $ gen-bets -n --now 2026-03-01T15:00:00Z -q | cut -f 1,6,16,17
  decision	home	stake	reason
  bet	Boston Celtics	50.00	max bet
  bet	New York Knicks	50.00	max bet
  bet	Chicago Bulls	50.00	max bet
  $ gen-bets -n --now 2026-03-01T15:00:00Z --explain -q | cut -f 17 | grep exposure | sort | uniq -c
        7 daily exposure 15.0% of 15%
  $ cp -r . ../twice; cd ../twice; for most in 0.07 0.15 0.15; do sed -i "s/max_daily_exposure: .*/max_daily_exposure: $most/" config/betops.yaml; gen-bets --now 2026-03-01T17:00:00Z 2>&1 >/dev/null; done; sqlite3 data/bets/bets.db "SELECT sum(bet_amount) FROM bets"
  gen-bets: events=10 bets=2 staked=70.00 rejected=18 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  gen-bets: events=10 bets=2 staked=80.00 rejected=18 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  gen-bets: events=10 bets=0 staked=0.00 rejected=20 bankroll=1000.00 currency=USD mode=paper stale=0 refused=0
  150.0

Each limit of a key binds:

  $ sed -i 's/max_daily_exposure: .*/max_daily_exposure: 1/; s/max_pending_exposure: .*/max_pending_exposure: 1\n  correlation_penalty_factor: 0.5/' config/betops.yaml
  $ "$TESTDIR"/with 'max_division_exposure: 0.07'
  home	market	stake	reason
  Boston Celtics	moneyline	50.00	max bet
  New York Knicks	moneyline	20.00	max bet, division exposure
  Chicago Bulls	moneyline	50.00	max bet
  Miami Heat	moneyline	50.00	max bet
  LA Clippers	moneyline	50.00	max bet
  Dallas Mavericks	moneyline	50.00	max bet
  Houston Rockets	moneyline	20.00	max bet, division exposure
  Memphis Grizzlies	moneyline		division exposure 7.0% of 7%
  Sacramento Kings	moneyline	20.00	max bet, division exposure
  Milwaukee Bucks	moneyline	20.00	max bet, division exposure
  $ "$TESTDIR"/with 'max_conference_exposure: 0.12'
  home	market	stake	reason
  Boston Celtics	moneyline	50.00	max bet
  New York Knicks	moneyline	50.00	max bet
  Chicago Bulls	moneyline	20.00	max bet, conference exposure
  Miami Heat	moneyline		conference exposure 12.0% of 12%
  LA Clippers	moneyline	50.00	max bet
  Dallas Mavericks	moneyline	50.00	max bet
  Houston Rockets	moneyline	20.00	max bet, conference exposure
  Memphis Grizzlies	moneyline		conference exposure 12.0% of 12%
  Sacramento Kings	moneyline		conference exposure 12.0% of 12%
  Milwaukee Bucks	moneyline		conference exposure 12.0% of 12%
  $ "$TESTDIR"/with 'max_same_team_exposure: 0.02' | head -2
  home	market	stake	reason
  Boston Celtics	moneyline	20.00	max bet, team exposure
  $ "$TESTDIR"/with 'max_weekly_exposure: 0.08' | head -3
  home	market	stake	reason
  Boston Celtics	moneyline	50.00	max bet
  New York Knicks	moneyline	30.00	max bet, weekly exposure

A second bet on a team of a game is halved, and one on its total, too; where the threshold
is higher than what is assumed, neither is:

  $ "$TESTDIR"/game 1 'Boston Celtics' 'Los Angeles Lakers' moneyline spread total | fetch-odds --provider ndjson --from - --now 2026-03-01T16:00:00Z -q
  $ for line in 'max_weekly_exposure: 1' 'high_correlation_threshold: 0.7' 'high_correlation_threshold: 0.9' 'correlation: {same_subject: 0.5}' 'max_same_game_exposure: 0.06'; do echo "$line"; "$TESTDIR"/with "$line" | grep Boston; done
  max_weekly_exposure: 1
  Boston Celtics	moneyline	50.00	max bet
  Boston Celtics	spread	25.00	max bet, correlation
  Boston Celtics	total	25.00	max bet, correlation
  high_correlation_threshold: 0.7
  Boston Celtics	moneyline	50.00	max bet
  Boston Celtics	spread	25.00	max bet, correlation
  Boston Celtics	total	25.00	max bet, event exposure
  high_correlation_threshold: 0.9
  Boston Celtics	moneyline	50.00	max bet
  Boston Celtics	spread	50.00	max bet
  Boston Celtics	total		event exposure 10.0% of 10%
  correlation: {same_subject: 0.5}
  Boston Celtics	moneyline	50.00	max bet
  Boston Celtics	spread	50.00	max bet
  Boston Celtics	total		event exposure 10.0% of 10%
  max_same_game_exposure: 0.06
  Boston Celtics	moneyline	50.00	max bet
  Boston Celtics	spread	10.00	max bet, correlation, event exposure
  Boston Celtics	total		event exposure 6.0% of 6%

Of a team that nobody knows the division is not known, and that is said:

  $ "$TESTDIR"/game 11 'Seattle Larks' 'Miami Heat' | fetch-odds --provider ndjson --from - --now 2026-03-01T16:00:00Z -q 2>/dev/null
  $ "$TESTDIR"/with 'max_division_exposure: 0.07' 2>&1 | grep -E 'Seattle'
  gen-bets: no division is known of Seattle Larks: limits of divisions and conferences do not count bets on them
  Seattle Larks	moneyline	50.00	max bet
