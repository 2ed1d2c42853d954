What is wrong on a command line is said before anything is done.

  $ init-home . --desk football --quiet > made
  $ bankroll
  bankroll: no command: show, deposit, withdraw, resume or rebase
  [64]
  $ bankroll deposits 5
  bankroll: not a command: 'deposits' (show, deposit, withdraw, resume, rebase)
  [64]
  $ bankroll deposit
  bankroll: 'bankroll deposit' takes one amount
  [64]
  $ bankroll deposit 5 6
  bankroll: 'bankroll deposit' takes one amount
  [64]
  $ bankroll deposit five
  bankroll: not a decimal number: 'five'
  [64]
  $ bankroll deposit 0
  bankroll: an amount is more than 0: '0'
  [64]
  $ bankroll withdraw 5.001
  bankroll: not an amount with at most 2 decimals: '5.001'
  [64]
  $ bankroll show me
  bankroll: 'bankroll show' takes nothing more
  [64]
  $ bankroll rebase
  bankroll: 'bankroll rebase' needs --why TEXT: it stays on record
  [64]
  $ bankroll rebase --why ''
  bankroll: 'bankroll rebase' needs --why TEXT: it stays on record
  [64]
  $ bankroll deposit 5 --why lent
  bankroll: --why is not an option of 'deposit'
  [64]
  $ bankroll show --home nowhere
  bankroll: nowhere is not a home: it has no config/betops.yaml; make one with 'init-home DIR --desk football', or name yours with --home or BETOPS_HOME
  [66]
