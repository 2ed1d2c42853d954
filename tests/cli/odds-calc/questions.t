A price in every format. A number that begins with a minus is an operand, not an
option:

  $ odds-calc convert -110
  decimal	american	fractional	hong_kong	malay	indonesian	probability
  1.9091	-110	10/11	0.9091	0.9091	-1.1000	0.5238

  $ odds-calc convert +150 6/4 2.50 -100
  decimal	american	fractional	hong_kong	malay	indonesian	probability
  2.5000	+150	3/2	1.5000	-0.6667	1.5000	0.4000
  2.5000	+150	3/2	1.5000	-0.6667	1.5000	0.4000
  2.5000	+150	3/2	1.5000	-0.6667	1.5000	0.4000
  2.0000	+100	1/1	1.0000	1.0000	1.0000	0.5000

  $ odds-calc convert --odds malay -0.5
  decimal	american	fractional	hong_kong	malay	indonesian	probability
  3.0000	+200	2/1	2.0000	-0.5000	2.0000	0.3333

The margin out of a market:

  $ odds-calc devig --method shin 2.1 3.4 3.9
  price	implied	probability	fair_price
  2.100000	0.476190	0.466399	2.144087
  3.400000	0.294118	0.285527	3.502294
  3.900000	0.256410	0.248074	4.031058

  $ odds-calc margin 2.60 2.40 4.30
  book_sum	overround	hold
  1.033840	0.033840	0.032733

A method that would leave (0, 1) has no answer:

  $ odds-calc devig --method additive 1.1 8 67 101
  odds-calc: invalid: a probability of -0.00482832798205197
  [65]

Stakes:

  $ odds-calc kelly --prob 0.55 --price 2.0 --fraction 0.25
  full_kelly	fraction	growth	expected_value
  0.100000	0.025000	0.002188	0.100000

  $ odds-calc kelly --prob 0.45 --price 2.0
  full_kelly	fraction	growth	expected_value
  0.000000	0.000000	0.000000	-0.100000

  $ odds-calc arb 2.10 2.05
  price	stake	returned	profit
  2.100000	49.40	103.74	3.74
  2.050000	50.60	103.73	3.73

+120 and -105, and the larger stake is on the shorter price:

  $ odds-calc arb +120 -105
  price	stake	returned	profit
  2.200000	47.02	103.44	3.44
  1.952381	52.98	103.44	3.44

  $ odds-calc arb 1.91 1.91
  odds-calc: none: the prices imply 1.047120: no arbitrage
  [65]

  $ odds-calc arb --total 0.05 2.02 2.00
  odds-calc: none: after rounding 0.04 staked returns 0.04
  [65]

  $ odds-calc dutch 4 6 10
  price	stake	returned	profit
  4.000000	48.39	193.55	93.55
  6.000000	32.26	193.55	93.55
  10.000000	19.35	193.55	93.55

  $ odds-calc lay --stake 100 --price 3.0 --commission 0.05 2.5
  lay_stake	liability	profit_if_win	profit_if_lose
  122.45	183.67	16.33	16.33

  $ odds-calc hedge --stake 100 --price 3.0 2.0
  hedge_stake	profit
  150.00	50.00

What a bet was worth:

  $ odds-calc ev --prob 0.55 --price -110
  edge	expected_value	fair_price
  0.026190	0.050000	1.818182

  $ odds-calc clv --price 2.10 1.95 1.95
  fair_close	clv	raw_clv
  2.000000	0.050000	0.076923

  $ odds-calc clv --price 4.4 --pick 3 2.7 3.3 2.8
  fair_close	clv	raw_clv
  2.882658	0.526369	0.571429

A quarter line, by each rule of rounding:

  $ odds-calc settle --market spread --side home --line -0.75 --score 2-1 --stake 100 --price 1.93
  outcome	stake	returned	profit
  half_win	100.00	146.50	46.50

  $ odds-calc settle --market total --side under --line 2.25 --score 1-1 --stake 0.05 --price 1.90
  outcome	stake	returned	profit
  half_win	0.05	0.07	0.02

  $ odds-calc settle --market total --side under --line 2.25 --score 1-1 --stake 0.05 --price 1.90 --rounding up
  outcome	stake	returned	profit
  half_win	0.05	0.08	0.03

  $ odds-calc settle --market moneyline --side away --score 1-1 --price +120 --format json
  {"outcome":"push","stake":100.00,"returned":100.00,"profit":0.00}

A bet on a race, by where the runner finished. Each-way is half on the win and half on a
place, and one that is not placed costs all of it:

  $ odds-calc settle --price 5.0 --stake 10 --position 1 --dead-heat 2 --rule4 25
  outcome	stake	returned	profit
  win	10.00	20.00	10.00

  $ odds-calc settle --price 10/1 --stake 10 --each-way --fraction 1/5 --places 3 --position 3
  outcome	stake	returned	profit
  win	10.00	15.00	5.00

  $ odds-calc settle --price 10/1 --stake 10 --each-way --fraction 1/5 --places 3 --position 4
  outcome	stake	returned	profit
  loss	10.00	0.00	-10.00

Of a lay the stake is what was at risk:

  $ odds-calc settle --price 5.0 --stake 20 --lay --commission 0.02 --position 2
  outcome	stake	returned	profit
  win	80.00	99.60	19.60

Several legs, each with what became of it. Rounded once, by the rule of the book:

  $ odds-calc settle --system double --stake 10 2.10:won 1.93:half_won
  outcome	stake	returned	profit
  win	10.00	30.76	20.76

  $ odds-calc settle --system patent --each-way --fraction 1/5 --stake 14 7/2:lost 3/1:won 7/2:placed
  outcome	stake	returned	profit
  loss	14.00	10.02	-3.98
