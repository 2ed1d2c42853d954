#pragma once

#include "race.hpp"

#include <array>
#include <chrono>
#include <vector>

// What a race's exchange and its bookmaker offer, at any time of the day.
namespace demo::racing {

// How much a price is known to fall, and by which look before the start; 0: it does not.
struct Plunge {
  std::size_t runner;
  std::array<double, 3>
      falls;        // from the price at eight, an hour, half an hour, ten minutes before
  bool is_matched;  // by enough money to be believed
};

// Prices are in hundredths, money in pence.
struct Offer {
  bool is_out;
  int factor;  // the reduction when it comes out, in thousandths of a per cent
  int back;
  int lay;
  std::int64_t size;  // of both
  std::int64_t matched;
};

struct Fraction {
  int numerator;
  int denominator;

  int decimal() const { return 100 + (100 * numerator + denominator / 2) / denominator; }
};

class Market {
 public:
  Market(const Race& race, std::uint64_t seed);

  // Once for each time, in their order.
  std::vector<Offer> look(std::chrono::minutes at);

  // Of all that run at that time, with the bookmaker's margin; others 0.
  std::vector<Fraction> bookmaker(std::chrono::minutes at) const;

  // What is published when a runner comes out, in pence in the pound.
  int deduction(std::size_t runner) const;
  Fraction price_when_out(std::size_t runner) const;
  int factor(std::size_t runner) const;

  std::vector<Fraction> starting_prices() const;
  double exchange_starting_price(std::size_t runner) const;

  const std::vector<Plunge>& plunges() const { return plunges_; }

 private:
  struct View {
    double lasting;  // what it has wrong of the log of a chance, to the end
    double fading;   // that, and it gets smaller towards the start
    double flicker;
    double of_bookmaker;
    std::int64_t size;
  };

  std::vector<double> chances(std::chrono::minutes at, bool with_flicker) const;
  double held_back(const Plunge& plunge, std::chrono::minutes at) const;
  void plan_plunges();

  const Race& race_;
  Random random_;
  std::vector<View> views_;
  std::vector<Plunge> plunges_;
  std::int64_t turnover_;  // on all of them, at the off
};

}  // namespace demo::racing
