Whether a record could be luck. 84 of 150 bets at 1.91 won, and nothing is proven:

  $ printf '%s\n' '{"id":1,"op":"t_stat","input":{"wins":84,"n":150,"odds":1.91}}' '{"id":2,"op":"binomial_p_value","input":{"wins":84,"n":150,"odds":1.91}}' '{"id":3,"op":"wilson_interval","input":{"wins":84,"n":150}}' | odds-calc --batch --quiet
  {"id":1,"op":"t_stat","output":{"t":0.8990858240026148,"yield":0.06959999999999988,"p_value":0.18502881346085426}}
  {"id":2,"op":"binomial_p_value","output":{"p_value":0.20861316375826555,"p0":0.5235602094240838}}
  {"id":3,"op":"wilson_interval","output":{"low":0.48004853263627306,"high":0.6369550380395579,"rate":0.56}}

Ten bets at a fair 0.5, seven won, each against its own closing chance:

  $ echo '{"id":4,"op":"p_value_market","input":{"odds":[2,2,2,2,2,2,2,2,2,2],"probs":[0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5],"won":[1,1,1,1,1,1,1,0,0,0]}}' | odds-calc --batch --quiet
  {"id":4,"op":"p_value_market","output":{"p_value":0.171875,"method":"exact","n":10,"profit":4}}

How long it takes to tell 55% from the break-even of -110:

  $ echo '{"id":5,"op":"bets_needed","input":{"odds":-110,"format":"american","p1":0.55}}' | odds-calc --batch --quiet
  {"id":5,"op":"bets_needed","output":{"n":2847,"exact":2847.4841267134684}}

  $ echo '{"id":6,"op":"bets_needed","input":{"odds":-110,"format":"american","p1":0.50}}' | odds-calc --batch --quiet
  {"id":6,"op":"bets_needed","error":"none: a rate that does not beat break-even is never told from it"}
  [3]
