A line in, a line out, in order. Empty lines are passed over:

  $ printf '%s\n' '{"id":1,"op":"convert_odds","input":{"from":"american","to":"decimal","value":170}}' '' '{"id":"b","op":"kelly","input":{"odds":2.0,"prob":0.4}}' >questions

  $ odds-calc --batch questions
  {"id":1,"op":"convert_odds","output":{"value":2.7}}
  {"id":"b","op":"kelly","output":{"fraction":0,"full_kelly":0,"growth":0,"edge":-0.19999999999999996}}
  odds-calc: answered=2 failed=0

  $ odds-calc --batch <questions --quiet | md5sum; odds-calc --batch - <questions --quiet | md5sum
  b877b5f82aab8cb4a158cce0cb79ab71  -
  b877b5f82aab8cb4a158cce0cb79ab71  -

What has no answer says why, the others are answered, and the status is 3:

  $ printf '%s\n' 'not json' '[1]' '{"op":"kelly","input":{"odds":1.0,"prob":0.5}}' '{"id":4,"op":"guess","input":{}}' '{"id":5,"op":"kelly","input":{"odds":"2.0"}}' '{"id":6,"op":"kelly","input":{"odds":2.0,"prob":"0.5"}}' '{"id":7,"op":"kelly","input":[]}' '{"id":8,"op":"kelly"}' '{"id":{},"op":"kelly"}' '{"id":9}' '{"id":10,"op":"kelly","input":{"odds":3,"prob":0.5}}' | odds-calc --batch
  {"id":null,"op":null,"error":"line 1: Invalid value."}
  {"id":null,"op":null,"error":"line 2: An object is expected."}
  {"id":null,"op":"kelly","error":"input.odds: a price must be more than 1: 1"}
  {"id":4,"op":"guess","error":"op: no such question: 'guess'"}
  {"id":5,"op":"kelly","error":"input.prob: missing"}
  {"id":6,"op":"kelly","error":"input.prob: a number is expected"}
  {"id":7,"op":"kelly","error":"input: an object is expected"}
  {"id":8,"op":"kelly","error":"input: missing"}
  {"id":null,"op":null,"error":"id: a text or a number is expected"}
  {"id":9,"op":null,"error":"op: the name of a question is expected"}
  {"id":10,"op":"kelly","output":{"fraction":0.25,"full_kelly":0.25,"growth":0.05889151782819174,"edge":0.5}}
  odds-calc: answered=1 failed=10
  [3]

  $ printf '%s\n' '{"id":1,"op":"hedge","input":{"existing_stakes":[100,0],"existing_odds":[2,2],"hedge_odds":[2.1,2.1]}}' '{"id":2,"op":"hedge","input":{"existing_stakes":[50,0],"existing_odds":[2.5,3],"hedge_odds":[2,1.9],"target_profit":1e6}}' '{"id":3,"op":"devig_goto","input":{"odds":[1.1,8,67,101]}}' '{"id":4,"op":"kelly_simultaneous_independent","input":{"odds":[2,2,2,2,2,2,2,2,2,2,2,2,2],"probs":[0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5]}}' '{"id":5,"op":"find_arbitrage","input":{"book_odds":[[2.1,1.9],[2.0]]}}' '{"id":6,"op":"devig_power","input":{"odds":[2.0,null]}}' | odds-calc --batch --quiet
  {"id":1,"op":"hedge","error":"unbounded: the hedging prices are an arbitrage by themselves"}
  {"id":2,"op":"hedge","error":"none: no hedge guarantees a profit of 1000000"}
  {"id":3,"op":"devig_goto","error":"invalid: a probability of -0.0032096690372994657"}
  {"id":4,"op":"kelly_simultaneous_independent","error":"too_many: 13 bets; exact for at most 12"}
  {"id":5,"op":"find_arbitrage","error":"input.book_odds: 1 values, but 2 of the first book"}
  {"id":6,"op":"devig_power","error":"input.odds[1]: a number is expected"}
  [3]

A line may nest as deep as it likes:

  $ (printf '{"id":1,"op":"kelly","input":'; head -c 200000 /dev/zero | tr '\0' '['; echo) | odds-calc --batch
  {"id":null,"op":null,"error":"line 1: Invalid value."}
  odds-calc: answered=0 failed=1
  [3]

A line that is too long is none, takes no more memory than one that may be, and the next is answered:

  $ (head -c 500000000 /dev/zero | tr '\0' x; echo; printf '{"id":2,"op":"kelly","input":{"odds":3,"prob":0.5}}') | "$TESTDIR"/../bounded 200000 odds-calc --batch
  {"id":null,"op":null,"error":"line 1: more than 16777216 bytes"}
  {"id":2,"op":"kelly","output":{"fraction":0.25,"full_kelly":0.25,"growth":0.05889151782819174,"edge":0.5}}
  odds-calc: answered=1 failed=1
  [3]

The same arbitrage from every format of odds:

  $ printf '%s\n' '{"id":1,"op":"find_arbitrage","input":{"odds":[2.2,2.0],"format":"decimal"}}' '{"id":2,"op":"find_arbitrage","input":{"odds":[120,-100],"format":"american"}}' '{"id":3,"op":"find_arbitrage","input":{"odds":["6/5","1/1"],"format":"fractional"}}' '{"id":4,"op":"find_arbitrage","input":{"odds":[1.2,1],"format":"hong_kong"}}' | odds-calc --batch --quiet
  {"id":1,"op":"find_arbitrage","output":{"best_odds":[2.2,2],"total_implied":0.9545454545454546,"is_arb":true,"stake_shares":[0.47619047619047616,0.5238095238095238],"profit_per_unit":0.04761904761904767}}
  {"id":2,"op":"find_arbitrage","output":{"best_odds":[2.2,2],"total_implied":0.9545454545454546,"is_arb":true,"stake_shares":[0.47619047619047616,0.5238095238095238],"profit_per_unit":0.04761904761904767}}
  {"id":3,"op":"find_arbitrage","output":{"best_odds":[2.2,2],"total_implied":0.9545454545454546,"is_arb":true,"stake_shares":[0.47619047619047616,0.5238095238095238],"profit_per_unit":0.04761904761904767}}
  {"id":4,"op":"find_arbitrage","output":{"best_odds":[2.2,2],"total_implied":0.9545454545454546,"is_arb":true,"stake_shares":[0.47619047619047616,0.5238095238095238],"profit_per_unit":0.04761904761904767}}

A full disk is an error of ours to report:

  $ odds-calc --batch questions >/dev/full
  odds-calc: answered=2 failed=0
  odds-calc: cannot write to standard output
  [74]
