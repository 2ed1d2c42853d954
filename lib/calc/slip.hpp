#pragma once

#include <calc/input.hpp>
#include <settlement/return.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace calc {

// What a stake came to, in its own unit.
struct Amounts {
  double returned = 0;  // after commission
  double commission = 0;
  double profit = 0;
};

// A ticket for the engine, of what a question says of it, and what became of its legs.
// Its stake is a unit: amounts of questions are of any currency, and may be 0.
class Slip {
 public:
  Slip(const bets::Folds& folds, bool each_way);

  // "free_bet": true; "stake_tax", "tax": a share; "max_payout": an amount; "rounding": the
  // rule of the book, to "decimals" (2). Not rounded without.
  void read_terms(const Input& input);

  // Another leg, of another event.
  void add(odds::Price price, const settlement::Graded& graded);

  std::int64_t lines() const { return bets::lines(ticket_); }
  settlement::Return returned() const;
  Exact winnings() const;  // what it returns beside the stake of what won
  Amounts amounts(Ratio stake, Ratio commission = {}) const;  // of the net winnings

 private:
  bets::Ticket ticket_;
  std::vector<std::optional<settlement::Graded>> legs_;
  std::optional<Ratio> most_;
  std::optional<Rounding> rounding_;
};

// An amount that is not below 0; 0 is answered with 0.
Ratio stake_of(const Input& input, const char* key);

// In [0, 1): a commission, a tax. 0 without.
Ratio share_of(const Input& input, const char* key);

double amount(Ratio stake, const Exact& per_unit);
double profit(Ratio stake, const Exact& per_unit);

// What is said of a leg, under every name that it is known to have.

// "rule4_pence", "r4_pence": 25; "rule4", "r4", "rule4_deduction": 0.25, "1/4";
// "deductions", "rule4_deductions": a list of pence. 0 without.
Ratio rule4_of(const Input& input);

// "place_fraction", "fraction", "frac", "terms", "place_terms": 0.2, "1/5"; "place_divisor",
// "each_way_divisor", "divisor": 5.
std::optional<Ratio> place_fraction_of(const Input& input);

// "odds", "price", "odds_decimal", "decimal_odds", "odds_fractional", "fractional_odds":
// 2.75, "7/4", "evens".
odds::Price odds_of(const Input& input);

// How many share the rank: "dead_heat", "tied", "dead_heat_runners". 1 without.
std::int64_t sharing_of(const Input& input);

// "non_runner", "void_race", "void", "abandoned", "walkover".
bool is_void(const Input& input);

// A leg that won: those who share first are placed in full.
settlement::Graded placed_too(const settlement::Factor& paid);

// What became of a leg, in the words of slips, of either case: "won", "placed", "lost",
// "void", "half_won", "half_lost" and their like. `paid` is the factor of what is paid.
settlement::Graded parse_result(std::string_view text, const settlement::Factor& paid);

}  // namespace calc
