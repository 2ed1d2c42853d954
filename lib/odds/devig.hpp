#pragma once

#include <base/answer.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace odds {

// Ways of taking the bookmaker's margin out of a market's prices. With r = 1/o,
// S = sum r, T winners, n outcomes and b = o - 1:
enum class Devig {
  multiplicative,  // p = T r / S
  additive,        // p = r - (S - T)/n
  power,           // p = r^k
  odds_ratio,      // p = 1/(1 + k b): every odds against is multiplied by k
  shin,            // Shin (1993): a share z of the money knows the winner; T = 1 only
  balanced_book,   // p = (r - z)/(1 - z), z = (S - T)/(n - T); Fingleton and Waldron (1999)
  goto_method,     // p = r - t sqrt(1 - r): standard errors of a proportion; Goto (2022)
  worst_case,      // p = r: an upper bound for each outcome, not a distribution
  jensen_shannon,  // every p as far from its r, as two coins are; some microseconds
};

std::string_view to_string(Devig method);

// A name of to_string() or one other people use ("proportional", "or", "wpo").
// Throws Error{Exit::data}, also for "logarithmic", which means two methods.
Devig parse_devig(std::string_view name);

struct Fair {
  std::vector<double> probabilities;  // in the order of the prices
  double parameter = 0;               // k, z or t of the method; 0 if it has none
};

// Fair probabilities of one whole market: the price of every outcome, from one
// book at one time; `winners` of them will win (3 for "three places"). They sum
// to `winners` within 1e-12, and each is in (0, 1), or there is no answer:
// `bad_input` for prices that are none, `unknown` with fewer than two,
// `invalid` where the method leaves (0, 1).
Answer<Fair> devig(std::span<const double> prices, Devig method, double winners = 1);

// Parts of a market before any method: the sum of 1/o.
double book_sum(std::span<const double> prices);

}  // namespace odds
