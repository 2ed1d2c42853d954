Every key of the section risk is acted on, on paper and where bets are real (R6).

  $ init-home . --desk football --quiet > made
  $ sed -i 's/^risk:/&\n  drawdown_warning_threshold: 0.10\n  drawdown_pause_threshold: 0.20\n  drawdown_hard_stop: 0.30\n  drawdown_half_at: 0.15\n  drawdown_quarter_at: 0.25\n  max_weekly_exposure: 0.40\n  max_same_team_exposure: 0.15\n  max_same_game_exposure: 0.10\n  max_conference_exposure: 0.30\n  max_division_exposure: 0.20\n  correlation_penalty_factor: 0.5\n  high_correlation_threshold: 0.6\n  correlation: {same_subject: 0.9, same_game: 0.7, same_team: 0.3, same_division: 0.15, same_conference: 0.1}/' config/betops.yaml
  $ gen-bets --now 2026-02-28T12:00:00Z
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  $ sed -i 's/paper_trading: true/paper_trading: false/' config/betops.yaml
  $ gen-bets --now 2026-02-28T12:00:00Z
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 bankroll=1000.00 currency=GBP mode=live stale=0 refused=0

Any tool says on request what it runs with, and what that cost:

  $ sed -i 's/paper_trading: false/paper_trading: true/; /drawdown/d' config/betops.yaml
  $ gen-bets --now 2026-02-28T12:00:00Z -qv 2>&1 | sed -E 's/_(ms|kib)=[0-9]+/_\1=N/g; s/version=[^ ]*/version=V/'
  gen-bets: version=V now=2026-02-28T12:00:00Z home=$PWD
  gen-bets: elapsed_ms=N cpu_ms=N maxrss_kib=N
