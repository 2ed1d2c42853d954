Where staking.kelly is uncertainty, the doubt that a model has of its own probability makes the
stake smaller; with too much of it, or none said, there is no bet:

  $ init-home . --desk football --quiet > made
  $ sed 's/enabled: true/enabled: true, no_b2b: false/' "$TESTDIR"/nba.yaml > config/betops.yaml; echo 'staking: {kelly: uncertainty, max_bet: 0.5}' >> config/betops.yaml
  $ "$TESTDIR"/nba-quote draftkings spread 1.5 1.91 1.95 | fetch-odds --provider ndjson --from - --now 2026-01-15T20:00:00Z -q
  $ printf '%s\n' 'echo "{\"sport\":\"basketball\",\"home\":\"Boston Celtics\",\"away\":\"New York Knicks\",\"starts_at\":\"2026-01-16T00:30:00Z\",\"market\":\"spread\",\"side\":\"away\",\"line\":-1.5,\"probability\":0.6$2}" | load-predictions --model elo --model-version 3 --now 2026-01-15T20:0$1:00Z -q -' 'gen-bets -n --now 2026-01-15T20:0$1:00Z -q --explain --format csv | grep away | cut -d, -f1,10-13,16,17' > says

  $ bash says 1
  decision,side,line,book,price,stake,reason
  rejected,away,-1.5,draftkings,,,how uncertain the probability is is not known
  $ bash says 2 ', "doubt": 0.0'
  decision,side,line,book,price,stake,reason
  bet,away,-1.5,draftkings,1.95,44.73,
  $ bash says 3 ', "doubt": 0.03'
  decision,side,line,book,price,stake,reason
  bet,away,-1.5,draftkings,1.95,35.78,
  $ bash says 4 ', "doubt": 0.104'
  decision,side,line,book,price,stake,reason
  bet,away,-1.5,draftkings,1.95,13.71,
  $ bash says 5 ', "doubt": 0.12'
  decision,side,line,book,price,stake,reason
  rejected,away,-1.5,draftkings,,,the probability is uncertain by 0.120: too much for a stake

The bet says what it was made of:

  $ gen-bets --now 2026-01-15T20:03:30Z -q > bets; bet show 1 --now 2026-01-15T20:03:30Z -q | grep -E 'step|confidence|stake'
  then confidence	0.607 MEDIUM, edge points 0.0872, doubt 0.0300
  step full Kelly	1000.00 to 178.94, by 0.178947
  step Kelly fraction	178.94 to 44.73, by 0.25
  step certainty	44.73 to 35.78, by 0.8
  step max bet	35.78 to 35.78, at most 500.00
  step daily exposure	35.78 to 35.78, at most 150.00
  step pending exposure	35.78 to 35.78, at most 250.00
  advised stake	35.78
  stake	35.78
  stake less advised	0.00
