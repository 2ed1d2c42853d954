With live betting a limit that nobody enforces is refused; on paper it is said (R6).

  $ init-home . --desk football --quiet > made
  $ sed -i 's/^risk:/&\n  drawdown_hard_stop: 0.3/' config/betops.yaml
  $ gen-bets --now 2026-02-28T12:00:00Z
  gen-bets: this version does not act on: risk.drawdown_hard_stop
  gen-bets: events=0 bets=0 staked=0.00 rejected=0 bankroll=1000.00 currency=GBP mode=paper stale=0 refused=0
  $ sed -i 's/paper_trading: true/paper_trading: false/' config/betops.yaml
  $ gen-bets --now 2026-02-28T12:00:00Z
  gen-bets: ./config/betops.yaml:31: risk: drawdown_hard_stop: nothing enforces it yet, and global.paper_trading is false
  [78]

What concerns reports is said by the tool that makes them:

  $ sed -i 's/paper_trading: false/paper_trading: true/; /drawdown/d' config/betops.yaml; echo 'reporting: {track_by_strategy: true}' >>config/betops.yaml
  $ gen-bets --now 2026-02-28T12:00:00Z -q
  $ roi-report --report bets -q
  roi-report: this version does not act on: reporting.track_by_strategy

Any tool says on request what it runs with, and what that cost:

  $ gen-bets --now 2026-02-28T12:00:00Z -qv 2>&1 | sed -E 's/_(ms|kib)=[0-9]+/_\1=N/g; s/version=[^ ]*/version=V/'
  gen-bets: version=V now=2026-02-28T12:00:00Z home=$PWD
  gen-bets: elapsed_ms=N cpu_ms=N maxrss_kib=N
