#pragma once

#include <base/answer.hpp>

#include <span>
#include <string_view>

// What a price is worth to someone with a probability, and what one market's
// prices say together. Prices are decimal and more than 1.
namespace odds {

// The share of all money a balanced book keeps: 1 - T/S, of turnover. The
// overround S - T is another number.
double hold(double book_sum, double winners = 1);

// Expected profit per unit staked: p o - 1; with pushes, win (o - 1) - lose.
double expected_value(double probability, double price);
double expected_value_with_push(double win, double lose, double price);

// The chance of each of `legs` equal legs at which risking `risk` to be paid
// `payout` breaks even.
double break_even_per_leg(double risk, double payout, int legs);

// 1 + lose/win, the price of no expected profit. `none` when it cannot win.
Answer<double> fair_price(double win, double lose);

// Chances of a handicap, from a normal distribution of the margin of victory.
struct Cover {
  double win = 0;
  double push = 0;
  double lose = 0;
};

// `predicted` and `line` are handicaps of the same side: predicted -9 is a win
// by 9. A whole line pushes on the half point either side of it. The line is a
// whole or half number: a quarter line is two bets.
Answer<Cover> cover_normal(double predicted, double line, double deviation);

// The same for the over of a total, whose mean is `predicted`.
Answer<Cover> over_normal(double predicted, double line, double deviation);

double normal_cdf(double z);

// ---- closing line value ----

// By the closing price with its margin in it: o/o_close - 1.
double raw_clv(double price, double closing_price);

// The headline: expected profit per unit by the fair close of the bet's line.
double no_vig_clv(double price, double closing_probability);

// How many points better a bet's line was than the close, in points of the line:
// the bet's less the close's, and the reverse for an over.
double line_clv(std::string_view side, double line, double closing_line);

}  // namespace odds
